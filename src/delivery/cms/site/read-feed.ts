import { createLocalReq, type Payload } from 'payload'
import { pageAddress } from '#clinic/index.ts'
import { isObject } from '#platform/is-object.ts'
import type { Article, Condition, Person } from '../../../generated/payload-types.ts'
import type { Feed, FeedItem } from '../../site/feed.ts'
import { siteOf } from './site-of.ts'

const MOST = 50

/**
 * What is new at a clinic: the newest of its live articles as strangers may read them. What they say is told by their excerpts: a copy
 * in somebody's reader stays when a page is recalled, and shows no disclaimers.
 */
export async function readFeed(payload: Payload, clinic: string): Promise<Feed> {
  const req = await createLocalReq({}, payload)
  const site = await siteOf(req, clinic)
  const { docs } = await payload.find({
    collection: 'articles',
    where: { clinic: { equals: site.id } },
    sort: '-publication.firstPublishedAt',
    limit: MOST,
    depth: 1,
    pagination: false,
    select: {
      title: true,
      slug: true,
      excerpt: true,
      authors: true,
      conditions: true,
      tags: true,
      publication: true,
      updatedAt: true,
    },
    populate: { people: { name: true, slug: true }, conditions: { name: true } },
    req,
    overrideAccess: false,
    user: null,
  })
  const items = (docs as Article[]).flatMap((article) => itemOf(article, site) ?? [])
  return {
    title: site.name,
    description: site.tagline || `What is new at ${site.name}`,
    home: pageAddress(site, 'clinics', null)!,
    updatedAt: [site.updatedAt, ...items.map(({ updatedAt }) => updatedAt)].toSorted().at(-1)!,
    items,
  }
}

/** What may not be read by strangers comes by its id alone. */
const shown = <T extends object>(records: readonly (string | T)[] | null | undefined): T[] =>
  (records ?? []).filter((each): each is T => isObject(each))

function itemOf(article: Article, site: Parameters<typeof pageAddress>[0]): FeedItem | null {
  const url = pageAddress(site, 'articles', article.slug ?? null)
  if (url === null) return null
  const { firstPublishedAt, publishedAt } = article.publication ?? {}
  const topics = shown<Condition>(article.conditions).map(({ name }) => name)
  return {
    id: `urn:uuid:${article.id}`,
    url,
    title: article.title,
    summary: article.excerpt ?? '',
    authors: shown<Person>(article.authors).map(({ name, slug }) => ({
      name,
      url: pageAddress(site, 'people', slug ?? null),
    })),
    categories: [...new Set([...topics, ...(article.tags ?? [])])],
    publishedAt: firstPublishedAt ?? publishedAt ?? article.updatedAt,
    updatedAt: article.updatedAt,
  }
}
