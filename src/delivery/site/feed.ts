import { element, escapeXml, xmlDocument } from './xml.ts'

/** An article as a feed tells of it. Times are ISO. */
export type FeedItem = {
  id: string
  url: string
  title: string
  summary: string
  authors: readonly { name: string; url: string | null }[]
  categories: readonly string[]
  publishedAt: string
  updatedAt: string
}

/** What is new at a clinic; `home` is its website. */
export type Feed = { title: string; description: string; home: string; updatedAt: string; items: readonly FeedItem[] }

/** How a feed is written; `self` is the address that it is read at. */
export type FeedFormat = { contentType: string; write: (feed: Feed, self: string) => string }

const link = (rel: string, href: string, type = '') =>
  `<link rel="${rel}"${type && ` type="${type}"`} href="${escapeXml(href)}"/>`

/** RSS 2.0 (rssboard.org), with authors by Dublin Core, since its own element asks for an e-mail address. */
function writeRss(feed: Feed, self: string): string {
  return xmlDocument([
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', feed.title),
    element('link', feed.home),
    element('description', feed.description),
    element('lastBuildDate', new Date(feed.updatedAt).toUTCString()),
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>`,
    ...feed.items.flatMap((item) => [
      '<item>',
      element('title', item.title),
      element('link', item.url),
      `<guid isPermaLink="false">${escapeXml(item.id)}</guid>`,
      element('pubDate', new Date(item.publishedAt).toUTCString()),
      element('description', item.summary),
      ...item.authors.map(({ name }) => element('dc:creator', name)),
      ...item.categories.map((name) => element('category', name)),
      '</item>',
    ]),
    '</channel>',
    '</rss>',
  ])
}

/** Atom (RFC 4287). */
function writeAtom(feed: Feed, self: string): string {
  return xmlDocument([
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', feed.home),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', feed.updatedAt),
    link('self', self, 'application/atom+xml'),
    link('alternate', feed.home, 'text/html'),
    // Each entry needs an author, or the feed does.
    `<author>${element('name', feed.title)}</author>`,
    ...feed.items.flatMap((item) => [
      '<entry>',
      element('id', item.id),
      element('title', item.title),
      link('alternate', item.url, 'text/html'),
      element('published', item.publishedAt),
      element('updated', item.updatedAt),
      element('summary', item.summary),
      ...item.authors.map(
        ({ name, url }) => `<author>${element('name', name)}${url ? element('uri', url) : ''}</author>`,
      ),
      ...item.categories.map((name) => `<category term="${escapeXml(name)}"/>`),
      '</entry>',
    ]),
    '</feed>',
  ])
}

/** JSON Feed 1.1 (jsonfeed.org). */
function writeJson(feed: Feed, self: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: self,
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      date_published: item.publishedAt,
      date_modified: item.updatedAt,
      ...(item.authors.length > 0
        ? { authors: item.authors.map(({ name, url }) => (url === null ? { name } : { name, url })) }
        : {}),
      ...(item.categories.length > 0 ? { tags: item.categories } : {}),
    })),
  })
}

/** The feeds of a clinic, by the names of their files. */
export const FEEDS: Readonly<Record<string, FeedFormat>> = {
  'rss.xml': { contentType: 'application/rss+xml; charset=utf-8', write: writeRss },
  'atom.xml': { contentType: 'application/atom+xml; charset=utf-8', write: writeAtom },
  'feed.json': { contentType: 'application/feed+json; charset=utf-8', write: writeJson },
}
