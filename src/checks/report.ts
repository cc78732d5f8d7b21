import type { Claim } from './claims/claim.ts'
import type { Finding } from './finding.ts'
import type { Readability } from './readability/readability.ts'

/** A sentence of the page and its place. */
export type CheckedSentence = { text: string; path: string; start: number; end: number; isGlued: boolean }

/** All that the checker says of a page: the same for the same page, works, rules and day. */
export type Report = {
  sentences: readonly CheckedSentence[]
  claims: readonly Claim[]
  findings: readonly Finding[]
  readability: Readability
  rulePack: string
}
