import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isObject } from '#platform/is-object.ts'
import { executeIn } from '#platform/database/transaction.ts'

/** What an alias has of its own: its numbers are at the kept record, its notes and files stay with it, and it is found by nothing. */
const OF_ITS_OWN = new Set(
  'id identifiers mergedInto revision writtenBy notes fullText searchKey titleKey authorKey createdAt updatedAt'.split(
    ' ',
  ),
)

/** The records that were merged into one. */
async function aliasesOf(req: PayloadRequest, id: string): Promise<string[]> {
  const { rows } = await executeIn(req, sql`select id from citations where merged_into_id = ${id} order by id`)
  return rows.map((row) => String(row.id))
}

/** Writes the words and the standing of a record into those that were merged into it, so that whatever cites them prints the same. */
export async function refreshAliases(req: PayloadRequest, id: string): Promise<void> {
  const aliases = await aliasesOf(req, id)
  if (aliases.length === 0) return
  const kept = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'citations',
    where: { id: { equals: id } },
    req,
  })
  if (!kept) return
  const names = req.payload.collections.citations.config.flattenedFields
    .filter(({ type, name }) => type !== 'join' && !OF_ITS_OWN.has(name))
    .map(({ name }) => name)
  const words = Object.fromEntries(names.filter((name) => name in kept).map((name) => [name, kept[name]]))
  const keys = { searchKey: null, titleKey: null, authorKey: null }
  for (const alias of aliases)
    await req.payload.db.updateOne({
      collection: 'citations',
      id: alias,
      data: { ...(withNewRows(words) as typeof words), ...keys },
      req,
      returning: false,
    })
}

/** A row of a list belongs to one record, so a copy of it is another row, with a name of its own like those that Payload gives. */
function withNewRows(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((row) => (isObject(row) ? { ...row, id: randomBytes(12).toString('hex') } : row))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNewRows(inner)]))
}
