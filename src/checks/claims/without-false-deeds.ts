import type { Concept } from '../lexicon/lexicon.ts'
import type { Term } from '../lexicon/term-tree.ts'
import type { Reading } from '../reading/reading.ts'

const set = (...concepts: Concept[]): ReadonlySet<Concept> => new Set(concepts)

const NAMES = set('condition', 'serious-condition', 'modality', 'device', 'body-part')
const DEEDS = set(
  'benefit-verb', 'remove', 'vanish', 'prevent', 'repair', 'reduce', 'increase', 'mechanism-verb', 'treat-verb', 'instruction', 'cause-verb', 'harm', 'quick',
) // prettier-ignore
/** Words that are deeds only where they do not describe: "a dull ache", "strain from lifting". */
const DESCRIBING = new Set(['dull', 'lifting'])
const DESCRIBED = new Set([
  'a',
  'an',
  'feel',
  'feels',
  'often',
  'or',
  'from',
  'heavy',
  'of',
  'after',
  'when',
  'felt',
  'that',
])

/**
 * A reading without the deeds that are none: what is part of a longer name ("lower back pain" lowers nothing, "dry needling" tells
 * nobody to dry anything), and verbs that describe.
 */
export function withoutFalseDeeds(reading: Reading): Reading {
  const { words, terms, termsAt } = reading
  const names = terms.filter(({ concept, from, to }) => NAMES.has(concept) && to - from > 1)
  const isFalse = ({ concept, from, to }: Term): boolean => {
    if (!DEEDS.has(concept)) return false
    if (names.some((name) => name.from <= from && name.to >= to && name.to - name.from > to - from)) return true
    return to - from === 1 && DESCRIBING.has(words[from]!.text) && DESCRIBED.has(words[from - 1]?.text ?? 'a')
  }
  if (!terms.some(isFalse)) return reading
  return {
    ...reading,
    terms: terms.filter((term) => !isFalse(term)),
    termsAt: termsAt.map((here) => (here.some(isFalse) ? here.filter((term) => !isFalse(term)) : here)),
  }
}
