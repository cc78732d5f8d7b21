import type { Cite } from './cites-of.ts'
import { passagesOf, type Passage } from './passages-of.ts'
import { sentencesOf } from './sentences-of.ts'

/**
 * A cite with the sentence it stands in, as it is written there. `stem` is what the sentence completes where it is an item of a
 * list ("Reviews found that it may help with:"), else empty.
 */
export type CitedSentence = Cite & { sentence: string; stem: string }

/**
 * Each cite of a rich text with its sentence, in reading order; of the works `among` if named, else of all. A cite behind a full
 * stop belongs to the sentence before it. Takes any value and never throws.
 */
export function citedSentences(value: unknown, among?: ReadonlySet<string>): CitedSentence[] {
  return passagesOf(value).flatMap((passage) => citedIn(passage, among))
}

function citedIn({ text, stem, cites }: Passage, among?: ReadonlySet<string>): CitedSentence[] {
  const wanted = cites.filter(({ cite }) => !among || among.has(cite.citation))
  if (wanted.length === 0) return []
  const marks = cites.map(({ at }) => at)
  const sentences = sentencesOf(text, marks)
  return wanted.map(({ cite, at }) => ({
    ...cite,
    sentence: (sentences.find(({ end }) => at <= end)?.text ?? '').trim(),
    stem,
  }))
}
