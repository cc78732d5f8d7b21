import type { DeskComment, DeskPassage } from '../../../desk/desk.ts'

export type Anchor = NonNullable<DeskComment['anchor']>

/** How many characters before and behind the words are kept, by which they are found again among the same words. */
const AROUND = 32

/** Ties a comment to words of a passage, nearest behind `from`; null if they do not stand in it. White space may differ. */
export function anchorOf({ path, text }: Pick<DeskPassage, 'path' | 'text'>, words: string, from = 0): Anchor | null {
  const asked = words.trim()
  if (asked === '') return null
  const pattern = new RegExp(
    asked.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`),
  )
  const behind = pattern.exec(text.slice(from))
  const found = behind ?? pattern.exec(text)
  if (found === null) return null
  const start = found.index + (behind ? from : 0)
  const end = start + found[0].length
  return {
    path,
    quote: found[0],
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  }
}
