import { createHash } from 'node:crypto'
import type { AuditAct } from '../../src/review/audit/audit-event.ts'
import type { Decision } from '../../src/review/decisions/decision.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const moment = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString()

/** An event as a save leaves it. */
export const inventedEvent = (n: number): AuditAct => ({
  at: moment(n),
  actor: { kind: 'user', id: `user-${n % 7}` },
  action: 'update',
  collection: 'articles',
  subject: `page-${n % 500}`,
  clinic: `clinic-${n % 5}`,
  beforeHash: hashOf(`before ${n}`),
  afterHash: hashOf(`after ${n}`),
  requestId: `request-${n}`,
  reason: null,
})

const finding = (n: number) => ({
  rule: `EVI-00${n % 10}`,
  severity: 'warning',
  title: 'It says more than its works',
  message: `The sentence says it more surely than the works behind it do (${hashOf(`finding ${n}`).slice(0, 20)}).`,
  place: { path: `body.${n % 40}`, start: n % 90, end: (n % 90) + 40, quote: 'Acupuncture helps most people with back pain.' },
  because: ['helps', 'most people'],
  suggestion: 'Acupuncture may help some people with back pain.',
  suppressedBy: null,
}) // prettier-ignore

const work = (n: number) => ({
  claim: hashOf(`claim ${n}`),
  text: 'Acupuncture may ease low back pain for some weeks.',
  verdict: 'supported',
  work: { id: hashOf(`work ${n}`).slice(0, 32), title: 'Acupuncture for chronic low back pain: a systematic review', standing: 'current' },
  locator: `p. ${n % 300}`,
  quote: 'Pain was less after the treatment than after usual care, by nine points on a scale of a hundred.',
}) // prettier-ignore

const several = <Part>(count: number, from: number, make: (n: number) => Part): Part[] =>
  Array.from({ length: count }, (_, n) => make(from * count + n))

/** The approval of a long page: a dozen findings, and as many claims with their works, about 9 KB. */
export const inventedDecision = (n: number): Decision => ({
  at: moment(n),
  collection: 'articles',
  subject: `page-${n % 500}`,
  clinic: `clinic-${n % 5}`,
  contentHash: hashOf(`page ${n}`),
  revision: n % 30,
  verdict: 'approved',
  meaning: 'I have read this page and the evidence beside it.',
  reason: null,
  overrides: [],
  rulePack: hashOf('rules'),
  findings: several(12, n, finding),
  evidence: several(8, n, work),
  fourEyes: true,
  by: `user-${n % 7}`,
  byName: 'A reviewer',
  trailSeq: n,
  validUntil: moment(n + 31_536_000),
})
