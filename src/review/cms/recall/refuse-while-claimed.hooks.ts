import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeDeleteHook } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'

/** A refusal lists no more. */
const NAMED = 3

/** Refuses to delete a work that a reviewer decided a claim on, by its own record or by one that was merged into it: the decision names it. */
export const refuseWhileClaimed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { rows } = await executeIn(
    req,
    sql`select distinct c.id, c.text from claims c join claims_evidence e on e._parent_id = c.id join citations w on w.id = e.citation_id
      where c.verdict is not null and (w.id = ${id}::uuid or w.merged_into_id = ${id}::uuid) order by c.text`,
  )
  if (rows.length === 0) return
  const names = rows.slice(0, NAMED).map((row) => `“${String(row.text)}”`)
  const more = rows.length > NAMED ? ` and ${rows.length - NAMED} more` : ''
  throw new Problem(
    'record/in-use',
    `It cannot be deleted: a reviewer has decided on it what may be said (${names.join(', ')}${more}), and that is kept. Recall it if nobody may rely on it.`,
    [],
    { claims: rows.map((row) => ({ id: row.id, text: row.text })) },
  )
}
