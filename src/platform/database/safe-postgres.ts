import { setTimeout as sleep } from 'node:timers/promises'
import { postgresAdapter, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'
import { isUnavailable } from './database-errors.ts'
import { createPool, TIME_LIMITS } from './pool.ts'
import { keepTransactions } from './keep-transactions.ts'

type AdapterOptions = Parameters<typeof postgresAdapter>[0]

type SafeOptions = Pick<AdapterOptions, 'beforeSchemaInit' | 'afterSchemaInit' | 'prodMigrations'> & {
  url: string
  migrationDir: string
  /** Most connections this process may hold. */
  max?: number
  /** How long to wait at the start for a database that is not up yet, in milliseconds. */
  waitMs?: number
  /** Only for tests that have no migrations: makes the tables from the collections. */
  push?: boolean
}

/** Dropping everything by an environment variable is a thing Payload offers and nobody here may ask for. */
function refuseToDrop(): void {
  if (process.env.PAYLOAD_DROP_DATABASE === 'true')
    throw new Error('PAYLOAD_DROP_DATABASE is set: Citewell never drops its database. Remove it from the environment.')
}

async function waitForDatabase(adapter: PostgresAdapter, waitMs: number): Promise<void> {
  for (const until = Date.now() + waitMs; ; await sleep(250)) {
    try {
      await adapter.pool.query('SELECT 1')
      return
    } catch (error) {
      if (!isUnavailable(error) || Date.now() >= until) throw error
    }
  }
}

/** Ends the pool; connections still at work are given five seconds to come back. */
async function endPool(pool: PostgresAdapter['pool']): Promise<void> {
  await Promise.race([pool.end(), sleep(5000, undefined, { ref: false })])
}

/**
 * Payload's PostgreSQL adapter with what production needs of it: uuid ids, schema by migrations only, a pool that survives the
 * database, time limits on everything, and transactions whose commit is true (`keep-transactions.ts`). Connecting waits `waitMs` for
 * a database that is still starting; `payload.destroy()` ends the pool.
 */
export function safePostgres(options: SafeOptions): DatabaseAdapterObj {
  const { url, max = 20, waitMs = 10_000, push = false, ...rest } = options
  const pool = { connectionString: url, max, ...TIME_LIMITS }
  const made = postgresAdapter({ ...rest, pool, push, idType: 'uuid', disableCreateDatabase: true })
  return {
    ...made,
    init: (args) => {
      const adapter = made.init(args) as unknown as PostgresAdapter
      const { connect, destroy } = adapter as unknown as {
        connect: (args?: { hotReload: boolean }) => Promise<void>
        destroy: () => Promise<void>
      }
      keepTransactions(adapter)
      Object.assign(adapter, {
        connect: async (how?: { hotReload: boolean }) => {
          refuseToDrop()
          // With a pool in place Payload makes none of its own, which would have no error handler and keep a connection.
          adapter.pool ??= createPool({
            url,
            max,
            onError: (err) => args.payload.logger.warn({ err, msg: 'A database connection was lost.' }),
          }) as unknown as PostgresAdapter['pool']
          await waitForDatabase(adapter, waitMs)
          await connect.call(adapter, how)
        },
        destroy: async () => {
          const ending = adapter.pool as PostgresAdapter['pool'] | undefined
          Object.assign(adapter, { pool: undefined })
          await destroy.call(adapter)
          if (ending) await endPool(ending)
        },
      })
      return adapter as unknown as ReturnType<DatabaseAdapterObj['init']>
    },
  }
}
