import { isClaim, type ReadClaim } from './read-claim.ts'

/**
 * What share of the claims of a page (0 to 1, two decimals) is supported by works that count; the rest says of itself that it is
 * tradition or experience, or has lost its support. Null where nothing is claimed.
 */
export function evidenceCoverage(claims: readonly Pick<ReadClaim, 'verdict' | 'state'>[]): number | null {
  const all = claims.filter(isClaim)
  if (all.length === 0) return null
  const supported = all.filter(({ state, verdict }) => verdict === 'supported' && state === 'approved')
  return Math.round((supported.length / all.length) * 100) / 100
}
