import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { pageSlugs } from '../pages/page-slugs.ts'

/** The triggers without which what is kept could be changed, or made public, without anybody noticing. */
function guards(slugs: readonly string[]): { table: string; trigger: string }[] {
  return [
    ...['audit_events', 'decisions'].flatMap((table) => [
      { table, trigger: 'citewell_append_only' },
      { table, trigger: 'citewell_append_only_all' },
    ]),
    ...slugs.flatMap((slug) => [
      { table: slug, trigger: 'citewell_guard' },
      { table: `_${slug}_v`, trigger: 'citewell_guard' },
    ]),
  ]
}

/** Names the guards of the database that are not there, or were switched off. */
export async function verifyGuards(req: PayloadRequest): Promise<string[]> {
  const wanted = guards(pageSlugs(req.payload.config))
  const { rows } = await executeIn(
    req,
    sql`select c.relname as table, t.tgname as trigger from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where t.tgenabled in ('O', 'A') and t.tgname like 'citewell%' and c.relnamespace = current_schema()::regnamespace`,
  )
  const there = new Set(rows.map(({ table, trigger }) => `${String(table)}.${String(trigger)}`))
  return wanted
    .filter(({ table, trigger }) => !there.has(`${table}.${trigger}`))
    .map(({ table, trigger }) => `The trigger ${trigger} of the table ${table} is switched off or gone.`)
}
