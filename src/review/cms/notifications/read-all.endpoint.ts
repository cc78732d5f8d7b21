import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { isStaff } from '#accounts/index.ts'
import { visitorOf } from '#accounts/cms/index.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'

/** `POST /api/notifications/read-all`: marks all that whoever asks was told as read; answers with how many were not. */
export const readAll: Endpoint = {
  path: '/read-all',
  method: 'post',
  handler: async (req) => {
    const visitor = visitorOf(req)
    if (visitor.id === null) throw new Problem('request/unauthenticated', 'Sign in first.')
    if (!isStaff(visitor)) throw new Problem('request/forbidden', 'A client is told nothing that it could have read.')
    const { rowCount } = await executeIn(
      req,
      sql`update notifications set read_at = now(), updated_at = now() where to_id = ${visitor.id}::uuid and read_at is null`,
    )
    return Response.json({ read: rowCount ?? 0 }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
