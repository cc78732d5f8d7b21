import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, SanitizedCollectionConfig } from 'payload'

const SORTABLE = new Set(['text', 'textarea', 'number', 'date', 'select', 'checkbox', 'email'])

/** `-publishedAt,title` as SQL, as Payload orders by it; null for what it must read itself, or refuse. */
export function orderOf(payload: Payload, collection: string, sort: string): string | null {
  if (collection === 'citations') return null
  const { config } = payload.collections[collection as 'articles']!
  const parts = sort.split(',').filter(Boolean)
  const names = parts.length > 0 ? parts : [config.defaultSort ?? '-createdAt'].flat()
  const columns = names.map((part) => columnOf(payload, config, part.replace(/^-/, '')))
  if (columns.includes(null)) return null
  const order = columns.map((column, index) => `p."${column}"${names[index]!.startsWith('-') ? ' desc' : ''}`)
  return [...order, ...(columns.includes('created_at') ? [] : ['p."created_at" desc'])].join(', ')
}

function columnOf(payload: Payload, config: SanitizedCollectionConfig, name: string): string | null {
  const field = config.flattenedFields.find((each) => each.name === name)
  const isPlain =
    field !== undefined &&
    SORTABLE.has(field.type) &&
    !('hasMany' in field && field.hasMany) &&
    !('virtual' in field && field.virtual) &&
    !('hidden' in field && field.hidden) &&
    !('access' in field && field.access?.read)
  if (!isPlain && name !== 'id') return null
  const { tableNameMap, tables } = payload.db as unknown as PostgresAdapter
  const table = tables[tableNameMap.get(config.slug) ?? config.slug] as unknown as Record<string, { name?: string }>
  return table[name]?.name ?? null
}
