import type { PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'
import { changedFields } from '../../publication/changed-fields.ts'
import type { PageRow } from '#review/cms/index.ts'

/** The refusal of a write that read an older revision; it names the fields that changed since, so that a person can merge. */
export async function stale(req: PayloadRequest, collection: string, row: PageRow, claimed: number): Promise<Problem> {
  const { docs } = await req.payload.findVersions({
    collection: collection as 'articles',
    where: {
      and: [
        { parent: { equals: row.id } },
        { or: [{ 'version.revision': { equals: claimed } }, { latest: { equals: true } }] },
      ],
    },
    sort: 'updatedAt',
    depth: 0,
    limit: 20,
    req,
    overrideAccess: true, // compares two versions; only the names of fields leave, to somebody who may write the page
  })
  const read = docs.find(({ version }) => Number(version.revision) === claimed)?.version
  const latest = docs.at(-1)?.version
  const changed = read && latest ? changedFields(read as never, latest as never) : []
  const what = changed.length > 0 ? ` Changed since: ${changed.join(', ')}.` : ''
  return new Problem(
    'write/stale',
    `Somebody saved this page after you opened it.${what} Copy what you wrote, reload the page and put it in again.`,
    changed.map((path) => ({ path, message: 'Changed by somebody else since you opened the page.' })),
    { revision: row.revision, changed },
  )
}
