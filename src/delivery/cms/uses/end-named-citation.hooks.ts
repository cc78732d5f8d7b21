import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook } from 'payload'
import { REASON } from '#review/cms/index.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'

/** Refuses to delete a work while another record says that it is a version of it, and names that record. */
export const refuseWhileVersioned: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { rows } = await executeIn(
    req,
    sql`select id, title from citations
      where version_of_id = ${id} and merged_into_id is distinct from ${id} order by title`,
  )
  if (rows.length === 0) return
  const names = rows.slice(0, 5).map(({ title }) => `“${String(title)}”`)
  const more = rows.length > names.length ? ` and ${rows.length - names.length} more` : ''
  throw new Problem(
    'record/in-use',
    `It cannot be deleted: ${names.join(', ')}${more} ${rows.length === 1 ? 'is' : 'are'} recorded as a version of it. Choose another work there first, or none.`,
    [],
    { versions: rows.map((row) => ({ id: row.id, title: row.title })) },
  )
}

/**
 * What was merged into a record that is deleted, and is used nowhere, goes with it; and what it took the place of no longer says so.
 * Both by the usual way, so that the trail tells of it.
 */
export const endNamedCitation: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const reason = req.context[REASON]
  req.context[REASON] = 'The record it named was deleted.'
  const system = { collection: 'citations', req, overrideAccess: true, depth: 0 } as const // part of a deletion whose right was checked
  const freed = await req.payload.update({
    ...system,
    where: { 'standing.supersededBy': { equals: id } },
    data: { standing: { supersededBy: null } },
  })
  const gone = await req.payload.delete({ ...system, where: { mergedInto: { equals: id } } })
  req.context[REASON] = reason
  if (freed.errors.length + gone.errors.length > 0)
    throw new Problem('request/conflict', 'Records that name this one could not be put right. Try again.')
}
