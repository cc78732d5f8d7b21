import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepSearch } from '../../src/delivery/cms/index.ts'
import { openApi, type Api } from '../api.ts'
import { makeArticle, makePage, publish, withdraw, type Loose } from '../make.ts'
import { refusalOf } from './story.ts'

let api: Api
let article: string
beforeAll(async () => {
  api = await openApi({ hasCache: true })
  const writer = api.as('marketer')
  const { id } = await makePage(api.payload, writer, 'conditions', { name: 'Sciatica', synonyms: ['Leg pain'] })
  await publish(api.payload, writer, 'conditions', id)
  article = (await makeArticle(api.payload, writer, { title: 'Sciatica at work' })).id
  await publish(api.payload, writer, 'articles', article)
  await keepSearch(api.payload, { compare: true })
})
afterAll(() => api.close())

const rest = (query: string) => api.call(`/api/search?${query}`)
const graphql = async (query: string): Promise<Loose> =>
  (await api.call('/api/graphql', { method: 'POST', body: { query } })).body
/** Asks until the answer comes from where it was kept. */
const kept = async (ask: () => Promise<{ headers: Headers }>) => {
  for (let tries = 0; tries < 100; tries++) if ((await ask()).headers.get('x-cache') === 'hit') return true
  return false
}

test('pages are found by REST and by GraphQL alike, and whatever origin asks', async () => {
  const { body, headers, status } = await api.call('/api/search?q=leg%20pain', {
    headers: { Origin: 'https://a.example' },
  })
  expect([status, body.total, headers.get('access-control-allow-origin')]).toEqual([200, 2, '*'])
  const { data, extensions } = await graphql(`
    {
      search(q: "leg pain", limit: 5) {
        q
        corrected
        total
        results {
          collection
          id
          slug
          clinic
          clinicSlug
          title
          titleHtml
          excerptHtml
          path
          score
          lastReviewedAt
        }
      }
    }
  `)
  expect(data.search).toEqual(body)
  expect(extensions.cost).toBeGreaterThan(10)
  const only = await graphql('{ search(q: "sciatic", collections: [articles]) { results { titleHtml } } }')
  expect(only.data.search.results).toEqual([{ titleHtml: '<mark>Sciatica</mark> at work' }])
})

test.each([
  ['nothing', ''],
  ['blanks', 'q=%20'],
  ['more than fits', `q=${'a'.repeat(201)}`],
  ['two texts', 'q=a&q=b'],
  ['no such collection', 'q=a&collection=users'],
  ['too many', 'q=a&limit=51'],
  ['none', 'q=a&limit=0'],
  ['a fraction', 'q=a&limit=1.5'],
  ['nested', 'q[a]=b'],
  ['a character that is none', 'q=a%00'],
  ['a clinic that is none', 'q=a&clinic[]=b'],
])('what nobody can mean is refused in words: %s', async (_name, query) => {
  expect(refusalOf(await rest(query))).toBe('400 query/invalid')
})

test.each([
  "'",
  '"',
  '%22%22',
  '-',
  'or',
  '|',
  '!a',
  '%F0%9F%A9%B9',
  '%D7%A9%D7%9C%D7%95%D7%9D',
  '%25',
  '*',
  'a:*',
  '%E2%80%AE',
])('whatever is typed is answered: %s', async (q) => {
  expect((await rest(`q=${q}`)).status).toBe(200)
})

test('one question may search three times', async () => {
  const many = await graphql(
    '{ a: search(q: "a") { total } b: search(q: "b") { total } c: search(q: "c") { total } d: search(q: "d") { total } }',
  )
  expect(many.errors[0].extensions.code).toBe('query/cost')
  expect((await graphql('{ search(q: "a", limit: 51) { total } }')).errors[0].extensions.code).toBe('query/invalid')
})

test('an answer is kept until something changes, and not while something is yet to be followed', async () => {
  const ask = () => rest('q=work')
  expect(await kept(ask)).toBe(true)
  expect((await ask()).body.total).toBe(1)
  await withdraw(api.payload, api.as('marketer'), 'articles', article)
  const next = await ask()
  expect([next.body.total, next.headers.get('cache-control')]).toEqual([0, 'no-store'])
  expect((await ask()).headers.get('x-cache')).toBeNull()
  const asked = await api.call('/api/graphql', { method: 'POST', body: { query: '{ search(q: "work") { total } }' } })
  expect([asked.body.data.search.total, asked.headers.get('cache-control')]).toEqual([0, 'no-store'])
  await keepSearch(api.payload)
  expect(await kept(ask)).toBe(true)
  expect((await ask()).body.total).toBe(0)
})
