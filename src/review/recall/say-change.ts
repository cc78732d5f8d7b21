import type { ClaimChange } from './judge-claims.ts'
import type { JudgedPage } from './judge-pages.ts'

/** What the trail is told of one change: nothing of its words was touched, so before and after are the same content. */
export type ToldChange = {
  action: string
  collection: string
  subject: string
  clinic: string | null
  beforeHash: string
  afterHash: string
  reason: string
}

const CLAIM_ACTIONS = { fell: 'lose-support', 'stands-again': 'regain-support' } as const

/** Tells the trail of a claim that lost its last support, or has one again. */
export function sayClaimChange({ claim, kind, fellBecause }: ClaimChange): ToldChange[] {
  if (kind === 'other-reason') return []
  const { contentHash, id } = claim
  return [
    {
      action: CLAIM_ACTIONS[kind],
      collection: 'claims',
      subject: id,
      clinic: null,
      beforeHash: contentHash,
      afterHash: contentHash,
      reason: fellBecause ?? 'A work that it rests on stands again.',
    },
  ]
}

/** Tells the trail of a page that was taken out, came back, stays with a claim that has fallen, or may be read until another day. */
export function sayPageEffect({ effect, hasMoved, page, validUntil, withheldReason }: JudgedPage): ToldChange[] {
  const { clinic, collection, id, liveHash } = page
  const told = (action: string, reason: string): ToldChange[] => [
    { action, collection, subject: id, clinic, beforeHash: liveHash, afterHash: liveHash, reason },
  ]
  switch (effect) {
    case 'withhold':
      return told('withhold', withheldReason!)
    case 'return':
      return told('return', 'Nothing stands against it any more, so it may be read again.')
    case 'flag':
      return told('flag', 'A claim on it does not stand any more. The page stays, and its claims say so.')
    case 'none':
      return hasMoved && validUntil !== page.validUntil ? told('move-end', `It may be read until ${validUntil}.`) : []
  }
}
