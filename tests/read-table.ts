import { readFileSync } from 'node:fs'

/** Reads cases kept as text: one a line, `input => result`, `#` begins a comment line; both sides are trimmed. */
export function readTable(file: string): { input: string; result: string; line: number }[] {
  return readFileSync(new URL(`./fixtures/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'))
    .map(({ text, line }) => {
      const [input = '', result = ''] = text.split('=>').map((side) => side.trim())
      return { input, result, line }
    })
}
