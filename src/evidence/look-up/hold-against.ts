import type { Work } from '../csl.ts'
import { differencesBetween, type Difference, type WorkField } from '../same-work/differences-between.ts'
import { firstAuthor } from '../same-work/fold-name.ts'
import { ALIKE } from '../same-work/same-work.ts'
import { titleSimilarity } from '../same-work/title-similarity.ts'
import type { Outcome } from './outcome-of.ts'

/** How a record compares with what a service tells of the same number. */
export type HeldAgainst = { state: 'verified' | 'mismatch'; titleSimilarity: number; differences: Difference[] }

/** What a service words in its own way, or a person may well decide otherwise; it proves nothing about the record. */
const BESIDE_THE_POINT: readonly WorkField[] = [
  'type',
  'containerTitle',
  'containerTitleShort',
  'ISSN',
  'publisher',
  'publisherPlace',
  'language',
  'URL',
  'accessedOn',
  'design',
  'searchedOn',
]

/**
 * Holds a record against what services tell of its numbers (CIT-001): the titles alike (0.9 after folding), the first author's
 * family name the same, the years at most one apart (online and in print), and no number of the record that names another work
 * or none. A record that passes may still differ in lesser things; all that a reader of the reference would see are listed.
 */
export function holdAgainst(ours: Work, { joined, unknown }: Extract<Outcome, { state: 'found' }>): HeldAgainst {
  const theirs = joined.work
  const similarity = titleSimilarity(ours.title ?? '', theirs.title)
  const decisive: WorkField[] = []
  if (theirs.title !== '' && similarity < ALIKE) decisive.push('title')
  if (!isSameFirstAuthor(ours, theirs)) decisive.push('author')
  if (!isSameYear(ours, theirs)) decisive.push('issued')
  const words = differencesBetween(ours, theirs).filter(({ field, ours: mine }) => {
    if (decisive.includes(field)) return true
    if (BESIDE_THE_POINT.includes(field)) return false
    // Where the record is silent it is not wrong; a number missing from it is worth showing, though.
    if (mine === null) return field.startsWith('identifiers.')
    return field !== 'issued' || ours.issued?.year !== theirs.issued?.year
  })
  const numbers = [
    ...unknown.map((one) => astray(one.name, one.value, 'No service knows this number.')),
    ...joined.apart.flatMap(({ work }) => othersOf(ours, work)),
  ].filter(({ field }) => !words.some((difference) => difference.field === field))
  const isAstray = numbers.length > 0 || words.some(({ field, ours: mine }) => mine !== null && NAMING.includes(field))
  return {
    state: decisive.length > 0 || isAstray ? 'mismatch' : 'verified',
    titleSimilarity: Math.round(similarity * 1000) / 1000,
    differences: [...words, ...numbers],
  }
}

const NAMING: readonly WorkField[] = ['identifiers.doi', 'identifiers.pmid', 'identifiers.pmcid']

const astray = (name: 'doi' | 'pmid' | 'pmcid' | 'isbn', ours: string, theirs: string): Difference => ({
  field: `identifiers.${name}`,
  ours,
  theirs,
})

/** The numbers of the record under which a service has another work. */
function othersOf(ours: Work, other: Work): Difference[] {
  return (['doi', 'pmid', 'pmcid'] as const).flatMap((name) => {
    const value = ours.identifiers?.[name]
    return value && value === other.identifiers?.[name] ? [astray(name, value, `Another work: “${other.title}”`)] : []
  })
}

/** A service that names nobody contradicts nobody. */
function isSameFirstAuthor(ours: Work, theirs: Work): boolean {
  const name = firstAuthor(theirs.author)
  return name === '' || firstAuthor(ours.author) === name
}

function isSameYear(ours: Work, theirs: Work): boolean {
  const year = theirs.issued?.year
  if (!year) return true
  return Boolean(ours.issued?.year) && Math.abs(ours.issued!.year! - year) <= 1
}
