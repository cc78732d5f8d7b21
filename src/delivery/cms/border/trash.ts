import { visitorOf } from '#accounts/cms/index.ts'
import { onlyOn, recordsOf, type RecordOperation } from '#platform/cms/record-operation.ts'
import { Problem } from '#platform/problem.ts'
import { lockPage } from '#review/cms/index.ts'

/** Tells whether an update only moves pages into the trash or out of it. */
export const isTrashing = ({ data }: RecordOperation) =>
  data !== undefined &&
  'deletedAt' in data &&
  Object.keys(data).every((key) => ['deletedAt', '_status', 'revision'].includes(key))

/** Into the trash and out of it: only pages that are not live, and nothing else changes with it. */
export async function trashOnly(args: RecordOperation, slug: string): Promise<RecordOperation> {
  const ids = await recordsOf(args, slug)
  for (const id of ids) {
    const row = await lockPage(args.req, slug, id)
    if (row?.isLive) throw new Problem('page/live', 'This page is live. Withdraw it first, then move it to the trash.')
  }
  const data = { deletedAt: args.data?.deletedAt ?? null, _status: 'draft' }
  return { ...onlyOn(args, ids), draft: false, autosave: false, data }
}

/** For good, only what was never public and lies in the trash goes: what was public stays provable. */
export async function deletableOnly(args: RecordOperation, slug: string): Promise<RecordOperation> {
  if (!visitorOf(args.req).actors.includes('admin') && args.req.user)
    throw new Problem('request/forbidden', 'Move the page to the trash. Only an admin can delete one for good.')
  const ids = await recordsOf(args, slug)
  for (const id of ids) {
    const row = await lockPage(args.req, slug, id)
    if (row?.isLive) throw new Problem('page/live', 'This page is live. Withdraw it first.')
    if (row && !row.isTrashed) throw new Problem('request/conflict', 'Move the page to the trash first.')
    if (row?.wasPublished)
      throw new Problem('request/conflict', 'This page was public once, so its history is kept. Leave it in the trash.')
  }
  return onlyOn(args, ids)
}
