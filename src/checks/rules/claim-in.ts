import type { Claim } from '../claims/claim.ts'
import { detectClaim } from '../claims/detect-claim.ts'
import type { Reading } from '../reading/reading.ts'
import { byReading } from './guards/by-reading.ts'

/** The claim that a sentence makes, asked once: rules follow it, and evidence is held against it. */
export const claimIn = byReading(detectClaim)

/** The words of a sentence that decided a claim: from the first to behind the last. Where none of them is its own, all that are. */
export function wordsOfClaim({ because }: Claim, { words, stemWords, passage, start }: Reading): [number, number] {
  const places = because.flatMap((said) => {
    const at = passage.text.indexOf(said, start)
    return at < 0 ? [] : [{ at, until: at + said.length }]
  })
  const decided = (index: number) =>
    places.some(({ at, until }) => words[index]!.start >= at && words[index]!.end <= until)
  const own = words.map((_, index) => index).slice(stemWords)
  const [from = stemWords] = own.filter(decided)
  const last = own.findLast(decided) ?? words.length - 1
  return [from, last + 1]
}
