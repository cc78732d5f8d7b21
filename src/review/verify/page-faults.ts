import type { DecisionLink } from '../decisions/decision.ts'

/** A live page as it lies in the database, with the hash of what it says now. Moments in ISO form. */
export type LiveRow = {
  collection: string
  id: string
  title: string
  /** Computed of its words and pictures as they are. */
  hash: string
  liveHash: string | null
  decision: number | null
  validUntil: string | null
  withheldAt: string | null
}

/** What is known of decisions about it: the one that it names, the last by which it was recalled or reinstated, and until which number the chain holds. */
export type KnownDecisions = {
  named: DecisionLink | null
  lastRecall: Pick<DecisionLink, 'seq' | 'verdict'> | null
  wholeUpTo: number
}

/** What is wrong with a live page, in words: it must say what its hash says, and rest on a decision that approves exactly that, for so long. */
export function pageFaults(row: LiveRow, { named, lastRecall, wholeUpTo }: KnownDecisions): string[] {
  const page = `The live page “${row.title}” (${row.collection}/${row.id})`
  const found: string[] = []
  if (row.liveHash !== row.hash)
    found.push(`${page} does not say what was published: its words have the hash ${row.hash}, not ${row.liveHash}.`)
  if (row.decision === null || named === null) {
    const which = row.decision === null ? 'names no decision' : `names decision ${row.decision}, which is not there`
    return [...found, `${page} ${which}.`]
  }
  const by = `${page} names decision ${named.seq}, `
  if (named.seq > wholeUpTo) found.push(`${by}which stands behind the place where the chain of decisions is broken.`)
  if (named.collection !== row.collection || named.subject !== row.id) found.push(`${by}which is about another page.`)
  if (named.verdict !== 'approved') found.push(`${by}which is no approval.`)
  if (named.contentHash !== row.hash) found.push(`${by}which approved other words.`)
  if (row.validUntil === null || named.validUntil === null || row.validUntil > named.validUntil)
    found.push(`${page} may be read until ${row.validUntil}, but its approval ends ${named.validUntil}.`)
  if (lastRecall?.verdict === 'recalled' && lastRecall.seq > named.seq && row.withheldAt === null)
    found.push(`${page} can be read, although decision ${lastRecall.seq} recalled it.`)
  return found
}
