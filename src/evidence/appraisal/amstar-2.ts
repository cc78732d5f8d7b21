/** Answers of AMSTAR 2, in its own words. */
export const AMSTAR_ANSWERS = {
  yes: 'Yes',
  'partial-yes': 'Partial yes',
  no: 'No',
  'no-meta-analysis': 'No meta-analysis was done',
} as const
export type AmstarAnswer = keyof typeof AMSTAR_ANSWERS

export const AMSTAR_RATINGS = {
  high: 'High',
  moderate: 'Moderate',
  low: 'Low',
  'critically-low': 'Critically low',
} as const
export type AmstarRating = keyof typeof AMSTAR_RATINGS

type Question = { question: string; critical: boolean; answers: readonly AmstarAnswer[] }

const plain = ['yes', 'no'] as const
const partial = ['yes', 'partial-yes', 'no'] as const
const pooled = ['yes', 'no', 'no-meta-analysis'] as const

/** The 16 questions of AMSTAR 2 (Shea et al., BMJ 2017;358:j4008) in our words, in its order, each with the answers it allows. */
export const AMSTAR_QUESTIONS: readonly Question[] = [
  {
    question: 'Do the question and the criteria name population, intervention, comparator and outcome?',
    critical: false,
    answers: plain,
  },
  {
    question: 'Was the protocol registered before the review began, and is every departure from it justified?',
    critical: true,
    answers: partial,
  },
  { question: 'Do the authors say why they took these kinds of study?', critical: false, answers: plain },
  { question: 'Was the search for studies comprehensive?', critical: true, answers: partial },
  { question: 'Did two people choose the studies independently?', critical: false, answers: plain },
  { question: 'Did two people extract the data independently?', critical: false, answers: plain },
  { question: 'Is there a list of the studies left out, with the reason for each?', critical: true, answers: partial },
  { question: 'Are the included studies described in enough detail?', critical: false, answers: partial },
  { question: 'Was the risk of bias of each study judged by a good method?', critical: true, answers: partial },
  { question: 'Do the authors report who paid for the included studies?', critical: false, answers: plain },
  { question: 'If results were pooled, was it by the right method?', critical: true, answers: pooled },
  {
    question: 'If results were pooled, was the effect of bias on the pooled result examined?',
    critical: false,
    answers: pooled,
  },
  {
    question: 'Was the risk of bias taken into account when the results were interpreted?',
    critical: true,
    answers: plain,
  },
  { question: 'Are differences between the results of the studies explained?', critical: false, answers: plain },
  { question: 'If results were pooled, was publication bias examined?', critical: true, answers: pooled },
  { question: 'Do the authors declare their own funding and conflicts of interest?', critical: false, answers: plain },
]

/** Answers by number of the question, 1 to 16. */
export type AmstarItems = Partial<Record<number, string | null>>

/** A rating with what it rests on, or the numbers of the questions that have no allowed answer yet. */
export type AmstarOutcome =
  | { rating: AmstarRating; criticalFlaws: number[]; otherWeaknesses: number[]; isLowered: boolean }
  | { rating: null; missing: number[] }

/**
 * The overall confidence in a systematic review by AMSTAR 2: one critical flaw makes it low, more make it critically low;
 * without one, more than one other weakness makes it moderate, or low if somebody says why those weigh so much. Only "no" is a
 * flaw. Never a score: the tool is not a scale.
 */
export function rateAmstar2(items: AmstarItems, loweredBecause?: string | null): AmstarOutcome {
  const numbers = AMSTAR_QUESTIONS.map((_, index) => index + 1)
  const questionOf = (number: number) => AMSTAR_QUESTIONS[number - 1]!
  const missing = numbers.filter((number) => !questionOf(number).answers.some((answer) => answer === items[number]))
  if (missing.length > 0) return { rating: null, missing }
  const flaws = numbers.filter((number) => items[number] === 'no')
  const criticalFlaws = flaws.filter((number) => questionOf(number).critical)
  const otherWeaknesses = flaws.filter((number) => !questionOf(number).critical)
  const computed = ratingOf(criticalFlaws.length, otherWeaknesses.length)
  const isLowered = computed === 'moderate' && Boolean(loweredBecause?.trim())
  return { rating: isLowered ? 'low' : computed, criticalFlaws, otherWeaknesses, isLowered }
}

function ratingOf(critical: number, others: number): AmstarRating {
  if (critical > 1) return 'critically-low'
  if (critical === 1) return 'low'
  return others > 1 ? 'moderate' : 'high'
}
