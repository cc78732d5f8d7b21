import type { Finding, PassageKind } from '#checks/index.ts'
import type { ClaimState } from '../claims/claim-workflow.ts'
import type { Verdict } from '../claims/verdicts.ts'
import type { Obstacle } from '../pages/obstacles.ts'
import type { PageState } from '../pages/page-workflow.ts'

/** What a sentence is beside the page that was approved last; one that moved, or cites something else, has changed. */
export type SentenceChange = 'same' | 'new' | 'changed'

/**
 * A sentence of the page where it stands: `start` and `end`, as those of claims, findings and comments, count from the beginning of
 * the whole that stands at the path. `claim` is its place in `claims`, null where it makes none.
 */
export type DeskSentence = { start: number; end: number; text: string; change: SentenceChange; claim: number | null }

/**
 * A passage as a visitor reads it, in reading order. `base` says where `text` begins in the whole that stands at the path.
 * `references` are the numbers behind the characters `at` of `text`.
 */
export type DeskPassage = {
  path: string
  base: number
  kind: PassageKind
  /** The field it stands in, as a person knows it. */
  label: string
  level: number | null
  stem: string
  text: string
  sentences: DeskSentence[]
  references: { at: number; number: number; citation: string }[]
  picture: { url: string; alt: string } | null
}

/** A work behind a claim, as far as a reviewer asks about it. */
export type DeskEvidence = {
  citation: string
  number: number | null
  title: string
  /** The printed line. */
  reference: string
  locator: string
  quote: string
  design: string | null
  standing: { status: string; checkedAt: string | null }
  verification: { state: string; readDepth: string | null; recheckOn: string | null }
  recalledAt: string | null
  /** As they are recorded, `condition` and `modality` by their names. */
  results: Record<string, unknown>[]
}

export type DeskClaim = {
  /** Null before the page was submitted. */
  id: string | null
  contentHash: string
  text: string
  path: string
  start: number
  end: number
  type: string
  strength: string
  needsVerdict: boolean
  state: ClaimState
  verdict: Verdict | null
  reason: string | null
  validUntil: string | null
  decidedByName: string | null
  decidedAt: string | null
  evidence: DeskEvidence[]
  /** What the evidence lacks for “supported”. */
  lacking: { code: string; message: string }[]
  /** What was said of the same words on other evidence, or of the words that this sentence took the place of. */
  before: { text: string; verdict: Verdict | null; reason: string | null } | null
  /** On how many other pages it stands. */
  otherPages: number
}

/**
 * A sentence that came, went, moved or was reworded since the page was approved last, or that cites something else in the same words;
 * words of both sides, in order. It stands from `start` to `end` now; one that went was at `path`, and both are null.
 */
export type DeskChange = {
  kind: 'added' | 'removed' | 'reworded' | 'moved' | 'other-evidence'
  path: string
  start: number | null
  end: number | null
  before: string | null
  after: string | null
  words: { text: string; kind: 'same' | 'added' | 'removed' }[]
}

/** A comment with its answers. `place` is null where the words it was about are gone. */
export type DeskComment = {
  id: string
  text: string
  byName: string
  at: string
  isResolved: boolean
  anchor: { path: string; quote: string; prefix: string; suffix: string } | null
  place: { path: string; start: number; end: number } | null
  answers: { id: string; text: string; byName: string; at: string }[]
}

/** All that a reviewer needs to decide on a page, in one answer: `GET /api/<page>/:id/desk`. */
export type Desk = {
  page: {
    collection: string
    id: string
    title: string
    slug: string | null
    revision: number
    clinic: { id: string; name: string } | null
  }
  contentHash: string
  liveHash: string | null
  state: PageState
  submitted: { byName: string | null; at: string; note: string | null } | null
  dueOn: string | null
  fourEyes: boolean
  /** Whether whoever asks may approve it; if not, why. */
  mayDecide: { ok: true } | { ok: false; why: string }
  writers: string[]
  passages: DeskPassage[]
  claims: DeskClaim[]
  findings: Finding[]
  /** Since when changes are told; null if the page was never approved, or what was approved can no longer be read: then all of it is new. */
  comparedWith: { decision: number; at: string; byName: string } | null
  changes: DeskChange[]
  /** Fields that changed and have no sentences: a picture, a link, a condition. */
  changedFields: string[]
  comments: DeskComment[]
  disclaimers: { id: string; name: string; text: string; because: string }[]
  obstacles: Obstacle[]
  /** The sentence to sign with, by verdict, and until when an approval would hold. */
  meanings: { approved: string; 'changes-requested': string }
  validUntil: string
  /** Recalled or withheld: why and since when. */
  withheld: { at: string; reason: string } | null
}
