import { LRUCache } from 'lru-cache'

/** A good answer (200) to everybody, as it goes over the wire. */
export type Answer = {
  /** Those that are the same for all who ask. */
  headers: Readonly<Record<string, string>>
  body: Uint8Array
  /** Strong, quoted, of the body as it is here; an encoded body has another. */
  etag: string
  /** What it was made of: records by their ids, lists by the names of their collections, `*` for anything. */
  tags: ReadonlySet<string>
  /** When it was made, and until when at the latest it holds by the clock, in milliseconds. */
  madeAt: number
  until: number
}

/** Answers by their keys. */
export type AnswerCache = {
  get: (key: string) => Answer | undefined
  put: (key: string, answer: Answer) => void
  /** Forgets every answer that was made of one of these. */
  drop: (tags: Iterable<string>) => void
  clear: () => void
}

/** The tag of an answer that any change may make another. */
export const ANYTHING = '*'

/** Bodies are kept encoded, too, once somebody asked for it; both encodings together are smaller than the body. */
const WITH_ENCODINGS = 2

/** Keeps answers up to so many bytes, the least asked for going first. What they were made of is indexed, so that a change is cheap. */
export function createAnswerCache({ maxBytes }: { maxBytes: number }): AnswerCache {
  const keysOf = new Map<string, Set<string>>()
  const forget = (answer: Answer, key: string) => {
    for (const tag of answer.tags) {
      const keys = keysOf.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) keysOf.delete(tag)
    }
  }
  const answers = new LRUCache<string, Answer>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: (answer, key) =>
      answer.body.byteLength * WITH_ENCODINGS + answer.tags.size * 64 + key.length * 2 + 1024,
    dispose: forget,
  })
  return {
    get: (key) => answers.get(key),
    put: (key, answer) => {
      answers.set(key, answer)
      if (!answers.has(key)) return
      for (const tag of answer.tags) {
        const keys = keysOf.get(tag)
        if (keys) keys.add(key)
        else keysOf.set(tag, new Set([key]))
      }
    },
    drop: (tags) => {
      for (const tag of tags) for (const key of keysOf.get(tag) ?? []) answers.delete(key)
    },
    clear: () => answers.clear(),
  }
}
