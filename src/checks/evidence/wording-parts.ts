import type { CitedResult } from '../check-context.ts'
import { foldWords } from '../text/fold-words.ts'

/** How an outcome is said: what is done to it, and what "a large reduction" is one of. */
type OutcomeWords = { verb: string; plural: string; noun: string; object: string }

const IMPROVES = { verb: 'improves', plural: 'improve', noun: 'improvement' }
const REDUCES = { verb: 'reduces', plural: 'reduce', noun: 'reduction' }

const OUTCOME_WORDS: Readonly<Record<string, OutcomeWords>> = {
  pain: { ...REDUCES, object: 'pain' },
  function: { ...IMPROVES, object: 'everyday function' },
  qol: { ...IMPROVES, object: 'quality of life' },
  global: { ...IMPROVES, object: 'overall symptoms' },
  'adverse-events': { ...REDUCES, object: 'unwanted effects' },
  'medication-use': { ...REDUCES, object: 'the use of medicines' },
}
const OTHER_OUTCOME: OutcomeWords = { ...IMPROVES, object: 'what was measured' }

/** The words of an outcome of a result. */
export const outcomeWordsOf = ({ outcome }: CitedResult): OutcomeWords =>
  outcome !== null && Object.hasOwn(OUTCOME_WORDS, outcome) ? OUTCOME_WORDS[outcome]! : OTHER_OUTCOME

/** What the treatment was compared with, as it stands behind "compared with" and "than". */
const COMPARATOR_WORDS: Readonly<Record<string, string>> = {
  sham: 'sham treatment',
  'no-treatment': 'no treatment',
  waitlist: 'being on a waiting list',
  'usual-care': 'usual care',
  nsaid: 'anti-inflammatory drugs',
  'other-drug': 'another drug',
  exercise: 'exercise',
  manipulation: 'manipulation',
  'add-on-to-usual-care': 'usual care alone',
}

/** What a result compares with, in words; "the comparison" where the record names none. */
export const comparatorWords = (comparator: string | null): string =>
  comparator !== null && Object.hasOwn(COMPARATOR_WORDS, comparator)
    ? COMPARATOR_WORDS[comparator]!
    : comparator === null
      ? 'the comparison'
      : 'another treatment'

const TIMEPOINT_WORDS: Readonly<Record<string, string>> = {
  immediate: 'in the first days',
  short: 'in the short term',
  intermediate: 'over some months',
  long: 'over a year or longer',
}

/** When it was measured, in words; empty where the record does not say. */
export const timepointWords = ({ timepoint }: CitedResult): string =>
  timepoint !== null && Object.hasOwn(TIMEPOINT_WORDS, timepoint) ? TIMEPOINT_WORDS[timepoint]! : ''

/** Complaints of which one has one, and which want an article. */
const COUNTED =
  /\b(?:disc|disk|tear|sprain|strain|fracture|injury|cyst|hernia|shoulder|elbow|knee|nerve|spasm|cramp|infection|cough|cold|ulcer|stroke|problem|condition)$/

function withArticle(condition: string): string {
  if (!COUNTED.test(condition)) return condition
  return `${/^[aeiou]/i.test(condition) ? 'an' : 'a'} ${condition}`
}

const LONGEST = 120

/** A name as it stands inside a sentence: without the capital it begins with in a list, unless it is somebody's ("Bell's palsy"). */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}+(?![’'\p{L}])/u.test(name) && !EPONYMS.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
const EPONYMS =
  /^(?:Achilles|Baker|Bowen|Chinese|Japanese|Swedish|Thai|Tourette|Pilates|Alexander|Feldenkrais|Korean|Indian)\b/

/** Who was studied, as it stands behind "in": "adults with chronic low back pain"; empty where the record does not say. */
export function peopleWords({ population, phase, condition: named }: CitedResult): string {
  const condition = named === null ? null : inSentence(named)
  const isPhaseNamed = phase === null || phase === 'any' || foldWords(condition ?? '').includes(phase)
  const complaint = condition === null ? '' : isPhaseNamed ? condition : `${phase} ${condition}`
  const people = (population ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.;,:]+$/, '')
  if (people === '' || people.length > LONGEST || /[.!?;]\s/.test(people))
    return complaint === '' ? '' : `people with ${withArticle(complaint)}`
  const begun = /^\p{Lu}\p{Ll}/u.test(people) ? people.charAt(0).toLowerCase() + people.slice(1) : people
  if (complaint === '') return begun
  const at = begun.toLowerCase().indexOf(condition!.toLowerCase())
  if (at === -1) return /\bwith\b|\bwho\b/.test(begun) ? begun : `${begun} with ${withArticle(complaint)}`
  const isTold = isPhaseNamed || foldWords(begun).includes(phase)
  return isTold ? begun : `${begun.slice(0, at)}${phase} ${begun.slice(at)}`
}

/** Names in the plural, whose verb goes without its s. */
const PLURAL = /[^sui]s$/
const SINGULAR = /^(?:pilates|tens|acupoints|physics)$/i

/** Tells whether the name of a treatment is in the plural ("herbs"). */
export const isPluralName = (name: string): boolean =>
  PLURAL.test(name) && !SINGULAR.test(name) && name !== name.toUpperCase()
