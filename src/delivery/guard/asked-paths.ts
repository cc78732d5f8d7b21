import { isObject } from '#platform/is-object.ts'

/**
 * A field that a query compares, with what by which operator, or sorts by; `isPlain` is false where it is compared with an object, a
 * query in itself.
 */
export type AskedPath = { path: string; isPlain: boolean; compared: Readonly<Record<string, unknown>> }

/** Lists the paths that a `where` and a `sort` name, with dots (GraphQL writes `__`), however deep they stand in `and` and `or`. */
export function askedPaths(where: unknown, sort: unknown): AskedPath[] {
  const fields = (Array.isArray(sort) ? sort : [sort]).flatMap((each) =>
    typeof each === 'string' ? each.split(',') : [],
  )
  return [
    ...inWhere(where),
    ...fields.map((field) => ({ path: dotted(field.replace(/^-/, '')), isPlain: true, compared: {} })),
  ]
}

const dotted = (path: string) => path.replaceAll('__', '.')

function inWhere(where: unknown): AskedPath[] {
  if (!isObject(where)) return []
  return Object.entries(where).flatMap(([path, asked]) => {
    if (/^(and|or)$/i.test(path)) return (Array.isArray(asked) ? asked : []).flatMap(inWhere)
    const compared = isObject(asked) ? asked : {}
    const isPlain = !Object.values(compared).flat().some(isObject)
    return [{ path: dotted(path), isPlain, compared }]
  })
}
