import type { Finding } from '../finding.ts'
import { readabilityOf } from '../readability/readability.ts'
import { atField, raise } from '../rules/raise.ts'
import type { PageCheck } from './read-page.ts'

/** NIH asks for less than eighth grade (PMC6334864); beyond the twelfth it is hard for nearly everybody. */
const GRADES = { aim: 8, hard: 12 }
/** A grade of a few sentences says little. */
const ENOUGH_WORDS = 100

/** ACC-004: a page is written for the eighth grade, or nearly. */
export const readsEasily: PageCheck = ({ passages }, context): Finding[] => {
  const { grade, words } = readabilityOf(passages)
  if (grade === null || grade <= GRADES.aim || words < ENOUGH_WORDS) return []
  const hard = grade > GRADES.hard ? ', which is hard for most people' : ''
  return raise('ACC-004', atField(''), context, {
    message: `The page reads at grade ${grade.toFixed(1)}${hard}. Aim for 6 to 8: shorter sentences, everyday words.`,
  })
}
