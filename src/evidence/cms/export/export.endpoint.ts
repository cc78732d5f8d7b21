import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { isRecordId } from '#platform/record-id.ts'
import type { Work } from '../../csl.ts'
import { WORK_FIELDS } from '../../same-work/differences-between.ts'
import { foldText } from '../../same-work/fold-text.ts'
import { formatNamed } from '../formats-by-name.ts'
import { workOf } from '../known-works/work-of.ts'
import { keptStanding } from '../standing/kept-standing.ts'

/** More would not be read again by an import either, and they are held in memory until they are written. */
const MOST = 20_000
/** So many records are read at once. */
const PAGE = 500
const MOST_WORDS = 10

/** `GET /api/citations/export?format=…[&id=a,b][&q=words]`: the library, or a part of it, as a file for other programs. */
export const exportCitations: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
    if (permitted(visitorOf(req), 'citations', 'read') !== true)
      throw new Problem('request/forbidden', 'You may not read citations.')
    const { searchParams } = new URL(req.url ?? '', 'http://localhost')
    const format = formatNamed(searchParams.get('format') ?? '', { canWrite: true })
    const ids = await chosen(req, searchParams.get('id'), searchParams.get('q'))
    const text = format.write!(await worksOf(req, ids))
    return new Response(text, {
      headers: {
        'Content-Type': `${format.mediaType}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="citations.${format.extensions[0]}"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}

/** The records asked for, oldest first; those that were merged into another are in it by that one. */
async function chosen(req: PayloadRequest, id: string | null, q: string | null): Promise<string[]> {
  const ids = id === null ? null : id.split(',').map((each) => each.trim())
  if (ids?.some((each) => !isRecordId(each)))
    throw new Problem('request/invalid', '“id” is a list of ids with commas.', [{ path: 'id', message: 'Give ids.' }])
  const words = foldText(q ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, MOST_WORDS)
  const { rows } = await executeIn(
    req,
    sql`select id from citations where merged_into_id is null
      and (${ids === null} or id = any(${sql.param(ids ?? [])}::uuid[]))
      and search_key like all (${sql.param(words.map((word) => `%${word}%`))}::text[])
      order by created_at, id limit ${MOST + 1}`,
  )
  if (rows.length > MOST)
    throw new Problem(
      'query/too-large',
      `At most ${MOST.toLocaleString('en')} citations can be exported at once. Ask for a part of them, by words or by their ids.`,
    )
  return rows.map((row) => String(row.id))
}

async function worksOf(req: PayloadRequest, ids: readonly string[]): Promise<Work[]> {
  const works: Work[] = []
  const fields = ['standing', ...WORK_FIELDS.map((field) => field.split('.')[0]!)]
  const select = Object.fromEntries(fields.map((field) => [field, true as const]))
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = ids.slice(start, start + PAGE)
    const { docs } = await req.payload.find({
      collection: 'citations',
      where: { id: { in: page } },
      select,
      depth: 0,
      limit: PAGE,
      pagination: false,
      req,
      user: req.user,
      overrideAccess: false,
    })
    const found = new Map(docs.map((doc) => [doc.id, doc as unknown as Record<string, unknown>]))
    works.push(...page.flatMap((each) => (found.has(each) ? [workKnown(found.get(each)!)] : [])))
  }
  return works
}

/** A record's work with the notices about it, so that where a format can hold them no retracted work goes out as if it stood. */
const workKnown = (record: Record<string, unknown>): Work => ({
  ...workOf(record),
  notices: keptStanding(record).notices,
})
