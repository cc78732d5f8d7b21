import type { CitedResult } from '../check-context.ts'
import { effectSize, favouredBy, type EffectSize } from './effect-size.ts'
import {
  comparatorWords,
  inSentence,
  isPluralName,
  outcomeWordsOf,
  peopleWords,
  timepointWords,
} from './wording-parts.ts'

/** The word that a certainty puts before the verb; where nobody has rated it, no more than "may" is right. */
type Sureness = 'plain' | 'probably' | 'may' | 'uncertain'
const SURENESS: Readonly<Record<string, Sureness>> = {
  high: 'plain',
  moderate: 'probably',
  low: 'may',
  'very-low': 'uncertain',
}

/**
 * The sentence that a result bears: as sure as its certainty, as large as its effect, with its comparator, time and people.
 * After the GRADE statements (GRADE guidelines 26, Santesso 2020). Null where the record does not say who did better, since
 * then nothing can be said. It is offered to the writer and never put into a text by itself.
 * @example "Acupuncture may reduce pain slightly in the short term compared with no treatment, in adults with chronic low back pain."
 */
export function suggestWording(result: CitedResult): string | null {
  const favoured = favouredBy(result)
  const sureness = SURENESS[result.certainty ?? ''] ?? 'may'
  if (favoured === null && sureness !== 'uncertain') return null
  const people = peopleWords(result)
  const where = people === '' ? '' : `, in ${people}`
  const sentence =
    sureness === 'uncertain'
      ? uncertain(result)
      : favoured === 'comparator'
        ? comparisonBetter(result, sureness)
        : treatmentBetter(result, sureness)
  return capitalised(`${sentence}${where}.`)
}

const nameOf = ({ modality }: CitedResult) => inSentence(modality?.trim() || 'the treatment')
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const joined = (...parts: string[]) => parts.filter(Boolean).join(' ')

function comparedWith(result: CitedResult): string {
  if (result.comparator === null) return ''
  const compared = `compared with ${comparatorWords(result.comparator)}`
  return isAddedOn(result) ? `${ADDED}, ${compared}` : compared
}

const ADDED = 'when added to usual care'
const isAddedOn = ({ comparator }: CitedResult) => comparator === 'add-on-to-usual-care'

function uncertain(result: CitedResult): string {
  const effect = `the evidence is very uncertain about the effect of ${nameOf(result)} on ${outcomeWordsOf(result).object}`
  return joined(effect, timepointWords(result), comparedWith(result))
}

/** The verb with what stands before it: "reduces", "probably reduces", "may reduce". */
function verbOf(result: CitedResult, sureness: Sureness, verb: string, plural: string): string {
  if (sureness === 'may') return `may ${plural}`
  const agreeing = isPluralName(nameOf(result)) ? plural : verb
  return sureness === 'probably' ? `probably ${agreeing}` : agreeing
}

function treatmentBetter(result: CitedResult, sureness: Sureness): string {
  const { verb, plural, noun, object } = outcomeWordsOf(result)
  const results = verbOf(result, sureness, 'results', 'result')
  const said: Record<EffectSize, string> = {
    large: `${results} in a large ${noun} in ${object}`,
    moderate: `${verbOf(result, sureness, verb, plural)} ${object}`,
    small: `${verbOf(result, sureness, verb, plural)} ${object} slightly`,
    none: `${results} in little to no difference in ${object}`,
  }
  return joined(nameOf(result), said[effectSize(result)], timepointWords(result), comparedWith(result))
}

function comparisonBetter(result: CitedResult, sureness: Sureness): string {
  const size = effectSize(result)
  if (size === 'none') return treatmentBetter({ ...result, favours: 'neither' }, sureness)
  const than = `than ${comparatorWords(result.comparator)}`
  const amount = { large: 'much ', moderate: '', small: 'slightly ' }[size]
  const said =
    result.outcome === 'adverse-events'
      ? `${verbOf(result, sureness, 'causes', 'cause')} ${amount === 'much ' ? 'many ' : amount}more unwanted effects`
      : `${verbOf(result, sureness, 'does', 'do')} ${amount}less for ${outcomeWordsOf(result).object}`
  return joined(nameOf(result), said, timepointWords(result), isAddedOn(result) ? ADDED : '', than)
}
