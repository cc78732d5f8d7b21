import type { Parsed } from '#platform/parsed.ts'
import type { Piece } from './piece.ts'

/** What stands between the braces of an entry, and where in the text it ends. */
export type Body = { key: string; fields: Map<string, Piece[]>; remarks: string[]; end: number }

/** As many as no record has: a file of fields alone must not fill the memory. */
const MOST_FIELDS = 200

type Cursor = { text: string; at: number; end: number }

/** Reads `key, name = value # value, …` up to the closing bracket; braces in values must balance, as BibTeX demands. */
export function scanBody(text: string, start: number, end: number, close: string, isString: boolean): Parsed<Body> {
  const cursor: Cursor = { text, at: start, end }
  const body: Body = { key: isString ? '' : readKey(cursor), fields: new Map(), remarks: [], end }
  let fields = 0
  for (;;) {
    skip(cursor, /[\s,]*/y)
    if (cursor.at >= end)
      return { ok: false, why: `it is not closed. Is a ${close} missing at its end, or a quotation mark?` }
    if (text[cursor.at] === close) {
      const after = skip({ text, at: cursor.at + 1, end }, /\s*(?:\}|,\s*[\w-]+\s*=)/y)
      if (after !== '') body.remarks.push(OVER)
      return { ok: true, value: { ...body, end: cursor.at + 1 } }
    }
    const name = skip(cursor, /[^\s=,{}()"#%'\\]{1,100}/y).toLowerCase()
    skip(cursor, /\s+/y)
    if (name === '' || text[cursor.at] !== '=') return { ok: false, why: notAField(cursor, name) }
    cursor.at++
    const value = readValue(cursor, close)
    if (!value.ok) return { ok: false, why: `${value.why} Look at “${name}”.` }
    fields += 1
    if (fields > MOST_FIELDS) return { ok: false, why: `it has more than ${MOST_FIELDS} fields.` }
    if (body.fields.has(name)) body.remarks.push(`“${name}” stands in the entry twice; the first was taken.`)
    else body.fields.set(name, value.value)
  }
}

const OVER =
  'After the end of this entry there is a brace too many. What follows it was not read: compare the entry with its source.'

function notAField({ text, at, end }: Cursor, name: string): string {
  if (at >= end) return 'it is not closed. Is a brace missing at its end, or a quotation mark?'
  const seen = (name + text.slice(at, Math.min(end, at + 20))).replace(/\s+/g, ' ')
  return `where a field should begin, like year = {2015}, it says “${seen}”. Is a brace or a comma missing before it?`
}

/** The key, which may be missing: then the first word is followed by an equals sign. */
function readKey(cursor: Cursor): string {
  const key = skip(cursor, /\s*[^,={}"\n]{0,200}/y)
  if (cursor.text[cursor.at] === '=') cursor.at -= key.length
  return cursor.text[cursor.at] === '=' || /^\s*$/.test(key) ? '' : key.trim()
}

function readValue(cursor: Cursor, close: string): Parsed<Piece[]> {
  const pieces: Piece[] = []
  for (;;) {
    skip(cursor, /\s+/y)
    const piece = readPiece(cursor, close)
    if (!piece.ok) return piece
    pieces.push(piece.value)
    skip(cursor, /\s+/y)
    if (cursor.text[cursor.at] !== '#') return { ok: true, value: pieces }
    cursor.at++
  }
}

function readPiece(cursor: Cursor, close: string): Parsed<Piece> {
  const open = cursor.at < cursor.end ? cursor.text[cursor.at] : undefined
  if (open === '{' || open === '"') return readDelimited(cursor, open)
  const word = skip(cursor, close === ')' ? /[^\s,#{}"=)]+/y : /[^\s,#{}"=]+/y)
  if (word === '') return { ok: false, why: 'a field has no value.' }
  return { ok: true, value: { kind: /^\d+$/.test(word) ? 'text' : 'name', text: word } }
}

function readDelimited(cursor: Cursor, open: '{' | '"'): Parsed<Piece> {
  const start = cursor.at + 1
  const mark = /[{}"]/g
  mark.lastIndex = start
  let depth = 0
  for (let found = mark.exec(cursor.text); found !== null && found.index < cursor.end; found = mark.exec(cursor.text)) {
    const [sign] = found
    if (depth === 0 && sign === (open === '{' ? '}' : '"')) {
      cursor.at = found.index + 1
      return { ok: true, value: { kind: 'text', text: cursor.text.slice(start, found.index) } }
    }
    if (sign === '{') depth++
    else if (sign === '}' && --depth < 0) return { ok: false, why: 'a value between quotation marks has a } too many.' }
  }
  return { ok: false, why: 'a value is not closed: its braces or quotation marks do not come in pairs.' }
}

function skip(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0] ?? ''
  const taken = found.slice(0, Math.max(0, cursor.end - cursor.at))
  cursor.at += taken.length
  return taken
}
