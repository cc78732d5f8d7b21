import type { Finding } from '../finding.ts'
import { applyRules } from '../rules/apply-rules.ts'
import { raise } from '../rules/raise.ts'
import { allWords } from './page-words.ts'
import { placeIn, type PageCheck } from './read-page.ts'
import { shownDisclaimers } from './shown-disclaimers.ts'

const MEDICARE = /\bmedicare\b/i
/** Original Medicare: what it pays for, and for how many visits (NCD 30.3.3, in force since 21 January 2020). */
const LIMITS =
  /\bmedicare\b[\s\S]{0,300}\b(?:only|limit(?:s|ed)?|no more than|up to|at most|does not|doesn't|not (?:cover|paid|pay)|cannot bill|12 visits|20 (?:visits|treatments|a year)|twelve (?:visits|weeks))\b|\b(?:only|limit(?:s|ed)?|does not|not cover(?:ed)?)\b[^.\n]{0,120}\bmedicare\b/i
/** Medicare Advantage: plans of insurers, each with its own benefits. */
const DIFFERS =
  /\bplans? (?:may |can |do )?(?:differ|var(?:y|ies))|\bask your plan\b|\bdepends? on (?:your|the) plan\b|\bcheck with your plan\b/i
const SAYS_CHECK = /\b(?:check|ask|verify|confirm|find out)\b/i

/** PRC-003: where Medicare is named, its limits are named on the page, too; a notice may just say to check. */
export const limitsMedicare: PageCheck = (read, context): Finding[] => {
  const mentions = read.passages.filter(({ kind, text }) => kind !== 'reference' && MEDICARE.test(text))
  const bare = mentions.filter(({ kind, text }) => !(kind === 'notice' && SAYS_CHECK.test(text)))
  const [first] = bare
  if (first === undefined) return []
  if (isSaidAtTheSentence(read, context)) return []
  const words = allWords(read)
  if (LIMITS.test(words) || DIFFERS.test(words) || hasInsuranceDisclaimer(read, context)) return []
  const { index, 0: name } = MEDICARE.exec(first.text)!
  return raise('PRC-003', placeIn(first, index, index + name.length), context, {
    message: 'Medicare is named without its limits.',
  })
}

/** A sentence that says something wrong of Medicare has its own finding, and the page needs no second one. */
function isSaidAtTheSentence({ readings }: Parameters<PageCheck>[0], context: Parameters<PageCheck>[1]): boolean {
  return readings
    .filter(({ text }) => MEDICARE.test(text))
    .some((reading) =>
      applyRules(reading, [reading], context).some(({ rule, suppressedBy }) => rule === 'PRC-003' && !suppressedBy),
    )
}

function hasInsuranceDisclaimer(
  { claims }: Parameters<PageCheck>[0],
  { page, today }: Parameters<PageCheck>[1],
): boolean {
  if (page === null) return false
  return shownDisclaimers(
    page,
    today,
    claims.map(({ type }) => type),
  ).some(({ kind, holds, text }) => kind === 'insurance' && holds === 'now' && MEDICARE.test(text))
}
