import type { Term } from '../../lexicon/term-tree.ts'
import type { Reading } from '../../reading/reading.ts'
import { byReading } from './by-reading.ts'
import { neighbours } from './neighbours.ts'
import type { Guard } from './guard.ts'

/** Names of harm as such; others ("dizziness") may be what is treated. */
const GENERAL = /^(?:side effects?|risks?|adverse (?:events?|effects?|reactions?)|complications?|harms?)$/
/** So is said that a harm can come. */
const CAN_COME = new Set(
  'may can could might sometimes occasionally rare rarely common commonly usual usually possible possibly include includes including expect known after afterwards afterward uncommon likely often'.split(
    ' ',
  ),
)
const NONE = new Set('no zero without free not never none nor neither minimal low'.split(' '))
/** What is treated stands behind these: "safe for dizziness". */
const TREATED = new Set('for of from against relieve relieves treat treats ease eases help helps with'.split(' '))

/** A risk is named elsewhere in the same paragraph, and not to deny it. */
export const isRiskNamed: Guard = ({ from, to }, reading, paragraph) =>
  neighbours(reading, paragraph).some((one) =>
    risksOf(one).some((term) => one !== reading || term.from >= to || term.to <= from),
  )

const risksOf = byReading((reading: Reading): Term[] => {
  const canCome = reading.words.some(({ text }) => CAN_COME.has(text))
  return reading.terms.filter((term) => term.concept === 'harm' && isNamed(term, reading, canCome))
})

function isNamed(term: Term, { words }: Reading, canCome: boolean): boolean {
  const before = words.slice(Math.max(0, term.from - 4), term.from).map(({ text }) => text)
  if (before.some((word) => NONE.has(word))) return false
  const written = words.slice(term.from, term.to).map(({ text }) => text)
  if (GENERAL.test(written.join(' '))) return canCome || before.at(-1) === 'the'
  return canCome && !TREATED.has(before.at(-1) ?? '')
}
