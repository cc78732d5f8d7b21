import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { onlyOn, recordsOf, type RecordOperation } from '#platform/cms/record-operation.ts'
import { revisionRead } from '#platform/cms/revision-read.ts'
import { Problem } from '#platform/problem.ts'
import { lockPage, nextRevision, type PageRow } from '#review/cms/index.ts'
import { commandOn } from '../publication/publication-command.ts'
import { WITH_PUBLICATION } from '../publication/publication.fields.ts'
import { stale } from './stale.ts'

/** Holds the row, then refuses a writer who read another revision than the one that is there. */
export async function ownRevision(args: RecordOperation, slug: string): Promise<RecordOperation> {
  if (args.id === undefined) return oneByOne(args, slug)
  const row = await lockPage(args.req, slug, args.id)
  if (row === null) return args
  const claimed = revisionRead(args)
  if (claimed === null)
    throw new Problem(
      'write/revision-missing',
      'Say which revision of the page you read: send If-Match: "<revision>", or revision in the data.',
    )
  if (claimed !== row.revision) throw await stale(args.req, slug, row, claimed)
  await advance(args.req, slug, row)
  return args
}

/**
 * A bulk edit sets the same fields on many pages, on top of each one's latest draft: it read none of them, so there is
 * nothing to lose. Each row is held, in one order for everybody, and gets its next revision.
 */
async function oneByOne(args: RecordOperation, slug: string): Promise<RecordOperation> {
  const ids = await recordsOf(args, slug)
  for (const id of ids) {
    const row = await lockPage(args.req, slug, id)
    if (row) await advance(args.req, slug, row)
  }
  return onlyOn(args, ids)
}

const revisionKey = (slug: string, id: unknown) => `citewellRevision:${slug}/${String(id)}`

async function advance(req: PayloadRequest, slug: string, row: PageRow): Promise<void> {
  req.context[revisionKey(slug, row.id)] = await nextRevision(req, slug, row)
}

/** Puts the revision that the border reached onto the version that is saved; a new page begins at 1. */
export const stampRevision: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, collection, req }) => {
  if (operation === 'create') return { ...data, ...asNeverPublished, revision: 1 }
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
  return { ...data, ...deletedAt, ...publicationOf(originalDoc), revision }
}

const asNeverPublished = { publication: {}, lastReviewedAt: null, nextReviewOn: null, reviewedBy: null }

const publicationOf = (page: Record<string, unknown> | undefined) =>
  Object.fromEntries(WITH_PUBLICATION.map((name) => [name, page?.[name] ?? asNeverPublished[name]]))
