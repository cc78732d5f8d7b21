import type { CollectionBeforeOperationHook } from 'payload'
import { isStaff } from '#accounts/index.ts'
import { visitorOf, mayChange } from '#accounts/cms/index.ts'
import type { RecordOperation } from '#platform/cms/record-operation.ts'
import { Problem } from '#platform/problem.ts'
import { restOnEvidence } from '#review/cms/index.ts'
import { commandOn } from '../publication/publication-command.ts'
import { WITH_PUBLICATION } from '../publication/publication.fields.ts'
import { ownRevision } from './revision.hooks.ts'
import { deletableOnly, isTrashing, trashOnly } from './trash.ts'

/** What a client may not say about a record, on any route. */
const KEPT_BY_SYSTEM = [
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'citations',
  'pictures',
  ...WITH_PUBLICATION,
] as const

/**
 * The draft border: every write to a page, whatever route it comes by, becomes a draft write,
 * unless the publish or withdraw command is at work on this very page. Reads by websites see no drafts.
 */
export const draftBorder: CollectionBeforeOperationHook = async ({ args, operation }) =>
  (await across(args as unknown as RecordOperation, operation)) as unknown as typeof args

/** What takes the row of a page that is there. */
const CHANGES = ['update', 'restoreVersion', 'delete']

async function across(args: RecordOperation, operation: string): Promise<RecordOperation> {
  const slug = args.collection.config.slug
  if (commandOn(args.req, slug, args.id)) return args
  if (!(await mayGoOn(args, operation, slug))) return args
  if (CHANGES.includes(operation)) await restOnEvidence(args.req, slug)
  if (operation === 'create') return asDraft(args, slug)
  if (operation === 'update') return isTrashing(args) ? trashOnly(args, slug) : ownRevision(asDraft(args, slug), slug)
  if (operation === 'restoreVersion') return restoreAsDraft(args)
  if (operation === 'delete') return deletableOnly(args, slug)
  return operation === 'read' || operation === 'count' ? withoutDrafts(args) : args
}

/** Whoever may not write the page at all is left to the access rules: they get that answer, and hold no row. */
async function mayGoOn(args: RecordOperation, operation: string, slug: string): Promise<boolean> {
  if (args.overrideAccess === true || (operation !== 'update' && operation !== 'delete')) return true
  return mayChange(args.req, slug, operation, args.id)
}

function asDraft(args: RecordOperation, slug: string): RecordOperation {
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

function restoreAsDraft(args: RecordOperation): RecordOperation {
  if (args.draft === true) return args
  throw new Problem(
    'data/invalid',
    'An old version comes back as a draft: restore it with draft=true, then publish it.',
  )
}

function withoutDrafts(args: RecordOperation): RecordOperation {
  const visitor = visitorOf(args.req)
  const maySeeDrafts =
    isStaff(visitor) || visitor.actors.includes('read-drafts') || (args.overrideAccess === true && !args.req.user)
  return maySeeDrafts ? args : { ...args, draft: false, trash: false }
}
