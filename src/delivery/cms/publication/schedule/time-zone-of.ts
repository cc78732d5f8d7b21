import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'

/** The clock that a clinic goes by: that of the first of its locations that went live and still is; UTC where there is none. */
export async function timeZoneOf(req: PayloadRequest, clinic: string | null): Promise<string> {
  if (clinic === null) return 'UTC'
  const { rows } = await executeIn(
    req,
    sql`select time_zone from locations where clinic_id = ${clinic}::uuid and _status = 'published' and time_zone is not null
      order by publication_first_published_at, id limit 1`,
  )
  return (rows[0]?.time_zone as string | undefined) ?? 'UTC'
}
