import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSitemap } from '../../src/delivery/cms/index.ts'
import { openApi, type Api } from '../api.ts'
import type { As } from '../cms.ts'
import { makeArticle, makeClinic, makePage, makePerson, publish, withdraw } from '../make.ts'
import { readXml, textsOf } from '../read-xml.ts'
import { refusalOf } from './story.ts'

let api: Api
let writer: As
let clinic: string
let author: string
const live: Record<string, string> = {}

const get = (path: string, headers: Record<string, string> = {}) => api.call(path, { headers })
const addresses = async (path = '/sitemaps/harbour.xml') => textsOf(readXml((await get(path)).text), 'loc')
const titles = async () =>
  JSON.parse((await get('/feeds/harbour/feed.json')).text).items.map((item: { title: string }) => item.title)

async function article(title: string, more: object = {}): Promise<string> {
  const { id } = await makeArticle(api.payload, writer, { clinic, authors: [author], title, ...more })
  await publish(api.payload, writer, 'articles', id)
  return id
}

beforeAll(async () => {
  api = await openApi({ hasCache: true })
  writer = api.as('marketer')
  const admin = api.as('admin')
  const site = { website: 'https://harbour.example', paths: { articles: '/blog/{slug}/' } }
  clinic = (await makeClinic(api.payload, admin, { name: 'Harbour', tagline: 'Needles & more', ...site })).id
  author = (await makePerson(api.payload, writer, { name: 'Mei <Chen>' })).id
  const other = (await makeClinic(api.payload, admin, { name: 'Meadow' })).id
  const stranger = (await makePerson(api.payload, writer, { name: 'Ann' })).id
  const condition = (await makePage(api.payload, writer, 'conditions', { name: 'Sciatica' })).id
  for (const [collection, id] of [
    ['clinics', clinic],
    ['clinics', other],
    ['people', author],
    ['people', stranger],
    ['conditions', condition],
    ['disclaimers', (await makePage(api.payload, writer, 'disclaimers', { name: 'Risks' })).id],
  ] as const)
    await publish(api.payload, writer, collection, id)
  live.first = await article('First ]]> & <b>', { conditions: [condition], tags: ['legs'] })
  live.hidden = await article('Hidden', { seo: { noindex: true } })
  live.elsewhere = await article('Elsewhere', { seo: { canonicalUrl: 'https://other.example/elsewhere' } })
  await article('Of another clinic', { clinic: other, authors: [stranger] })
  await makeArticle(api.payload, writer, { clinic, authors: [author], title: 'A draft' })
})
afterAll(() => api.close())

describe('a sitemap', () => {
  test('names the live pages of a clinic that search engines may show, where they stand on its website', async () => {
    const { headers, text } = await get('/sitemaps/harbour.xml')
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(textsOf(readXml(text), 'loc').toSorted()).toEqual([
      'https://harbour.example/',
      'https://harbour.example/blog/first-b/',
      'https://harbour.example/conditions/sciatica',
      'https://harbour.example/people/mei-chen',
    ])
    for (const at of textsOf(readXml(text), 'lastmod')) expect(new Date(at).toISOString()).toBe(at)
  })

  test('that is too large is a list of its parts', async () => {
    const asked = { clinic: 'harbour', most: 4, partUrl: (part: number) => `https://cms.example/${part}` }
    const read = async (part: number | null) =>
      textsOf(readXml(await readSitemap(api.payload, { ...asked, part })), 'loc')
    expect(await read(null)).toEqual(['https://cms.example/1', 'https://cms.example/2'])
    expect([...(await read(1)), ...(await read(2))].toSorted()).toEqual((await addresses()).toSorted())
    await expect(read(3)).rejects.toMatchObject({ code: 'request/not-found' })
    expect(await addresses('/sitemaps/harbour/1.xml')).toHaveLength(4)
  })
})

describe('a feed', () => {
  test('tells the newest live articles, the newest first, in three forms', async () => {
    const { headers, text } = await get('/feeds/harbour/feed.json', { Origin: 'https://reader.example' })
    expect([headers.get('content-type'), headers.get('access-control-allow-origin')]).toEqual([
      'application/feed+json; charset=utf-8',
      '*',
    ])
    const feed = JSON.parse(text)
    expect(feed).toMatchObject({
      title: 'Harbour',
      description: 'Needles & more',
      home_page_url: 'https://harbour.example/',
    })
    expect(feed.items).toHaveLength(3)
    expect(feed.items[2]).toEqual({
      id: `urn:uuid:${live.first}`,
      url: 'https://harbour.example/blog/first-b/',
      title: 'First ]]> & <b>',
      content_text: 'What the article is about.',
      date_published: expect.stringMatching(/Z$/) as string,
      date_modified: expect.stringMatching(/Z$/) as string,
      authors: [{ name: 'Mei <Chen>', url: 'https://harbour.example/people/mei-chen' }],
      tags: ['Sciatica', 'legs'],
    })
    for (const [file, entry] of [
      ['rss.xml', 'item'],
      ['atom.xml', 'entry'],
    ]) {
      const answer = await get(`/feeds/harbour/${file}`)
      expect(answer.headers.get('content-type')).toMatch(/^application\/(rss|atom)\+xml; charset=utf-8$/)
      expect(textsOf(readXml(answer.text), entry!)).toHaveLength(3)
      expect(textsOf(readXml(answer.text), 'title')).toContain('First ]]> & <b>')
    }
  })
})

test.each(['/sitemaps/harbour.xml', '/feeds/harbour/rss.xml', '/feeds/harbour/feed.json'])(
  '%s is kept until something changes',
  async (path) => {
    const kept = async () => {
      for (let tries = 0; tries < 100; tries++) {
        const answer = await get(path)
        if (answer.headers.get('x-cache') === 'hit') return answer
      }
      throw new Error('It was never kept.')
    }
    const { headers } = await kept()
    expect(headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect((await get(path, { 'If-None-Match': headers.get('etag')! })).status).toBe(304)
    const id = await article('For a moment')
    expect((await get(path)).text).toContain('for-a-moment')
    await kept()
    await withdraw(api.payload, writer, 'articles', id)
    expect((await get(path)).text).not.toContain('for-a-moment')
  },
)

test('an article that is taken back is in no feed', async () => {
  expect(await titles()).toContain('Hidden')
  await withdraw(api.payload, writer, 'articles', live.hidden!)
  expect(await titles()).toEqual(['Elsewhere', 'First ]]> & <b>'])
})

test.each([
  '/sitemaps/nowhere.xml',
  '/sitemaps/meadow.xml',
  '/feeds/meadow/rss.xml',
  '/sitemaps/harbour',
  '/sitemaps/harbour/0.xml',
  '/sitemaps/harbour/2.xml',
  '/sitemaps/harbour/99999.xml',
  '/sitemaps/%00.xml',
  '/sitemaps/..%2Fharbour.xml',
  '/sitemaps/harbour.xml/1.xml/2.xml',
  '/feeds/harbour/toString',
  '/feeds/harbour/',
  '/feeds/%27/rss.xml',
])('%s is not there, in words', async (path) => {
  expect(refusalOf(await get(path))).toBe('404 request/not-found')
})

test('what cannot be an address is refused in words, and nothing is written here', async () => {
  expect(refusalOf(await get('/sitemaps/%E0%A4%A.xml'))).toMatch(/^4/)
  expect((await api.call('/feeds/harbour/rss.xml', { method: 'POST', body: {} })).status).toBe(404)
})
