import { FILE_BOUNDS, TOO_MANY_WORKS } from '../file-bounds.ts'
import type { RefusedPart } from '../format.ts'
import type { Piece } from './piece.ts'
import { scanBody } from './scan-body.ts'

/** An entry as it is written: its type and its fields in lower case, values in pieces, braces and LaTeX still in them. */
export type RawEntry = { type: string; key: string; line: number; fields: Map<string, Piece[]>; remarks: string[] }

/** A BibTeX file taken apart, not yet understood. */
export type ScannedFile = { entries: RawEntry[]; strings: RawEntry[]; refused: RefusedPart[] }

const ITEM = /@\s*([A-Za-z]+)\s*([{(])/g
/** An item at the beginning of a line followed by what only an item has: where reading goes on after an unclosed one. */
const ITEM_ON_ITS_LINE = /\n[ \t]*@\s*(?:[A-Za-z]+)\s*[{(]/g

/**
 * Takes a BibTeX file apart in one pass, as far as a file may go. Each item is looked for only up to the next line that begins with an `@…{`, so an
 * entry that is not closed costs itself and not the ones after it.
 */
export function scanFile(text: string): ScannedFile {
  const file: ScannedFile = { entries: [], strings: [], refused: [] }
  const lineOf = lineCounter(text)
  let at = 0
  let end = 0
  let openComment = false
  for (let found = next(text, at); found !== null; found = next(text, at)) {
    const [whole, word = '', open = ''] = found
    const start = found.index
    const line = lineOf(start)
    const bodyStart = start + whole.length
    const type = word.toLowerCase()
    if (isFull(file)) {
      file.refused.push({ line, reason: TOO_MANY_WORKS })
      return file
    }
    if (type === 'comment') {
      const close = openComment ? -1 : closing(text, bodyStart, text.length, open)
      if (close < 0) openComment = true
      at = close < 0 ? endOfLine(text, bodyStart) : close
      continue
    }
    // Looked for anew only when it was passed, so that a million entries on one line are no million searches.
    if (end < bodyStart) end = chunkEnd(text, bodyStart)
    at =
      type === 'preamble'
        ? skipped(text, bodyStart, end, open)
        : addItem(file, { text, bodyStart, end, type, line, open })
  }
  return file
}

/** As many items as a file may hold, whole or broken; abbreviations are not counted with the works. */
const isFull = ({ entries, refused, strings }: ScannedFile): boolean =>
  entries.length + refused.length >= FILE_BOUNDS.works || strings.length >= FILE_BOUNDS.works

function next(text: string, from: number): RegExpExecArray | null {
  ITEM.lastIndex = from
  return ITEM.exec(text)
}

type Found = { text: string; bodyStart: number; end: number; type: string; line: number; open: string }

function addItem(file: ScannedFile, { text, bodyStart, end, type, line, open }: Found): number {
  const body = scanBody(text, bodyStart, end, open === '(' ? ')' : '}', type === 'string')
  if (!body.ok) {
    file.refused.push({ line, reason: `The entry that begins with @${type} cannot be read: ${body.why}` })
    return end
  }
  const { key, fields, remarks } = body.value
  const entry = { type, key, line, fields, remarks }
  if (type === 'string') file.strings.push(entry)
  else file.entries.push(entry)
  return body.value.end
}

function chunkEnd(text: string, from: number): number {
  ITEM_ON_ITS_LINE.lastIndex = from
  return ITEM_ON_ITS_LINE.exec(text)?.index ?? text.length
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

const skipped = (text: string, from: number, end: number, open: string) => {
  const close = closing(text, from, end, open)
  return close < 0 ? end : close
}

/** Where the bracket that was opened before `from` is closed, braces within it balanced; -1 if it is not before `end`. */
function closing(text: string, from: number, end: number, open: string): number {
  const mark = /[{}()]/g
  mark.lastIndex = from
  let depth = 0
  for (let found = mark.exec(text); found !== null && found.index < end; found = mark.exec(text)) {
    const [bracket] = found
    if (bracket === '{') depth++
    else if (depth === 0 && bracket === (open === '(' ? ')' : '}')) return found.index + 1
    else if (bracket === '}') depth--
    if (depth < 0) return -1
  }
  return -1
}

/** Counts lines as reading goes forward, so that the whole file is counted once. */
function lineCounter(text: string): (at: number) => number {
  let counted = 0
  let line = 1
  return (at) => {
    for (let end = text.indexOf('\n', counted); end >= 0 && end < at; end = text.indexOf('\n', counted)) {
      line++
      counted = end + 1
    }
    return line
  }
}
