import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'

/**
 * Holds the rows of citations until the transaction ends, in one order for everybody: to `cite` them, so that their words stay as
 * they are (many may do that at once), or to `change` them, when no page may come to cite them meanwhile.
 */
export async function holdCitations(req: PayloadRequest, ids: readonly string[], to: 'cite' | 'change'): Promise<void> {
  if (ids.length === 0) return
  const listed = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const strength = to === 'cite' ? sql`for share` : sql`for update`
  await executeIn(req, sql`select id from citations where id in (${listed}) order by id ${strength}`)
}
