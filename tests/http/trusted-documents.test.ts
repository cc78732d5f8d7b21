import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readEnv } from '../../src/platform/env.ts'
import { openApi, type Api } from '../api.ts'
import { makeLiveClinic, type Loose } from '../make.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const LIST = 'query Clinics($limit: Int) { Clinics(limit: $limit) { limit docs { name } } }'
const SEARCH = 'query Find($q: String!) { search(q: $q) { total } }'
const OTHER = '{ Articles { totalDocs } }'
const manifest = (...texts: string[]) => JSON.stringify(Object.fromEntries(texts.map((text) => [hashOf(text), text])))

const folder = mkdtempSync(join(tmpdir(), 'citewell-trusted-'))
const file = join(folder, 'persisted-documents.json')
let api: Api
beforeAll(async () => {
  writeFileSync(file, manifest(LIST, SEARCH))
  Object.assign(process.env, { TRUSTED_DOCUMENTS: 'only', TRUSTED_DOCUMENTS_FILE: file })
  api = await openApi({ hasCache: true })
  await makeLiveClinic(api)
})
afterAll(async () => {
  delete process.env.TRUSTED_DOCUMENTS
  delete process.env.TRUSTED_DOCUMENTS_FILE
  await api.close()
  rmSync(folder, { recursive: true })
})

type Answer = { status: number; body: Loose; headers: Headers }
const post = (body: object, more: object = {}) => api.call('/api/graphql', { method: 'POST', body, ...more })
const get = (parts: Record<string, unknown>) =>
  api.call(
    `/api/graphql?${new URLSearchParams(
      Object.entries(parts).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
    )}`,
  )
const said = ({ body, status }: Answer) => [status, body.errors?.[0].extensions.code ?? null]
const named = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } })

describe('a trusted document', () => {
  test('is asked by its id, by GET and by POST, with its variables', async () => {
    const one = await get({ id: hashOf(LIST), variables: { limit: 3 } })
    expect([one.status, one.body.data.Clinics.limit, one.body.data.Clinics.docs.length]).toEqual([200, 3, 1])
    expect((await post({ id: hashOf(LIST), variables: { limit: 4 } })).body.data.Clinics.limit).toBe(4)
    expect(said(await get({ id: hashOf(SEARCH), variables: { q: 'x' } }))).toEqual([200, null])
  })

  test('is asked by the hash that clients of persisted queries send, at the first time too, or by its text', async () => {
    const one = await get({ extensions: named(LIST), variables: { limit: 5 } })
    expect([one.status, one.body.data.Clinics.limit]).toEqual([200, 5])
    expect((await post({ query: LIST, variables: { limit: 6 } })).body.data.Clinics.limit).toBe(6)
    expect((await post({ query: LIST, extensions: named(LIST) })).status).toBe(200)
  })

  test('is kept by its id with its variables', async () => {
    const ask = (limit: number) => get({ id: hashOf(LIST), variables: { limit } })
    let kept: Answer = await ask(7)
    for (let tries = 0; tries < 100 && kept.headers.get('x-cache') !== 'hit'; tries++) kept = await ask(7)
    expect([kept.headers.get('x-cache'), kept.body.data.Clinics.limit]).toEqual(['hit', 7])
    expect((await ask(8)).body.data.Clinics.limit).toBe(8)
    expect((await get({ id: hashOf(SEARCH), variables: { q: 'y' } })).body.data.search).toBeDefined()
  })
})

describe('any other', () => {
  test.each([
    ['a text', { query: OTHER }],
    ['a text with its hash', { query: OTHER, extensions: named(OTHER) }],
    ['a hash alone', { extensions: named(OTHER) }],
    ['a trusted text and a blank', { query: `${LIST} ` }],
    ['a look at the schema', { query: '{ __schema { types { name } } }' }],
    ['a change', { query: 'mutation { deleteArticle(id: "x") { id } }' }],
    ['nothing', {}],
  ])('is refused to strangers: %s', async (_name, body) => {
    expect(said(await post(body))).toEqual([403, 'query/not-trusted'])
  })

  test.each([
    ['an id of none', { id: hashOf(OTHER) }, [400, 'query/unknown']],
    ['no id', { id: '../x' }, [400, 'query/invalid']],
    ['an id and another text', { id: hashOf(LIST), query: OTHER }, [400, 'query/invalid']],
  ])('is no document: %s', async (_name, body, answer) => {
    expect(said(await post(body))).toEqual(answer)
  })

  test('is refused to clients, who get the trusted ones as whoever they are', async () => {
    const client = await api.payload.create({
      collection: 'api-clients',
      data: { name: 'Website', scopes: ['read-drafts'], clinics: [] } as never,
      ...api.as('admin'),
    })
    const key = await api.call(`/api/api-clients/${client.id}/key`, { method: 'POST', as: await api.signIn('admin') })
    const headers = { Authorization: `api-clients API-Key ${String(key.body.key)}` }
    expect(said(await post({ query: OTHER }, { headers }))).toEqual([403, 'query/not-trusted'])
    expect((await post({ id: hashOf(LIST), variables: { limit: 2 } }, { headers })).body.data.Clinics.limit).toBe(2)
  })

  test('is answered to the people of the clinic, and to nobody after them', async () => {
    const as = await api.signIn('marketer')
    const staff = await post({ query: OTHER, extensions: named(OTHER) }, { as })
    expect(staff.body.data).toEqual({ Articles: { totalDocs: 0 } })
    expect(said(await post({ extensions: named(OTHER) }))).toEqual([403, 'query/not-trusted'])
    expect(said(await post({ query: OTHER }, { as: 'nobody' }))).toEqual([403, 'query/not-trusted'])
  })
})

describe('the server does not start', () => {
  const start = async (content: string | null) => {
    if (content === null) rmSync(file)
    else writeFileSync(file, content)
    const { serve } = await import('../../src/server.ts')
    return serve(readEnv(), api.payload, { port: 0, hasAdmin: false, hasRechecks: false, hasCache: false }).then(
      async () => 'It started.',
      (error: Error) => error.message,
    )
  }

  test('with documents that cannot be asked, and names each of them at once', async () => {
    const wrong = 'query Gone { Unicorns { docs { name } } }'
    const deep = `query Deep { ${'a { '.repeat(9)}b${' }'.repeat(9)} }`
    const told = await start(
      JSON.stringify({ ...JSON.parse(manifest(LIST, wrong, deep, '{')), ['f'.repeat(40)]: SEARCH, x: 1 }),
    )
    const lines = told.split('\n')
    expect(lines).toHaveLength(6)
    expect(told).toContain(`Gone (${hashOf(wrong).slice(0, 12)}): Cannot query field "Unicorns"`)
    expect(told).toContain('Deep (')
    expect(told).toContain('Find (ffffffffffff): Its hash is not the SHA-256 of its text.')
    expect(told).toContain('x: It is no text.')
  })

  test.each([
    ['no JSON', '{', 'no JSON object'],
    ['a list', '[]', 'no JSON object'],
    ['no file', null, 'TRUSTED_DOCUMENTS_FILE cannot be read'],
  ])('with %s', async (_name, content, words) => {
    expect(await start(content)).toContain(words)
  })

  test('with “only” and no file', () => {
    expect(() => readEnv({ TRUSTED_DOCUMENTS: 'only' })).toThrow('TRUSTED_DOCUMENTS_FILE is missing')
    expect(() => readEnv({ TRUSTED_DOCUMENTS: 'on' })).toThrow('TRUSTED_DOCUMENTS must be only or off')
  })
})
