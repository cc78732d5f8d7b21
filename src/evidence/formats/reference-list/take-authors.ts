import type { Name } from '../../csl.ts'
import { DEGREE_PATTERN, MARKS_PATTERN } from './degrees.ts'
import { NAME_PATTERNS, namesBody, type NameWay } from './name-patterns.ts'

/** The authors a reference begins with, the text after them, and what was unsure. */
export type TakenAuthors = { names: Name[]; rest: string; remarks: string[] }

const MOST = 500
const DECORATION = new RegExp(`(?:${MARKS_PATTERN}|,?\\s${DEGREE_PATTERN})+`, 'uy')
const ALONE = new RegExp(`(?:${DEGREE_PATTERN}(?:${MARKS_PATTERN})*\\s?[,;]\\s?(?:(?:and|&)\\s)?)+`, 'uy')
const SEPARATOR = /\s?[,;]\s?(?:(?:and|&|und|et|y)\s|&\s?)?|\s(?:and|&|und|y)\s/uy
const OTHERS = /(?:,\s?|\s)?\(?(?:et\.?\s?al\b\.?|and (?:others|colleagues)\b)\)?/uy
const GAP = /…\s?(?:&\s)?/uy
const EDITORS = /,?\s?\(?(?:eds?\b\.?|editors?\b)\)?\.?/iuy
const IN_ITS_NAME = /(?:(?:for|on behalf of|and)\s)?(?:the\s)?(\p{L}[^.;:()?!"“]{3,200}?)(?=[.;:]|\s?\(|$)/uy

const TURNED_FIRST = ['compact', 'inverted', 'spelled', 'natural'] as const
const NATURAL_FIRST = ['compact', 'inverted', 'natural', 'spelled'] as const

type Walk = { text: string; at: number; names: Name[]; remarks: string[]; isDecorated: boolean }

/**
 * Takes the authors off the beginning of a reference, in the way the first of them is written: `Lee JH, Choi TY.`,
 * `Lee, J. H., & Choi, T. Y.`, `Lee, Jun-Hwan KMD, PhD*; …`, `Jun-Hwan Lee and …`. Degrees and marks are not kept. Null if
 * it begins with no names of people, or if where they end cannot be told.
 */
export function takeAuthors(text: string): TakenAuthors | null {
  // `Ada Okafor, Bo M. Lindqvist` is rather two people than one with two family names.
  const isRatherNatural = /^\p{Lu}[\p{L}'’.-]*\s\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’-]+)?,\s/u.test(text)
  for (const way of isRatherNatural ? NATURAL_FIRST : TURNED_FIRST) {
    const walk: Walk = { text, at: 0, names: [], remarks: [], isDecorated: false }
    if (!takeName(walk, way)) continue
    walkOn(walk, way)
    if (way === 'natural' && !isSurelyPeople(walk)) continue
    const end = endOfAuthors(walk, way)
    if (end !== null) return { names: walk.names, rest: text.slice(end).trim(), remarks: walk.remarks }
  }
  return null
}

/** One name of two plain words may be a title as well; two names, an initial or a degree are people. */
const isSurelyPeople = ({ names, isDecorated }: Walk) =>
  names.length > 1 || isDecorated || /\p{Lu}\./u.test(names[0]?.given ?? '')

function walkOn(walk: Walk, first: NameWay): void {
  let way = first
  while (walk.names.length < MOST) {
    decorate(walk)
    if (takeOthers(walk)) return void takeBodyAfterOthers(walk)
    const back = walk.at
    const separator = skip(walk, SEPARATOR)
    if (separator === '') return
    if (takeOthers(walk)) return void takeBodyAfterOthers(walk)
    if (skip(walk, GAP) !== '')
      walk.remarks.push('The list of authors has a gap before its last one; those between are not named in it.')
    decorateAlone(walk)
    // Chicago and MLA turn only the first name round.
    const isTurned = takeName(walk, way) || (way === 'spelled' && takeName(walk, (way = 'natural')))
    if (isTurned || takeBody(walk)) continue
    walk.at = back
    return
  }
}

function takeName(walk: Walk, way: NameWay): boolean {
  const pattern = NAME_PATTERNS[way]
  pattern.lastIndex = walk.at
  const found = pattern.exec(walk.text)
  const { family = '', given = '', particle, suffix } = found?.groups ?? {}
  if (found === null || namesBody(family) || namesBody(given.replace(/^\p{Lu}+$/u, ''))) return false
  walk.at += found[0].length
  walk.names.push({
    family,
    // The full stop after a lone initial is that of the list, but for those who write `Lee, J.`
    given: way === 'compact' ? given.trim().replace(/^(\p{Lu})\.$/u, '$1') : given.trim(),
    ...(particle && { droppingParticle: particle }),
    ...(suffix && { suffix: way === 'compact' ? suffix.replace(/\.$/, '') : suffix }),
  })
  return true
}

function takeBody(walk: Walk): boolean {
  IN_ITS_NAME.lastIndex = walk.at
  const found = IN_ITS_NAME.exec(walk.text)
  if (found === null || !namesBody(found[1]!)) return false
  walk.at += found[0].length
  walk.names.push({ literal: found[1]!.replace(/,?\s(?:et al)$/i, '').trim() })
  return true
}

/** `Foster N, et al; Lantern Working Group`: the body is named, and others stay last. */
function takeBodyAfterOthers(walk: Walk): void {
  const back = walk.at
  if (/^\s?;/.test(walk.text.slice(back, back + 2)) && skip(walk, SEPARATOR) !== '' && takeBody(walk))
    walk.names.push(...walk.names.splice(-2).toReversed())
  else walk.at = back
}

function takeOthers(walk: Walk): boolean {
  if (skip(walk, OTHERS) === '') return false
  walk.names.push({ literal: 'et al' })
  return true
}

function decorate(walk: Walk): void {
  if (skip(walk, DECORATION) !== '') walk.isDecorated = true
  if (skip(walk, EDITORS) !== '') walk.remarks.push('The people named are its editors; they are kept as its authors.')
}

/** Degrees between two commas: `Lee JH, MD, PhD, Choi TY, PhD`. */
function decorateAlone(walk: Walk): void {
  if (skip(walk, ALONE) !== '') walk.isDecorated = true
}

/** Where the list of authors ends: at a full stop or a colon, before a bracket or a quotation, or after the last mark. */
function endOfAuthors({ text, at, isDecorated, names }: Walk, way: NameWay): number | null {
  const rest = text.slice(at)
  const stop = /^\.?\s?(?:$|(?=\())|^\.\s?,?\s?(?=\S)|^,?\s?(?=["“])/u.exec(rest)
  if (stop !== null) return at + stop[0].length
  if (way !== 'natural' && /^:\s/.test(rest)) return at + 2
  const isEnded = isDecorated || text[at - 1] === '.' || names.at(-1)?.literal === 'et al'
  if (isEnded && /^,?\s(?=[\p{Lu}\d"“‘'([])/u.test(rest)) return at + 1
  // Author, Title, Journal, Volume 3: a list as ScienceDirect copies it.
  return way === 'natural' && /^,\s.*\bVolume\s\d/u.test(rest) ? at + 2 : null
}

function skip(walk: Walk, pattern: RegExp): string {
  pattern.lastIndex = walk.at
  const found = pattern.exec(walk.text)?.[0] ?? ''
  walk.at += found.length
  return found
}
