import type { CheckedSentence, Passage } from '#checks/index.ts'
import { canonicalJson } from '#platform/canonical-json.ts'
import type { ReadSentence } from './compare-sentences.ts'

/** A sentence where it stands, as the desk compares it; `passage` is its place among the passages, null where that is gone. */
export type PlacedSentence = ReadSentence & { start: number; end: number; passage: number | null }

type Cut = Pick<CheckedSentence, 'path' | 'start' | 'end' | 'text'>

/**
 * Every sentence of a page in reading order, with the cites that stand behind it. The checker cuts no lines of references; here they
 * count as one sentence each, so that nothing that a visitor reads is passed over. What was cut from words of a picture that are no
 * longer there comes last.
 */
export function readSentences(passages: readonly Passage[], checked: readonly Cut[]): PlacedSentence[] {
  const cuts = new Map<string, Cut[]>()
  for (const cut of checked) cuts.set(cut.path, [...(cuts.get(cut.path) ?? []), cut])
  const bases = new Map<string, number[]>()
  for (const { path, base } of passages) bases.set(path, [...(bases.get(path) ?? []), base])
  const placed = passages.flatMap((passage, index): PlacedSentence[] => {
    const { base, path, text } = passage
    const end = bases.get(path)!.find((other) => other > base) ?? Infinity
    const inside = (cuts.get(path) ?? []).filter(({ start }) => start >= base && start < end)
    const whole = text.trim() === '' ? [] : [{ path, start: base, end: base + text.length, text }]
    const sentences = inside.length > 0 ? inside : whole
    return sentences.map((cut, at) => ({
      ...placedAt(cut, index),
      evidence: citedBetween(passage, at === 0 ? -1 : cut.start, sentences[at + 1]?.start ?? Infinity),
    }))
  })
  return [...placed, ...checked.filter(({ path }) => !bases.has(path)).map((cut) => placedAt(cut, null))]
}

const placedAt = ({ path, start, end, text }: Cut, passage: number | null): PlacedSentence => ({
  path,
  start,
  end,
  passage,
  text: text.replace(/\s+/g, ' ').trim(),
  evidence: '',
})

/** A cite belongs to the sentence that it stands in or behind. */
function citedBetween({ base, cites }: Passage, from: number, to: number): string {
  return cites
    .filter(({ at }) => base + at > from && base + at <= to)
    .map(({ citation, locator, quote }) => canonicalJson({ citation, locator, quote }))
    .sort()
    .join('\n')
}
