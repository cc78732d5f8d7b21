import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import type { Change } from '../../changes/change.ts'
import type { ChangesRequest } from '../../changes/read-changes-request.ts'
import { changeOfRow } from './change-of-row.ts'

export type Changes = { changes: Change[]; next: number; complete: boolean }

/**
 * What changed in public behind `since`, in the order of the commits, with the ends that have come by the clock. `next` is the `since`
 * of the next question; `complete` says that nothing is left now.
 */
export async function readChanges(req: PayloadRequest, { since, limit, clinic }: ChangesRequest): Promise<Changes> {
  await noteEnds(req)
  // One statement, so that the head is that of the rows: what is passed over for good lies before it.
  const { rows } = await executeIn(
    req,
    sql`select h.head, c.* from (select coalesce(max(seq), 0) as head from changes) h
      left join lateral (
        select seq, at, kind, collection, record, slug, clinic, hash from changes
        where seq > ${since} and (${clinic}::uuid is null or clinic is null or clinic = ${clinic}::uuid)
        order by seq limit ${limit + 1}) c on true
      order by c.seq`,
  )
  const head = Number(rows[0]!.head)
  if (since > head) throw beyond(since)
  const found = rows.filter(({ seq }) => seq !== null).map(changeOfRow)
  const complete = found.length <= limit
  const changes = found.slice(0, limit)
  return { changes, next: complete ? head : changes.at(-1)!.seq, complete }
}

const beyond = (since: number) => {
  const message = `No change has the number ${since} yet: this is another database than before, or an older copy of it. Begin at the beginning, without “since”.`
  return new Problem('query/invalid', message, [{ path: 'since', message }])
}

/** Tells of the pages whose time has run out since anybody looked; how many these were. */
export async function noteEnds(req: PayloadRequest): Promise<number> {
  const { rows } = await executeIn(
    req,
    sql`select citewell_note_ends() as noted where exists (select from live_pages where valid_until <= clock_timestamp())`,
  )
  return Number(rows[0]?.noted ?? 0)
}
