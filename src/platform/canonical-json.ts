export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * The one way to write a value as text, so that equal values have equal hashes: keys sorted, no spaces,
 * and nothing for what says nothing (null, undefined, '', empty lists and objects). After RFC 8785, with that one addition.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(meaningful(value) ?? null)
}

function meaningful(value: unknown): Json | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const items = value.map((item) => meaningful(item) ?? null)
    return items.length > 0 ? items : undefined
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([key, item]) => [key, meaningful(item)] as const)
      .filter((entry): entry is readonly [string, Json] => entry[1] !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return entries.length > 0 ? Object.fromEntries(entries) : undefined
  }
  return value as Json
}
