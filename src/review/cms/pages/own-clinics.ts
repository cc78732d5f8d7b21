import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { visitorOf } from '#accounts/cms/index.ts'
import { reachesOf } from '#accounts/index.ts'

type Sql = ReturnType<typeof sql>

/** Whether a page whose clinic stands in this column (as text) is of the clinics that whoever asks works for, or of none, which all share. */
export function isOfOwnClinics(req: PayloadRequest, clinic: Sql): Sql {
  const visitor = visitorOf(req)
  if (visitor.clinics.length === 0 || reachesOf(visitor, 'page-reviews', 'read').includes('all')) return sql`true`
  return sql`(${clinic} is null or ${clinic} = any(${sql.param([...visitor.clinics])}::text[]))`
}
