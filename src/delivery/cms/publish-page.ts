import type { PayloadRequest } from 'payload'
import { inTransaction } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { obstacles, type Obstacle } from '#review/index.ts'
import { candidateOf } from './candidate.ts'
import { mayChange } from './may-change.ts'
import { announce, lockPage, type PageRow } from './page-row.ts'
import { asCommand } from './publication-command.ts'
import { leaveRedirect } from './leave-redirect.ts'
import { picturesOnRow, refreshShownPictures } from './shown-pictures.ts'

export type PageAddress = { collection: string; id: string }

/** Holds the page's row for whoever may do this to it; 404 to everybody who may not even read its drafts. */
export async function holdPage(
  req: PayloadRequest,
  action: 'publish' | 'withdraw',
  { collection, id }: PageAddress,
): Promise<PageRow> {
  if (!(await mayChange(req, collection, 'readVersions', id)))
    throw new Problem('request/not-found', 'There is no such page.')
  if (!(await mayChange(req, collection, action, id)))
    throw new Problem('request/forbidden', `Your account may not ${action} this page.`)
  const row = await lockPage(req, collection, id)
  if (row === null) throw new Problem('request/not-found', 'There is no such page.')
  return row
}

/** The latest draft of a page, as it lies, in the trash or not. */
export async function latestDraft(
  req: PayloadRequest,
  { collection, id }: PageAddress,
): Promise<Record<string, unknown>> {
  return (await req.payload.findByID({
    collection: collection as 'articles',
    id,
    draft: true,
    trash: true,
    depth: 0,
    req,
    overrideAccess: false,
    user: req.user,
  })) as unknown as Record<string, unknown>
}

const inTheWay = (found: Obstacle[], contentHash: string) =>
  new Problem(
    'page/obstacles',
    `Cannot publish yet: ${found.length === 1 ? 'one thing stands' : `${found.length} things stand`} in the way.`,
    found.map(({ path = '', message, fix }) => ({ path, message: `${message} ${fix}` })),
    { obstacles: found, contentHash },
  )

/**
 * The only way into the public: takes the latest draft of a page, if nothing stands in its way, and makes exactly it live.
 * With `contentHash`, refuses (409) if the draft is no longer the content that was meant.
 */
export async function publishPage(
  req: PayloadRequest,
  page: PageAddress & { contentHash?: string },
): Promise<{ contentHash: string; revision: number; publishedAt: string }> {
  return inTransaction(req, async () => {
    const { collection, id } = page
    const row = await holdPage(req, 'publish', page)
    const draft = await latestDraft(req, page)
    if (draft.deletedAt) throw new Problem('request/conflict', 'This page is in the trash. Take it out first.')
    const candidate = await candidateOf(req, collection, draft)
    const { contentHash } = candidate
    if (page.contentHash !== undefined && page.contentHash !== contentHash)
      throw new Problem(
        'page/moved-on',
        'The page has changed since you looked at it. Look at it again, then publish.',
        [],
        { contentHash },
      )
    const found = obstacles(candidate)
    if (found.length > 0) throw inTheWay(found, contentHash)

    const publishedAt = new Date().toISOString()
    const before = draft.publication as { firstPublishedAt?: string } | undefined
    const publication = {
      liveHash: contentHash,
      firstPublishedAt: before?.firstPublishedAt ?? publishedAt,
      publishedAt,
    }
    const shownBefore = await picturesOnRow(req, collection, id)
    await announce(req, collection, id, contentHash)
    const live = await asCommand(req, { command: 'publish', collection, id, hash: contentHash }, () =>
      req.payload.update({
        collection: collection as 'articles',
        id,
        data: { _status: 'published', publication } as never,
        depth: 0,
        req,
        overrideAccess: true, // the command's own write: the right to publish was checked above, and no client may set these fields
      }),
    )
    await leaveRedirect(req, collection, row, live as never)
    await refreshShownPictures(req, [...shownBefore, ...(await picturesOnRow(req, collection, id))])
    return { contentHash, revision: Number((live as { revision?: number }).revision), publishedAt }
  })
}
