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

const TEMPLATE = 'citewell_template'

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
 * Starts one PostgreSQL for a test run in a folder of its own, makes the template database and lets `prepare` fill it (migrate
 * it; it must leave no connection open). Gives the server's address for `provide`, and what ends it and removes the folder.
 */
export async function startTestServer(
  prepare: (url: string) => Promise<void>,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'citewell-test-'))
  const server = await startEmbeddedPostgres({ directory, unsafe: true })
  const stop = async () => {
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
  try {
    await run(server.url, `CREATE DATABASE ${TEMPLATE}`)
    await prepare(addressOf(server.url, TEMPLATE))
  } catch (error) {
    await stop()
    throw error
  }
  return { url: server.url, stop }
}

/** A database of a test file's own: a copy of the migrated template, or with `empty` one without tables. */
export async function createTestDatabase({ empty = false }: { empty?: boolean } = {}): Promise<{
  url: string
  drop: () => Promise<void>
}> {
  const server = inject('databaseServer')
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  await run(server, `CREATE DATABASE ${name} TEMPLATE ${empty ? 'template0' : TEMPLATE}`)
  return { url: addressOf(server, name), drop: () => run(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}
