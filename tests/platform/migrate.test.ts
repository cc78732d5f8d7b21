import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { BasePayload, buildConfig, type Migration, type Payload } from 'payload'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate, pendingMigrations } from '#platform/database/migrate.ts'
import { safePostgres } from '#platform/database/safe-postgres.ts'
import { createLogger } from '#platform/logger.ts'
import { createTestDatabase } from '../database.ts'

let database: Awaited<ReturnType<typeof createTestDatabase>>
const opened: Payload[] = []

async function open(): Promise<Payload> {
  const config = await buildConfig({
    secret: 'a-secret-of-more-than-thirty-two-characters',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: createLogger('silent'),
    db: safePostgres({ url: database.url, migrationDir: '/nowhere' }),
  })
  const payload = await new BasePayload().init({ config })
  opened.push(payload)
  return payload
}

type Up = { db: PostgresAdapter['drizzle'] }
const migration = (name: string, ...statements: string[]): Migration => ({
  name,
  up: async (args: unknown) => {
    for (const statement of statements) await (args as Up).db.execute(sql.raw(statement))
  },
  down: async () => {},
})

const first = migration(
  '20260101_first',
  `CREATE TABLE payload_migrations (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name varchar, batch numeric,
     updated_at timestamptz NOT NULL DEFAULT now(), created_at timestamptz NOT NULL DEFAULT now())`,
  'CREATE TABLE things (n int)',
)
const second = migration('20260102_second', 'INSERT INTO things VALUES (1)', 'SELECT pg_sleep(0.2)')

const query = async (payload: Payload, statement: string) =>
  (await (payload.db as unknown as PostgresAdapter).pool.query<Record<string, unknown>>(statement)).rows

beforeEach(async () => {
  database = await createTestDatabase('nothing')
})

afterEach(async () => {
  for (const payload of opened.splice(0)) await payload.destroy()
  await database.drop()
})

test('brings an empty database forward once; the second time there is nothing to do', async () => {
  const payload = await open()
  expect(await pendingMigrations(payload, { migrations: [first, second] })).toEqual([first.name, second.name])
  expect(await migrate(payload, { migrations: [first] })).toEqual([first.name])
  expect(await pendingMigrations(payload, { migrations: [first, second] })).toEqual([second.name])
  expect(await migrate(payload, { migrations: [first, second] })).toEqual([second.name])
  expect(await migrate(payload, { migrations: [first, second] })).toEqual([])
  expect(await query(payload, 'SELECT name, batch::int FROM payload_migrations ORDER BY name')).toEqual([
    { name: first.name, batch: 1 },
    { name: second.name, batch: 2 },
  ])
})

test('two processes that start together migrate once', async () => {
  const [one, two] = await Promise.all([open(), open()])
  const ran = await Promise.all([one, two].map((payload) => migrate(payload, { migrations: [first, second] })))
  expect(ran.map((names) => names.length).sort()).toEqual([0, 2])
  expect(await query(one, 'SELECT n FROM things')).toEqual([{ n: 1 }])
})

test('a migration that fails leaves nothing of itself, and says why', async () => {
  const payload = await open()
  const bad = migration('20260103_bad', 'INSERT INTO things VALUES (2)', 'SELECT 1 / 0')
  await expect(migrate(payload, { migrations: [first, bad] })).rejects.toThrow(/20260103_bad failed.*division by zero/)
  expect(await query(payload, 'SELECT n FROM things')).toEqual([])
  expect(await pendingMigrations(payload, { migrations: [first, bad] })).toEqual([bad.name])
})

test('refuses tables made by pushing, a newer database, and a missing folder of migrations', async () => {
  const payload = await open()
  await expect(migrate(payload)).rejects.toThrow(/No migration files/)
  await migrate(payload, { migrations: [first, second] })
  await expect(migrate(payload, { migrations: [first] })).rejects.toThrow(/does not know \(20260102_second\)/)
  await query(payload, "INSERT INTO payload_migrations (name, batch) VALUES ('dev', -1)")
  await expect(migrate(payload, { migrations: [first, second] })).rejects.toThrow(/made by pushing/)
})
