import { DESIGNS, type StudyDesign } from '#evidence/index.ts'
import type { Claim, ClaimType } from '../claims/claim.ts'

/** Finds all studies of a question. */
const REVIEWS: readonly StudyDesign[] = [
  'overview-of-reviews',
  'systematic-review-ipd',
  'systematic-review-ma',
  'hta-report',
  'network-meta-analysis',
  'systematic-review',
]
const TRIALS: readonly StudyDesign[] = [...REVIEWS, 'rct']
const IN_PEOPLE: readonly StudyDesign[] = [
  ...TRIALS,
  'nonrandomised-trial',
  'cohort',
  'case-control',
  'cross-sectional',
]

/** What a work must be, at the least, to stand behind a claim of a type, and how that is said. */
type Needed = { designs: readonly StudyDesign[]; words: string }

const ON_EFFECT: Needed = { designs: TRIALS, words: 'a systematic review or a randomized trial in people' }

/** Types that are not named need no work behind them. */
export const NEEDED_DESIGNS: Readonly<Partial<Record<ClaimType, Needed>>> = {
  efficacy: ON_EFFECT,
  comparative: { designs: TRIALS, words: 'trials of the one against the other, or a review of them' },
  experience: ON_EFFECT,
  mechanism: { designs: IN_PEOPLE, words: 'a study in people' },
  safety: { designs: REVIEWS, words: 'a review of studies that counted harms' },
  prevalence: {
    designs: [...REVIEWS, 'cohort', 'cross-sectional', 'survey', 'case-control'],
    words: 'a survey, a cohort or official statistics',
  },
}

/** A guideline is cited for what it recommends. */
const TELLS_ADVICE = /\b(?:recommend|advis|suggest|guideline|offer|conditional)/i
/** "Proposed", "in animal studies": how a mechanism may be told that was not shown in people. */
const TELLS_PROPOSAL =
  /\b(?:propos|hypothes|theor|animals?\b|mice\b|mouse\b|rats?\b|rabbits?\b|laborator|in vitro|test tubes?\b|cell cultures?\b|not (?:settled|known|clear|understood)|thought to\b|speculat)/i

/**
 * Tells whether a work of a kind can stand behind a claim. Randomized trials in people are what regulators ask for (FTC, Health
 * Products Compliance Guidance, 2022); narrative, animal and laboratory papers bear a mechanism that is told as proposed.
 */
export function suitsClaim(design: StudyDesign | null, { type, stem, text }: Claim): boolean {
  const needed = NEEDED_DESIGNS[type]
  if (needed === undefined) return true
  const said = `${stem} ${text}`
  // Official statistics are of no kind of study.
  if (design === null) return type === 'prevalence'
  if (needed.designs.includes(design)) return true
  if (design === 'guideline-grade') return type === 'prevalence' || TELLS_ADVICE.test(said)
  return type === 'mechanism' && isSource(design) && design !== 'protocol' && TELLS_PROPOSAL.test(said)
}

/** Tells whether a kind of work is a source at all; news, blogs, advertising and pages of our own never are. */
export function isSource(design: StudyDesign | null): boolean {
  return design === null || DESIGNS[design].rank !== null
}
