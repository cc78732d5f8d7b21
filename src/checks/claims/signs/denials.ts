import type { Reading } from '../../reading/reading.ts'

/** Of these only what follows at once is denied. */
const SHORT = new Set(['without', 'lacking', 'devoid', 'instead', 'rather', 'zero', 'absence', 'lack', 'as', 'in'])
/** What a denial is no longer one within: "no side effects", "not only", "drug-free". */
const SAYS_OTHERWISE = new Set(['pseudo-negation', 'safe', 'natural', 'uncertain', 'lasting'])

/** The words that a denial reaches: from it to the end of its clause, of "without" and its like four words. */
export function denialsIn({ terms, words }: Reading, clauses: Int32Array): { from: number; to: number }[] {
  const denials = []
  for (const term of terms) {
    if (term.concept !== 'negation') continue
    if (terms.some((other) => SAYS_OTHERWISE.has(other.concept) && other.from <= term.from && other.to > term.from))
      continue
    const end = clauses.lastIndexOf(clauses[term.from]!) + 1
    denials.push({
      from: term.from,
      to: SHORT.has(words[term.from]!.text) ? Math.min(end, term.to + 4) : Math.max(end, term.to),
    })
  }
  return denials
}
