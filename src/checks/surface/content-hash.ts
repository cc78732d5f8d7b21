import { canonicalHash } from '#platform/canonical-hash.ts'

/** A picture's own words and bytes (its stored name carries the hash of its content); they are read as part of the page. */
export type PictureWords = { id: string; alt: string | null; caption: string | null; filename: string | null }

/** The name of exact content: SHA-256, in hex, of the canonical form of a page's words and of the words of its pictures. */
export function contentHash(collection: string, words: unknown, pictures: readonly PictureWords[]): string {
  const sorted = [...pictures].sort((a, b) => (a.id < b.id ? -1 : 1))
  return canonicalHash({ collection, words, pictures: sorted })
}
