import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SECRET } from '../account.ts'
import { freePort } from '../../src/platform/database/data-folder.ts'
import { makeHome, processesIn, type Home } from './child-server.ts'
import { createClient } from './client.ts'
import { ask } from './database.ts'

const MIGRATIONS = readdirSync('migrations')
  .flatMap((file) => (file.endsWith('.ts') && file !== 'index.ts' ? [file.slice(0, -3)] : []))
  .sort()

let home: Home
beforeEach(async () => {
  home = await makeHome()
})
afterEach(() => home.remove())

function migrate(): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', 'scripts/migrate.ts'],
    {
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...process.env,
        DATABASE_URL: '',
        PAYLOAD_SECRET: SECRET,
        EMBEDDED_DATABASE_DIR: join(home.directory, 'postgres'),
        MEDIA_DIR: join(home.directory, 'media'),
        LOG_LEVEL: 'error',
      },
    },
  )
  expect(status, stderr).toBe(0)
  return stdout.trim()
}

test(
  '`npm run migrate` twice changes nothing the second time, and the server finds nothing left to do',
  { timeout: 120_000 },
  async () => {
    expect(migrate()).toBe(`Migrated: ${MIGRATIONS.join(', ')}`)
    expect(migrate()).toBe('The database is up to date.')
    expect(processesIn(home.data)).toEqual([])
    const server = await home.start()
    expect(server.migrated).toEqual([])
    const rows = await ask<{ name: string }>(server.databaseUrl, 'select name from payload_migrations order by name')
    expect(rows.map(({ name }) => name)).toEqual(MIGRATIONS)
  },
)

test(
  'two processes that start at once on an empty folder both serve, and each migration ran once',
  { timeout: 120_000 },
  async () => {
    const [one, two] = await Promise.all([home.start(), home.start({ port: await freePort() })])
    expect([...one.migrated, ...two.migrated].sort()).toEqual(MIGRATIONS)
    expect(one.databaseUrl).toBe(two.databaseUrl)
    for (const { url } of [one, two]) expect((await createClient(url)('/readyz')).status).toBe(200)
    one.kill('SIGTERM')
    expect(await one.ended).toBe(0)
    expect((await createClient(two.url)('/readyz')).status).toBe(200)
    two.kill('SIGTERM')
    expect(await two.ended).toBe(0)
    expect(processesIn(home.data)).toEqual([])
  },
)
