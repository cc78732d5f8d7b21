import type { Reading } from '../../reading/reading.ts'
import { isQuestion } from '../../text/is-question.ts'
import { cuesOf } from './cues.ts'

/** How many sentences behind a question a reader takes for its answer. */
const ANSWER = 2

/** The sentences that answer one that asks; none if it does not ask. `paragraph` holds them where they stand in the next passage. */
export function answerTo(reading: Reading, paragraph: readonly Reading[]): readonly Reading[] {
  if (!isQuestion(reading.text)) return []
  const at = paragraph.indexOf(reading)
  return paragraph.slice(at + 1, at + 1 + ANSWER).filter(({ text }) => !isQuestion(text))
}

const denies = cuesOf(
  '< ..1 no !(need|more|longer|problem|doubt|reason|wonder|worries|thanks)',
  "< ..2 (never|do not|don't|please not|not) !(need|any more|worry|hesitate|wait|bother)",
)

/** Tells whether a question is answered with a no: "Should I stop my pills? No." says the contrary of "Stop your pills." */
export function isAnsweredNo(reading: Reading, paragraph: readonly Reading[]): boolean {
  const [first] = answerTo(reading, paragraph)
  return first !== undefined && denies(first).length > 0
}
