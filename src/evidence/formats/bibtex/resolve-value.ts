import type { Parsed } from '#platform/parsed.ts'
import type { Piece } from './piece.ts'
import type { RawEntry } from './scan-file.ts'

/** The longest value that is read. A list of 500 authors has some 15,000 characters. */
export const LONGEST_VALUE = 50_000
/** What the short names of one file may grow to in all its values: a few lines can be made to say gigabytes. */
const ROOM = 10_000_000
/** `@string`s that stand on each other deeper than this are nobody's bibliography. */
const DEEPEST = 50
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** What the short names of a file stand for; a short name asked for is resolved once. */
export type Strings = { defined: Map<string, Piece[]>; known: Map<string, Parsed>; asked: Set<string>; room: number }

/** The short names a file defines with `@string`, besides the months that BibTeX knows by itself. */
export function collectStrings(strings: readonly RawEntry[]): Strings {
  const defined = new Map(strings.flatMap(({ fields }) => [...fields]))
  const known = new Map<string, Parsed>(MONTHS.map((month) => [month, { ok: true, value: month }]))
  const all: Strings = { defined, known, asked: new Set(), room: ROOM }
  // In the order of the file, in which each stands on those before it, so that long chains stay shallow.
  for (const name of defined.keys()) if (!known.has(name)) resolveName(name, all, 0)
  return all
}

/** The words of a value, short names replaced and pieces joined. One in a circle, or one that grows without end, is refused. */
export function resolveValue(pieces: readonly Piece[], strings: Strings, depth = 0): Parsed {
  let value = ''
  for (const { kind, text } of pieces) {
    const part: Parsed = kind === 'text' ? { ok: true, value: text } : resolveName(text.toLowerCase(), strings, depth)
    if (!part.ok) return part
    if (kind === 'name' && (strings.room -= part.value.length) < 0)
      return { ok: false, why: 'the short names of this file stand for more text than a file may hold.' }
    value += part.value
    if (value.length > LONGEST_VALUE)
      return { ok: false, why: `it is longer than ${LONGEST_VALUE.toLocaleString('en')} characters.` }
  }
  return { ok: true, value }
}

function resolveName(name: string, strings: Strings, depth: number): Parsed {
  const known = strings.known.get(name)
  if (known !== undefined) return known
  const pieces = strings.defined.get(name)
  const found: Parsed =
    pieces === undefined
      ? { ok: false, why: `the short name “${name.slice(0, 60)}” stands for nothing in this file.` }
      : strings.asked.has(name)
        ? { ok: false, why: `the short name “${name.slice(0, 60)}” stands for itself, in a circle of @string entries.` }
        : depth > DEEPEST
          ? { ok: false, why: `the @string entries stand on each other more than ${DEEPEST} deep.` }
          : resolveWithin(name, pieces, strings, depth)
  if (!strings.asked.has(name)) strings.known.set(name, found)
  return found
}

function resolveWithin(name: string, pieces: readonly Piece[], strings: Strings, depth: number): Parsed {
  strings.asked.add(name)
  const found = resolveValue(pieces, strings, depth + 1)
  strings.asked.delete(name)
  return found
}
