import type { FlattenedField, Payload } from 'payload'

export type PublicField = { path: string; type: string }

/** Whatever stands below these is not ours to list: texts, and records that are listed for themselves. */
const LEAVES = new Set(['richText', 'relationship', 'upload', 'join', 'json'])

/** The fields of a collection that a visitor may read, by the rules of each field, in alphabetical order. */
export function publicFields(payload: Payload, slug: string): PublicField[] {
  const { flattenedFields } = payload.collections[slug as 'articles'].config
  return [{ path: 'id', type: 'uuid' }, ...walk(flattenedFields, '')].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function walk(fields: readonly FlattenedField[], prefix: string): PublicField[] {
  return fields.flatMap((field) => {
    const read = 'access' in field ? field.access?.read : undefined
    const isHidden = 'hidden' in field && field.hidden === true
    if (isHidden || (read && read({ req: { user: null } } as never) !== true)) return []
    const path = prefix + field.name
    if ('flattenedFields' in field && !LEAVES.has(field.type)) return walk(field.flattenedFields, `${path}.`)
    return [{ path, type: typeOf(field) }]
  })
}

function typeOf(field: FlattenedField): string {
  const to =
    'relationTo' in field
      ? ` to ${[field.relationTo].flat().join(', ')}`
      : 'collection' in field
        ? ` of ${[field.collection].flat().join(', ')}`
        : ''
  return `${'hasMany' in field && field.hasMany ? 'list of ' : ''}${field.type}${to}`
}

/** The paths of the values in an answer, as far down as the list of fields goes. */
export function shownBy(value: object, listed: readonly PublicField[], prefix = ''): string[] {
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = prefix + name
    if (listed.some((field) => field.path === path)) return [path]
    const isGroup = listed.some((field) => field.path.startsWith(`${path}.`))
    // Payload leaves an empty list where it took a hidden one away.
    if (inner === null || (Array.isArray(inner) && inner.length === 0)) return []
    if (!isGroup) return [path]
    return [inner]
      .flat()
      .flatMap((one) => (typeof one === 'object' && one !== null ? shownBy(one as object, listed, `${path}.`) : []))
  })
}
