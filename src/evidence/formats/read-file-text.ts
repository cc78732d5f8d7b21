import type { Parsed } from '#platform/parsed.ts'
import { AN_EMPTY_FILE, FILE_BOUNDS, TOO_LARGE_A_FILE } from './file-bounds.ts'

const HOW = 'Export the references from your library as RIS, NBIB, BibTeX, CSL-JSON or CSV, and import that file.'

/** Files people take for a list of references, by the bytes they begin with (PRONOM, the UK National Archives' register). */
const OTHER_FILES: readonly [begins: string, why: string][] = [
  ['%PDF', `This is a PDF. Its references cannot be read from it. ${HOW}`],
  ['PK\u0003\u0004', `This is a Word, Excel or ZIP file. ${HOW} From Excel: save as CSV UTF-8.`],
  ['PK\u0005\u0006', 'This is an empty ZIP file.'],
  ['\u00D0\u00CF\u0011\u00E0', `This is an old Word or Excel file. ${HOW} From Excel: save as CSV UTF-8.`],
  ['{\\rtf', `This is a formatted text (RTF). ${HOW} Or copy its list of references and paste it.`],
  ['\u0089PNG', `This is a picture. ${HOW}`],
  ['\u00FF\u00D8\u00FF', `This is a picture. ${HOW}`],
  ['GIF8', `This is a picture. ${HOW}`],
  ['\u001F\u008B', 'This is a compressed file. Unpack it first.'],
  ['7z\u00BC\u00AF', 'This is a compressed file. Unpack it first.'],
  ['Rar!', 'This is a compressed file. Unpack it first.'],
  ['SQLite format 3', `This is a database, perhaps the library itself. ${HOW}`],
]
const MARKUP: readonly [begins: RegExp, why: string][] = [
  [
    /^\s*(?:<!--|<!doctype html|<html|<head|<body)/i,
    `This is a web page. ${HOW} Or copy its list of references and paste it.`,
  ],
  [/^\s*<\?xml|^\s*<(?:PubmedArticleSet|xml)\b/i, `This is an XML file, which is not read. ${HOW}`],
]

/**
 * The text of a file: UTF-8, or UTF-16 by its mark or its zeros, else Windows-1252, the usual one of old exports. Another
 * kind of file is refused by its first bytes, whatever its name, with what to do instead.
 */
export function readFileText(bytes: Uint8Array): Parsed {
  if (bytes.length > FILE_BOUNDS.bytes) return { ok: false, why: TOO_LARGE_A_FILE }
  const head = String.fromCharCode(...bytes.subarray(0, 32))
  const other = OTHER_FILES.find(([begins]) => head.startsWith(begins))
  if (other) return { ok: false, why: other[1] }
  const text = decoded(bytes)
  if (text === null) return { ok: false, why: `This is not a text file. ${HOW}` }
  const markup = MARKUP.find(([begins]) => begins.test(text.slice(0, 1000)))
  if (markup) return { ok: false, why: markup[1] }
  return text.trim() === '' ? { ok: false, why: AN_EMPTY_FILE } : { ok: true, value: text }
}

function decoded(bytes: Uint8Array): string | null {
  const utf16 = utf16Of(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  // More than one byte in a hundred a NUL or another control character: numbers, not letters.
  if (countUnprinted(bytes.subarray(0, 65_536)) > Math.min(bytes.length, 65_536) / 100) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes)
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, Math.min(bytes.length & ~1, 512))
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]! += 1
  // Latin letters in UTF-16 have a zero beside each: nearly all on one side, none on the other.
  const most = head.length * 0.4
  if (head.length >= 8 && zeros[1]! >= most && zeros[0] === 0) return 'utf-16le'
  if (head.length >= 8 && zeros[0]! >= most && zeros[1] === 0) return 'utf-16be'
  return null
}

function countUnprinted(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32)) count += 1
  return count
}

/** One broken byte in a UTF-8 file must not turn all its accents into pairs of signs: it alone becomes a question mark. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 1024 * 1024))
  let [broken, whole] = [0, 0]
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) broken += 1
    else if (code > 127) whole += 1
  }
  return whole > broken
}
