import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { executeIn, inTransaction } from '#platform/database/transaction.ts'
import { checkedSlugs } from '../checked-slugs.ts'
import { sharedFacts } from '../context/shared-facts.ts'
import { today } from '../reports/check-pages.ts'
import { isStale } from '../reports/is-stale.ts'
import { addMissing } from './add-missing.ts'
import { recheckReports, type Held } from './recheck-reports.ts'

type Options = {
  /** Ends the round behind the batch it is at. */
  signal?: AbortSignal
  /** Is told after each batch how many pages were checked so far. */
  onBatch?: (checked: number) => void
}

/** A save waits for the report of its page as long as a batch takes, so batches are small. */
const BATCH = 20

/**
 * Checks again what needs it: latest drafts whose report does not hold, and pages without one. Pages, versions and their dates stay
 * as they are. Each batch is a transaction of its own that passes over rows others hold: several processes share the work, and
 * what is ended half-way goes on next time. Gives how many were checked.
 */
export async function recheckRound(payload: Payload, { signal, onBatch }: Options = {}): Promise<number> {
  const req = () => createLocalReq({}, payload)
  for (const slug of checkedSlugs(payload.config)) if (!signal?.aborted) await addMissing(await req(), slug)
  let checked = 0
  let last = { collection: '', page: '' }
  for (;;) {
    const held = signal?.aborted ? [] : await nextBatch(await req(), last)
    if (held.length === 0) return checked
    last = held.at(-1)!
    checked += held.length
    onBatch?.(checked)
  }
}

async function nextBatch(req: PayloadRequest, after: { collection: string; page: string }): Promise<Held[]> {
  return inTransaction(req, async () => {
    const { rows } = await executeIn(
      req,
      sql`select r.id, r.collection, r.page from check_reports r
        where r.is_latest and ${isStale(await sharedFacts(req), today())}
          and (r.collection, r.page) > (${after.collection}, ${after.page})
        order by r.collection, r.page limit ${BATCH} for update skip locked`,
    )
    const held = rows as Held[]
    for (const [collection, reports] of byCollection(held)) await recheckReports(req, collection, reports)
    return held
  })
}

function byCollection(held: readonly Held[]): Map<string, Held[]> {
  const groups = new Map<string, Held[]>()
  for (const each of held) groups.set(each.collection, [...(groups.get(each.collection) ?? []), each])
  return groups
}
