import type { CheckContext } from './check-context.ts'
import type { Claim } from './claims/claim.ts'
import { checkClaim } from './evidence/check-claim.ts'
import { checkWorks } from './evidence/check-works.ts'
import type { Finding } from './finding.ts'
import { gravestOf } from './gravest-of.ts'
import { TERMS } from './lexicon/terms.ts'
import { readabilityOf } from './readability/readability.ts'
import { isGlued } from './reading/is-glued.ts'
import { readPassages } from './reading/read-passages.ts'
import type { Reading } from './reading/reading.ts'
import type { Report } from './report.ts'
import { applyRules } from './rules/apply-rules.ts'
import { claimIn } from './rules/claim-in.ts'
import { paragraphsOf } from './rules/paragraphs-of.ts'
import { raiseExpectations } from './rules/raise-expectations.ts'
import { checkPage } from './structure/check-page.ts'
import type { Passage } from './surface/passage.ts'

/**
 * Checks what visitors read: cuts it into sentences, finds the claims in them, applies the rules of the places, and holds what is
 * claimed against the works that are cited. A function of its arguments: the same page, works, rules and day give the same report.
 */
export function checkPassages(passages: readonly Passage[], context: CheckContext): Report {
  const trees = context.ownTerms ? [TERMS, context.ownTerms] : [TERMS]
  const read = passages.filter(({ kind }) => kind !== 'reference')
  const readings = readPassages(read, trees)
  const paragraphs = paragraphsOf(readings)
  const claims = readings.flatMap((reading) => placedClaim(reading) ?? [])
  const findings = [
    ...readings.flatMap((reading) => applyRules(reading, paragraphs.get(reading.passage)!, context)),
    ...claims.flatMap((claim) => checkClaim(claim, context)),
    ...checkWorks(readings, context),
    ...checkPage({ passages, readings, claims }, context),
  ]
  const all = [...findings, ...raiseExpectations(findings, readings, context)]
  return {
    sentences: readings.map(sentenceOf),
    claims,
    findings: inReadingOrder(gravestOf(all), passages),
    readability: readabilityOf(passages),
    rulePack: context.rules.version,
  }
}

/** Where a sentence stands in the whole text at its path, of which a passage may be a part. */
const spanOf = ({ passage: { base }, start, end }: Reading) => ({ start: base + start, end: base + end })

function placedClaim(reading: Reading): Claim | null {
  const claim = claimIn(reading)
  return claim && { ...claim, ...spanOf(reading), stem: reading.stemWords > 0 ? claim.stem : '' }
}

const sentenceOf = (reading: Reading) => ({
  text: reading.text,
  path: reading.passage.path,
  ...spanOf(reading),
  isGlued: isGlued(reading.text),
})

function inReadingOrder(findings: readonly Finding[], passages: readonly Passage[]): Finding[] {
  const order = new Map(passages.map(({ path }, index) => [path, index]))
  const place = ({ path }: Finding) => order.get(path) ?? passages.length
  const byName = (a: string, b: string) => (a < b ? -1 : Number(a > b))
  return findings.toSorted((a, b) => place(a) - place(b) || a.start - b.start || byName(a.rule, b.rule))
}
