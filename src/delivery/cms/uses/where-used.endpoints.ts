import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '#accounts/index.ts'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { Problem } from '#platform/problem.ts'
import { isRecordId } from '#platform/record-id.ts'
import { isToldOf, readSupposedFall } from '#review/index.ts'
import { claimsOnWork, impactOfWork, shownPage } from '#review/cms/index.ts'
import { idsOfCitation } from './ids-of-citation.ts'
import { sentencesThatCite } from './sentences-that-cite.ts'
import { usersOf } from './users-of.ts'

/** Pages with their sentences in one answer. */
const USUAL = 200
const MOST = 500

const noStore = { headers: { 'Cache-Control': 'no-store' } }

/** The ids of the citation in the address, and of those merged into it, for whoever is signed in and may read citations. */
async function addressed(req: PayloadRequest): Promise<string[]> {
  if (!req.user) throw new Problem('request/unauthenticated', 'Sign in, or send an API key, to do this.')
  if (permitted(visitorOf(req), 'citations', 'read') === false)
    throw new Problem('request/forbidden', 'Your account may not read citations.')
  const id = req.routeParams?.id
  const ids = isRecordId(id) ? await idsOfCitation(req, id) : []
  if (ids.length === 0) throw new Problem('request/not-found', 'There is no such citation.')
  return ids
}

function numberIn(req: PayloadRequest, name: string, usual: number, most: number): number {
  const given = (req.query as Record<string, unknown>)[name]
  if (given === undefined || given === '') return usual
  const number = typeof given === 'string' && /^\d{1,6}$/.test(given) ? Number(given) : 0
  if (number >= 1 && number <= most) return number
  const message = `“${name}” is a whole number from 1 to ${most}.`
  throw new Problem('request/invalid', message, [{ path: name, message }])
}

/**
 * `GET /api/citations/:id/where-used?limit=&page=`: the pages that cite a work, live or in their latest draft, and each sentence
 * with its cite; `total` counts the pages. `uses` of a draft are named where they differ from those of the live page.
 */
const whereUsed: Endpoint = {
  path: '/:id/where-used',
  method: 'get',
  handler: async (req) => {
    const [limit, page] = [numberIn(req, 'limit', USUAL, MOST), numberIn(req, 'page', 1, 10_000)]
    const ids = await addressed(req)
    const { pages } = await usersOf(req, 'citations', ids)
    const here = pages.slice((page - 1) * limit, page * limit)
    const usesOn = await sentencesThatCite(req, ids, here)
    const answer = {
      pages: here.map((each) => ({ ...shownPage(each), uses: usesOn(each) })),
      claims: await claimsOnWork(req, ids),
      total: pages.length,
      limit,
      page,
    }
    return Response.json(answer, noStore)
  },
}

/**
 * `GET /api/citations/:id/impact?standing=|verification=|recall=true`: which claims would fall, and what would become of the pages that
 * cite a work, if that were so of it, by the setting of each clinic; nothing is changed. What only a draft cites is not public, so
 * nothing becomes of it; a live page on which no claim falls stays, and shows what the matter with the work is.
 */
const impact: Endpoint = {
  path: '/:id/impact',
  method: 'get',
  handler: async (req) => {
    const asked = readSupposedFall((req.query ?? {}) as Record<string, unknown>)
    if (!asked.ok) throw new Problem('request/invalid', asked.why, [{ path: 'standing', message: asked.why }])
    const ids = await addressed(req)
    if (!isStaff(visitorOf(req))) throw new Problem('request/forbidden', 'This is for the people of the clinic.')
    const [{ claims, onPage }, { hidden, pages }] = await Promise.all([
      impactOfWork(req, ids, asked.value),
      usersOf(req, 'citations', ids),
    ])
    const affected = pages.map((page) => {
      const { effect, claims: here } = onPage(page)
      const isFlagged = effect === 'none' && page.live && isToldOf(asked.value)
      return { ...shownPage(page), effect: isFlagged ? 'flag' : effect, claims: here }
    })
    return Response.json({ ...asked.value, claims, pages: affected, hidden }, noStore)
  },
}

/** What a citation answers to of the pages that cite it. */
export const citedEndpoints: Endpoint[] = [whereUsed, impact]
