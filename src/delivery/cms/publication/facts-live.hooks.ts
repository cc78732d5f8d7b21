import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { mayChange } from '#accounts/cms/index.ts'
import { withFactsOf } from '#checks/index.ts'
import { markStale, wordSchema } from '#checks/cms/index.ts'
import { canonicalHash } from '#platform/canonical-hash.ts'
import { isTaken } from '#platform/cms/taken-slugs.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { idOf } from '#platform/record-id.ts'
import { announce, lockPage, record, type PageAddress, type PageRow } from '#review/cms/index.ts'
import { changedFields } from '../../publication/changed-fields.ts'
import { leaveRedirect } from './leave-redirect.ts'
import { commandOn } from './publication-command.ts'

type Doc = Record<string, unknown>

/**
 * A draft of a live page was saved: its facts are live from now on, in the transaction of the save; its words wait for a reviewer. Only
 * for those who may publish the page; what a script brings in waits until one of them saves the page.
 */
export const letFactsLive: CollectionAfterChangeHook = async ({ collection: { slug }, doc, req }) => {
  const page = { collection: slug, id: String(doc.id) }
  const row = await lockPage(req, page.collection, page.id)
  if (!row?.isLive || commandOn(req, page.collection, page.id)) return doc as unknown
  if (req.user && !(await mayChange(req, page.collection, 'publish', page.id))) return doc as unknown
  await inTurn(req, () => bringLive(req, page, row))
  return doc as unknown
}

const TURN = 'citewellFacts'

/** A bulk edit saves its pages side by side in one transaction, which announces one page at a time. */
function inTurn(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  const before = (req.context[TURN] as Promise<void> | undefined) ?? Promise.resolve()
  const own = before.then(work)
  req.context[TURN] = own.catch(() => undefined)
  return own
}

async function bringLive(req: PayloadRequest, { collection: slug, id }: PageAddress, row: PageRow): Promise<void> {
  const collection = slug as 'articles'
  const { config } = req.payload.collections[collection]!
  const live = await req.payload.db.findOne<Doc & { id: string }>({ collection, where: { id: { equals: id } }, req })
  const { docs } = await req.payload.db.queryDrafts<Doc>({
    collection,
    where: { parent: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  const draft = docs[0]
  if (!live || !draft) return
  const merged = withFactsOf(live, draft, wordSchema(config))
  const changed = changedFields(live, merged)
  if (changed.length === 0) return
  if (changed.includes('slug') && (await isTaken(String(merged.slug), { collection: config, page: merged, id, req })))
    throw slugTaken(merged.slug)

  await announce(req, collection, id, row.liveHash)
  await req.payload.db.updateOne({
    collection,
    id,
    data: only(changed, merged, live),
    returning: false,
    req,
  })
  // By itself, as Payload leaves the row alone where only its lists change. Older than the draft that brought them, by which
  // its admin tells that there is one.
  await executeIn(
    req,
    sql`update ${sql.identifier(collection)} set updated_at = ${justBefore(draft.updatedAt)} where id = ${id}`,
  )
  if (changed.includes('slug')) await leaveRedirect(req, collection, row, merged)
  await markStale(req, [`${collection}/${id}`])
  await record(req, {
    action: 'facts',
    collection,
    subject: id,
    clinic: slug === 'clinics' ? id : idOf(live.clinic),
    beforeHash: canonicalHash(only(changed, live)),
    afterHash: canonicalHash(only(changed, merged)),
    reason: `Live at once: ${changed.join(', ')}.`,
  })
}

/** Payload leaves a list alone of which nothing is said, so one that goes is named as empty. */
const only = (names: readonly string[], doc: Doc, before: Doc = doc): Doc =>
  Object.fromEntries(names.map((name) => [name, doc[name] ?? (Array.isArray(before[name]) ? [] : null)]))

const justBefore = (moment: unknown): string => new Date(new Date(moment as string).getTime() - 1).toISOString()

const slugTaken = (slug: unknown) => {
  const message = `Another live page of this clinic has the web address ${String(slug)}. Choose another.`
  return new Problem('data/invalid', message, [{ path: 'slug', message }])
}
