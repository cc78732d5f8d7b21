import type { CheckedSentence } from '#checks/index.ts'
import type { PlacedText } from '../../../comments/find-anchor.ts'

/** The texts of a page as its sentences were read, each sentence at its place: what comments are looked for in while it is written. */
export function textsOf(sentences: readonly CheckedSentence[]): PlacedText[] {
  const texts = new Map<string, string>()
  for (const { path, start, text } of sentences) {
    const before = (texts.get(path) ?? '').slice(0, start)
    texts.set(path, before.padEnd(start) + text)
  }
  return [...texts].map(([path, text]) => ({ path, text }))
}
