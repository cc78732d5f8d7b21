import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { idOf } from '#platform/record-id.ts'
import type { DecisionLink } from '../../decisions/decision.ts'
import { EYES, type ReceiptFacts, type WorkKnown } from '../../receipts/receipt.ts'
import { pageFaults } from '../../verify/page-faults.ts'
import { claimsOfPage } from '../claims/claims-of-page.ts'
import { decisionOf } from '../decisions/append-decision.ts'
import type { PageAddress } from '../pages/hold-page.ts'
import { liveRowsOf } from '../verify/live-rows.ts'

type Doc = Record<string, unknown> & { publication?: Record<string, string | null> }

/** All that a receipt says of a live page, as it is now; refused of a page that is not live, and of one that does not hold. */
export async function receiptFacts(
  req: PayloadRequest,
  { collection, id }: PageAddress,
  { now, server }: { now: string; server: string },
): Promise<ReceiptFacts> {
  const [found] = await liveRowsOf(req, collection, [id])
  if (!found) throw new Problem('page/not-live', 'This page is not live, so there is no receipt of it.')
  const { doc, row } = found
  const decisions = await decisionsOf(req, row.decision === null ? [] : [row.decision])
  const decision = decisions.get(row.decision ?? 0) ?? null
  const [fault] = pageFaults(row, { named: decision, lastRecall: null, wholeUpTo: Infinity })
  if (fault !== undefined || decision === null)
    throw new Problem('request/conflict', `No receipt was made. ${fault ?? ''} Run: npm run verify`)
  const claims = await claimsOfPage(req, { collection, id }, 'live')
  const ofClaims = await decisionsOf(
    req,
    claims.flatMap((claim) => claim.decision ?? []),
  )
  return {
    issuedAt: now,
    server,
    page: {
      collection,
      id,
      title: row.title,
      slug: (doc.slug as string | undefined) ?? null,
      clinic: await clinicOf(req, decision.clinic),
    },
    contentHash: row.hash,
    publishedAt: momentOf(doc.publication?.publishedAt),
    validUntil: row.validUntil!,
    withheld: row.withheldAt === null ? null : { at: row.withheldAt, reason: doc.publication?.withheldReason ?? null },
    eyes: decision.fourEyes ? EYES.four : EYES.two,
    decision,
    claims: claims.map(({ contentHash, decision: seq, state, text, validUntil, verdict }) => ({
      text,
      contentHash,
      state,
      verdict,
      validUntil,
      decision: seq === null ? null : (ofClaims.get(seq) ?? null),
    })),
    citations: await citationsOf(
      req,
      doc,
      decision,
      claims.flatMap((claim) => claim.id ?? []),
    ),
  }
}

async function decisionsOf(req: PayloadRequest, seqs: readonly number[]): Promise<Map<number, DecisionLink>> {
  if (seqs.length === 0) return new Map()
  const { rows } = await executeIn(
    req,
    sql`select * from decisions where seq = any(${sql.param([...seqs])}::numeric[])`,
  )
  return new Map(rows.map(decisionOf).map((decision) => [decision.seq, decision]))
}

async function clinicOf(req: PayloadRequest, id: string | null): Promise<{ id: string; name: string } | null> {
  if (id === null) return null
  const { rows } = await executeIn(req, sql`select name from clinics where id::text = ${id}`)
  return { id, name: String(rows[0]?.name ?? '') }
}

type Approved = WorkKnown & { id: string }

/** The works that the page cites and those behind its claims: as they were known at the approval, and as they are known now. */
async function citationsOf(
  req: PayloadRequest,
  doc: Doc,
  { evidence }: DecisionLink,
  claims: readonly string[],
): Promise<ReceiptFacts['citations']> {
  const approved = ((evidence as { citations?: Approved[] } | null)?.citations ?? []).map(
    (each) => [each.id, each] as const,
  )
  const then = new Map(approved)
  const cited = ((doc.citations ?? []) as unknown[]).flatMap((each) => idOf(each) ?? [])
  const { rows } = await executeIn(
    req,
    sql`select c.id, c.title, c.identifiers_doi as doi, c.standing_status as standing, c.standing_checked_at as checked,
        c.verification_state as verification
      from citations c where c.id = any(${sql.param([...new Set([...cited, ...then.keys()])])}::uuid[])
        or c.id in (select citation_id from claims_evidence where _parent_id = any(${sql.param([...claims])}::uuid[]))
      order by c.id`,
  )
  return rows.map(({ checked, doi, id, standing, title, verification }) => {
    const before = then.get(String(id))
    return {
      id: String(id),
      title: String(title),
      doi: (doi as string | null) ?? null,
      approved: before
        ? { standing: before.standing, checkedAt: before.checkedAt, verification: before.verification }
        : null,
      now: { standing: String(standing), checkedAt: momentOf(checked), verification: String(verification) },
    }
  })
}

const momentOf = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)
