import { idOf } from '#platform/record-id.ts'
import { isObject } from '#platform/is-object.ts'

type Finder = { find?: (collection: string, id: string) => Readonly<Record<string, unknown>> | null | undefined }

/** The related record of a text: as it came populated, else as the context finds it; null if deleted or not readable. */
export function findRecord(
  context: Finder,
  collection: string,
  relation: unknown,
): Readonly<Record<string, unknown>> | null {
  if (isObject(relation) && Object.keys(relation).length > 1) return relation
  const id = idOf(relation)
  return id === null ? null : (context.find?.(collection, id) ?? null)
}
