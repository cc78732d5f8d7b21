import { familyOf, GAINS } from './families.ts'
import type { Heard } from './heard.ts'

/** What help is for. */
const HELPED = new Set(['complaint', 'body', 'wellbeing'])

/**
 * A sentence with the clauses unsaid that only name a harm, so that a risk hides no help that stands beside it, and its "may" is no
 * hedge of the help ("relieves migraine, and bruises may follow"). Null where no clause does, or no good is spoken of beside it.
 */
export function withoutRisk(heard: Heard): Heard | null {
  const { reading, clauses, denied } = heard
  if (!reading.terms.some(({ concept }) => concept === 'harm')) return null
  const termsOf = (clause: number) => reading.terms.filter(({ from }) => clauses[from] === clause)
  const risks = new Set(
    clauses.filter((clause, at) => {
      if (clauses[at - 1] === clause) return false
      const terms = termsOf(clause)
      return terms.some(({ concept }) => concept === 'harm') && !terms.some(({ concept }) => GAINS.has(concept))
    }),
  )
  if (risks.size === 0) return null
  const rest = reading.terms.filter(({ from }) => !risks.has(clauses[from]!))
  const isHelp = rest.some(({ concept, from }) => GAINS.has(concept) && !denied[from])
  if (!isHelp || !rest.some(({ concept }) => HELPED.has(familyOf(concept)))) return null
  return { ...heard, unsaid: heard.unsaid.map((is, at) => is | Number(risks.has(clauses[at]!))) }
}
