import type { Reading } from '../reading/reading.ts'
import type { Passage, PassageKind } from '../surface/passage.ts'
import { isQuestion } from '../text/is-question.ts'

const ASKS: readonly PassageKind[] = ['question', 'heading']

/**
 * The sentences that are read together, by the passage they stand in: those of the passage itself, and behind a question that is
 * a heading, or one of questions and answers, those of the passage that answers it.
 */
export function paragraphsOf(readings: readonly Reading[]): ReadonlyMap<Passage, readonly Reading[]> {
  const groups = new Map<Passage, Reading[]>()
  for (const reading of readings) {
    const group = groups.get(reading.passage)
    if (group) group.push(reading)
    else groups.set(reading.passage, [reading])
  }
  const passages = [...groups.keys()]
  return new Map(
    passages.map((passage, index) => {
      const own = groups.get(passage)!
      const next = passages[index + 1]
      const isAnswered =
        next && !ASKS.includes(next.kind) && ASKS.includes(passage.kind) && isQuestion(own.at(-1)!.text)
      return [passage, isAnswered ? [...own, ...groups.get(next)!] : own]
    }),
  )
}
