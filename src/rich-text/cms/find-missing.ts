import type { CollectionSlug, PayloadRequest } from 'payload'
import type { RichTextFault } from '../check-rich-text.ts'
import { relationsOf, type Relation } from '../relations-of.ts'

const key = ({ collection, id }: Relation) => `${collection}/${id}`

/**
 * The records that a text newly names and that are not there, or not for this person to read; one query a collection.
 * What the text named before is not judged again: nobody is kept from saving by what somebody else took away.
 */
export async function findMissing(
  value: unknown,
  before: unknown,
  { req, overrideAccess }: { req: PayloadRequest; overrideAccess: boolean },
): Promise<RichTextFault[]> {
  const known = new Set(relationsOf(before).map(key))
  const added = relationsOf(value).filter((relation) => !known.has(key(relation)))
  const collections = [...new Set(added.map(({ collection }) => collection))]
  for (const collection of collections) {
    const ids = [...new Set(added.filter((relation) => relation.collection === collection).map(({ id }) => id))]
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: ids } },
      trash: true,
      depth: 0,
      limit: ids.length,
      pagination: false,
      overrideAccess,
      select: { updatedAt: true },
      req,
    })
    for (const { id } of docs) known.add(`${collection}/${String(id)}`)
  }
  return added
    .filter((relation) => !known.has(key(relation)))
    .map(({ collection, path }) => ({
      path,
      message: `There is no such record in “${collection}”, or you may not see it.`,
    }))
}
