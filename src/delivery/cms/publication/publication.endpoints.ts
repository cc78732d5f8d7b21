import { restoreVersionOperation, type Endpoint, type PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'
import { idOf } from '#platform/record-id.ts'
import { obstacles } from '#review/index.ts'
import { mayChange } from '#accounts/cms/index.ts'
import { candidateOf } from './candidate.ts'
import { judgeReview, latestDraft, standingOfPage, type PageAddress } from '#review/cms/index.ts'
import { cancelPublication, schedulePage } from './schedule/schedule-page.ts'
import { timeZoneOf } from './schedule/time-zone-of.ts'
import { publishPage } from './publish-page.ts'
import { withdrawPage } from './withdraw-page.ts'

async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => ({}))
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}

function addressed(req: PayloadRequest): PageAddress {
  if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
  return { collection: String(req.routeParams?.collection), id: String(req.routeParams?.id) }
}

function textIn(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string')
    throw new Problem('request/invalid', `“${name}” must be text.`, [{ path: name, message: 'Give text.' }])
  return value
}

const noStore = { headers: { 'Cache-Control': 'no-store' } }

/** `POST /api/<page>/:id/publish` {contentHash?, at?}: the only way into the public, now or by itself at a time. */
const publish: Endpoint = {
  path: '/:id/publish',
  method: 'post',
  handler: async (req) => {
    const page = addressed(req)
    const body = await bodyOf(req)
    const contentHash = textIn(body, 'contentHash')
    const meant = { ...page, ...(contentHash === undefined ? {} : { contentHash }) }
    const { at } = body
    const isLater = at !== undefined && at !== null
    return Response.json(isLater ? await schedulePage(req, { ...meant, at }) : await publishPage(req, meant), noStore)
  },
}

/** `POST /api/<page>/:id/cancel-publication`: it does not go live by itself. */
const cancel: Endpoint = {
  path: '/:id/cancel-publication',
  method: 'post',
  handler: async (req) => Response.json(await cancelPublication(req, addressed(req)), noStore),
}

/** `POST /api/<page>/:id/withdraw` {reason}: out of the public at once. */
const withdraw: Endpoint = {
  path: '/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    const page = addressed(req)
    const reason = textIn(await bodyOf(req), 'reason') ?? ''
    return Response.json(await withdrawPage(req, { ...page, reason }), noStore)
  },
}

/** `GET /api/<page>/:id/obstacles`: the hash of the latest draft, all that stands between it and the public, and who has it. */
const listObstacles: Endpoint = {
  path: '/:id/obstacles',
  method: 'get',
  handler: async (req) => {
    const page = addressed(req)
    if (!(await mayChange(req, page.collection, 'readVersions', page.id)))
      throw new Problem('request/not-found', 'There is no such page.')
    const draft = await latestDraft(req, page)
    const candidate = await candidateOf(req, page.collection, draft)
    const { contentHash } = candidate
    const { found } = await judgeReview(req, page, contentHash)
    const timeZone = await timeZoneOf(req, page.collection === 'clinics' ? page.id : idOf(draft.clinic))
    const standing = { ...(await standingOfPage(req, page)), timeZone }
    return Response.json({ contentHash, obstacles: [...obstacles(candidate), ...found], standing }, noStore)
  },
}

/** `POST /api/<page>/versions/:id`: an old version comes back as a draft, whatever the caller says. */
const restore: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = addressed(req)
    const doc = await restoreVersionOperation({
      id,
      collection: req.payload.collections[collection as 'articles']!,
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    })
    return Response.json(
      {
        ...doc,
        message: 'Restored as a draft: its words, not its facts, which stay as they are. Publish it to make it live.',
      },
      noStore,
    )
  },
}

/** What every page answers to besides Payload's own routes. */
export const publicationEndpoints: Endpoint[] = [publish, cancel, withdraw, listObstacles, restore]
