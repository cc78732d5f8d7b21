import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import { makeClinic } from '../make.ts'

let api: Api
let marketer: string
let clinic: string

beforeAll(async () => {
  api = await openApi()
  marketer = await api.signIn('marketer')
  clinic = String((await makeClinic(api.payload, api.as('marketer'))).id)
})
afterAll(() => api.close())

const post = (key: string, body: object, as = marketer) =>
  api.call('/api/articles', { method: 'POST', as, body: { clinic, ...body }, headers: { 'Idempotency-Key': key } })
const titled = async (title: string) =>
  (await api.payload.count({ collection: 'articles', where: { title: { equals: title } }, ...api.as('admin') }))
    .totalDocs

test('ten POSTs at once under one key make one article, and a later one gets the same answer (P103)', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => post('k-123', { title: 'once' })))
  expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([])
  const made = answers.find(({ status }) => status === 201)!
  const again = await post('k-123', { title: 'once' })
  expect(again.status).toBe(201)
  expect(again.headers.get('idempotency-replayed')).toBe('true')
  expect(again.body.doc.id).toBe(made.body.doc.id)
  expect(await titled('once')).toBe(1)
})

test('a key that comes with another body is refused, and changes nothing', async () => {
  await post('k-body', { title: 'first body' })
  const other = await post('k-body', { title: 'second body' })
  expect([other.status, other.body.code]).toEqual([422, 'write/key-reused'])
  expect(await titled('second body')).toBe(0)
})

test('two people may use the same key for their own things', async () => {
  await post('k-shared', { title: 'the marketer’s' })
  const admin = await post('k-shared', { title: 'the admin’s' }, await api.signIn('admin'))
  expect(admin.status).toBe(201)
  expect(await titled('the admin’s')).toBe(1)
})

test('a refusal is repeated as it was', async () => {
  const first = await post('k-bad', { title: 'x', seo: { canonicalUrl: 'javascript:alert(1)' } })
  const again = await post('k-bad', { title: 'x', seo: { canonicalUrl: 'javascript:alert(1)' } })
  expect([first.status, again.status]).toEqual([422, 422])
  expect(again.body.errors).toEqual(first.body.errors)
})

test.each(['two words', 'x'.repeat(201)])('the key “%s” is refused in words', async (key) => {
  const { status, body } = await post(key, { title: 'bad key' })
  expect([status, body.code]).toEqual([400, 'request/invalid'])
})

test('no key of a client and no token of a session is kept for replay, nor what a password could be guessed from', async () => {
  const admin = await api.signIn('admin')
  const made = await api.call('/api/api-clients', {
    method: 'POST',
    as: admin,
    body: { name: 'A website', scopes: ['read-published'] },
  })
  const headers = { 'Idempotency-Key': 'k-secret' }
  for (const path of [`/api/api-clients/${made.body.doc.id}/key`, '/api/users/refresh-token']) {
    const { status, body } = await api.call(path, { method: 'POST', as: admin, headers, body: {} })
    expect([status, body.code]).toEqual([400, 'request/invalid'])
  }
  const account = { email: 'new@test.example', name: 'New', role: 'marketer', password: 'Correct horse 77 battery' }
  const { status } = await api.call('/api/users', { method: 'POST', as: admin, headers, body: account })
  expect(status).toBe(201)
  const { pool } = api.payload.db as unknown as {
    pool: { query: (sql: string) => Promise<{ rows: Record<string, string>[] }> }
  }
  const { rows } = await pool.query('select * from idempotency_keys')
  const guess = createHash('sha256').update(JSON.stringify(account)).digest('hex')
  expect(rows.map(({ fingerprint }) => fingerprint)).not.toContain(guess)
  expect(JSON.stringify(rows)).not.toMatch(/refreshedToken|"key"/)
})
