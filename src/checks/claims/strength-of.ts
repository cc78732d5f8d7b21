import type { Concept } from '../lexicon/lexicon.ts'
import type { Reading } from '../reading/reading.ts'
import type { Strength } from './claim.ts'
import type { Decision } from './decision.ts'
import { COMPLAINTS } from './families.ts'
import type { Heard } from './heard.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const ABSOLUTE = set('cure cures cured curing guarantee guaranteed guarantees always proven ever zero')
const ABSOLUTE_BEGINS = /^(?:eliminat|eradicat|obliterat|annihilat|eras(?:e|es|ed|ing)$|banish|vanquish)/
/** Words of the lexicon that leave no exception only where they are not about people, taste or the clinic's ways. */
const NOT_ABSOLUTE = set(
  'anyone anybody everyone everybody anything everything fully wholly entirety outright altogether thoroughly',
)
const NOT_ABSOLUTE_NAMES: ReadonlySet<string> = new Set(['the only', 'everyone', 'all kinds of'])
const PROMISES = set("will you'll we'll it'll they'll i'll shall won't")
const MODERATE = set('probably likely appears appear appeared seems seem seemed can tends tend')
const LOW = set('may might could possibly perhaps possible suggest suggests suggested suggesting suggestion')
/** Said of the evidence itself; a few small trials are a hedge, and no uncertainty. */
const UNCERTAIN = set('uncertain unclear unknown inconclusive unproven')
const UNCERTAIN_NAMES: ReadonlySet<string> = new Set(['unclear', 'unknown', 'not enough evidence'])
const NONE_OF_IT = set('no not zero never nothing none cannot nobody without')

/**
 * How sure a sentence sounds, by the words of the GRADE statements (Santesso 2020): what says that it is not known, then words
 * without exception, which beat every hedge, then the most careful hedge; a bare verb is high. `none` where a tradition is told.
 */
export function strengthOf(heard: Heard, decision: Decision): Strength {
  const { reading, unsaid } = heard
  if (decision.type === 'traditional-use' && decision.direction === 'none') return 'none'
  if (isUncertain(reading)) return 'very-low'
  if (isAbsolute(heard, decision)) return 'absolute'
  const { words } = reading
  if (words.some(({ text }, at) => LOW.has(text) && !unsaid[at] && isHedge(reading, at))) return 'low'
  if (words.some(({ text }, at) => MODERATE.has(text) && !unsaid[at] && isModerate(heard, at))) return 'moderate'
  return 'high'
}

const named = ({ terms }: Reading, concept: Concept, names: ReadonlySet<string>): boolean =>
  terms.some((term) => term.concept === concept && names.has(term.name))

const isUncertain = (reading: Reading): boolean =>
  reading.words.some(({ text }) => UNCERTAIN.has(text)) || named(reading, 'uncertain', UNCERTAIN_NAMES)

function isAbsolute({ reading, denied, clauses }: Heard, decision: Decision): boolean {
  const { type, direction } = decision
  const { words, terms } = reading
  if (words.some(({ text }, at) => (ABSOLUTE.has(text) || ABSOLUTE_BEGINS.test(text)) && isPlain(at))) return true
  if (
    terms.some(
      ({ concept, name, from, to }) =>
        concept === 'absolute' &&
        !NOT_ABSOLUTE_NAMES.has(name) &&
        !(to - from === 1 && NOT_ABSOLUTE.has(words[from]!.text)) &&
        !isForGoodReason(reading, from, to),
    )
  )
    return true
  const last = words.at(-1)!
  if (last.text === 'period' && last.isAfterMark) return true
  if (terms.some(({ concept, from }) => COMPLAINTS.has(concept) && words[from - 1]?.text === 'every')) return true
  if (type === 'coverage') return words.some(({ text }) => text === 'every' || text === 'all')
  if (type === 'safety' && direction === 'benefit')
    return words.some(({ text }, at) => (NONE_OF_IT.has(text) && isOfHarm(reading, at)) || PROMISES.has(text))
  if (direction !== 'benefit') return false
  return words.some(
    ({ text }, at) =>
      isInClause(at) &&
      ((PROMISES.has(text) && !isAsked(words[at - 1]?.text)) || (text === 'going' && words[at + 1]?.text === 'to')),
  )

  function isInClause(at: number): boolean {
    return clauses[at]! >= clauses[decision.from]! && clauses[at]! <= clauses[decision.to - 1]!
  }

  function isPlain(at: number): boolean {
    const { text } = words[at]!
    return !denied[at] && !(text === 'ever' && words[at - 1]?.text !== undefined && at < words.length - 1)
  }
}

/** "What will …" asks. */
const isAsked = (before = ''): boolean => ['what', 'who', 'how', 'may', 'or'].includes(before)

/** "No", "zero", "never" of the harm itself; "does not hurt" is a bare verb. */
function isOfHarm({ words, terms }: Reading, at: number): boolean {
  const { text } = words[at]!
  if (text === 'not') return words[at + 1]?.text === 'one' || words[at + 1]?.text === 'a'
  return terms.some(({ concept, from, to }) => (concept === 'harm' || concept === 'safe') && to > at && from <= at + 4)
}

/** The month of May, and a "could" that only fills a comparison or a question, are no hedge. */
function isHedge({ words, passage }: Reading, at: number): boolean {
  const { text, start } = words[at]!
  const before = words[at - 1]?.text ?? ''
  const next = words[at + 1]?.text
  if (next === 'not' && text === 'could') return false
  if (text === 'could') return next !== undefined && !['what', 'ever'].includes(before)
  if (text !== 'may' || start < 0 || passage.text[start] !== 'M') return true
  return at === 0 && !/^\d/.test(next ?? '')
}

/** "Can" that is denied or asked, and "more likely", are no hedge. */
function isModerate({ reading: { words }, denied }: Heard, at: number): boolean {
  const { text } = words[at]!
  if (text === 'likely') return words[at - 1]?.text !== 'more'
  return text !== 'can' || (!denied[at] && words[at + 1]?.text !== 'not')
}

/** "For good reason" is not for good. */
function isForGoodReason({ words }: Reading, from: number, to: number): boolean {
  const next = words[to]
  return (
    words[to - 1]!.text === 'good' &&
    words[from]!.text === 'for' &&
    next !== undefined &&
    !next.isAfterMark &&
    !['after', 'with', 'in', 'by', 'when', 'once', 'within', 'and'].includes(next.text)
  )
}
