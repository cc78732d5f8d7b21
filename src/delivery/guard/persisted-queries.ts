import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { isObject } from '#platform/is-object.ts'
import { Problem } from '#platform/problem.ts'

/** So many texts are remembered; each has 16 KB at most, by the guard. */
const MOST = 1_000

export type PersistedQueries = {
  /** Puts the text in place of the hash that stands for it. Refuses (400) a hash of another text, and one that nobody sent a text for yet. */
  resolve: (body: unknown) => unknown
  /** Remembers the text of a question that was found valid, if it came with its hash. */
  keep: (body: unknown) => void
}

/**
 * Questions by the SHA-256 of their text (Automatic Persisted Queries, as clients of GraphQL know them): `extensions.persistedQuery`
 * `{ version: 1, sha256Hash }`, with the text once, and without from then on, which fits into an address that caches keep.
 */
export function createPersistedQueries(): PersistedQueries {
  const texts = new LRUCache<string, string>({ max: MOST })
  return {
    resolve: (body) => {
      const hash = hashIn(body)
      if (hash === null) return body
      const { query } = body as { query?: unknown }
      if (query === undefined || query === null || query === '')
        return { ...(body as object), query: textOf(texts, hash) }
      if (typeof query === 'string' && sha256(query) !== hash)
        throw invalid('The “sha256Hash” is not that of the query.')
      return body
    },
    keep: (body) => {
      const hash = hashIn(body)
      const { query } = body as { query?: unknown }
      if (hash !== null && typeof query === 'string') texts.set(hash, query)
    },
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const invalid = (message: string) =>
  new Problem('query/invalid', message, [{ path: 'extensions.persistedQuery', message }])

function hashIn(body: unknown): string | null {
  const extensions = isObject(body) ? body.extensions : undefined
  const persisted = isObject(extensions) ? extensions.persistedQuery : undefined
  if (persisted === undefined || persisted === null) return null
  const { sha256Hash, version } = isObject(persisted) ? persisted : {}
  if (version !== 1 || typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/.test(sha256Hash))
    throw invalid(
      '“persistedQuery” is { version: 1, sha256Hash: the SHA-256 of the query in 64 small hexadecimal digits }.',
    )
  return sha256Hash
}

function textOf(texts: LRUCache<string, string>, hash: string): string {
  const text = texts.get(hash)
  // By these words clients know that they have to send the text along once.
  if (text === undefined) throw new Problem('query/unknown', 'PersistedQueryNotFound')
  return text
}
