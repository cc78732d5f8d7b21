import { CLAIM_STATES } from '../../../claims/claim-workflow.ts'
import type { Desk } from '../../../desk/desk.ts'
import type { PlacedSentence } from '../flat-sentences.ts'

/** A claim that keeps a page from being approved, in words, with the sentence to go to. */
export type StillOpen = { key: string | null; text: string; why: string }

/** The claims of a page that keep it from being approved, each once. */
export function stillOpen({ claims }: Desk, sentences: readonly PlacedSentence[]): StillOpen[] {
  const open = claims.filter(
    ({ needsVerdict, state }) => state !== 'approved' && (state !== 'proposed' || needsVerdict),
  )
  const byText = new Map(open.map((claim) => [claim.contentHash, claim]))
  return [...byText.values()].map((claim) => ({
    key: sentences.find((each) => each.claim?.contentHash === claim.contentHash)?.key ?? null,
    text: claim.text,
    why: CLAIM_STATES[claim.state],
  }))
}

/** What a request for changes says by itself: each claim that was refused, with its reason, one a line. */
export function refusedLines({ claims }: Desk): string {
  const refused = claims.filter(({ state }) => state === 'refused')
  const byText = new Map(refused.map(({ text, reason }) => [text, reason ?? '']))
  return [...byText].map(([text, reason]) => `“${text}”${reason ? `: ${reason}` : ''}`).join('\n')
}
