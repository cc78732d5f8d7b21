import type { ClaimState } from '../claims/claim-workflow.ts'
import type { DecisionLink } from '../decisions/decision.ts'

/** What is known of a work: its standing and its verification, and the day of the last check of its standing. */
export type WorkKnown = { standing: string; checkedAt: string | null; verification: string }

/** What a receipt says of a live page. Moments in ISO form. */
export type ReceiptFacts = {
  issuedAt: string
  /** The server that issued it. */
  server: string
  page: {
    collection: string
    id: string
    title: string
    slug: string | null
    clinic: { id: string; name: string } | null
  }
  /** Names the exact words that are live. */
  contentHash: string
  publishedAt: string | null
  /** Until when it may be read: the end of the approval, or of a claim that it makes. */
  validUntil: string
  withheld: { at: string; reason: string | null } | null
  /** Whether the clinic asked for a second pair of eyes, in words. */
  eyes: string
  /** The approval, whole, so that its hash can be computed again: who, what, the meaning, until when, what was gone against and why. */
  decision: DecisionLink
  claims: readonly {
    text: string
    contentHash: string
    state: ClaimState
    verdict: string | null
    validUntil: string | null
    decision: DecisionLink | null
  }[]
  /** `approved` as it was when the page was approved, null of a work that is cited without a claim; `now` as it is at the time of the receipt. */
  citations: readonly { id: string; title: string; doi: string | null; approved: WorkKnown | null; now: WorkKnown }[]
}

/** A public key for Ed25519 as a JSON Web Key (RFC 8037). */
export type PublicKey = { kty: 'OKP'; crv: 'Ed25519'; x: string }

/** A receipt: the facts without what is empty, the key, and the signature over all else in canonical form. */
export type Receipt = ReceiptFacts & { citewell: 'receipt'; version: 1; key: PublicKey; signature: string }

/** What a receipt says of the second pair of eyes. */
export const EYES = {
  four: 'Somebody else than its writers approved this page.',
  two: 'The clinic has switched off the second pair of eyes: whoever wrote this page may have approved it.',
}
