const KEY = /^key:([a-z-]+)\/(.+)$/

/** A deep copy of a demo record in which every key is replaced by what `idOf` answers for it; all else is kept as it is. */
export function resolveKeys<Value>(value: Value, idOf: (collection: string, key: string) => string): Value {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const match = KEY.exec(part)
      return match ? idOf(match[1]!, match[2]!) : part
    }
    if (Array.isArray(part)) return part.map(walk)
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walk(inner)]))
  }
  return walk(value) as Value
}

/** Every key a demo record names, as `collection/key`, in the order they stand. */
export function keysIn(value: unknown): string[] {
  const found: string[] = []
  resolveKeys(value, (collection, key) => {
    found.push(`${collection}/${key}`)
    return ''
  })
  return found
}
