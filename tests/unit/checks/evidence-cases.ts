import type { CheckContext, CitedResult, CitedWork } from '#checks/index.ts'
import type { Claim } from '#checks/index.ts'
import { bindRuleBook } from '../../../src/checks/rules/rule-book.ts'
import { RULES } from '../../../src/checks/rules/packs/index.ts'

/** Nothing recorded. */
export const EMPTY_RESULT: CitedResult = {
  condition: null,
  phase: null,
  population: null,
  modality: null,
  comparator: null,
  outcome: null,
  timepoint: null,
  measure: null,
  value: null,
  ciLow: null,
  ciHigh: null,
  unit: null,
  mcid: null,
  lowerIsBetter: null,
  favours: null,
  certainty: null,
  clinicallyImportant: null,
}

/** Reads "condition=low back pain, value=-9, lowerIsBetter=yes" into the fields of a record. */
export function readFields(written: string): Record<string, string | number | boolean> {
  const pairs = written
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', value = ''] = pair.split('=').map((side) => side.trim())
      if (name === 'lowerIsBetter') return [name, value === 'yes']
      return [name, /^[-−]?\d+(\.\d+)?$/.test(value) ? Number(value.replace('−', '-')) : value]
    }),
  )
}

export const makeResult = (written: string): CitedResult => ({ ...EMPTY_RESULT, ...readFields(written) })

/** A work that nothing is wrong with, but for what differs. */
export const makeWork = (more: Partial<CitedWork> = {}): CitedWork => ({
  id: 'work',
  title: 'Needles and backs: a systematic review',
  design: 'systematic-review-ma',
  year: 2025,
  searchedOn: '2025-01-31',
  peerReviewed: true,
  standing: 'current',
  standingCheckedAt: '2026-11-01T00:00:00.000Z',
  needsReview: false,
  verification: 'verified',
  supersededBy: null,
  guideline: null,
  results: [],
  ...more,
})

/** A cited claim of benefit, but for what differs. */
export const makeClaim = (text: string, more: Partial<Claim> = {}): Claim => ({
  text,
  stem: '',
  path: 'body.root.children.0',
  start: 0,
  end: text.length,
  type: 'efficacy',
  strength: 'low',
  direction: 'benefit',
  condition: null,
  modality: null,
  comparator: null,
  outcome: null,
  because: [],
  cites: [],
  citations: ['work'],
  isCited: true,
  ...more,
})

const BOOK = bindRuleBook('test', RULES)

/** What is checked with, on a fixed day. */
export const makeContext = (more: Partial<CheckContext> = {}): CheckContext => ({
  page: null,
  jurisdictions: ['US'],
  works: new Map(),
  today: '2026-11-21',
  rules: BOOK,
  ownTerms: null,
  ...more,
})

export const contextWith = (works: readonly CitedWork[], more: Partial<CheckContext> = {}): CheckContext =>
  makeContext({ works: new Map(works.map((work) => [work.id, work])), ...more })
