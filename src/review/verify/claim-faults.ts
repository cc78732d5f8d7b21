import type { DecisionLink } from '../decisions/decision.ts'
import { identityOf } from '../claims/claim-identity.ts'
import { isVerdict } from '../claims/verdicts.ts'

/** A claim as it lies in the database. Moments in ISO form; a work that is gone has no id. */
export type ClaimRow = {
  id: string
  text: string
  textKey: string
  contentHash: string
  evidence: readonly { citation: string | null; locator: string; quote: string }[]
  verdict: string | null
  validUntil: string | null
  decision: number | null
  recalledAt: string | null
}

type Decided = Pick<DecisionLink, 'seq' | 'verdict' | 'validUntil' | 'contentHash'>

/** What is wrong with a claim, in words: it must be what its hash says, and have the verdict that was decided of it last. */
export function claimFaults(row: ClaimRow, decisions: readonly Decided[]): string[] {
  const claim = `The claim “${shortened(row.text)}” (${row.id})`
  const found: string[] = []
  const cites = row.evidence.map(({ citation, locator, quote }) => ({ citation: citation ?? '', locator, quote }))
  const identity = identityOf({ stem: '', text: row.text, cites } as Parameters<typeof identityOf>[0])
  if (identity.textKey !== row.textKey) found.push(`${claim} has other words than those that were proposed.`)
  else if (cites.every(({ citation }) => citation !== '') && identity.contentHash !== row.contentHash)
    found.push(`${claim} has other evidence than that it was proposed with.`)
  const verdict = decisions.findLast((each) => isVerdict(each.verdict)) ?? null
  if ((verdict?.verdict ?? null) !== row.verdict)
    found.push(`${claim} has the verdict “${row.verdict ?? 'none'}”; decided was “${verdict?.verdict ?? 'nothing'}”.`)
  if (verdict === null) return found
  if (verdict.contentHash !== row.contentHash) found.push(`${claim}: decision ${verdict.seq} was about other words.`)
  if (verdict.validUntil !== row.validUntil)
    found.push(`${claim} holds until ${row.validUntil}; decision ${verdict.seq} says ${verdict.validUntil}.`)
  const isRecalled = decisions.at(-1)?.verdict === 'recalled'
  if (isRecalled !== (row.recalledAt !== null))
    found.push(
      `${claim} is ${isRecalled ? 'not shown as recalled, although it was' : 'shown as recalled without a decision'}.`,
    )
  return found
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text)
