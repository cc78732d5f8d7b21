import { LRUCache } from 'lru-cache'

type Fields = Readonly<Record<string, unknown>>

/** A part of a record as it was in one version. Whoever reads it changes nothing in it. */
export type RememberedPart = { version: string; fields: Fields }

/** Parts of records as this process read them last, by `collection/part/id`. Only the database knows which version counts. */
export type RememberedParts = {
  get: (key: string) => RememberedPart | undefined
  set: (key: string, part: RememberedPart, size: number) => void
}

/** Remembers parts of records up to so many characters of JSON, the least asked for going first. */
export function createRememberedParts({ maxSize }: { maxSize: number }): RememberedParts {
  const parts = new LRUCache<string, RememberedPart>({ maxSize, maxEntrySize: Math.ceil(maxSize / 8) })
  return {
    get: (key) => parts.get(key),
    set: (key, part, size) => void parts.set(key, part, { size: size + 100 }),
  }
}
