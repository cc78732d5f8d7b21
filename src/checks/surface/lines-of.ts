/** A line of a text: its words without the blanks round them, where they begin, and whether an empty line lies before it. */
export type Line = { text: string; start: number; isAfterGap: boolean }

const LINE = /[^\n\r\u0085\u2028\u2029]+/g
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g
/** Blanks and what nobody sees: a line of these alone is empty. */
const BLANK = String.raw`[\s\u00AD\u200B-\u200F\u2060\uFEFF]`
const LEADING = new RegExp(`^${BLANK}+`)
const SEEN = new RegExp(`[^\\s\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]`)

/** A line broken by a mail program or a PDF: as long as this, without an end, and the next one goes on in small letters. */
const FULL = 50
const ENDS = /[.!?:;…]["'”’)\]]*$/
const SMALL = /^\p{Ll}/u

function trimmed(text: string, start: number): { text: string; start: number } {
  const lead = LEADING.exec(text)?.[0].length ?? 0
  return { text: text.slice(lead).trimEnd(), start: start + lead }
}

/** The lines of a text as a person would tell them, in order; lines that were only broken to fit a page are put together. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let end = 0
  let isInList = false
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    if (!SEEN.test(raw)) continue
    const { text: words, start } = trimmed(raw, index)
    const isAfterGap = (text.slice(end, start).match(LINE_END)?.length ?? 0) > 1
    const last = lines.at(-1)
    const goesOn =
      last &&
      !isAfterGap &&
      !isInList &&
      last.text.length >= FULL &&
      !ENDS.test(last.text.slice(-12)) &&
      SMALL.test(words)
    if (goesOn) last.text = text.slice(last.start, start + words.length)
    else {
      isInList =
        !isAfterGap && (isInList ? SMALL.test(words) : Boolean(last && /[:：]$/.test(last.text) && SMALL.test(words)))
      lines.push({ text: words, start, isAfterGap })
    }
    end = start + words.length
  }
  return lines
}
