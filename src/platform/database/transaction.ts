import type { PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { openTransaction, type Db } from './keep-transactions.ts'

type Request = Pick<PayloadRequest, 'payload' | 'transactionID'>
type Rows = { rows: Record<string, unknown>[]; rowCount: number | null }

/** Runs SQL made by `sql` of @payloadcms/db-postgres. */
export type Execute = (query: ReturnType<typeof sql>) => Promise<Rows>

const executor =
  (db: Db | PostgresAdapter['drizzle']): Execute =>
  async (query) => {
    const { rows, rowCount } = await (db as PostgresAdapter['drizzle']).execute(query)
    return { rows, rowCount }
  }

/** Runs SQL in the request's transaction, or by itself when there is none. */
export async function executeIn(req: Request, query: ReturnType<typeof sql>): Promise<Rows> {
  const adapter = req.payload.db as unknown as PostgresAdapter
  const id = await req.transactionID
  const session = id === undefined || id === null ? undefined : adapter.sessions[String(id)]
  return executor(session?.db ?? adapter.drizzle)(query)
}

/**
 * Runs `task` inside the request's transaction, just before its COMMIT, once, after those asked for earlier; if it throws, all
 * is rolled back and the commit rejects. Rejects when no transaction is open, as then nothing would hold the two together.
 */
export async function beforeCommit(req: Request, task: (execute: Execute) => Promise<void>): Promise<void> {
  const { before } = await openTransaction(req.payload.db, req.transactionID)
  before.push((db) => task(executor(db)))
}

/** Runs `task` once the COMMIT has succeeded, before the caller hears of it; a failure is logged, as the change stands. */
export async function afterCommit(req: Request, task: () => Promise<void> | void): Promise<void> {
  const { after } = await openTransaction(req.payload.db, req.transactionID)
  after.push(task)
}

/** Does `work` in the request's transaction, or in one of its own that is committed at the end and rolled back on an error. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
