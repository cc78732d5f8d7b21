import { Router } from 'express'
import { nothingThere } from '../guard/refusals.ts'
import { FEEDS, type Feed } from '../site/feed.ts'
import { deliver } from './cache/deliver.ts'

/** What a website gives to machines, read for a clinic by its slug. */
export type SiteReader = {
  sitemap: (asked: { clinic: string; part: number | null; partUrl: (part: number) => string }) => Promise<string>
  feed: (clinic: string) => Promise<Feed>
}

const OF_SITEMAPS = ['articles', 'conditions', 'modalities', 'clinics', 'locations', 'people']
const OF_FEEDS = ['articles', 'conditions', 'clinics', 'people']
const PART = /^[1-9]\d{0,3}\.xml$/

/** Serves `/sitemaps/<clinic>.xml`, its parts `/sitemaps/<clinic>/<n>.xml`, and `/feeds/<clinic>/{rss.xml,atom.xml,feed.json}`. */
export function serveSite({ serverUrl, site }: { site: SiteReader; serverUrl: string }): Router {
  const origin = new URL(serverUrl).origin
  const router = Router({ caseSensitive: true })
  const partUrl = (clinic: string) => (part: number) => `${origin}/sitemaps/${encodeURIComponent(clinic)}/${part}.xml`
  router.get('/sitemaps/:file', async ({ params: { file } }, res) => {
    const clinic = file.replace(/\.xml$/, '')
    if (clinic === file) throw nothingThere()
    const body = await site.sitemap({ clinic, part: null, partUrl: partUrl(clinic) })
    deliver(res, { contentType: 'application/xml; charset=utf-8', body, madeOf: OF_SITEMAPS })
  })
  router.get('/sitemaps/:clinic/:part', async ({ params: { clinic, part } }, res) => {
    if (!PART.test(part)) throw nothingThere()
    const body = await site.sitemap({ clinic, part: Number.parseInt(part, 10), partUrl: partUrl(clinic) })
    deliver(res, { contentType: 'application/xml; charset=utf-8', body, madeOf: OF_SITEMAPS })
  })
  router.get('/feeds/:clinic/:file', async ({ params: { clinic, file } }, res) => {
    const format = Object.hasOwn(FEEDS, file) ? FEEDS[file]! : null
    if (format === null) throw nothingThere()
    const body = format.write(await site.feed(clinic), `${origin}/feeds/${encodeURIComponent(clinic)}/${file}`)
    deliver(res, { contentType: format.contentType, body, madeOf: OF_FEEDS })
  })
  return router
}
