import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { mayChange } from '#accounts/cms/index.ts'
import type { ReviewComment } from '#generated/payload-types.ts'
import { Problem } from '#platform/problem.ts'
import { idOf, isRecordId } from '#platform/record-id.ts'
import { commentFaults, type CommentWords } from '../../comments/comment-faults.ts'
import { tellOfPages } from '../notifications/tell-of-pages.ts'
import type { PageAddress } from '../pages/hold-page.ts'
import { holdLatestDraft } from '../pages/latest-draft.ts'
import { readReviewRow } from '../pages/page-review-row.ts'
import { lockPage } from '../pages/page-row.ts'
import { pageSlugs } from '../pages/page-slugs.ts'

type Sent = Partial<ReviewComment>

/** A new comment: on a page whose drafts whoever writes may read; whose it is and what it was written on is not theirs to say. */
export const takeComment: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data as unknown
  const sent = wordsOf(data as Sent)
  const page = { collection: sent.collection, id: sent.page }
  const clinic = await holdCommented(req, page)
  const thread = sent.thread === null ? null : await commentById(req, sent.thread)
  const { totalDocs } = await req.payload.db.count({
    collection: 'review-comments',
    where: { and: [{ collection: { equals: page.collection } }, { page: { equals: page.id } }] },
    req,
  })
  const faults = commentFaults(sent, thread && wordsOf(thread), totalDocs)
  if (faults.length > 0) throw new Problem('data/invalid', faults[0]!.message, faults)
  const user = req.user as { id: string; name?: string } | null
  return {
    ...(data as Sent),
    clinic,
    contentHash: (await readReviewRow(req, page))?.contentHash ?? null,
    by: user?.id ?? null,
    byName: user?.name ?? null,
    isResolved: false,
    resolvedBy: null,
    resolvedAt: null,
  }
}

/** A comment that is changed: its words by its writer alone; that it is settled by anybody, for the whole thread. */
export const changeComment: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data as unknown
  const [now, before] = [data as Sent, originalDoc as ReviewComment]
  const by = req.user ? String(req.user.id) : null
  if (now.text !== before.text) {
    if (idOf(before.by) !== by)
      throw new Problem('request/forbidden', 'Only its writer may change the words of a comment. Answer it instead.')
    if (!now.text?.trim()) throw fault('text', 'Write something.')
  }
  const isResolved = now.isResolved === true
  if (isResolved === (before.isResolved === true)) return now
  if (before.thread) throw fault('isResolved', 'Settle the comment that the thread began with.')
  return {
    ...now,
    isResolved,
    resolvedBy: isResolved ? by : null,
    resolvedAt: isResolved ? new Date().toISOString() : null,
  }
}

/** Those who speak about a page hear of each other. */
export const tellOfComment: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const comment = doc as ReviewComment
  if (operation !== 'create') return comment
  const page = { collection: comment.collection, id: comment.page }
  await tellOfPages(req, [page], {
    kind: 'comment',
    of: comment.id,
    by: idOf(comment.by),
    byName: comment.byName ?? 'Somebody',
    comment: comment.text,
    also: await speakersOf(req, idOf(comment.thread)),
  })
  return comment
}

/** Gives the clinic of the page's latest draft, while its row is held, so that it is not deleted meanwhile. */
async function holdCommented(req: PayloadRequest, page: PageAddress): Promise<string | null> {
  const isPage = pageSlugs(req.payload.config).includes(page.collection) && isRecordId(page.id)
  const mayRead = isPage && (await mayChange(req, page.collection, 'readVersions', page.id))
  const row = mayRead ? await lockPage(req, page.collection, page.id) : null
  if (row === null) throw fault('page', 'There is no such page.')
  const { clinic } = await holdLatestDraft(req, page, row)
  return page.collection === 'clinics' ? page.id : idOf(clinic)
}

async function speakersOf(req: PayloadRequest, thread: string | null): Promise<string[]> {
  if (thread === null) return []
  const { docs } = await req.payload.db.find<ReviewComment>({
    collection: 'review-comments',
    where: { or: [{ id: { equals: thread } }, { thread: { equals: thread } }] },
    pagination: false,
    req,
  })
  return docs.flatMap(({ by }) => idOf(by) ?? [])
}

const commentById = (req: PayloadRequest, id: string): Promise<ReviewComment | null> =>
  req.payload.db.findOne<ReviewComment>({ collection: 'review-comments', where: { id: { equals: id } }, req })

function wordsOf({ anchor, collection = '', page = '', text = '', thread }: Sent): CommentWords {
  const { path, prefix, quote, suffix } = anchor ?? {}
  const isAnchored = Boolean(path || prefix || quote || suffix)
  return {
    collection,
    page,
    text,
    thread: idOf(thread),
    anchor: isAnchored ? { path: path ?? '', quote: quote ?? '', prefix: prefix ?? '', suffix: suffix ?? '' } : null,
  }
}

const fault = (path: string, message: string) => new Problem('data/invalid', message, [{ path, message }])
