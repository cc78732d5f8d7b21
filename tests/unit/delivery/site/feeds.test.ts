import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FEEDS, type Feed } from '../../../../src/delivery/site/feed.ts'
import { sitemap, sitemapIndex } from '../../../../src/delivery/site/sitemap.ts'
import { readXml, textsOf } from '../../../read-xml.ts'

const SELF = 'https://cms.example/feeds/harbour/x?a=1&b="2"'
const feedOf = (words: string): Feed => ({
  title: words,
  description: words,
  home: 'https://harbour.example/',
  updatedAt: '2026-11-22T10:00:00.000Z',
  items: [
    {
      id: 'urn:uuid:0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a',
      url: 'https://harbour.example/blog/a?b=1&c=2',
      title: words,
      summary: words,
      authors: [
        { name: words, url: 'https://harbour.example/people/mei' },
        { name: 'Mei', url: null },
      ],
      categories: [words, 'Necks'],
      publishedAt: '2026-11-20T09:30:00.000Z',
      updatedAt: '2026-11-21T09:30:00.000Z',
    },
  ],
})
const write = (name: string, feed: Feed) => FEEDS[name]!.write(feed, SELF)
/** What XML can hold of a text, with the ends of lines as its parsers read them. */
const held = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/\r\n?/g, '\n')

const HOSTILE = [
  'Plain',
  ']]> <![CDATA[ & <b>"bold"</b> \'',
  '</title><script>alert(1)</script>',
  'bell \u0007 nul \u0000 escape \u001b',
  'lone \ud800 surrogates \udc00',
  'no characters \ufffe \uffff',
  '<!DOCTYPE x [<!ENTITY a "b">]> &a; &#0;',
  '🩹 针灸 שלום \u202e',
  '',
]

test.each(HOSTILE)('feeds hold any words and nothing else: %j', (words) => {
  const rss = readXml(write('rss.xml', feedOf(words)))
  expect(textsOf(rss, 'title')).toEqual([held(words), held(words)])
  expect(textsOf(rss, 'dc:creator')).toEqual([held(words), 'Mei'])
  expect(textsOf(rss, 'category')).toEqual([held(words), 'Necks'])
  const atom = readXml(write('atom.xml', feedOf(words)))
  expect(textsOf(atom, 'title')).toEqual([held(words), held(words)])
  expect(textsOf(atom, 'script')).toEqual([])
  const json = JSON.parse(write('feed.json', feedOf(words)))
  expect(json.items[0].title).toBe(words)
})

test('any words at all are held', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      for (const name of ['rss.xml', 'atom.xml'])
        expect(textsOf(readXml(write(name, feedOf(words))), 'title')[1]).toBe(held(words))
      expect(textsOf(readXml(sitemap([{ url: words, changedAt: words }])), 'loc')).toEqual([held(words)])
    }),
  )
})

test('feeds say what their specifications ask for', () => {
  const rss = write('rss.xml', feedOf('Necks'))
  expect(rss).toContain('<pubDate>Fri, 20 Nov 2026 09:30:00 GMT</pubDate>')
  expect(rss).toContain('<guid isPermaLink="false">urn:uuid:0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a</guid>')
  expect(rss).toContain(
    '<atom:link rel="self" type="application/rss+xml" href="https://cms.example/feeds/harbour/x?a=1&amp;b=&quot;2&quot;"/>',
  )
  const atom = readXml(write('atom.xml', feedOf('Necks')))
  expect(textsOf(atom, 'updated')).toEqual(['2026-11-22T10:00:00.000Z', '2026-11-21T09:30:00.000Z'])
  expect(textsOf(atom, 'uri')).toEqual(['https://harbour.example/people/mei'])
  expect(JSON.parse(write('feed.json', feedOf('Necks')))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: SELF,
    items: [{ content_text: 'Necks', date_published: '2026-11-20T09:30:00.000Z', tags: ['Necks', 'Necks'] }],
  })
  for (const name of ['rss.xml', 'atom.xml']) readXml(write(name, { ...feedOf('Necks'), items: [] }))
})

test('a list of sitemaps names its parts', () => {
  const index = readXml(sitemapIndex(['https://cms.example/sitemaps/a/1.xml', 'https://cms.example/sitemaps/a/2.xml']))
  expect([index.name, textsOf(index, 'loc').length]).toEqual(['sitemapindex', 2])
})
