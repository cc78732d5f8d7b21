import type { CheckContext } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import type { Finding } from '../finding.ts'
import { raise } from '../rules/raise.ts'
import { isSameComparison, type HeldResult } from './fitting-results.ts'
import { placeOfClaim } from './place-of-claim.ts'
import { suggestWording } from './suggest-wording.ts'
import { comparatorWords } from './wording-parts.ts'

/** Against nothing, or next to nothing: what these show, attention and expectation may have done. */
const OPEN = new Set(['no-treatment', 'waitlist', 'usual-care', 'add-on-to-usual-care'])
const SAYS_COMPARISON =
  /\b(?:compared|comparison|than|versus|vs|against|over and above|on top of|added to|in addition to|alongside|adding|add-on)\b/i

/**
 * Holds what a claim compares with against the results that are about it (CLM-020): a benefit that was found only against no
 * treatment or usual care has to say so, and a comparison that is said has to be one that was made.
 */
export function checkComparison(claim: Claim, fitting: readonly HeldResult[], context: CheckContext): Finding[] {
  const known = fitting.filter(({ result }) => result.comparator !== null)
  const [best] = known
  if (best === undefined || claim.direction !== 'benefit' || claim.strength === 'very-low') return []
  const message =
    claim.comparator === null ? hiddenComparator(claim, known) : otherComparator(claim, claim.comparator, known)
  if (message === null) return []
  const suggestion = suggestWording(best.result)
  return raise('CLM-020', placeOfClaim(claim), context, { message, ...(suggestion && { suggestion }) })
}

function hiddenComparator({ text, stem }: Claim, known: readonly HeldResult[]): string | null {
  if (SAYS_COMPARISON.test(`${stem} ${text}`)) return null
  const against = new Set(known.map(({ result }) => result.comparator!))
  if (![...against].every((comparator) => OPEN.has(comparator))) return null
  return `The benefit was found only compared with ${listed([...against])}. Say so: without it the sentence sounds as if it beat a sham treatment.`
}

function otherComparator(claim: Claim, comparator: string, known: readonly HeldResult[]): string | null {
  if (known.some(({ result }) => isSameComparison(claim, result))) return null
  // A pain drug of one kind is a drug, but not every drug.
  if (comparator === 'other' || known.some(({ result }) => result.comparator === 'other')) return null
  const tried = listed([...new Set(known.map(({ result }) => result.comparator!))])
  return `The sentence compares with ${comparatorWords(comparator)}; the cited work compared with ${tried}.`
}

const listed = (comparators: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(comparators.map(comparatorWords))
