import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { NodePgSession, NodePgTransaction } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { PoolClient } from 'pg'
import { watched } from './outage.ts'

/** Drizzle, speaking inside one transaction. */
export type Db = PostgresAdapter['sessions'][string]['db']

/** One transaction on one connection, and the work that waits for its end. */
export type Open = {
  db: Db
  client: PoolClient
  before: ((db: Db) => Promise<void>)[]
  after: (() => Promise<void> | void)[]
  /** From now on no statement gets through; `why` is what those who still try, or wait for their turn, are told. */
  close: (why: Error) => void
  /** Waits for the statements that were sent or wait for their turn; what becomes of them is told to those who sent them. */
  settled: () => Promise<void>
  isAlive: () => boolean
}

type SessionArguments = ConstructorParameters<typeof NodePgSession>

/** Drizzle's own parts, which its types call internal; Payload pins the version. */
type Parts = { dialect: SessionArguments[1]; session: { schema: SessionArguments[2]; logger: never } }

/** Makes a Drizzle transaction on a connection; `died` is called once if the connection is lost before `close`. */
export function openOn(client: PoolClient, adapter: PostgresAdapter, died: (error: Error) => void): Open {
  let closed: Error | null = null
  let alive = true
  // One connection does one thing at a time, and node-postgres will keep no queue of its own from 9.0 on; Payload reads side by side.
  let turn: Promise<unknown> = Promise.resolve()
  const gate = {
    query: (...args: Parameters<PoolClient['query']>) => {
      const answer = turn.then(() => (closed === null ? client.query(...args) : Promise.reject(closed)))
      turn = answer.catch(() => {})
      return watched(answer)
    },
  }
  const onError = (error: Error) => {
    if (!alive || closed !== null) return
    alive = false
    died(error)
  }
  client.on('error', onError)
  const { dialect, session } = adapter.drizzle as unknown as Parts
  const inner = new NodePgSession(gate as unknown as SessionArguments[0], dialect, session.schema, {
    logger: session.logger,
  })
  return {
    db: new NodePgTransaction(dialect as never, inner as never, session.schema as never) as unknown as Db,
    client,
    before: [],
    after: [],
    close: (why) => {
      closed = why
      client.removeListener('error', onError)
    },
    settled: async () => {
      for (let last: unknown; last !== turn;) await (last = turn)
    },
    isAlive: () => alive,
  }
}
