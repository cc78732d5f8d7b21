import type { ReadClaim } from '../reading/read-claim.ts'

/** Gives claims that nobody has been asked about a name of their own, so that they can be marked, too. */
export const nameClaims = (claims: readonly ReadClaim[]): ReadClaim[] =>
  claims.map((claim, index) => ({ ...claim, id: claim.id ?? `new-${index + 1}` }))

/** What a mark looks like: by the verdict where a claim may be said, else by what keeps it from that. */
export const lookOf = ({ state, verdict }: Pick<ReadClaim, 'state' | 'verdict'>): string =>
  state === 'approved' ? (verdict ?? 'proposed') : state

/** The anchor at which a claim begins in the main text, as its mark has it: the first place of it has its bare name. */
export const anchorOf = ({ id }: Pick<ReadClaim, 'id'>): string => `c-${id}`
