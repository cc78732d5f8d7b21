import type { PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'
import type { PageAddress } from './hold-page.ts'
import type { PageRow } from './page-row.ts'

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

/** The latest draft while the page's row is held, as the one to be judged: not in the trash, and readable by whoever judges it. */
export async function holdLatestDraft(
  req: PayloadRequest,
  page: PageAddress,
  row: PageRow,
): Promise<Record<string, unknown>> {
  const draft = await latestDraft(req, page)
  // Who may not read the latest draft is given the live page instead.
  if (draft.revision !== row.revision)
    throw new Problem(
      'request/forbidden',
      'The latest draft of this page is not yours: it was moved to another clinic.',
    )
  if (draft.deletedAt) throw new Problem('request/conflict', 'This page is in the trash. Take it out first.')
  return draft
}
