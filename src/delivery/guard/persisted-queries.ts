import { LRUCache } from 'lru-cache'
import { isObject } from '#platform/is-object.ts'
import { Problem } from '#platform/problem.ts'
import { hashOf, NONE_TRUSTED, notTrusted, type TrustedDocuments } from './trusted-documents.ts'

/** So many texts are remembered; each has 16 KB at most, by the guard. */
const MOST = 1_000

/** A question with its text; `isTrusted`: that text is one of the trusted documents. */
export type Resolved = { body: unknown; isTrusted: boolean }

export type PersistedQueries = {
  /** Puts the text in place of the hash that stands for it. Refuses (400) a hash of another text, and one that nobody sent a text for yet. */
  resolve: (body: unknown) => Resolved
  /** Remembers the text of a question that was found valid, if it came with its hash. */
  keep: (body: unknown) => void
}

/**
 * Questions by the SHA-256 of their text: of a trusted document by its `id`, or by `extensions.persistedQuery`
 * `{ version: 1, sha256Hash }` (Automatic Persisted Queries, as clients of GraphQL know them), with the text once, and without from
 * then on, which fits into an address that caches keep.
 */
export function createPersistedQueries({ isOnly, texts: trusted }: TrustedDocuments = NONE_TRUSTED): PersistedQueries {
  const texts = new LRUCache<string, string>({ max: MOST })
  const textOf = (hash: string): string => {
    const text = trusted.get(hash) ?? texts.get(hash)
    if (text !== undefined) return text
    if (isOnly) throw notTrusted()
    // By these words clients know that they have to send the text along once.
    throw new Problem('query/unknown', 'PersistedQueryNotFound')
  }
  return {
    resolve: (body) => {
      const id = idIn(body)
      const hash = id ?? hashIn(body)
      const { query } = (isObject(body) ? body : {}) as { query?: unknown }
      const hasText = query !== undefined && query !== null && query !== ''
      if (hash === null) return { body, isTrusted: typeof query === 'string' && trusted.has(hashOf(query)) }
      if (id !== null && !trusted.has(id)) throw unknownId()
      if (!hasText) return { body: { ...(body as object), query: textOf(hash) }, isTrusted: trusted.has(hash) }
      if (typeof query === 'string' && hashOf(query) !== hash)
        throw invalid('The “sha256Hash” is not that of the query.')
      return { body, isTrusted: trusted.has(hash) }
    },
    keep: (body) => {
      const hash = hashIn(body)
      const { query } = body as { query?: unknown }
      if (hash !== null && typeof query === 'string') texts.set(hash, query)
    },
  }
}

const invalid = (message: string, path = 'extensions.persistedQuery') =>
  new Problem('query/invalid', message, [{ path, message }])

const unknownId = () =>
  new Problem(
    'query/unknown',
    'There is no document of this “id” in the list of trusted ones. Have the operator add it to TRUSTED_DOCUMENTS_FILE.',
  )

const HASH = /^[0-9a-f]{64}$/

function idIn(body: unknown): string | null {
  const id = isObject(body) ? body.id : undefined
  if (id === undefined || id === null) return null
  if (typeof id !== 'string' || !HASH.test(id))
    throw invalid('“id” is the SHA-256 of a trusted document in 64 small hexadecimal digits.', 'id')
  return id
}

function hashIn(body: unknown): string | null {
  const extensions = isObject(body) ? body.extensions : undefined
  const persisted = isObject(extensions) ? extensions.persistedQuery : undefined
  if (persisted === undefined || persisted === null) return null
  const { sha256Hash, version } = isObject(persisted) ? persisted : {}
  if (version !== 1 || typeof sha256Hash !== 'string' || !HASH.test(sha256Hash))
    throw invalid(
      '“persistedQuery” is { version: 1, sha256Hash: the SHA-256 of the query in 64 small hexadecimal digits }.',
    )
  return sha256Hash
}
