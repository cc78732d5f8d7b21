import type { Citation } from '../csl.ts'
import { parseCochraneId } from '../identifiers/cochrane-id.ts'
import { IDENTIFIER_NAMES, type IdentifierName } from '../identifiers/index.ts'

/** The identifiers that name a work: a Cochrane number may stand in its DOI, and the ISBN of a chapter names the whole book. */
export function identifiersOf({ type, identifiers }: Pick<Citation, 'type' | 'identifiers'>): {
  [name in IdentifierName]?: string
} {
  const found: { [name in IdentifierName]?: string } = {}
  for (const name of IDENTIFIER_NAMES) {
    const value = identifiers?.[name]
    if (value && !(name === 'isbn' && type === 'chapter')) found[name] = value
  }
  const inDoi = found.doi === undefined ? undefined : parseCochraneId(found.doi)
  if (inDoi?.ok) found.cochraneId ??= inDoi.value
  return found
}

/** The number that all versions of a Cochrane review share. */
export const cochraneReview = (id: string): string => id.split('.')[0]!
