import type { Claim, ClaimType, Strength } from '../claims/claim.ts'

/**
 * A kind of claim that breaks a rule: of one of these types, in one of these directions (left out, a benefit), and as sure as one of
 * these (left out, however sure). `saying` are phrases, one of which the sentence has besides, and there the finding stands. Of those
 * in `about` it has one, too, but the finding stands at the words that decided the claim; without either the claim is enough.
 */
export type FollowedClaim = {
  types: readonly ClaimType[]
  directions?: readonly Claim['direction'][]
  strengths?: readonly Strength[]
  saying?: readonly string[]
  about?: readonly string[]
}

const BENEFIT: readonly Claim['direction'][] = ['benefit']

/** Tells whether a claim is of a kind that a rule follows, as far as its type, direction and strength say. */
export function isFollowed(claim: Claim, { types, directions = BENEFIT, strengths }: FollowedClaim): boolean {
  if (!types.includes(claim.type) || !directions.includes(claim.direction)) return false
  return strengths === undefined || strengths.includes(claim.strength)
}
