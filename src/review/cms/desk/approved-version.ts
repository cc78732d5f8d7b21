import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Report } from '#checks/index.ts'
import { executeIn } from '#platform/database/transaction.ts'
import type { PageAddress } from '../pages/hold-page.ts'

/** A page as it was approved last, as far as it can still be read. */
export type ApprovedVersion = {
  decision: number
  at: string
  byName: string
  contentHash: string
  report: Report
  /** As it was stored; its pictures may say something else since, and then `isExact` is false. */
  data: Record<string, unknown>
  isExact: boolean
}

/** What a page was like when it was approved last: its words by its version, what they claimed by the report of that revision. */
export async function approvedVersion(req: PayloadRequest, { collection, id }: PageAddress): Promise<ApprovedVersion | null> {
  const { rows } = await executeIn(
    req,
    sql`select d.seq, d.at, d.by_name, d.content_hash, d.revision, c.report, c.content_hash as read_hash
      from decisions d
      join check_reports c on c.collection = d.collection and c.page = d.subject and c.revision = d.revision
      where d.seq = (select max(seq) from decisions where collection = ${collection} and subject = ${id} and verdict = 'approved')`,
  )
  const row = rows[0]
  if (!row?.report) return null
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: collection as 'articles',
    where: { and: [{ parent: { equals: id } }, { 'version.revision': { equals: Number(row.revision) } }] },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    req,
  })
  const data = docs[0]?.version
  if (!data) return null
  return {
    decision: Number(row.seq),
    at: new Date(row.at as string).toISOString(),
    byName: String(row.by_name),
    contentHash: String(row.content_hash),
    report: row.report as Report,
    data: { ...data, id },
    isExact: row.content_hash === row.read_hash,
  }
} // prettier-ignore
