import type { CitedResult, CitedWork } from '../check-context.ts'
import type { Claim } from '../claims/claim.ts'
import { misfitsOf, saidOf, type Misfit } from './misfits.ts'

/** A result held against a claim. */
export type HeldResult = { work: CitedWork; result: CitedResult; misfits: Misfit[] }

/**
 * The results of the cited works that are about what a claim says, those first that fit best; and where none is, the nearest one
 * with what parts it from the claim. Both empty and null: nobody has recorded what the works found.
 */
export function fittingResults(
  claim: Claim,
  works: readonly CitedWork[],
): { fitting: HeldResult[]; nearest: HeldResult | null } {
  const said = saidOf(claim)
  const held = works
    .flatMap((work) => work.results.map((result) => ({ work, result, misfits: misfitsOf(claim, said, result) })))
    .toSorted((a, b) => distanceOf(a) - distanceOf(b) || rankOf(b) - rankOf(a))
  const fitting = held.filter(({ misfits }) => misfits.every(({ isClear }) => !isClear))
  const compared = claim.comparator === null ? [] : fitting.filter(({ result }) => isSameComparison(claim, result))
  return { fitting: compared.length > 0 ? compared : fitting, nearest: held[0] ?? null }
}

const distanceOf = ({ misfits }: HeldResult) => misfits.reduce((sum, { isClear }) => sum + (isClear ? 10 : 1), 0)

const CERTAINTY_RANKS = ['very-low', 'low', 'moderate', 'high']
const rankOf = ({ result }: HeldResult) => CERTAINTY_RANKS.indexOf(result.certainty ?? '')

/** Comparisons that come to the same: a waiting list is no treatment; usual care, and usual care to which the treatment was added. */
const ALIKE = [
  ['no-treatment', 'waitlist'],
  ['usual-care', 'add-on-to-usual-care'],
]

/** Tells whether a result compares with what a claim compares with; a pain drug of a kind is one of the drugs. */
export function isSameComparison({ comparator }: Claim, { comparator: tried }: CitedResult): boolean {
  if (comparator === tried) return true
  return (
    tried !== null && comparator !== null && ALIKE.some((pair) => pair.includes(tried) && pair.includes(comparator))
  )
}
