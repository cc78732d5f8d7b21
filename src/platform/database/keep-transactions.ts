import { randomUUID } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { NodePgSession, NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { PoolClient } from 'pg'

type Id = string | number | null | undefined

/** As Payload keeps it on a request: a promise while the transaction is being opened. */
export type TransactionId = Id | Promise<Id>

/** Drizzle, speaking inside one transaction. */
export type Db = PostgresAdapter['sessions'][string]['db']

/** Work bound to a transaction; before the commit it gets the transaction to speak to the database in. */
type BeforeCommit = (db: Db) => Promise<void>
type AfterCommit = () => Promise<void> | void

type Open = {
  db: Db
  client: PoolClient
  before: BeforeCommit[]
  after: AfterCommit[]
  /** No statement gets through any more; `why` is what those who still try are told. */
  close: (why: Error) => void
  onError: (error: Error) => void
}

/** Kept on the adapter, not in the module: Next's bundle holds a second copy of this file in the same process. */
const OPEN = Symbol.for('citewell.open-transactions')
const REMEMBERED = 1000

type Holder = PostgresAdapter & { [OPEN]: Map<string, Open> }

/** Drizzle's own parts, which its types call internal; the version is pinned by Payload. */
type Parts = { dialect: ConstructorParameters<typeof NodePgSession>[1]; session: { schema: unknown; logger: unknown } }

/** The open transaction of that id; rejects when there is none, as then nothing would hold. */
export async function openTransaction(
  adapter: unknown,
  transactionID: TransactionId,
): Promise<Pick<Open, 'before' | 'after'>> {
  const transaction = (adapter as Holder)[OPEN].get(String((await transactionID) ?? ''))
  if (transaction === undefined) throw new Error('There is no open transaction.')
  return transaction
}

/**
 * Replaces the adapter's transactions by ones that keep their word: a COMMIT that fails, or that PostgreSQL turns into a
 * ROLLBACK because a statement had failed, rejects; a transaction whose connection died rejects at once; and whoever still
 * writes in a transaction that was rolled back is refused, where Payload would write outside of any transaction.
 */
export function keepTransactions(adapter: PostgresAdapter): void {
  const open = new Map<string, Open>()
  // Payload looks sessions up by id; those rolled back are found through the prototype, so that listing shows the living.
  const ended = Object.create(null) as PostgresAdapter['sessions']
  const sessions = Object.create(ended) as PostgresAdapter['sessions']

  const end = (id: string, transaction: Open, why: Error | null) => {
    open.delete(id)
    delete sessions[id]
    transaction.close(why ?? new Error('This transaction is over.'))
    transaction.client.removeListener('error', transaction.onError)
    if (why === null) return
    ended[id] = { db: transaction.db, resolve: () => Promise.reject(why), reject: () => Promise.resolve() }
    const ids = Object.keys(ended)
    if (ids.length > REMEMBERED) delete ended[ids[0]!]
  }

  const begin = async (options?: Parameters<PostgresAdapter['beginTransaction']>[0]): Promise<string> => {
    await adapter.initializing
    const client = (await adapter.pool.connect()) as unknown as PoolClient
    const id = randomUUID()
    const transaction = openOn(client, adapter, (error) => {
      end(id, transaction, new Error('The connection was lost, so the transaction was rolled back.', { cause: error }))
      client.release(error)
    })
    try {
      await client.query('BEGIN')
      const config = options ?? adapter.transactionOptions
      if (config) await (transaction.db as unknown as NodePgTransaction<never, never>).setTransaction(config)
    } catch (error) {
      client.removeListener('error', transaction.onError)
      if (!transaction.hasDied()) client.release(error as Error)
      throw error
    }
    open.set(id, transaction)
    sessions[id] = { db: transaction.db, resolve: () => commit(id), reject: () => rollback(id) }
    return id
  }

  const commit = async (incoming: TransactionId): Promise<void> => {
    const id = String((await incoming) ?? '')
    const transaction = open.get(id)
    if (transaction === undefined) {
      if (id in ended) await ended[id]!.resolve()
      throw new Error('The transaction was rolled back before it could be committed.')
    }
    try {
      // A callback may ask for more callbacks; each runs once, in the order asked for.
      for (let next = transaction.before.shift(); next !== undefined; next = transaction.before.shift())
        await next(transaction.db)
    } catch (error) {
      await rollback(id, error as Error)
      throw error
    }
    if (!open.has(id)) return ended[id]!.resolve()
    end(id, transaction, null)
    await commitOn(transaction.client)
    for (const task of transaction.after) {
      try {
        await task()
      } catch (error) {
        adapter.payload.logger.error({ err: error, msg: 'Work after a commit failed; the change itself is saved.' })
      }
    }
  }

  const rollback = async (incoming: TransactionId, cause?: Error): Promise<void> => {
    const id = String((await incoming) ?? '')
    const transaction = open.get(id)
    if (transaction === undefined) return
    end(id, transaction, new Error('The transaction was rolled back.', cause === undefined ? {} : { cause }))
    try {
      await transaction.client.query('ROLLBACK')
      transaction.client.release()
    } catch (error) {
      transaction.client.release(error as Error)
    }
  }

  Object.assign(adapter, {
    [OPEN]: open,
    sessions,
    beginTransaction: begin,
    commitTransaction: commit,
    rollbackTransaction: rollback,
  })
}

function openOn(
  client: PoolClient,
  adapter: PostgresAdapter,
  died: (error: Error) => void,
): Open & { hasDied: () => boolean } {
  let closed: Error | null = null
  let dead = false
  const gate = {
    query: (...args: Parameters<PoolClient['query']>) =>
      closed === null ? client.query(...args) : Promise.reject(closed),
  }
  const { dialect, session } = adapter.drizzle as unknown as Parts
  const schema = session.schema as ConstructorParameters<typeof NodePgSession>[2]
  const inner = new NodePgSession(gate as unknown as ConstructorParameters<typeof NodePgSession>[0], dialect, schema, {
    logger: session.logger as never,
  })
  const onError = (error: Error) => {
    if (dead) return
    dead = true
    died(error)
  }
  client.on('error', onError)
  return {
    db: new NodePgTransaction(dialect as never, inner as never, schema as never) as unknown as Db,
    client,
    before: [],
    after: [],
    close: (why) => {
      closed = why
    },
    onError,
    hasDied: () => dead,
  }
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
