import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '../database.ts'
import { makeHome, type Home } from './child-server.ts'
import { createClient, inParallel, make, signIn, textOf, type Client } from './client.ts'
import { ask } from './database.ts'
import { report } from './report.ts'

let home: Home
let database: Awaited<ReturnType<typeof createTestDatabase>>
let call: Client
let clinic: string

beforeAll(async () => {
  home = await makeHome()
  database = await createTestDatabase('tables')
  const server = await home.start({ accounts: true, env: { DATABASE_URL: database.url } })
  call = createClient(server.url, await signIn(server.url))
  clinic = await make(call, 'clinics', { name: 'A clinic', jurisdictions: ['US'] })
})

afterAll(async () => {
  await home.remove()
  await database.drop()
})

const makeArticle = (title: string) => make(call, 'articles', { title, clinic, body: textOf(title) })

const change = (id: string, revision: number, body: object) =>
  call(`/api/articles/${id}`, { method: 'PATCH', headers: { 'If-Match': `"${revision}"` }, body })

const latest = async (id: string) => (await call(`/api/articles/${id}?draft=true&depth=0`)).body

const countOf = (statuses: (number | string)[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(statuses)].sort().map((status) => [status, statuses.filter((each) => each === status).length]),
  )

test('of 100 changes of 100 articles at once none hangs, and each is saved or refused in words', async () => {
  const ids = await inParallel(100, 20, (n) => makeArticle(`Article ${n}`))
  const answers = await inParallel(100, 100, (n) => change(ids[n - 1]!, 1, { excerpt: `Excerpt ${n}` }))
  const counted = countOf(answers.map(({ status }) => status))
  report(`100 articles at once: ${JSON.stringify(counted)}, slowest ${Math.max(...answers.map(({ ms }) => ms))} ms`)
  expect(Object.keys(counted).filter((status) => !['200', '503'].includes(status))).toEqual([])
  expect(counted[200]).toBeGreaterThan(50)
  const rows = await ask<{ id: string; excerpt: string }>(
    database.url,
    'select parent_id as id, version_excerpt as excerpt from _articles_v where version_revision = 2',
  )
  const stored = new Map(rows.map(({ id, excerpt }) => [id, excerpt]))
  for (const [index, { status }] of answers.entries())
    expect(stored.get(ids[index]!)).toBe(status === 200 ? `Excerpt ${index + 1}` : undefined)
})

test('of 100 changes of one article at once none hangs and exactly one wins', async () => {
  const id = await makeArticle('One article')
  const answers = await inParallel(100, 100, (n) => change(id, 1, { excerpt: `Excerpt ${n}` }))
  const counted = countOf(answers.map(({ status }) => status))
  report(`one article at once: ${JSON.stringify(counted)}, slowest ${Math.max(...answers.map(({ ms }) => ms))} ms`)
  expect(Object.keys(counted).filter((status) => !['200', '412', '503'].includes(status))).toEqual([])
  expect(counted[200]).toBe(1)
  const winner = answers.findIndex(({ status }) => status === 200) + 1
  expect(await latest(id)).toMatchObject({ excerpt: `Excerpt ${winner}`, revision: 2 })
})

test('of 200 pairs of editors one is saved and one is told that the page changed, and nothing is lost', async () => {
  const ids = await inParallel(5, 5, (n) => makeArticle(`Edited by two ${n}`))
  const ofEach = await inParallel(ids.length, ids.length, async (page) => {
    const pairs: Awaited<ReturnType<typeof editInTwo>>[] = []
    for (let n = 1; n <= 40; n += 1) pairs.push(await editInTwo(ids[page - 1]!, n))
    return pairs
  })
  const pairs = ofEach.flat()
  report(`pairs of editors: ${JSON.stringify(countOf(pairs.map(({ statuses }) => statuses.join(' '))))}`)
  expect(pairs.map(({ statuses }) => statuses.join(' ')).filter((each) => each !== '200 412')).toEqual([])
  expect(pairs.filter(({ lost }) => lost)).toEqual([])
  for (const id of ids) expect((await latest(id)).revision).toBe(41)
})

/** Two people who opened the same revision save different fields of it; the other's field must not be undone unseen. */
async function editInTwo(id: string, n: number) {
  const { revision, title, excerpt } = await latest(id)
  const mine = { title: `Title ${n}` }
  const theirs = { excerpt: `Excerpt ${n}` }
  const [one, two] = await Promise.all([change(id, revision, mine), change(id, revision, theirs)])
  const after = await latest(id)
  const expected = { title, excerpt, ...(one.status === 200 ? mine : {}), ...(two.status === 200 ? theirs : {}) }
  const lost = after.title !== expected.title || (after.excerpt ?? null) !== (expected.excerpt ?? null)
  return { statuses: [one.status, two.status].sort(), lost }
}
