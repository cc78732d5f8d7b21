import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { executeIn, inTransaction } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { addIfMissing } from '../recheck/add-missing.ts'
import { recheckReports, type Held } from '../recheck/recheck-reports.ts'

/** The stored report of the latest draft, as whoever asks may read it; null if there is none for them. */
async function latestReport(
  req: PayloadRequest,
  collection: string,
  page: string,
): Promise<Record<string, unknown> | null> {
  const { docs } = await req.payload.find({
    collection: 'check-reports',
    where: {
      and: [{ collection: { equals: collection } }, { page: { equals: page } }, { isLatest: { equals: true } }],
    },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
    overrideAccess: false,
    user: req.user,
  })
  return (docs[0] as unknown as Record<string, unknown> | undefined) ?? null
}

/** A page from before there were checks, that no round has come to yet, is checked when somebody asks, as a round would do it. */
async function checkNow(req: PayloadRequest, collection: string, page: string): Promise<void> {
  await inTransaction(req, async () => {
    await addIfMissing(req, collection, page)
    const { rows } = await executeIn(
      req,
      sql`select id, collection, page from check_reports
        where collection = ${collection} and page = ${page} and is_latest for update`,
    )
    await recheckReports(req, collection, rows as Held[])
  })
}

/** `GET /api/<page>/:id/checks`: what the checker said of the latest draft, when, and by which rules. */
export const checksOfPage: Endpoint = {
  path: '/:id/checks',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Problem('request/unauthenticated', 'Sign in, or send an API key, to do this.')
    if (permitted(visitorOf(req), 'check-reports', 'read') === false)
      throw new Problem('request/forbidden', 'Your account may not read the reports of checks.')
    const [collection, page] = [String(req.routeParams?.collection), String(req.routeParams?.id)]
    const any = await req.payload.db.findOne<{ id: string; report?: unknown }>({
      collection: 'check-reports',
      where: {
        and: [{ collection: { equals: collection } }, { page: { equals: page } }, { isLatest: { equals: true } }],
      },
      select: { report: true },
      req,
    })
    if (!any?.report) await checkNow(req, collection, page)
    const stored = await latestReport(req, collection, page)
    if (stored === null) throw new Problem('request/not-found', 'There is no such page.')
    const { revision, contentHash, rulePack, checkedOn, isStale, blockers, warnings, report } = stored
    const answer = { revision, contentHash, rulePack, checkedOn, isStale, blockers, warnings, report }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}
