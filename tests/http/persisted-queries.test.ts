import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import type { Loose } from '../make.ts'

let api: Api
beforeAll(async () => {
  api = await openApi({ hasCache: true })
})
afterAll(() => api.close())

const QUERY = 'query Few($limit: Int) { Articles(limit: $limit) { limit docs { title } } }'
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const named = (sha256Hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash } })
const post = async (body: object) => api.call('/api/graphql', { method: 'POST', body })
const get = (parts: Record<string, unknown>) =>
  api.call(
    `/api/graphql?${new URLSearchParams(
      Object.entries(parts).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
    )}`,
  )
const first = (answer: { body: Loose }) => answer.body.errors[0]

test('a question is asked by its hash once its text was sent along, by GET too', async () => {
  const extensions = named(hashOf(QUERY))
  const unknown = await get({ extensions })
  expect([unknown.status, first(unknown).message]).toEqual([400, 'PersistedQueryNotFound'])
  expect(first(unknown).extensions.code).toBe('query/unknown')
  expect(unknown.headers.get('cache-control')).toBe('no-store')
  expect((await post({ query: QUERY, variables: { limit: 3 }, extensions })).body.data.Articles.limit).toBe(3)
  const byHash = await get({ extensions, variables: { limit: 5 } })
  expect([byHash.status, byHash.body.data.Articles.limit]).toEqual([200, 5])
  expect((await post({ extensions, variables: { limit: 7 } })).body.data.Articles.limit).toBe(7)
})

test('a part of the address that is no JSON is named', async () => {
  const answer = await get({ query: QUERY, variables: 'zzz' })
  expect([answer.status, first(answer).message]).toEqual([400, '“variables” is not valid JSON.'])
  expect(first(await get({ extensions: '[]' })).message).toBe('“extensions” must be one JSON object.')
})

test('a hash stands for one text alone, and for one that was found valid', async () => {
  const extensions = named(hashOf('{ Articles { totalDocs } }'))
  const forged = await post({ query: QUERY, extensions })
  expect([forged.status, first(forged).extensions.code]).toEqual([400, 'query/invalid'])
  for (const query of ['{ nothing }', '{', '']) await post({ query, extensions: named(hashOf(query)) })
  for (const query of ['{ nothing }', '{', ''])
    expect(first(await post({ extensions: named(hashOf(query)) })).message).toBe('PersistedQueryNotFound')
})

test.each([
  ['another version', named(hashOf(QUERY), 2)],
  ['no hash', { persistedQuery: { version: 1 } }],
  ['a hash that is none', named('nothing')],
  ['no object', { persistedQuery: [1] }],
])('what is no hash is refused in words: %s', async (_name, extensions) => {
  const answer = await post({ query: QUERY, extensions })
  expect([answer.status, first(answer).extensions.code]).toEqual([400, 'query/invalid'])
})
