import { validate, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql'
import { LRUCache } from 'lru-cache'

/** A document that was found valid, and what follows from its words alone. */
export type KnownDocument = {
  ok: true
  document: DocumentNode
  /** The collections whose records it can come to. */
  collections: readonly string[]
  /** Whether published records answer all of it. */
  isPublished: boolean
}

export type Documents = {
  /** A document that was found valid, by what it was parsed from. */
  parsed: (text: string) => DocumentNode | undefined
  /** Judges a document by the schema, or remembers how it was judged; `text` is what it was parsed from. */
  validated: (text: string, document: DocumentNode) => KnownDocument | { ok: false; errors: readonly GraphQLError[] }
}

type Parts = {
  schema: GraphQLSchema
  collectionsIn: (document: DocumentNode) => readonly string[]
  isPublished: (document: DocumentNode) => boolean
}

/** Websites ask the same few hundred questions. */
const REMEMBERED = 500

/** Remembers documents that were found valid by their texts. */
export function createDocuments({ collectionsIn, isPublished, schema }: Parts): Documents {
  const valid = new LRUCache<string, KnownDocument>({ max: REMEMBERED })
  return {
    parsed: (text) => valid.get(text)?.document,
    validated: (text, document) => {
      const remembered = valid.get(text)
      if (remembered !== undefined) return remembered
      const errors = validate(schema, document, undefined, { maxErrors: 10 })
      if (errors.length > 0) return { ok: false, errors }
      const known: KnownDocument = {
        ok: true,
        document,
        collections: collectionsIn(document),
        isPublished: isPublished(document),
      }
      valid.set(text, known)
      return known
    },
  }
}
