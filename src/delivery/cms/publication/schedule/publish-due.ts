import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { mayChange } from '#accounts/cms/index.ts'
import type { User } from '#generated/payload-types.ts'
import { executeIn, inTransaction } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { failSchedule, REASON, restOnEvidence, tellOfPages } from '#review/cms/index.ts'
import { faultOf } from '../../../publication/fault-of.ts'
import { publishPage } from '../publish-page.ts'

/** What became of a page whose time had come; `left` is at work on elsewhere, or could not be reached, and is tried again. */
export type Outcome = { collection: string; id: string; became: 'published' | 'refused' | 'left' }

type Due = { collection: string; id: string; at: Date | string; hash: string; by: string | null }

type Options = {
  now?: () => Date
  /** Ends the round behind the page it is at. */
  signal?: AbortSignal
}

/**
 * Publishes the pages whose time has come, each in a transaction of its own, through the gate as it stands at that moment, as the person
 * who chose the time. What stands in the way is told to them, and nothing is planned any longer. Several processes may do this at once:
 * each page is claimed by its row; whoever is killed half-way leaves it as it was, for the next round.
 */
export async function publishDue(
  payload: Payload,
  { now = () => new Date(), signal }: Options = {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const due of await dueAt(payload, now())) {
    if (signal?.aborted) break
    outcomes.push({ collection: due.collection, id: due.id, became: await becomes(payload, due) })
  }
  return outcomes
}

async function dueAt(payload: Payload, now: Date): Promise<Due[]> {
  const { rows } = await executeIn(
    await createLocalReq({}, payload),
    sql`select collection, page as id, publish_at as at, publish_hash as hash, publish_by_id as by from page_reviews
      where publish_at <= ${now.toISOString()}::timestamptz order by publish_at, collection, page`,
  )
  return rows as Due[]
}

async function becomes(payload: Payload, due: Due): Promise<Outcome['became']> {
  try {
    return await publish(payload, due)
  } catch (err) {
    const fault = faultOf(err)
    const page = `${due.collection}/${due.id}`
    if (fault !== null) return await refuse(payload, due, fault)
    payload.logger.error({ err, msg: `${page} could not be published at its time; it is tried again.` })
    return 'left'
  }
}

async function publish(payload: Payload, due: Due): Promise<Outcome['became']> {
  const { by, collection, hash, id } = due
  const account =
    by === null ? null : await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: by } } })
  if (account === null) throw gone('The account that chose the time is gone.')
  const req = await createLocalReq({ user: { ...account, collection: 'users' } }, payload)
  return inTransaction(req, async () => {
    if (!(await claim(req, due))) return 'left'
    if (!(await mayChange(req, collection, 'publish', id)))
      throw gone(`${account.name} chose the time and may no longer publish this page.`)
    req.context[REASON] = `At its time, ${new Date(due.at).toISOString()}.`
    await publishPage(req, { collection, id, contentHash: hash })
    await tellOfPages(req, [{ collection, id }], { kind: 'published', of: occasionOf(due), also: [account.id] })
    return 'published'
  })
}

async function refuse(payload: Payload, due: Due, fault: string): Promise<Outcome['became']> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    if (!(await claim(req, due))) return 'left'
    await failSchedule(req, due, fault, { kind: 'job', id: null })
    return 'refused'
  })
}

/** Holds the page's row, as whoever saves it does; no, where somebody else holds it or nothing is planned for then any longer. */
async function claim(req: PayloadRequest, { at, collection, hash, id }: Due): Promise<boolean> {
  await restOnEvidence(req, collection)
  const held = await executeIn(
    req,
    sql`select id from ${sql.identifier(collection)} where id = ${id}::uuid for update skip locked`,
  )
  if (held.rows.length === 0) return false
  const { rows } = await executeIn(
    req,
    sql`select id from page_reviews where collection = ${collection} and page = ${id} and publish_hash = ${hash}
      and publish_at = ${new Date(at).toISOString()}::timestamptz for update skip locked`,
  )
  return rows.length > 0
}

const gone = (message: string) => new Problem('request/forbidden', message)
const occasionOf = ({ at, hash }: Due): string => `${new Date(at).toISOString()}/${hash}`
