import type { Concept } from '../lexicon/lexicon.ts'
import type { Term } from '../lexicon/term-tree.ts'
import type { Reading } from '../reading/reading.ts'
import { GAINS } from './families.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Of these only what follows at once is denied. */
const SHORT = set('without lacking devoid instead rather zero absence lack as in')
/** What a denial is no longer one within: "no side effects", "not only", "drug-free". */
const SAYS_OTHERWISE = new Set(['pseudo-negation', 'safe', 'natural', 'uncertain', 'lasting'])
/** What cannot do these gives way: "pain cannot hold out against …", "surgery cannot do what …". */
const GIVES_WAY = set('hold withstand resist survive stand compete match compare keep')
/** Denials of whoever or whatever does something: "nobody has left with …", "hardly a back that …". */
const OF_SUBJECTS = set('no nobody none hardly scarcely never not')
/** A second denial undoes the first: "hardly a spine that our needles fail to loosen". */
const UNDOES = set('fail fails failed resist resists resisted')
/** Who said, knows or does not know is denied with what is said. */
const SPEECH = set(
  'say says said saying tell tells told claim claims promise promises guarantee know knows known mean means think believe show shows shown replace replaces substitute suggest find found seen offer offers take need needs require treat treats work works do does can advise recommend',
)
const EVIDENCE: ReadonlySet<Concept> = new Set([
  ...GAINS, 'treat-verb', 'study', 'study-verb', 'proven', 'safe', 'harm', 'disclaimer', 'mechanism-verb', 'increase', 'promise', 'instruction', 'service', 'price', 'drug', 'surgery', 'caution',
]) // prettier-ignore
const OURS: ReadonlySet<Concept> = new Set(['clinic', 'modality', 'treatment', 'device', 'remedy'])

/**
 * The words that a denial reaches: from it to the end of its clause, of "without" and its like four words. What denies no benefit
 * and no evidence denies nothing that counts: "nobody has ever left us with the same sore back" is a promise.
 */
export function denialsIn(reading: Reading, clauses: Uint16Array): { from: number; to: number }[] {
  const { terms, words } = reading
  const denials = []
  for (const term of terms) {
    if (term.concept !== 'negation') continue
    if (terms.some((other) => SAYS_OTHERWISE.has(other.concept) && other.from <= term.from && other.to > term.from))
      continue
    const end = clauses.lastIndexOf(clauses[term.from]!) + 1
    const to = SHORT.has(words[term.from]!.text) ? Math.min(end, term.to + 4) : Math.max(end, term.to)
    if (!isPromise(reading, term, to)) denials.push({ from: term.from, to })
  }
  return denials
}

/** Tells whether a denial is a way to promise. */
function isPromise({ words, terms }: Reading, { from, to }: Term, end: number): boolean {
  const next = words[to]?.text ?? ''
  const scope = words.slice(to, end)
  if (GIVES_WAY.has(next)) return true
  if (next === 'do' && scope.some(({ text }) => text === 'what')) return true
  const first = words[from]!.text
  if (UNDOES.has(first)) return words.slice(Math.max(0, from - 8), from).some(({ text }) => OF_SUBJECTS.has(text))
  if (!OF_SUBJECTS.has(first) || to - from > 2) return false
  // "No cupping on the belly" denies the treatment itself.
  if (terms.some((term) => OURS.has(term.concept) && term.from === to)) return false
  if (scope.some(({ text }) => UNDOES.has(text))) return true
  if (scope.some(({ text }) => SPEECH.has(text))) return false
  return (
    terms.some(({ concept }) => OURS.has(concept)) &&
    !terms.some((term) => EVIDENCE.has(term.concept) && term.from >= to && term.from < end)
  )
}
