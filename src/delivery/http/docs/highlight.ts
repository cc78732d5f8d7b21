import { escapeHtml } from '#rich-text/index.ts'
import type { Language } from './chapter.ts'

/** What is set apart in each language: the first that fits counts. */
const KINDS: Record<Language, [kind: string, pattern: RegExp][]> = {
  sh: [
    ['command', /^curl\b/],
    ['option', /^ --?[A-Za-z-]+/],
    ['text', /^('[^']*'|"[^"]*")/],
  ],
  graphql: [
    ['comment', /^#[^\n]*/],
    ['text', /^"[^"]*"/],
    ['word', /^(query|mutation|fragment|on)\b/],
    ['name', /^\$\w+/],
    ['option', /^\w+(?=:)/],
  ],
  js: [
    ['comment', /^\/\/[^\n]*/],
    ['text', /^('[^'\n]*'|`(\\.|[^`\\])*`|\/\[[^\n]*?\]\/g)/],
    ['word', /^(const|let|await|async|function|return|if|else|for|of|throw|new)\b/],
    ['number', /^\d+\b/],
  ],
  json: [
    ['name', /^"[^"]*"(?=:)/],
    ['text', /^"[^"]*"/],
    ['number', /^(-?\d+(\.\d+)?|true|false|null)\b/],
  ],
  css: [
    ['comment', /^\/\*[^]*?\*\//],
    ['option', /^[a-z-]+(?=: )/],
    ['name', /^[.:][a-z-]+/],
  ],
  http: [
    ['command', /^POST\b/],
    ['option', /^[a-z-]+(?=: )/],
    ['name', /^"[^"]*"(?=:)/],
    ['text', /^"[^"]*"/],
  ],
}

const WORD = /^[A-Za-z0-9_]+/

/** Code as HTML, with its comments, texts and words set apart. */
export function highlight(code: string, language: Language): string {
  let html = ''
  for (let at = 0; at < code.length;) {
    const rest = code.slice(at)
    const found = KINDS[language].flatMap(([kind, pattern]) => {
      const text = pattern.exec(rest)?.[0]
      return text ? [{ kind, text }] : []
    })[0]
    const text = found?.text ?? WORD.exec(rest)?.[0] ?? rest.charAt(0)
    html += found ? `<span class="${found.kind}">${escapeHtml(text)}</span>` : escapeHtml(text)
    at += text.length
  }
  return html
}
