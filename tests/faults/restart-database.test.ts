import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PASSWORD } from '../account.ts'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/platform/database/embedded-postgres.ts'
import { isRunning } from '../../src/platform/database/living-process.ts'
import { makeHome, processesIn, type Home } from './child-server.ts'
import { createClient, make, signIn, textOf, until, type Answer, type Client } from './client.ts'
import { report } from './report.ts'

const LIMIT_MS = 120_000
const homes: Home[] = []
const outside = mkdtempSync(join(tmpdir(), 'citewell-outside-'))
let database: EmbeddedPostgres

beforeAll(async () => {
  database = await startEmbeddedPostgres({ directory: outside })
})
afterAll(async () => {
  for (const home of homes) await home.remove()
  await database.stop()
  rmSync(outside, { recursive: true, force: true })
})

type Probes = Record<string, () => Promise<Answer>>

const STRANGER = 'published pages, to a stranger'

/** What a marketer's browser and a website ask, each by another way through the front door. */
async function probesOf(url: string): Promise<Probes> {
  const call = createClient(url, await signIn(url))
  const clinic = await make(call, 'clinics', { name: 'A clinic', jurisdictions: ['US'] })
  const id = await make(call, 'articles', { title: 'An article', clinic, body: textOf('Words.') })
  const query = (words: string) => call('/api/graphql', { method: 'POST', body: { query: words } })
  return {
    'a draft': () => call(`/api/articles/${id}?draft=true`),
    'the list of drafts': () => call('/api/articles?draft=true&limit=50'),
    'a new article': () =>
      call('/api/articles', { method: 'POST', body: { title: 'Another', clinic, body: textOf('Words.') } }),
    'who am I': () => call('/api/users/me'),
    'what stands in the way': () => call(`/api/articles/${id}/obstacles`),
    'GraphQL, signed in': () => query('{ Articles(draft: true) { docs { id } } }'),
    'a GraphQL change': () =>
      query('mutation { createPerson(data: { name: "Jo Doe", role: "Acupuncturist" }) { id } }'),
    'a picture': () => call('/api/media', { method: 'POST', form: aFile() }),
    [STRANGER]: () => call('/api/articles', { as: null }),
  }
}

/** Not a picture: a server that looks at it refuses it (415, 422), one without a database cannot know who sends it. */
function aFile(): FormData {
  const form = new FormData()
  form.set('file', new Blob(['no picture']), 'picture.png')
  form.set('_payload', JSON.stringify({ alt: 'Nothing' }))
  return form
}

type Asked = { what: string; answer: Answer; at: number }

/** Asks everything over and over until told to stop. */
function keepAsking(probes: Probes): () => Promise<Asked[]> {
  const asked: Asked[] = []
  const state = { isOver: false }
  const loops = Object.entries(probes).map(async ([what, probe]) => {
    while (!state.isOver) {
      const answer = await probe()
      asked.push({ what, answer, at: Date.now() })
      await sleep(60)
    }
  })
  return async () => {
    state.isOver = true
    await Promise.all(loops)
    return asked
  }
}

const isRefusedPicture = ({ what, answer }: Asked) => what === 'a picture' && [415, 422].includes(answer.status)

function expectOnlyUnavailable(asked: Asked[]): void {
  const refused = asked.filter((each) => each.answer.status >= 300 || each.answer.status === 0)
  const wrong = refused.filter((each) => each.answer.status !== 503 && !isRefusedPicture(each))
  expect(wrong.map(({ what, answer }) => `${what}: ${answer.status} ${answer.text}`)).toEqual([])
  for (const { what, answer } of refused.filter(({ answer: { status } }) => status === 503)) {
    expect(Number(answer.headers.get('retry-after')), what).toBeGreaterThan(0)
    if (what.includes('GraphQL')) expect(answer.body.errors[0].extensions.code).toBe('service/unavailable')
    else {
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      expect(answer.body).toMatchObject({ status: 503, code: 'service/unavailable' })
    }
  }
  // A person who is signed in is never told that they are nobody.
  const strangers = asked.filter(
    ({ what, answer }) => what === 'who am I' && answer.status === 200 && !answer.body.user,
  )
  expect(strangers).toHaveLength(0)
  const emptied = asked.filter(
    ({ what, answer }) => what === 'the list of drafts' && answer.status === 200 && answer.body.totalDocs === 0,
  )
  expect(emptied).toHaveLength(0)
}

const isReady = (call: Client) => async () => (await call('/readyz')).status === 200

test(
  'a database that is away for three seconds is 503 to everybody, and then all is as before',
  { timeout: LIMIT_MS },
  async () => {
    const home = await makeHome()
    homes.push(home)
    const server = await home.start({ accounts: true, env: { DATABASE_URL: database.url } })
    const call = createClient(server.url)
    const probes = await probesOf(server.url)
    await until(async () => (await probes[STRANGER]!()).headers.get('x-cache') === 'hit')
    const stopAsking = keepAsking(probes)
    await sleep(500)
    await database.stop()
    const goneAt = Date.now()
    await sleep(1500)
    expect((await call('/readyz')).status).toBe(503)
    expect((await call('/healthz')).status).toBe(200)
    const login = { method: 'POST', body: { email: 'marketer@test.example', password: PASSWORD } }
    expect((await call('/api/users/login', login)).status).toBe(503)
    await sleep(1500)
    const backAt = Date.now()
    database = await startEmbeddedPostgres({ directory: outside })
    const readyMs = await until(isReady(call))
    const readyAt = Date.now()
    await sleep(1000)
    const asked = await stopAsking()
    const away = asked.filter(({ answer, at }) => at - answer.ms > goneAt && at < backAt)
    report(
      `database away ${(backAt - goneAt) / 1000} s: ${away.length} asked meanwhile, ${asked.length} in all; ready ${readyMs / 1000} s after it was back, ` +
        `slowest answer ${Math.max(...asked.map(({ answer }) => answer.ms))} ms`,
    )
    expect(away.length).toBeGreaterThan(20)
    const isKept = ({ what }: Asked) => what === STRANGER
    expect(new Set(away.filter((each) => !isKept(each)).map(({ answer }) => answer.status))).toEqual(new Set([503]))
    // What was read before is read on, and says that it is old.
    const kept = away.filter(isKept).map(({ answer }) => `${answer.status} ${answer.headers.get('x-cache')}`)
    expect(kept).toContain('200 stale')
    expect(kept.filter((each) => !/^200 (stale|hit)$/.test(each))).toEqual([])
    expectOnlyUnavailable(asked)
    const later = asked.filter(({ answer, at }) => at - answer.ms > readyAt + 100)
    expect(later.length).toBeGreaterThan(5)
    const failed = later.filter(
      (each) =>
        (each.answer.status >= 300 && !isRefusedPicture(each)) ||
        (each.what.includes('GraphQL') && each.answer.body.errors),
    )
    expect(failed.map(({ what, answer }) => `${what}: ${answer.text}`)).toEqual([])
    expect(isRunning(server.pid)).toBe(true)
  },
)

test(
  'its own database, shut down or crashed while serving, is started again and served from',
  { timeout: LIMIT_MS },
  async () => {
    const home = await makeHome()
    homes.push(home)
    const server = await home.start({ accounts: true })
    const call = createClient(server.url)
    const probes = await probesOf(server.url)
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      const stopAsking = keepAsking(probes)
      await sleep(300)
      const before = home.postmaster()
      const struckAt = Date.now()
      process.kill(before, signal)
      await until(() => !isRunning(before))
      await until(isReady(call))
      const seconds = (Date.now() - struckAt) / 1000
      await sleep(300)
      const asked = await stopAsking()
      report(`${signal} to its own PostgreSQL: serves again after ${seconds} s; ${asked.length} asked`)
      expectOnlyUnavailable(asked)
      expect(home.postmaster()).not.toBe(before)
    }
    expect(isRunning(server.pid)).toBe(true)
    server.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(processesIn(home.data)).toEqual([])
  },
)
