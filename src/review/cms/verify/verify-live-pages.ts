import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { pageFaults, type KnownDecisions, type LiveRow } from '../../verify/page-faults.ts'
import { decisionOf } from '../decisions/append-decision.ts'
import { pageSlugs } from '../pages/page-slugs.ts'
import { liveRowsOf } from './live-rows.ts'

/** So many pages are in memory at once. */
const BATCH = 50

/** Names anew what each live page says, and holds it against its row and against the decision that it rests on. */
export async function verifyLivePages(
  req: PayloadRequest,
  decisionsWholeUpTo: number,
): Promise<{ count: number; faults: string[] }> {
  let count = 0
  const faults: string[] = []
  for (const collection of pageSlugs(req.payload.config))
    for await (const rows of liveRows(req, collection)) {
      count += rows.length
      const known = await knownDecisions(req, rows, decisionsWholeUpTo)
      faults.push(...rows.flatMap((row, index) => pageFaults(row, known[index]!)))
    }
  return { count, faults }
}

async function* liveRows(req: PayloadRequest, collection: string): AsyncGenerator<LiveRow[]> {
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await executeIn(
      req,
      sql`select id from ${sql.identifier(collection)} where _status = 'published' and id > ${last} order by id limit ${BATCH}`,
    )
    const ids = rows.map(({ id }) => String(id))
    if (ids.length === 0) return
    yield (await liveRowsOf(req, collection, ids)).map(({ row }) => row)
    last = ids.at(-1)!
  }
}

/** What is decided of each page, in one statement for all. */
async function knownDecisions(
  req: PayloadRequest,
  rows: readonly LiveRow[],
  wholeUpTo: number,
): Promise<KnownDecisions[]> {
  const { rows: found } = await executeIn(
    req,
    sql`select * from decisions where seq = any(${sql.param(rows.flatMap(({ decision }) => decision ?? []))}::numeric[])
      or seq in (select max(seq) from decisions where collection = ${rows[0]!.collection} and verdict in ('recalled', 'reinstated')
        and subject = any(${sql.param(rows.map(({ id }) => id))}::text[]) group by subject) order by seq desc`,
  )
  const decisions = found.map(decisionOf)
  return rows.map(({ collection, decision, id }) => ({
    named: decisions.find(({ seq }) => seq === decision) ?? null,
    lastRecall:
      decisions.find(
        (each) =>
          each.collection === collection && each.subject === id && ['recalled', 'reinstated'].includes(each.verdict),
      ) ?? null,
    wholeUpTo,
  }))
}
