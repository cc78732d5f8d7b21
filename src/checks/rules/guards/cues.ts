import { byReading } from './by-reading.ts'
import { compilePhrase } from '../../phrases/compile-phrase.ts'
import { createPhraseFinder } from '../../phrases/find-phrases.ts'
import type { Searched } from '../../phrases/match-phrase.ts'
import { parsePhrase } from '../../phrases/parse-phrase.ts'

/** Where a cue stands in a sentence: its first word, and the word behind its last one. */
export type Cue = { from: number; to: number }

/** Makes what finds the cues of a guard, written as phrases of rules are. */
export function cuesOf(...written: string[]): (searched: Searched) => Cue[] {
  const entries = written.map((phrase) => {
    const parsed = parsePhrase(phrase)
    if (!parsed.ok) throw new Error(`“${phrase}”: ${parsed.why}`)
    return { owner: null, machine: compilePhrase(parsed.value) }
  })
  return byReading(createPhraseFinder(entries))
}
