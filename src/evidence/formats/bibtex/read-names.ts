import type { Name } from '../../csl.ts'
import { tidyName } from '../read-name.ts'
import { decodeLatex } from './decode-latex.ts'

/** The authors of a BibTeX field, and what was unsure about them. */
export type ReadNames = { names: Name[]; remarks: string[] }

/** Words that a group has in its name and a person has not. */
const GROUP =
  /\b(?:organi[sz]ations?|institutes?|committee|collaboration|group|network|consortium|association|society|college|academy|agency|department|ministry|universit\p{L}+|council|investigators|trialists|foundation|task force|cent(?:re|er))\b/iu

/**
 * Reads `author`: names parted by `and`, each `First von Last`, `von Last, First` or `von Last, Jr, First`
 * (Patashnik, BibTeXing, section 4); a name in braces of its own is a group, `others` stands for the rest.
 */
export function readNames(field: string): ReadNames {
  const value = field.replace(/\s+/g, ' ')
  const remarks: string[] = []
  let parts = splitOutside(value, /\s+and\s+/iy)
  if (parts.length === 1 && splitOutside(value, /;/y).length > 1) {
    parts = splitOutside(value, /;/y)
    remarks.push('The authors are parted by semicolons, where BibTeX has the word and: check them.')
  }
  const names = parts.map((part) => part.trim()).filter((part) => part !== '')
  return { names: names.flatMap((part) => readName(part, remarks)), remarks }
}

function readName(part: string, remarks: string[]): Name[] {
  if (/^(?:others|et\.? al\.?)$/i.test(part)) return [{ literal: 'et al' }]
  if (isOneGroup(part)) return named({ literal: decode(part) })
  const pieces = splitOutside(part, /\s*,\s*/y)
  if (pieces.every((piece) => /^(?:family|given|prefix|suffix)\s*=/i.test(piece))) return named(extended(pieces))
  if (pieces.length === 1) return readPlainName(part, remarks)
  if (pieces.length > 3) remarks.push(`“${shown(decode(part))}” has more commas than a name has: check it.`)
  const [last = '', ...rest] = pieces
  const given = decode(rest.at(-1) ?? '')
  const suffix = rest.length > 1 ? decode(rest[0]!) : ''
  const { particle, family } = fromParticle(wordsOf(last))
  return named({ nonDroppingParticle: particle, family, given, suffix })
}

/** `First von Last`: the particle is the first run of words in lower case, the family name what follows it or the last word. */
function readPlainName(part: string, remarks: string[]): Name[] {
  const words = wordsOf(part)
  if (words.length > 1 && GROUP.test(decode(part))) {
    remarks.push(`“${shown(decode(part))}” was taken for a group: in BibTeX it needs braces of its own.`)
    return named({ literal: decode(part) })
  }
  const at = words.findIndex((word, i) => i < words.length - 1 && isParticle(word))
  const from = at < 0 ? words.length - 1 : at
  const { particle, family } = fromParticle(words.slice(from))
  return named({ nonDroppingParticle: particle, family, given: decode(words.slice(0, from).join(' ')) })
}

function fromParticle(words: readonly string[]): { particle: string; family: string } {
  const at = words.findIndex((word, i) => i === words.length - 1 || !isParticle(word))
  return { particle: decode(words.slice(0, at).join(' ')), family: decode(words.slice(at).join(' ')) }
}

/** biblatex's own way: `family=Berg, given=Ineke, prefix=van den`. */
function extended(pieces: readonly string[]): Name {
  const parts = new Map(
    pieces.map((piece) => [piece.split('=')[0]!.trim().toLowerCase(), decode(piece.replace(/^.*?=/s, ''))]),
  )
  return {
    family: parts.get('family'),
    given: parts.get('given'),
    nonDroppingParticle: parts.get('prefix'),
    suffix: parts.get('suffix'),
  }
}

function named(name: Name): Name[] {
  const tidy = tidyName(name)
  return tidy === null ? [] : [tidy]
}

/** Words of a name as BibTeX tells them apart: by blanks and ties outside of braces. */
const wordsOf = (part: string) => splitOutside(part, /[\s~]+/y).filter((word) => word !== '')
const isParticle = (word: string) => !word.startsWith('{') && /^\p{Ll}/u.test(decode(word))
const decode = (text: string) => decodeLatex(text).text
const shown = (text: string) => text.slice(0, 80)

function isOneGroup(part: string): boolean {
  if (!part.startsWith('{') || !part.endsWith('}')) return false
  let depth = 0
  for (let i = 0; i < part.length - 1; i++) {
    if (part[i] === '{') depth++
    else if (part[i] === '}' && --depth === 0) return false
  }
  return true
}

/** Splits at what stands outside of braces, in one pass. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') depth++
    else if (text[i] === '}') depth--
    if (depth !== 0) continue
    separator.lastIndex = i
    const found = separator.exec(text)
    if (found === null || found[0] === '') continue
    parts.push(text.slice(start, i))
    start = i + found[0].length
    i = start - 1
  }
  return [...parts, text.slice(start)]
}
