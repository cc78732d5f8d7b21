import type { PayloadRequest } from 'payload'
import { differencesBetween } from '../../same-work/differences-between.ts'
import { workOf } from '../known-works/work-of.ts'
import { emptyOutcome, type Outcome } from './import-outcome.ts'
import type { Judged, Same } from './judge-work.ts'

/** What is said of judged works, with the records that were made of them: what differs in those that are there, and all remarks. */
export async function tellMatches(
  req: PayloadRequest,
  judged: readonly Judged[],
  made: ReadonlyMap<Judged, { id: string; title: string }> = new Map(),
): Promise<Outcome> {
  const outcome = emptyOutcome()
  const records = await recordsOf(req, judged)
  for (const each of judged) {
    outcome.remarks.push(...each.remarks.map((remark) => ({ line: each.line, remark })))
    const record = made.get(each)
    if (each.verdict === 'same') outcome.matched.push(tellSame(each, records))
    else if (each.verdict === 'new') outcome.created.push(...(record ? [{ line: each.line, ...record }] : []))
    else outcome.versions.push({ line: each.line, title: each.work.title, ...record, of: each.of, kind: each.kind })
  }
  return outcome
}

function tellSame(
  { line, work, of, how }: Same,
  records: Map<string, Record<string, unknown>>,
): Outcome['matched'][number] {
  const record = of.id === null ? undefined : records.get(of.id)
  return {
    line,
    id: of.id,
    title: of.title,
    how,
    ...(of.line === undefined ? {} : { sameAsLine: of.line }),
    differences: record === undefined ? [] : differencesBetween(workOf(record), work),
  }
}

/** The records that works were found to be, whole, in one query. */
async function recordsOf(
  req: PayloadRequest,
  judged: readonly Judged[],
): Promise<Map<string, Record<string, unknown>>> {
  const ids = [
    ...new Set(judged.flatMap((each) => (each.verdict === 'same' && each.of.id !== null ? [each.of.id] : []))),
  ]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'citations',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    req,
    user: req.user,
    overrideAccess: false,
  })
  return new Map(docs.map((doc) => [doc.id, doc as unknown as Record<string, unknown>]))
}
