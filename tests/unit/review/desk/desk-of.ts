import type { Desk, DeskClaim, DeskPassage } from '../../../../src/review/desk/desk.ts'

/** A claim that waits for a verdict; what differs is named. */
export const claimOf = (more: Partial<DeskClaim>): DeskClaim => ({
  id: 'claim-1',
  contentHash: 'a'.repeat(64),
  text: 'It helps.',
  path: 'excerpt',
  start: 0,
  end: 9,
  type: 'efficacy',
  strength: 'high',
  needsVerdict: true,
  state: 'proposed',
  verdict: null,
  reason: null,
  validUntil: null,
  decidedByName: null,
  decidedAt: null,
  evidence: [],
  lacking: [],
  before: null,
  otherPages: 0,
  ...more,
})

/** A passage of sentences in a row, each with its claim's place or none. */
export function passageOf(path: string, sentences: readonly [text: string, claim?: number][], more: Partial<DeskPassage> = {}): DeskPassage {
  const base = more.base ?? 0
  let at = base
  const placed = sentences.map(([text, claim = null]) => {
    const start = at
    at = start + text.length + 1
    return { start, end: start + text.length, text, change: 'same' as const, claim }
  })
  const text = sentences.map(([words]) => words).join(' ')
  return { path, base, kind: 'paragraph', label: 'Text', level: null, stem: '', text, sentences: placed, references: [], picture: null, ...more }
} // prettier-ignore

/** A desk of these passages and claims; what differs is named. */
export const deskOf = (more: Partial<Desk>): Desk => ({
  page: { collection: 'articles', id: 'page-1', title: 'A page', slug: 'a-page', revision: 3, clinic: null },
  contentHash: 'b'.repeat(64),
  liveHash: null,
  state: 'in-review',
  submitted: null,
  dueOn: null,
  fourEyes: true,
  mayDecide: { ok: true },
  writers: [],
  passages: [],
  claims: [],
  findings: [],
  comparedWith: null,
  changes: [],
  changedFields: [],
  comments: [],
  disclaimers: [],
  obstacles: [],
  meanings: { approved: 'I approve.', 'changes-requested': 'I do not.' },
  validUntil: '2027-01-01T00:00:00.000Z',
  withheld: null,
  ...more,
})
