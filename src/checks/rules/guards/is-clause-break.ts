import type { Concept } from '../../lexicon/lexicon.ts'
import type { Reading } from '../../reading/reading.ts'

/** Words that begin a clause with a subject and a verb of its own. */
const CONJUNCTIONS = new Set(
  'but yet however although though because whereas while when whenever where if until once what which who whom whose'.split(
    ' ',
  ),
)
const SUBJECTS = new Set('we our ours i my you your it its they their he she this these those there'.split(' '))
const JOINS = new Set(['and', 'so', 'or', 'nor'])
const FINITE = new Set('is are was were can will may might could has have had does do'.split(' '))
const VERBS = new Set<Concept>([
  'benefit-verb',
  'cure',
  'remove',
  'prevent',
  'repair',
  'mechanism-verb',
  'reduce',
  'increase',
  'treat-verb',
])
/** A colon or a dash between blanks. */
const STRONG = /:|\s[–—-]+\s|—/

/** Tells whether a new clause begins at a word, beyond which a "not" before it does not reach. */
export function isClauseBreak({ words, termsAt, passage }: Reading, at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before === undefined) return true
  if (word.isAfterStop || CONJUNCTIONS.has(word.text)) return true
  if (JOINS.has(before.text) && SUBJECTS.has(word.text)) return true
  if (!word.isAfterMark || word.start < 0 || before.end < 0) return false
  if (STRONG.test(passage.text.slice(before.end, word.start))) return true
  if (SUBJECTS.has(word.text)) return true
  // "Without a pill, acupuncture ends …" begins anew; "no massage, acupuncture or cure" goes on.
  const named = termsAt[at]!.find(({ concept }) => concept === 'modality' || concept === 'treatment')
  if (named === undefined || words[named.to] === undefined) return false
  return FINITE.has(words[named.to]!.text) || termsAt[named.to]!.some(({ concept }) => VERBS.has(concept))
}
