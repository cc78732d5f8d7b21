import { AMSTAR_QUESTIONS, AMSTAR_RATINGS, type AmstarOutcome } from './amstar-2.ts'

/** How many of the questions are open, or what a rating rests on, in words; never a score. */
export function amstarSentence(outcome: AmstarOutcome): { rating: string | null; because: string } {
  if (outcome.rating === null) {
    const open = outcome.missing.length
    if (open === AMSTAR_QUESTIONS.length) return { rating: null, because: 'No question is answered yet.' }
    return {
      rating: null,
      because: `${open === 1 ? '1 question is' : `${open} questions are`} open: ${list(outcome.missing)}.`,
    }
  }
  const { criticalFlaws, otherWeaknesses, isLowered } = outcome
  const flaws = [
    named(criticalFlaws, 'critical flaw', 'critical flaws'),
    named(otherWeaknesses, 'other weakness', 'other weaknesses'),
  ].filter(Boolean)
  const because = flaws.length === 0 ? 'No flaw was found.' : `${flaws.join('; ')}.`
  const lowered = isLowered ? ' A reviewer lowered it from moderate.' : ''
  return { rating: AMSTAR_RATINGS[outcome.rating], because: `${because}${lowered}` }
}

const list = (numbers: readonly number[]) => numbers.join(', ')

function named(numbers: readonly number[], one: string, many: string): string {
  if (numbers.length === 0) return ''
  return numbers.length === 1
    ? `1 ${one}: question ${numbers[0]}`
    : `${numbers.length} ${many}: questions ${list(numbers)}`
}
