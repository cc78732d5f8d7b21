import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { executeIn, inTransaction } from '#platform/database/transaction.ts'
import { startRounds, type Rounds } from '#platform/start-rounds.ts'
import { pageSlugs } from '#review/cms/index.ts'
import { SEARCH_TEXT_VERSION } from '../../search/search-text.ts'
import { writeSearchTexts } from './write-search-texts.ts'

type Page = { collection: string; id: string }

/** So many pages are read and written in one transaction. */
const BATCH = 50
/** So many changes are looked at for one. */
const CHANGES = 100

/** So late at most a change is followed that nobody spoke of. */
const LONGEST_MS = 5_000
/** So often all is compared, whatever was followed. */
const COMPARED_EVERY_MS = 3_600_000

/**
 * Follows what changes in public, so that it can be searched, in this process, outside of any request; at the beginning, and once an hour,
 * all that is live is held against what can be searched. Several processes do so together: one of them at a time.
 */
export function startKeepingSearch(payload: Payload): Rounds {
  let comparedAt = 0
  const round = async (signal: AbortSignal) => {
    const isDue = Date.now() - comparedAt >= COMPARED_EVERY_MS
    await keepSearch(payload, { signal, compare: isDue })
    if (isDue) comparedAt = Date.now()
    return LONGEST_MS
  }
  const failed = (err: unknown) =>
    payload.logger.error({ err, msg: 'What can be searched could not be brought up to date; the next round tries.' })
  return startRounds(round, { longestMs: LONGEST_MS, failed })
}

type Options = { signal?: AbortSignal; compare?: boolean }

/** Brings what can be searched up to date; with `compare` also where it went wrong unseen. Tells how many pages were looked at. */
export async function keepSearch(payload: Payload, { signal, compare = false }: Options = {}): Promise<number> {
  let count = 0
  const isOver = () => signal?.aborted === true
  if (compare) count += await compareAll(payload, isOver)
  while (!isOver()) {
    const done = await followSome(payload)
    if (done === null) break
    count += done
  }
  return count
}

/** While anything is missing, it is not said up to which change all can be searched, so that no answer is kept meanwhile. */
async function compareAll(payload: Payload, isOver: () => boolean): Promise<number> {
  const head = await inTurn(payload, forgetGone)
  let count = 0
  for (let at: Page | null = FIRST; at !== null && !isOver();) {
    const pages: Page[] = await compareSome(payload, at)
    count += pages.length
    at = pages.at(-1) ?? null
  }
  if (count > 0 && !isOver())
    await inTurn(payload, (req) => executeIn(req, sql`update search_state set seq = greatest(seq, ${head})`))
  return count
}

const LOCK = sql`hashtext('citewell.search')`

/** One process at a time, in a transaction of its own. */
async function inTurn<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    await executeIn(req, sql`select pg_advisory_xact_lock(${LOCK})`)
    return work(req)
  })
}

/** The same; null where another one is at it, which follows as well as this one. */
async function unlessAnother<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T | null> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const { rows } = await executeIn(req, sql`select pg_try_advisory_xact_lock(${LOCK}) as is_ours`)
    return rows[0]!.is_ours ? work(req) : null
  })
}

/** The next changes, each page of them once; null when there is nothing left. */
const followSome = (payload: Payload): Promise<number | null> =>
  unlessAnother(payload, async (req) => {
    const { rows } = await executeIn(
      req,
      sql`select c.seq, c.collection, c.record as id from search_state s join changes c on c.seq > s.seq order by c.seq limit ${CHANGES}`,
    )
    if (rows.length === 0) return null
    const slugs = new Set(pageSlugs(payload.config))
    const pages = rows.map(pageOf).filter(({ collection }) => slugs.has(collection))
    await writePages(req, pages)
    await executeIn(req, sql`update search_state set seq = ${Number(rows.at(-1)!.seq)}`)
    return pages.length
  })

/** The next pages behind one whose text is missing, of other words, or made by an older version. */
const compareSome = (payload: Payload, after: Page): Promise<Page[]> =>
  inTurn(payload, async (req) => {
    const { rows } = await executeIn(
      req,
      sql`select l.collection, l.id from live_pages l
        left join search_texts s on s.collection = l.collection and s.id = l.id
        where l.valid_until > now() and (l.collection, l.id) > (${after.collection}, ${after.id}::uuid)
          and (s.id is null or s.hash <> l.hash or s.as_of < l.as_of or s.made <> ${SEARCH_TEXT_VERSION})
        order by l.collection, l.id limit ${BATCH}`,
    )
    const pages = rows.map(pageOf)
    if (after === FIRST && pages.length > 0) await executeIn(req, sql`update search_state set seq = -1`)
    await writePages(req, pages)
    return pages
  })

const FIRST: Page = { collection: '', id: '00000000-0000-0000-0000-000000000000' }

/** Forgets what is not live, and tells the number of the last change there is. */
async function forgetGone(req: PayloadRequest): Promise<number> {
  await executeIn(
    req,
    sql`delete from search_texts s
      where not exists (select from live_pages l where l.collection = s.collection and l.id = s.id)`,
  )
  const { rows } = await executeIn(req, sql`select coalesce(max(seq), 0) as head from changes`)
  return Number(rows[0]!.head)
}

const pageOf = ({ collection, id }: Record<string, unknown>): Page => ({
  collection: String(collection),
  id: String(id),
})

async function writePages(req: PayloadRequest, pages: readonly Page[]): Promise<void> {
  const byCollection = new Map<string, Set<string>>()
  for (const { collection, id } of pages)
    byCollection.set(collection, (byCollection.get(collection) ?? new Set()).add(id))
  for (const [collection, ids] of byCollection) await writeSearchTexts(req, collection, [...ids])
}
