import type { Term } from '../../lexicon/term-tree.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Guard } from './guard.ts'
import { byReading } from './by-reading.ts'
import { isClauseBreak } from './is-clause-break.ts'

/** How far a denial reaches, in words. About 45 characters to its right; less for what is denied behind. */
const REACH = { left: 8, right: 6 }
/** Of these only what follows at once is denied: "without drugs our needles cure". */
const SHORT = new Set(['no', 'without', 'lacking'])
const DENIES_A_VERB = /^(?:not|never|cannot)$|n't$/
const SETS_AGAINST = new Set(['the', 'a', 'your', 'its', 'just', 'only'])
const SAYS = new Set(
  'say says said claim claims promise promises believe think tell tells mean means suggest guarantee assume imply expect that whether true'.split(
    ' ',
  ),
)
const FINITE = new Set('is are was were am has have had can will does did'.split(' '))
const DENIED_BEHIND = new Set(
  'unknown unclear unproven uncertain impossible untrue unrealistic unlikely doubtful myth nonsense'.split(' '),
)
const NOT_BEHIND = new Set(['not', 'never', "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't"])
const BE = new Set('is are was were has have been remains remain'.split(' '))

/**
 * Denied in the same clause: by a denial to the left ("is not able to cure", "nobody can promise"), or by "is not", "is unknown"
 * shortly to the right. What says the opposite of a denial ("not only", "never fails") is none, and a denial within the match is
 * part of what the match says ("no side effects").
 */
export const isNegated: Guard = ({ from, to, isDenial }, reading) =>
  isDeniedBehind(to, reading) ||
  denials(reading).some((denial) => {
    if (isDenial && denial.to > from && denial.from < from) return false
    if (denial.from < from)
      return denial.to <= to && !isOneOfSeveral(from, reading) && reachesRight(denial, from, reading)
    return !isDenial && denial.to < to && deniesWithin(denial, to, reading)
  })

/** "No downtime, no risk": a denial that stands beside another one is not denied by it. */
const isOneOfSeveral = (at: number, { terms, words }: Reading): boolean =>
  terms.some(({ concept, from }) => concept === 'negation' && from === at) &&
  (words[at]!.isAfterMark || ['and', 'or', 'nor'].includes(words[at - 1]?.text ?? ''))

const denials = byReading(({ terms, words }: Reading): Term[] => {
  const opposite = terms.filter(({ concept }) => concept === 'pseudo-negation')
  return terms.filter(
    ({ concept, from, to }) =>
      concept === 'negation' &&
      words[from - 1]?.text !== 'why' &&
      !opposite.some((other) => from < other.to && to > other.from),
  )
})

function reachesRight(denial: Term, from: number, reading: Reading): boolean {
  const { words } = reading
  if (from - denial.to > REACH.left) return false
  const between = words.slice(denial.to, from)
  for (let at = denial.to; at <= from; at += 1) if (isClauseBreak(reading, at) && at > denial.to) return false
  const isShort = denial.to - denial.from === 1 && SHORT.has(words[denial.from]!.text)
  if (isShort && between.some(({ text }) => text === 'our' || text === 'we')) return false
  // "who could not walk are cured": the denial had a verb of its own before this one.
  const isWithinRelative = words
    .slice(Math.max(0, denial.from - 3), denial.from)
    .some(({ text }) => text === 'who' || text === 'that' || text === 'which')
  const hasOwnVerb = between.some(({ text }) => FINITE.has(text)) && !between.some(({ text }) => SAYS.has(text))
  return !(isWithinRelative && hasOwnVerb)
}

/** "Cupping does not release endorphins": the denial lies in a gap of the phrase, before the verb that it denies. */
function deniesWithin({ from, to: next }: Term, to: number, reading: Reading): boolean {
  const { words } = reading
  if (!words.slice(from, next).some(({ text }) => DENIES_A_VERB.test(text))) return false
  // "the source, not the symptoms" sets two things against each other and denies no verb.
  if (SETS_AGAINST.has(words[next]!.text)) return false
  for (let at = next; at < to; at += 1)
    if (words[at]!.text === 'and' || (at > next && isClauseBreak(reading, at))) return false
  return true
}

function isDeniedBehind(to: number, reading: Reading): boolean {
  const { words } = reading
  for (let at = to; at < Math.min(words.length, to + REACH.right); at += 1) {
    const { text } = words[at]!
    if (at > to - 1 && (isClauseBreak(reading, at) || text === 'and' || text === 'or' || text === 'that')) return false
    if (DENIED_BEHIND.has(text)) return true
    if (NOT_BEHIND.has(text) && (text.endsWith("n't") || BE.has(words[at - 1]!.text))) return !isOpposite(at, reading)
  }
  return false
}

const isOpposite = (at: number, { terms }: Reading): boolean =>
  terms.some(({ concept, from, to }) => concept === 'pseudo-negation' && from <= at && at < to)
