import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { inject } from 'vitest'
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
  }
}

/** What a database of a test holds from the beginning, and the database that it is a copy of. */
const TEMPLATES = { nothing: 'template0', tables: 'citewell_tables', accounts: 'citewell_accounts' }
export type Holding = keyof typeof TEMPLATES
/** Fills the databases that others are copies of, each once for a whole run; it must leave no connection open. */
export type Fill = Record<Exclude<Holding, 'nothing'>, (url: string) => Promise<void>>

const addressOf = (server: string, database: string) =>
  Object.assign(new URL(server), { pathname: `/${database}` }).href

async function run(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/**
 * Starts one PostgreSQL for a test run in a folder of its own, and fills its templates. Gives the server's address for `provide`, and
 * what ends it and removes the folder.
 */
export async function startTestServer(fill: Fill): Promise<{ url: string; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'citewell-test-'))
  const server = await startEmbeddedPostgres({ directory, unsafe: true })
  const stop = async () => {
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
  try {
    for (const [holding, from] of [
      ['tables', 'nothing'],
      ['accounts', 'tables'],
    ] as const) {
      await run(server.url, copyOf(from, TEMPLATES[holding]))
      await fill[holding](addressOf(server.url, TEMPLATES[holding]))
    }
  } catch (error) {
    await stop()
    throw error
  }
  return { url: server.url, stop }
}

const copyOf = (holding: Holding, name: string) => `CREATE DATABASE ${name} TEMPLATE ${TEMPLATES[holding]}`

/** A database of a test file's own, which holds that much from the beginning. */
export async function createTestDatabase(holding: Holding): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = inject('databaseServer')
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  await run(server, copyOf(holding, name))
  return { url: addressOf(server, name), drop: () => run(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}
