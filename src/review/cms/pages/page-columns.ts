import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** The columns in which a page collection keeps its title and its clinic, live (`p`) or as a version (`v`); the clinic of a clinic is itself. */
export function pageColumns(req: Pick<PayloadRequest, 'payload'>, page: string, table: 'p' | 'v') {
  const { admin, flattenedFields } = req.payload.collections[page as 'articles']!.config
  const column = (name: string) =>
    sql`${sql.identifier(table)}.${sql.identifier(table === 'v' ? `version_${name}` : name)}`
  const hasClinic = flattenedFields.some(({ name }) => name === 'clinic')
  const own = table === 'v' ? sql`v.parent_id` : sql`p.id`
  return {
    title: column(admin.useAsTitle ?? 'id'),
    slug: column('slug'),
    clinic: page === 'clinics' ? own : hasClinic ? column('clinic_id') : sql`null::uuid`,
    deletedAt: column('deleted_at'),
  }
}
