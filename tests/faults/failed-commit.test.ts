import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase } from '../database.ts'
import { makeHome, type Home } from './child-server.ts'
import { createClient, make, signIn, textOf, type Client } from './client.ts'
import { ask } from './database.ts'

/** Refuses, only when the transaction is about to be committed, whatever carries this title. */
const MARK = 'Refused at commit'
const REFUSE = `
  create function refuse_at_commit() returns trigger language plpgsql as
    $$ begin raise exception 'refused at commit' using errcode = 'P0001'; end $$;
  create constraint trigger refuse after insert or update on articles deferrable initially deferred
    for each row when (new.title = '${MARK}') execute function refuse_at_commit();
  create constraint trigger refuse after insert or update on _articles_v deferrable initially deferred
    for each row when (new.version_title = '${MARK}') execute function refuse_at_commit();`
const STATE = `select (select json_agg(a order by id) from articles a) as articles, (select json_agg(v order by id) from _articles_v v) as versions,
  (select count(*)::int from audit_events where collection = 'articles') as events`

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

test('a change whose COMMIT fails is never said to be saved, by any way, and leaves nothing', async () => {
  const author = await make(call, 'people', { name: 'Jo Doe', role: 'Acupuncturist' })
  const whole = { clinic, excerpt: 'About.', body: textOf('Words.'), authors: [author] }
  const id = await make(call, 'articles', { title: 'Before', ...whole })
  // A draft that is there already, so that publishing it is what fails.
  const marked = await make(call, 'articles', { title: MARK, ...whole })
  await ask(database.url, REFUSE)
  const [before] = await ask(database.url, STATE)
  const graphql = (query: string) => call('/api/graphql', { method: 'POST', body: { query } })
  const answers = {
    create: await call('/api/articles', { method: 'POST', body: { title: MARK, clinic } }),
    change: await call(`/api/articles/${id}`, {
      method: 'PATCH',
      headers: { 'If-Match': '"1"' },
      body: { title: MARK },
    }),
    bulk: await call(`/api/articles?where[id][equals]=${id}`, { method: 'PATCH', body: { title: MARK } }),
    duplicate: await call(`/api/articles/${marked}/duplicate`, { method: 'POST', body: {} }),
    publish: await call(`/api/articles/${marked}/publish`, { method: 'POST', body: {} }),
  }
  for (const [what, { status, headers, text }] of Object.entries(answers)) {
    expect(status, `${what}: ${text}`).toBeGreaterThanOrEqual(400)
    expect(headers.get('content-type'), what).toContain('application/problem+json')
    expect(text, what).not.toMatch(/refused at commit|trigger|P0001/)
  }
  const byGraphql = await graphql(`mutation { createArticle(data: { title: "${MARK}", clinic: "${clinic}" }) { id } }`)
  expect(byGraphql.body.errors, byGraphql.text).toHaveLength(1)
  expect(byGraphql.body.data?.createArticle ?? null).toBeNull()
  expect(await ask(database.url, STATE)).toEqual([before])
  const after = await call(`/api/articles/${id}`, {
    method: 'PATCH',
    headers: { 'If-Match': '"1"' },
    body: { title: 'After' },
  })
  expect(after.status, after.text).toBe(200)
})
