import { byReading } from './by-reading.ts'
import { compilePhrase, type Machine } from '../../phrases/compile-phrase.ts'
import { matchAt, type Searched } from '../../phrases/match-phrase.ts'
import { parsePhrase } from '../../phrases/parse-phrase.ts'

/** Where a cue stands in a sentence: its first word, and the word behind its last one. */
export type Cue = { from: number; to: number }

/** Makes what finds the cues of a guard, written as phrases of rules are. */
export function cuesOf(...written: string[]): (searched: Searched) => Cue[] {
  const machines = written.map((phrase): Machine => {
    const parsed = parsePhrase(phrase)
    if (!parsed.ok) throw new Error(`“${phrase}”: ${parsed.why}`)
    return compilePhrase(parsed.value)
  })
  return byReading((searched: Searched) =>
    searched.words.flatMap((_, from) =>
      machines.flatMap((machine) => {
        const to = matchAt(searched, machine, from)
        return to > from ? [{ from, to }] : []
      }),
    ),
  )
}
