import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  readMigrationFiles,
  type Migration,
  type Payload,
} from 'payload'

/** Any number will do, as long as only migrations use it: processes that start together take turns. */
const LOCK = 4_211_964_071

type Options = { migrations?: Migration[] }
type Row = { name: string | null; batch: number | string | null }

const adapterOf = (payload: Payload) => payload.db as unknown as PostgresAdapter

async function rowsOf(payload: Payload): Promise<Row[]> {
  const { pool } = adapterOf(payload)
  const table = await pool.query<{ table: string | null }>("SELECT to_regclass('payload_migrations')::text AS table")
  if (table.rows[0]!.table === null) return []
  return (await pool.query<Row>('SELECT name, batch FROM payload_migrations ORDER BY name')).rows
}

/** What keeps a database from being brought forward, in words; empty when nothing does. */
function hindrances(rows: Row[], files: Migration[]): string[] {
  const known = new Set(files.map(({ name }) => name))
  const found: string[] = []
  if (rows.some(({ batch }) => Number(batch) === -1))
    found.push(
      'Its tables were made by pushing (a "dev" row in payload_migrations), not by migrations. Begin with an empty database.',
    )
  const unknown = rows
    .filter(({ name, batch }) => Number(batch) !== -1 && !known.has(String(name)))
    .map(({ name }) => String(name))
  if (unknown.length > 0)
    found.push(
      `It holds migrations this version does not know (${unknown.join(', ')}): it belongs to a newer version of Citewell.`,
    )
  if (files.length === 0) found.push('No migration files were found.')
  return found
}

/** Payload's own runner ends the process on a failure, with 0 if it would have to ask; this one throws. */
async function run(payload: Payload, migration: Migration, batch: number): Promise<void> {
  const req = await createLocalReq({}, payload)
  try {
    await initTransaction(req)
    const db = adapterOf(payload).sessions[String(await req.transactionID)]!.db as unknown as PostgresAdapter['drizzle']
    // An index on a large table takes as long as it takes.
    await db.execute(sql`SET LOCAL statement_timeout = 0`)
    await db.execute(sql`SET LOCAL idle_in_transaction_session_timeout = 0`)
    await migration.up({ db, payload, req } as never)
    await db.execute(sql`INSERT INTO payload_migrations (name, batch) VALUES (${migration.name}, ${batch})`)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw new Error(`Migration ${migration.name} failed and was rolled back: ${reasonOf(error)}`, { cause: error })
  }
}

/** Drizzle's message is the whole statement; what PostgreSQL said is in the cause. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error)

async function inTurn<T>(payload: Payload, work: () => Promise<T>): Promise<T> {
  const client = await adapterOf(payload).pool.connect()
  try {
    await client.query('SET lock_timeout = 0')
    await client.query('SET statement_timeout = 0')
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    return await work()
  } finally {
    // Closing the connection gives the lock back and forgets the settings.
    client.release(true)
  }
}

/**
 * Brings the database forward, one transaction a migration, one process at a time; gives the names it ran. Throws, saying why,
 * if a migration fails, if tables were made by pushing, if the database is newer than this version, or if at the end the rows
 * in payload_migrations are not exactly the files.
 */
export async function migrate(payload: Payload, { migrations }: Options = {}): Promise<string[]> {
  const files = migrations ?? (await readMigrationFiles({ payload }))
  return inTurn(payload, async () => {
    const rows = await rowsOf(payload)
    const found = hindrances(rows, files)
    if (found.length > 0) throw new Error(`The database cannot be migrated. ${found.join(' ')}`)
    const done = new Set(rows.map(({ name }) => String(name)))
    const batch = Math.max(0, ...rows.map((row) => Number(row.batch))) + 1
    const todo = files.filter(({ name }) => !done.has(name))
    for (const migration of todo) await run(payload, migration, batch)
    const after = (await rowsOf(payload)).map(({ name }) => String(name)).sort()
    const wanted = files.map(({ name }) => name).sort()
    if (JSON.stringify(after) !== JSON.stringify(wanted))
      throw new Error(
        `The database is not where it should be: it holds ${after.join(', ') || 'no migration'}, not ${wanted.join(', ')}.`,
      )
    return todo.map(({ name }) => name)
  })
}

/** The names of the migrations the database still lacks, in order; for /readyz. Rejects when the database cannot be asked. */
export async function pendingMigrations(payload: Payload, { migrations }: Options = {}): Promise<string[]> {
  const files = migrations ?? (await readMigrationFiles({ payload }))
  const done = new Set((await rowsOf(payload)).map(({ name }) => String(name)))
  return files.map(({ name }) => name).filter((name) => !done.has(name))
}
