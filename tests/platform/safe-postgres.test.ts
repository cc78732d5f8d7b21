import { setTimeout as sleep } from 'node:timers/promises'
import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { Client } from 'pg'
import { BasePayload, buildConfig, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { isUnavailable, violationOf } from '#platform/database/database-errors.ts'
import { safePostgres } from '#platform/database/safe-postgres.ts'
import { afterCommit, beforeCommit, executeIn, inTransaction } from '#platform/database/transaction.ts'
import { createLogger } from '#platform/logger.ts'
import { createTestDatabase } from '../database.ts'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let payload: Payload
let adapter: PostgresAdapter
let hook: ((req: PayloadRequest) => Promise<void>) | null = null

const logs: string[] = []
const logger = createLogger('warn', { write: (line) => void logs.push(line) })

async function open(url: string): Promise<Payload> {
  const config = await buildConfig({
    secret: 'a-secret-of-more-than-thirty-two-characters',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger,
    collections: [
      {
        slug: 'notes',
        lockDocuments: false,
        fields: [{ name: 'title', type: 'text', unique: true }],
        hooks: { afterChange: [async ({ req }) => hook?.(req)] },
      },
    ],
    db: safePostgres({ url, migrationDir: '/nowhere', push: true, waitMs: 2000 }),
  })
  return new BasePayload().init({ config })
}

const create = (title: string) => payload.create({ collection: 'notes' as never, data: { title } as never })
const titles = async () =>
  (await adapter.pool.query<{ title: string }>('SELECT title FROM notes ORDER BY title')).rows.map((row) => row.title)
const request = () => createLocalReq({}, payload)
const sessions = () => Object.keys(adapter.sessions)

const isRolledBack = (error: unknown): boolean =>
  error instanceof Error && (/rolled back/.test(error.message) || isRolledBack(error.cause))

async function asAdmin(statement: string): Promise<void> {
  const client = new Client({ connectionString: database.url })
  client.on('error', () => {})
  await client.connect()
  await client.query(statement)
  await client.end()
}

const endAllOthers = () =>
  asAdmin(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  )

beforeAll(async () => {
  database = await createTestDatabase('nothing')
  payload = await open(database.url)
  adapter = payload.db as unknown as PostgresAdapter
  await asAdmin(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'refused at the end'; END $$;
    CREATE CONSTRAINT TRIGGER late AFTER INSERT ON notes DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.title = 'refuse me') EXECUTE FUNCTION refuse()`)
})

beforeEach(async () => {
  hook = null
  logs.length = 0
  await adapter.pool.query('DELETE FROM notes')
})

afterAll(async () => {
  await payload?.destroy()
  await database?.drop()
})

test('a commit that PostgreSQL refuses is not acknowledged', async () => {
  await expect(create('refuse me')).rejects.toThrow('refused at the end')
  expect(await titles()).toEqual([])
  expect(sessions()).toEqual([])
})

test('a commit after a failed statement that somebody swallowed is not acknowledged', async () => {
  hook = async (req) => {
    await executeIn(req, sql`SELECT 1 / 0`).catch(() => {})
  }
  await expect(create('half')).rejects.toThrow(/had failed|aborted/)
  expect(await titles()).toEqual([])
})

test('a transaction that a nested operation rolled back cannot be acknowledged', async () => {
  hook = async (req) => {
    await payload.db.rollbackTransaction((await req.transactionID)!)
  }
  await expect(create('gone')).rejects.toThrow(/rolled back/)
  expect(await titles()).toEqual([])
})

test('who still writes in a transaction that was rolled back is refused', async () => {
  const req = await request()
  req.transactionID = (await payload.db.beginTransaction())!
  await payload.db.rollbackTransaction(req.transactionID)
  await expect(executeIn(req, sql`INSERT INTO notes (title) VALUES ('late')`)).rejects.toSatisfy(isRolledBack)
  await expect(
    payload.create({ collection: 'notes' as never, data: { title: 'late' } as never, req }),
  ).rejects.toSatisfy(isRolledBack)
  expect(await titles()).toEqual([])
})

test('work before the commit runs inside the transaction, in order, once', async () => {
  const seen: string[] = []
  hook = async (req) => {
    for (const word of ['first', 'second'])
      await beforeCommit(req, async (execute) => {
        const { rows } = await execute(sql`SELECT title FROM notes`)
        seen.push(`${word}: ${rows.map((row) => row.title as string).join()}; outside: ${(await titles()).join()}`)
        await execute(sql`INSERT INTO notes (title) VALUES (${word})`)
      })
    await afterCommit(req, async () => {
      seen.push(`after: ${(await titles()).join()}`)
    })
  }
  await create('act')
  expect(seen).toEqual(['first: act; outside: ', 'second: act,first; outside: ', 'after: act,first,second'])
})

test('work before the commit that throws takes the act with it', async () => {
  hook = (req) =>
    beforeCommit(req, async () => {
      throw new Error('no room in the trail')
    })
  await expect(create('act')).rejects.toThrow('no room in the trail')
  expect(await titles()).toEqual([])
  expect(sessions()).toEqual([])
})

test('work after the commit that throws is logged, the act stands', async () => {
  hook = (req) =>
    afterCommit(req, () => {
      throw new Error('nobody listens')
    })
  await create('act')
  expect(await titles()).toEqual(['act'])
  expect(logs.join()).toContain('nobody listens')
})

test('work for a commit needs a transaction', async () => {
  const req = await request()
  await expect(beforeCommit(req, async () => {})).rejects.toThrow('no open transaction')
})

test('inTransaction opens one when there is none, and joins the one there is', async () => {
  const req = await request()
  await inTransaction(req, async () => {
    await executeIn(req, sql`INSERT INTO notes (title) VALUES ('a')`)
    await inTransaction(req, () => executeIn(req, sql`INSERT INTO notes (title) VALUES ('b')`))
    expect(await titles()).toEqual([])
  })
  expect(await titles()).toEqual(['a', 'b'])
  const failing = inTransaction(req, async () => {
    await executeIn(req, sql`INSERT INTO notes (title) VALUES ('c')`)
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await titles()).toEqual(['a', 'b'])
})

/** How many statements one connection was given at most before it had answered the first of them. */
async function mostAtOnce(work: () => Promise<unknown>): Promise<number> {
  const { query } = Client.prototype
  const running = new Map<Client, number>()
  let most = 0
  const count = (client: Client, by: number) => {
    running.set(client, (running.get(client) ?? 0) + by)
    most = Math.max(most, running.get(client)!)
  }
  Client.prototype.query = function counted(this: Client, ...args: unknown[]) {
    count(this, 1)
    const answer = Reflect.apply(query, this, args) as Promise<unknown>
    void answer.catch(() => {}).finally(() => count(this, -1))
    return answer
  } as never
  try {
    await work()
  } finally {
    Client.prototype.query = query
  }
  return most
}

test('what is asked side by side in one transaction is sent one after the other, in order, up to its commit', async () => {
  const req = await request()
  const insert = (n: number) => executeIn(req, sql`INSERT INTO notes (title) VALUES (${`note ${n}`})`)
  const most = await mostAtOnce(async () => {
    await inTransaction(req, () => Promise.all([1, 2, 3, 4].map(insert)))
    await inTransaction(req, async () => {
      insert(5).catch(() => {})
    })
  })
  expect(most).toBe(1)
  expect(await titles()).toEqual(['note 1', 'note 2', 'note 3', 'note 4', 'note 5'])
})

test('what still waits for its turn when a transaction is rolled back is refused', async () => {
  const req = await request()
  req.transactionID = (await payload.db.beginTransaction())!
  const asked = [1, 2, 3].map((n) => executeIn(req, sql`INSERT INTO notes (title) VALUES (${`note ${n}`})`))
  const answers = Promise.allSettled(asked)
  const most = await mostAtOnce(async () => payload.db.rollbackTransaction((await req.transactionID)!))
  const [, ...waiting] = await answers
  expect(waiting.map((each) => each.status === 'rejected' && isRolledBack(each.reason))).toEqual([true, true])
  expect(most).toBe(1)
  expect(await titles()).toEqual([])
  expect(sessions()).toEqual([])
})

test('a transaction whose connection died rejects at once, and so does its commit', async () => {
  const req = await request()
  req.transactionID = (await payload.db.beginTransaction())!
  await executeIn(req, sql`INSERT INTO notes (title) VALUES ('lost')`)
  await endAllOthers()
  await sleep(50)
  const failure: unknown = await executeIn(req, sql`SELECT 1`).catch((error: unknown) => error)
  expect(isUnavailable(failure)).toBe(true)
  await expect(payload.db.commitTransaction(req.transactionID)).rejects.toThrow(/rolled back/)
  expect(sessions()).toEqual([])
  expect(await titles()).toEqual([])
})

test('the pool survives the loss of all its connections, at rest and at work', async () => {
  for (let round = 0; round < 3; round += 1) {
    const busy = Array.from({ length: 10 }, () =>
      adapter.pool.query('SELECT pg_sleep(5)').catch((error: unknown) => error),
    )
    await sleep(100)
    await endAllOthers()
    expect((await Promise.all(busy)).every(isUnavailable)).toBe(true)
    await create(`round ${round}`)
  }
  expect(await titles()).toEqual(['round 0', 'round 1', 'round 2'])
  expect(adapter.pool.totalCount).toBeLessThanOrEqual(20)
})

test('a hundred saves at once with twenty connections: all succeed, nothing leaks', async () => {
  await Promise.all(Array.from({ length: 100 }, (_, index) => create(`n${index}`)))
  expect(await titles()).toHaveLength(100)
  expect({
    sessions: sessions(),
    waiting: adapter.pool.waitingCount,
    busy: adapter.pool.totalCount - adapter.pool.idleCount,
  }).toEqual({
    sessions: [],
    waiting: 0,
    busy: 0,
  })
})

test('everything in the database has a time limit', async () => {
  const { rows } = await adapter.pool.query(
    "SELECT current_setting('statement_timeout') s, current_setting('lock_timeout') l, current_setting('idle_in_transaction_session_timeout') i",
  )
  expect(rows).toEqual([{ s: '20s', l: '8s', i: '1min' }])
})

test('a full pool is "unavailable", not a wait for ever', async () => {
  const held = await Promise.all(Array.from({ length: 20 }, () => adapter.pool.connect()))
  const failure: unknown = await create('one too many').catch((error: unknown) => error)
  for (const client of held) client.release()
  expect(isUnavailable(failure)).toBe(true)
})

test('rules of the database are told apart', async () => {
  const failureOf = (statement: string) => adapter.pool.query(statement).catch((error: unknown) => error)
  await adapter.pool.query(
    'CREATE TABLE IF NOT EXISTS ruled (n int PRIMARY KEY CHECK (n > 0), title text REFERENCES notes (title))',
  )
  await adapter.pool.query('INSERT INTO ruled (n) VALUES (1) ON CONFLICT DO NOTHING')
  expect(violationOf(await failureOf('INSERT INTO ruled (n) VALUES (1)'))).toMatchObject({
    kind: 'unique',
    constraint: 'ruled_pkey',
    table: 'ruled',
  })
  expect(violationOf(await failureOf('INSERT INTO ruled (n) VALUES (0)'))).toMatchObject({
    kind: 'check',
    table: 'ruled',
  })
  expect(violationOf(await failureOf("INSERT INTO ruled VALUES (2, 'nobody')"))).toMatchObject({
    kind: 'foreign',
    table: 'ruled',
  })
  expect(violationOf(await create('refuse me').catch((error: unknown) => error))).toMatchObject({
    kind: 'trigger',
    message: 'refused at the end',
  })
  await adapter.pool.query('DROP TABLE ruled')
  expect(violationOf(new Error('else'))).toBeNull()
})

test.each([
  { code: 'ECONNREFUSED' },
  { code: '57P03' },
  { code: '08006' },
  { code: '53300' },
  { message: 'timeout exceeded when trying to connect' },
  { message: 'Connection terminated unexpectedly' },
])('%o means unavailable, also as a cause and among several', (fault) => {
  const inner = Object.assign(new Error(fault.message ?? 'x'), fault)
  expect(isUnavailable(inner)).toBe(true)
  expect(isUnavailable(new Error('outer', { cause: new Error('middle', { cause: inner }) }))).toBe(true)
  expect(isUnavailable(new AggregateError([new Error('other'), inner]))).toBe(true)
  expect(isUnavailable(new Error('unrelated'))).toBe(false)
  expect(isUnavailable('57P03')).toBe(false)
})

test('a database that is not there is said to be unavailable', async () => {
  await expect(open('postgres://nobody:nothing@127.0.0.1:1/none')).rejects.toSatisfy(isUnavailable)
})
