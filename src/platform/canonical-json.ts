/**
 * The one way to write a value as text, so that equal values have equal hashes: keys sorted, no spaces,
 * and nothing for what says nothing (null, undefined, '', empty lists and objects). After RFC 8785, with that one addition.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value) ?? null)
}

/** The value without what says nothing, its keys sorted; undefined if nothing is left. Written by JSON.stringify, which is quicker than we are. */
function inOrder(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (typeof value !== 'object') return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => inOrder(item) ?? null)
  let ordered: Record<string, unknown> | undefined
  for (const key of sorted(Object.keys(value))) {
    const item = inOrder((value as Record<string, unknown>)[key])
    if (item === undefined) continue
    ordered ??= {}
    // Set as it is written, this one would be no key but what the object inherits from.
    if (key === '__proto__') Object.defineProperty(ordered, key, { value: item, enumerable: true })
    else ordered[key] = item
  }
  return ordered
}

/** Sets of keys that were met, key by key as a record holds them. */
type Met = { next: Map<string, Met>; order: readonly string[] | null }

const met: Met = { next: new Map(), order: null }
const MOST = 10_000
let remembered = 0

/**
 * Keys by UTF-16 code units; what reads like the index of a list JavaScript puts before them by itself. Records have few sets of
 * keys, so their order is remembered: chains of a hundred thousand entries are followed by it.
 */
function sorted(keys: string[]): readonly string[] {
  let place = met
  for (const key of keys) {
    const next = place.next.get(key)
    if (next === undefined) return remember(keys)
    place = next
  }
  return place.order ?? remember(keys)
}

function remember(keys: string[]): readonly string[] {
  const order = keys.toSorted()
  if (remembered + keys.length > MOST) return order
  let place = met
  for (const key of keys) {
    let next = place.next.get(key)
    if (next === undefined) {
      next = { next: new Map(), order: null }
      place.next.set(key, next)
      remembered += 1
    }
    place = next
  }
  place.order = order
  return order
}
