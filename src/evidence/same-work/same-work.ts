import type { Citation } from '../csl.ts'
import { IDENTIFIER_NAMES, type IdentifierName } from '../identifiers/index.ts'
import { firstAuthor } from './fold-name.ts'
import { foldText } from './fold-text.ts'
import { cochraneReview, identifiersOf } from './identifiers-of.ts'
import { differingWords, titleSimilarity } from './title-similarity.ts'

/**
 * What two records are to each other: one work · two versions of a Cochrane review · a preprint and its article · perhaps one
 * work, but too little is known · two works.
 */
export type Sameness = 'same' | 'version' | 'preprint' | 'maybe' | 'different'

/** How it was decided: by an identifier, or by title, year and first author. `similarity` is that of the titles, 0 to 1. */
export type Comparison = { kind: Sameness; by: IdentifierName | 'title'; similarity: number }

/** As much of a work as the comparison reads. */
export type Comparable = Pick<
  Citation,
  'type' | 'title' | 'author' | 'issued' | 'volume' | 'page' | 'number' | 'edition' | 'identifiers'
>

/** From here on two titles are taken for one (CIT-001). */
export const ALIKE = 0.9

/** A trial or a protocol is registered once, and both its preprint and its article carry that number. */
const REGISTRATIONS: readonly string[] = ['prospero', 'nct']

/** Words that make another paper of the same title: its protocol, a letter about it, the same question in other patients. */
const TELLING = new Set(
  `acute subacute chronic not protocol erratum corrigendum correction retraction reply response comment commentary letter
   summary editorial children adults women men update updated first second third fourth fifth
   i ii iii iv v vi neck back knee hip shoulder cervical lumbar`.split(/\s+/),
)

/**
 * Tells what two records of works are to each other. An equal identifier makes them one, another value of the same kind of
 * identifier makes them two; else they are one if their titles are alike (0.9), their first authors have one family name, their
 * years are at most one apart (online and in print), and nothing else tells them apart. Asked the other way round it says the same.
 */
export function sameWork(a: Comparable, b: Comparable): Comparison {
  const similarity = titleSimilarity(a.title ?? '', b.title ?? '')
  const says = (kind: Sameness, by: Comparison['by'] = 'title'): Comparison => ({ kind, by, similarity })
  const [ours, theirs] = [identifiersOf(a), identifiersOf(b)]
  if (areVersions(ours.cochraneId, theirs.cochraneId)) return says('version', 'cochraneId')
  const shared = IDENTIFIER_NAMES.filter((name) => ours[name] !== undefined && ours[name] === theirs[name])
  const arePreprint = (a.type === 'article') !== (b.type === 'article')
  const naming = shared.find((name) => !REGISTRATIONS.includes(name))
  if (naming !== undefined) return says('same', naming)
  if (arePreprint && (shared.length > 0 || looksLikePreprint(a, b, similarity))) return says('preprint', shared[0])
  if (shared.length > 0) return says('same', shared[0])
  const apart = IDENTIFIER_NAMES.find((name) => ours[name] !== undefined && theirs[name] !== undefined)
  if (apart !== undefined) return says('different', apart)
  if (similarity < ALIKE || tellsApart(a, b)) return says('different')
  return says(byAuthorAndYear(a, b, 1))
}

const looksLikePreprint = (a: Comparable, b: Comparable, similarity: number): boolean =>
  // Two years may pass from the preprint to the article.
  similarity >= ALIKE && !differingWords(a.title, b.title).some(isTelling) && byAuthorAndYear(a, b, 3) === 'same'

function byAuthorAndYear(a: Comparable, b: Comparable, years: number): 'same' | 'maybe' | 'different' {
  const [ours, theirs] = [firstAuthor(a.author), firstAuthor(b.author)]
  const [from, to] = [a.issued?.year, b.issued?.year]
  const isKnown = { author: ours !== '' && theirs !== '', year: typeof from === 'number' && typeof to === 'number' }
  if (isKnown.author && ours !== theirs) return 'different'
  if (isKnown.year && Math.abs(from! - to!) > years) return 'different'
  return isKnown.author && isKnown.year ? 'same' : 'maybe'
}

function areVersions(ours: string | undefined, theirs: string | undefined): boolean {
  if (ours === undefined || theirs === undefined || ours === theirs) return false
  return cochraneReview(ours) === cochraneReview(theirs)
}

const isTelling = (word: string): boolean => TELLING.has(word) || /^\d+$/.test(word)

/** Works of one title that are not one: other volume or pages, report numbers, editions, or a word that makes the difference. */
function tellsApart(a: Comparable, b: Comparable): boolean {
  if (differingWords(a.title, b.title).some(isTelling)) return true
  if (differ(a.number, b.number) || differ(ordinal(a.edition), ordinal(b.edition))) return true
  if (!a.volume || !b.volume || !a.page || !b.page) return false
  return differ(a.volume, b.volume) || (isRange(a.page) === isRange(b.page) && firstPage(a.page) !== firstPage(b.page))
}

const differ = (ours: string | null | undefined, theirs: string | null | undefined): boolean =>
  Boolean(ours) && Boolean(theirs) && foldText(ours!) !== foldText(theirs!)

const ordinal = (edition: string | null | undefined): string =>
  foldText(edition ?? '').replace(/^(\d+)(?:st|nd|rd|th)?\b.*$/, '$1')

/** One service gives the pages of an article, another its number; these say nothing about each other. */
const isRange = (page: string): boolean => /\d\s*[-\u2010-\u2015]\s*[a-z]?\d/i.test(page)
const firstPage = (page: string): string => foldText(page).split(' ')[0] ?? ''
