import type { Linked } from '../chain.ts'
import type { Verdict } from '../claims/verdicts.ts'

/** What can be decided of a page, and the sentence that whoever signs it states. */
export const PAGE_MEANINGS = {
  approved:
    'I have read this page and the evidence beside it. I approve exactly these words for publication, until the day named.',
  'changes-requested': 'I have read this page. It must not be published as it stands.',
} as const
export type PageVerdict = keyof typeof PAGE_MEANINGS

/** What can be decided of anything that is public. */
export const RECALL_VERDICTS = ['recalled', 'reinstated'] as const
export type RecallVerdict = (typeof RECALL_VERDICTS)[number]

/** A reviewer goes against a rule, for this content, for a time: which, why, and until when (ISO). */
export type Override = { rule: string; reason: string; until: string }

/** What is decided and by whom, as it is kept for ever. */
export type Decision = {
  at: string
  /** The collection and the id of what is decided on: a page, a claim or a citation. */
  collection: string
  subject: string
  clinic: string | null
  /** Names the exact content that was decided on. */
  contentHash: string
  /** The revision of the page that held it; null for what has none. */
  revision: number | null
  verdict: PageVerdict | RecallVerdict | Verdict
  meaning: string
  reason: string | null
  overrides: readonly Override[]
  rulePack: string | null
  /** What the checks said of it then, and what it rests on: claims with their verdicts, works with their standing. */
  findings: unknown
  evidence: unknown
  /** Whether the clinic asks for a second pair of eyes; a receipt says so where it does not. */
  fourEyes: boolean
  by: string
  byName: string
  /** The last event of the audit trail before it: whoever wrote later than that wrote other words. */
  trailSeq: number
  validUntil: string | null
}

export type DecisionLink = Linked<Decision>
