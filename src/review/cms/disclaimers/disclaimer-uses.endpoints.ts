import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'
import { isRecordId } from '#platform/record-id.ts'
import { question } from '../command-endpoint.ts'
import { pageSides } from '../pages/page-sides.ts'
import { pageSlugs } from '../pages/page-slugs.ts'
import { readablePages, shownPage } from '../pages/readable-pages.ts'
import { disclaimersOn, type Carrying } from './disclaimers-on.ts'

/** So many pages are named in one answer; `total` counts them all. */
const MOST = 500

/** `GET /api/disclaimers/:id/where-used`: the pages that show a disclaimer now, live or in their latest draft, where on them, and why. */
const whereUsed = question('/:id/where-used', async (req) => {
  const id = req.routeParams?.id
  if (!isRecordId(id) || !(await mayRead(req, id)))
    throw new Problem('request/not-found', 'There is no such disclaimer.')
  const carrying = await pagesCarrying(req, id)
  const idsOf = (collection: string, side: string) =>
    sql.param(carrying.flatMap((each) => (each.collection === collection && each.side === side ? [each.id] : [])))
  const sides = await pageSides(req, (collection) => ({
    live: sql`p.id = any(${idsOf(collection, 'live')}::uuid[])`,
    draft: sql`v.parent_id = any(${idsOf(collection, 'draft')}::uuid[])`,
  }))
  const { pages } = readablePages(req, sides)
  const shownOn = new Map(carrying.map((each) => [`${each.collection}/${each.id}/${each.side}`, each.disclaimers[0]!]))
  const answer = pages.slice(0, MOST).map((page) => ({
    ...shownPage(page),
    uses: (['live', 'draft'] as const).flatMap((side) => {
      const shown = page[side] ? shownOn.get(`${page.collection}/${page.id}/${side}`) : undefined
      return shown ? [{ side, placement: shown.placement, because: shown.because, inText: shown.inText }] : []
    }),
  }))
  return { pages: answer, total: pages.length }
})

async function mayRead(req: PayloadRequest, id: string): Promise<boolean> {
  const where = { id: { equals: id } }
  const seen = await req.payload.count({
    collection: 'disclaimers',
    where,
    req,
    overrideAccess: false,
    user: req.user,
  })
  return seen.totalDocs > 0
}

/** The sides of pages that carry this disclaimer, and no other of theirs. */
async function pagesCarrying(req: PayloadRequest, id: string): Promise<Carrying[]> {
  const asked = pageSlugs(req.payload.config)
    .filter((collection) => collection !== 'disclaimers')
    .flatMap((collection) => (['live', 'draft'] as const).map((side) => ({ collection, side, ids: null })))
  return (await disclaimersOn(req, asked)).flatMap((each) => {
    const disclaimers = each.disclaimers.filter((shown) => shown.id === id)
    return disclaimers.length === 0 ? [] : [{ ...each, disclaimers }]
  })
}

/** What a disclaimer answers to of the pages that show it. */
export const disclaimerUsesEndpoints = [whereUsed]
