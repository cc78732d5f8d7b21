import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/database/embedded-postgres.ts'
import { makeHome, type Home } from './child-server.ts'
import { createClient, make, signIn, until, type Client } from './client.ts'
import { report } from './report.ts'

/** How often something is changed on one process and read on the other; a long run is `TRIALS=500`. */
const TRIALS = Number(process.env.TRIALS ?? 25)
/** How long the database is away; a long run is `AWAY_SECONDS=30`. */
const AWAY_MS = Number(process.env.AWAY_SECONDS ?? 2) * 1_000
const LIMIT_MS = 120_000 + TRIALS * 2_000 + AWAY_MS
const outside = mkdtempSync(join(tmpdir(), 'citewell-cache-'))
const homes: Home[] = []
let database: EmbeddedPostgres
let a: Client
let b: Client

beforeAll(async () => {
  database = await startEmbeddedPostgres({ directory: outside })
  for (const accounts of [true, false]) {
    const home = await makeHome()
    homes.push(home)
    const server = await home.start({ accounts, env: { DATABASE_URL: database.url } })
    if (accounts) a = createClient(server.url, await signIn(server.url, 'admin'))
    else b = createClient(server.url)
  }
}, 60_000)
afterAll(async () => {
  for (const home of homes) await home.remove()
  await database.stop()
  rmSync(outside, { recursive: true, force: true })
})

const LIST = '/api/redirects?limit=1&sort=-createdAt&depth=0'
const from = ({ headers }: { headers: Headers }) => headers.get('x-cache')
const newest = async (call: Client) => (await call(LIST)).body.docs[0]?.from as string | undefined

async function warm(call: Client): Promise<void> {
  await until(async () => from(await call(LIST)) === 'hit')
}

/** Makes something public by one process; gives in how many milliseconds the other, which had the answer kept, tells of it. */
async function trial(n: number): Promise<number> {
  await warm(b)
  const path = `/old-${n}-${Math.trunc(performance.now() * 1000)}`
  await make(a, 'redirects', { from: path, to: '/new' })
  const began = performance.now()
  for (;;) {
    if ((await newest(b)) === path) return performance.now() - began
    if (performance.now() - began > 20_000) throw new Error('The other process never told of it.')
    await sleep(1)
  }
}

const at = (times: number[], share: number) =>
  times.toSorted((x, y) => x - y)[Math.min(times.length - 1, Math.floor(times.length * share))]!

test(
  'what one process makes public another, which had kept the answer, tells at once',
  { timeout: LIMIT_MS },
  async () => {
    const times: number[] = []
    for (let n = 0; n < TRIALS; n += 1) times.push(await trial(n))
    report(
      `${TRIALS} trials on two processes: p50 ${at(times, 0.5).toFixed(1)} ms, p99 ${at(times, 0.99).toFixed(1)} ms`,
    )
    expect(times).toHaveLength(TRIALS)
  },
)

test('and soon where it cannot hear of it', { timeout: LIMIT_MS }, async () => {
  const admin = new pg.Client({ connectionString: database.url })
  await admin.connect()
  const cut = setInterval(() => {
    void admin
      .query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'citewell changes'`)
      .catch(() => undefined)
  }, 20)
  const times: number[] = []
  try {
    for (let n = 0; n < Math.ceil(TRIALS / 5); n += 1) {
      const path = `/cut-${n}`
      await make(a, 'redirects', { from: path, to: '/new' })
      const began = performance.now()
      await until(async () => (await newest(b)) === path)
      times.push(performance.now() - began)
    }
  } finally {
    clearInterval(cut)
    await admin.end()
  }
  expect(times.length).toBeGreaterThan(0)
  report(`with the word cut off: at most ${Math.max(...times).toFixed(0)} ms`)
  await warm(b)
})

test(
  'with the database away what was kept is given out, marked as old; what was not is 503, as are changes',
  { timeout: LIMIT_MS },
  async () => {
    await warm(b)
    await database.stop()
    await until(async () => from(await b(LIST)) === 'stale')
    const began = Date.now()
    const seen: string[] = []
    while (Date.now() - began < AWAY_MS) {
      const answer = await b(LIST)
      seen.push(`${answer.status} ${from(answer)} ${answer.headers.get('warning')}`)
      await sleep(10)
    }
    expect(new Set(seen)).toEqual(new Set(['200 stale 110 - "Response is Stale"']))
    expect((await b('/api/redirects?limit=2')).status).toBe(503)
    expect((await a('/api/redirects', { method: 'POST', body: { from: '/x', to: '/y' } })).status).toBe(503)
    database = await startEmbeddedPostgres({ directory: outside })
    const readyMs = await until(async () => (await b('/api/redirects?limit=2')).status === 200)
    await warm(b)
    report(
      `with the database away: ${seen.length} of ${seen.length} warmed reads answered; reads again after ${readyMs} ms`,
    )
  },
)
