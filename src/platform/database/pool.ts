import { Pool } from 'pg'
import { watched } from './outage.ts'

/** How long anything may take in the database, in milliseconds, so that nothing waits for ever. */
export const TIME_LIMITS = {
  connectionTimeoutMillis: 3000,
  statement_timeout: 20_000,
  lock_timeout: 8000,
  // A picture is re-encoded and a mail is sent inside Payload's transactions, hence so long.
  idle_in_transaction_session_timeout: 60_000,
}

type PoolOptions = { url: string; max?: number; onError?: (error: Error) => void }

/**
 * A pool that outlives its database: an error on the pool or on any of its clients, idle or at work, is told to `onError`
 * and the connection is dropped; without these handlers a restart of PostgreSQL ends the process.
 */
export function createPool({ url, max = 20, onError = () => {} }: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: url,
    max,
    application_name: 'citewell',
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...TIME_LIMITS,
  })
  // What fails here is noted for whoever asked, since not everybody above tells (see `noteOutage`).
  const { query, connect } = pool
  Object.assign(pool, {
    query: (...words: unknown[]) => watched(Reflect.apply(query, pool, words) as unknown),
    connect: (...words: unknown[]) => watched(Reflect.apply(connect, pool, words) as unknown),
  })
  pool.on('error', onError)
  pool.on('connect', (client) => {
    client.on('error', onError)
  })
  return pool
}
