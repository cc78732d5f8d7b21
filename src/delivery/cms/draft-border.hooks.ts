import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isStaff } from '#accounts/index.ts'
import { visitorOf } from '#accounts/cms/index.ts'
import { mayChange } from './may-change.ts'
import { Problem } from '#platform/problem.ts'
import { claimedRevision } from '../publication/revision.ts'
import { commandOn } from './publication-command.ts'
import { lockPage, nextRevision, type PageRow } from './page-row.ts'
import { stale } from './stale.ts'

type Args = Record<string, unknown> & {
  id?: string
  draft?: boolean
  data?: Record<string, unknown>
  where?: unknown
  req: PayloadRequest
  collection: { config: { slug: string } }
}

const MOST_AT_ONCE = 100

/** What a client may not say about a record, on any route. */
const KEPT_BY_SYSTEM = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'publication', 'citations', 'pictures'] as const

/**
 * The draft border: every write to a page, whatever route it comes by, becomes a draft write,
 * unless the publish or withdraw command is at work on this very page. Reads by websites see no drafts.
 */
export const draftBorder: CollectionBeforeOperationHook = async ({ args, operation }) =>
  (await across(args as unknown as Args, operation)) as unknown as typeof args

async function across(args: Args, operation: string): Promise<Args> {
  const slug = args.collection.config.slug
  if (commandOn(args.req, slug, args.id)) return args
  if (!(await mayGoOn(args, operation, slug))) return args
  if (operation === 'create') return asDraft(args, slug)
  if (operation === 'update') return isTrashing(args) ? trashOnly(args, slug) : ownRevision(asDraft(args, slug), slug)
  if (operation === 'restoreVersion') return restoreAsDraft(args)
  if (operation === 'delete') return deletableOnly(args, slug)
  return operation === 'read' || operation === 'count' ? withoutDrafts(args) : args
}

/** Whoever may not write the page at all is left to the access rules: they get that answer, and hold no row. */
async function mayGoOn(args: Args, operation: string, slug: string): Promise<boolean> {
  if (args.overrideAccess === true || (operation !== 'update' && operation !== 'delete')) return true
  return mayChange(args.req, slug, operation, args.id)
}

function asDraft(args: Args, slug: string): Args {
  const data: Record<string, unknown> = { ...args.data }
  if (data._status !== undefined && data._status !== null && data._status !== 'draft')
    throw new Problem('data/invalid', `A page goes live only by its publish command: POST /api/${slug}/<id>/publish.`, [
      { path: '_status', message: 'Leave this out, or say "draft".' },
    ])
  for (const name of KEPT_BY_SYSTEM) delete data[name]
  return {
    ...args,
    data: { ...data, _status: 'draft' },
    draft: true,
    autosave: false,
    publishAllLocales: undefined,
    unpublishAllLocales: undefined,
    publishSpecificLocale: undefined,
  }
}

/** Holds the row, then refuses a writer who read another revision than the one that is there. */
async function ownRevision(args: Args, slug: string): Promise<Args> {
  if (args.id === undefined) return oneByOne(args, slug)
  const row = await lockPage(args.req, slug, args.id)
  if (row === null) return args
  const claim = claimedRevision(args.req.headers?.get?.('if-match') ?? null, args.data?.revision)
  if (!claim.ok) throw new Problem('request/invalid', claim.why, [{ path: 'revision', message: claim.why }])
  if (claim.value === null)
    throw new Problem(
      'write/revision-missing',
      'Say which revision of the page you read: send If-Match: "<revision>", or revision in the data.',
    )
  if (claim.value !== row.revision) throw await stale(args.req, slug, row, claim.value)
  await advance(args.req, slug, row)
  return args
}

/**
 * A bulk edit sets the same fields on many pages, on top of each one's latest draft: it read none of them, so there is
 * nothing to lose. Each row is held, in one order for everybody, and gets its next revision.
 */
async function oneByOne(args: Args, slug: string): Promise<Args> {
  const ids = await idsOf(args, slug)
  if (ids.length > MOST_AT_ONCE)
    throw new Problem('request/too-large', `Change at most ${MOST_AT_ONCE} pages at once. Choose fewer.`)
  for (const id of ids.sort()) {
    const row = await lockPage(args.req, slug, id)
    if (row) await advance(args.req, slug, row)
  }
  return args
}

const revisionKey = (slug: string, id: unknown) => `citewellRevision:${slug}/${String(id)}`

async function advance(req: PayloadRequest, slug: string, row: PageRow): Promise<void> {
  req.context[revisionKey(slug, row.id)] = await nextRevision(req, slug, row)
}

/** Puts the revision that the border reached onto the version that is saved; a new page begins at 1. */
export const stampRevision: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, collection, req }) => {
  if (operation === 'create') return { ...data, revision: 1, publication: {} }
  const key = revisionKey(collection.slug, originalDoc?.id)
  if (
    req.context[key] === undefined &&
    (req.context.isRestoringVersion || commandOn(req, collection.slug, originalDoc?.id))
  ) {
    const row = await lockPage(req, collection.slug, originalDoc?.id)
    if (row) await advance(req, collection.slug, row)
  }
  const revision = req.context[key] ?? originalDoc?.revision
  delete req.context[key]
  if (commandOn(req, collection.slug, originalDoc?.id)) return { ...data, revision }
  // An old version brings its words back, not what was public at its time nor that it lay in the trash.
  const deletedAt = req.context.isRestoringVersion ? { deletedAt: null } : {}
  return { ...data, ...deletedAt, revision, publication: originalDoc?.publication ?? {} }
}

const isTrashing = ({ data }: Args) =>
  data !== undefined &&
  'deletedAt' in data &&
  Object.keys(data).every((key) => ['deletedAt', '_status', 'revision'].includes(key))

/** Into the trash and out of it: only pages that are not live, and nothing else changes with it. */
async function trashOnly(args: Args, slug: string): Promise<Args> {
  for (const id of (await idsOf(args, slug)).sort()) {
    const row = await lockPage(args.req, slug, id)
    if (row?.isLive) throw new Problem('page/live', 'This page is live. Withdraw it first, then move it to the trash.')
  }
  return { ...args, draft: false, autosave: false, data: { deletedAt: args.data?.deletedAt ?? null, _status: 'draft' } }
}

async function idsOf(args: Args, slug: string): Promise<string[]> {
  if (args.id !== undefined) return [args.id]
  const { docs } = await args.req.payload.find({
    collection: slug as 'articles',
    where: args.where as never,
    draft: true,
    trash: true,
    depth: 0,
    limit: MOST_AT_ONCE + 1,
    req: args.req,
    overrideAccess: false,
    user: args.req.user,
  })
  return docs.map(({ id }) => String(id))
}

function restoreAsDraft(args: Args): Args {
  if (args.draft === true) return args
  throw new Problem(
    'data/invalid',
    'An old version comes back as a draft: restore it with draft=true, then publish it.',
  )
}

/** For good, only what was never public and lies in the trash goes: what was public stays provable. */
async function deletableOnly(args: Args, slug: string): Promise<Args> {
  if (!visitorOf(args.req).actors.includes('admin') && args.req.user)
    throw new Problem('request/forbidden', 'Move the page to the trash. Only an admin can delete one for good.')
  for (const id of await idsOf({ ...args }, slug)) {
    const row = await lockPage(args.req, slug, id)
    if (row?.isLive) throw new Problem('page/live', 'This page is live. Withdraw it first.')
    if (row?.wasPublished)
      throw new Problem('request/conflict', 'This page was public once, so its history is kept. Leave it in the trash.')
  }
  return args
}

function withoutDrafts(args: Args): Args {
  const visitor = visitorOf(args.req)
  const maySeeDrafts =
    isStaff(visitor) || visitor.actors.includes('read-drafts') || (args.overrideAccess === true && !args.req.user)
  return maySeeDrafts ? args : { ...args, draft: false, trash: false }
}
