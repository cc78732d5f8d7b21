import { canonicalHash } from '#platform/canonical-hash.ts'
import { visibleText } from '#platform/visible-text.ts'

/** A picture's own words and bytes (its stored name carries the hash of its content); they are read as part of the page. */
export type PictureWords = { id: string; alt: string | null; caption: string | null; filename: string | null }

/**
 * The name of exact content: SHA-256, in hex, of the canonical form of a page's words (`wordsOf`) and of the words of its pictures.
 * What reads alike has one name, one visible character makes another; docs/canonical-form.md says how.
 */
export function contentHash(collection: string, words: unknown, pictures: readonly PictureWords[]): string {
  const read = pictures.map(({ alt, caption, ...picture }) => ({
    ...picture,
    alt: visibleText(alt ?? ''),
    caption: visibleText(caption ?? ''),
  }))
  return canonicalHash({ collection, words, pictures: read.toSorted((a, b) => (a.id < b.id ? -1 : 1)) })
}
