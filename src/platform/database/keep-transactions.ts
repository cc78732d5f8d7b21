import { randomUUID } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { PoolClient } from 'pg'
import { openOn, type Db, type Open } from './open-transaction.ts'

type Id = string | number | null | undefined

/** As Payload keeps it on a request: a promise while the transaction is being opened. */
export type TransactionId = Id | Promise<Id>

type Sessions = PostgresAdapter['sessions']
type Begin = Parameters<PostgresAdapter['beginTransaction']>[0]
type Keeper = {
  adapter: PostgresAdapter
  open: Map<string, Open>
  sessions: Sessions
  ended: Sessions
  listeners: Set<() => void>
}

/** Kept on the adapter, not in the module: Next's bundle holds a second copy of this file in the same process. */
const OPEN = Symbol.for('citewell.open-transactions')
const LISTENERS = Symbol.for('citewell.commit-listeners')
const REMEMBERED = 1000

/** The open transaction of that id; rejects when there is none, as then nothing would hold, and says why if one was rolled back. */
export async function openTransaction(adapter: unknown, id: TransactionId): Promise<Pick<Open, 'before' | 'after'>> {
  const { [OPEN]: open, sessions } = adapter as { [OPEN]: Map<string, Open>; sessions: Sessions }
  const key = String((await id) ?? '')
  const transaction = open.get(key)
  if (transaction !== undefined) return transaction
  await sessions[key]?.resolve()
  throw new Error('There is no open transaction.')
}

/** Tells of each transaction of this process once it is committed, before its caller hears of it; gives what ends that. */
export function onCommit(adapter: unknown, tell: () => void): () => void {
  const listeners = (adapter as { [LISTENERS]: Set<() => void> })[LISTENERS]
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/** Takes a transaction out of the living; one that did not commit is remembered, so that latecomers are refused. */
function end({ open, sessions, ended }: Keeper, id: string, transaction: Open, why: Error | null): void {
  open.delete(id)
  delete sessions[id]
  transaction.close(why ?? new Error('This transaction is over.'))
  if (why === null) return
  ended[id] = { db: transaction.db, resolve: () => Promise.reject(why), reject: () => Promise.resolve() }
  const ids = Object.keys(ended)
  if (ids.length > REMEMBERED) delete ended[ids[0]!]
}

async function begin(keeper: Keeper, options?: Begin): Promise<string> {
  const { adapter, open, sessions } = keeper
  await adapter.initializing
  const client = (await adapter.pool.connect()) as unknown as PoolClient
  const id = randomUUID()
  const transaction = openOn(client, adapter, (error) => {
    end(keeper, id, transaction, new Error('The connection was lost, so all was rolled back.', { cause: error }))
    client.release(error)
  })
  try {
    await client.query('BEGIN')
    const config = options ?? adapter.transactionOptions
    if (config) await (transaction.db as unknown as NodePgTransaction<never, never>).setTransaction(config)
  } catch (error) {
    if (transaction.isAlive()) client.release(error as Error)
    transaction.close(error as Error)
    throw error
  }
  open.set(id, transaction)
  sessions[id] = { db: transaction.db, resolve: () => commit(keeper, id), reject: () => rollback(keeper, id) }
  return id
}

async function rollback(keeper: Keeper, incoming: TransactionId, cause?: Error): Promise<void> {
  const id = String((await incoming) ?? '')
  const transaction = keeper.open.get(id)
  if (transaction === undefined) return
  end(keeper, id, transaction, new Error('The transaction was rolled back.', cause === undefined ? {} : { cause }))
  await transaction.settled()
  try {
    await transaction.client.query('ROLLBACK')
    transaction.client.release()
  } catch (error) {
    transaction.client.release(error as Error)
  }
}

async function commit(keeper: Keeper, incoming: TransactionId): Promise<void> {
  const id = String((await incoming) ?? '')
  const transaction = keeper.open.get(id)
  if (transaction === undefined) {
    if (id in keeper.ended) await keeper.ended[id]!.resolve()
    throw new Error('The transaction was rolled back before it could be committed.')
  }
  try {
    // A callback may ask for more callbacks; each runs once, in the order asked for.
    for (let task = transaction.before.shift(); task !== undefined; task = transaction.before.shift())
      await task(transaction.db)
  } catch (error) {
    await rollback(keeper, id, error as Error)
    throw error
  }
  await transaction.settled()
  if (!keeper.open.has(id)) return keeper.ended[id]?.resolve()
  end(keeper, id, transaction, null)
  await commitOn(transaction.client)
  for (const tell of keeper.listeners) tell()
  for (const task of transaction.after) await runAfter(keeper.adapter, task)
}

async function commitOn(client: PoolClient): Promise<void> {
  let command: string
  try {
    command = (await client.query('COMMIT')).command
  } catch (error) {
    // A deferred constraint leaves the connection whole, a lost connection does not; a new one is cheap either way.
    client.release(error as Error)
    throw error
  }
  client.release()
  if (command !== 'COMMIT')
    throw new Error('A statement of the transaction had failed, so PostgreSQL rolled all of it back.')
}

async function runAfter(adapter: PostgresAdapter, task: Open['after'][number]): Promise<void> {
  try {
    await task()
  } catch (error) {
    adapter.payload.logger.error({ err: error, msg: 'Work after a commit failed; the change itself is saved.' })
  }
}

/**
 * Replaces the adapter's transactions by ones that keep their word: a COMMIT that fails, or that PostgreSQL turns into a
 * ROLLBACK because a statement had failed, rejects; a transaction whose connection died rejects at once; and whoever still
 * writes in a transaction that was rolled back is refused, where Payload would write outside of any transaction.
 */
export function keepTransactions(adapter: PostgresAdapter): void {
  // Payload looks sessions up by id; those rolled back are found through the prototype, so that listing shows the living.
  const ended = Object.create(null) as Sessions
  const sessions = Object.create(ended) as Sessions
  const keeper: Keeper = { adapter, open: new Map(), sessions, ended, listeners: new Set() }
  Object.assign(adapter, {
    [OPEN]: keeper.open,
    [LISTENERS]: keeper.listeners,
    sessions: keeper.sessions,
    beginTransaction: (options?: Begin) => begin(keeper, options),
    commitTransaction: (id: TransactionId) => commit(keeper, id),
    rollbackTransaction: (id: TransactionId) => rollback(keeper, id),
  })
}

export type { Db }
