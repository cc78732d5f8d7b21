import { FILE_BOUNDS } from './file-bounds.ts'

/** A line of a file, its number from 1; one that is too long to be read comes without its text. */
export type FileLine = { text: string; line: number; isTooLong: boolean }

const [LF, CR] = [10, 13]
const UNPRINTED = /(?!\t)\p{Cc}|\p{Cs}/gu
const HAS_UNPRINTED = /(?!\t)\p{Cc}|\p{Cs}/u

/**
 * The lines of a text one by one, whatever ends them (LF, CR or both), without byte order mark, NUL and other control
 * characters; of a run of empty lines only the first. Memory stays that of one line.
 */
export function* fileLines(text: string): Generator<FileLine, void, undefined> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  let wasEmpty = false
  while (at < text.length) {
    const end = lineEnd(text, at)
    const isEmpty = end === at
    if (!isEmpty || !wasEmpty) yield lineOf(text, at, end, line)
    wasEmpty = isEmpty
    at = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1
    line += 1
  }
}

function lineEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end += 1
  return end
}

function lineOf(text: string, start: number, end: number, line: number): FileLine {
  if (end - start > FILE_BOUNDS.line) return { text: '', line, isTooLong: true }
  const said = text.slice(start, end)
  return { text: HAS_UNPRINTED.test(said) ? said.replace(UNPRINTED, '') : said, line, isTooLong: false }
}
