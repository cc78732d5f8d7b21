import type { PayloadRequest } from 'payload'

/** Puts in order what depends on whether these pages may be read and until when; nothing of the pages themselves. */
export type FollowAvailability = (req: PayloadRequest, collection: string, ids: readonly string[]) => Promise<void>

/** Where whoever wraps a page collection notes, on its config, what follows: which pictures are public, say. */
export const FOLLOWS_AVAILABILITY = 'citewellFollowsAvailability'

/** Does what follows from a change of the availability of pages, in the transaction of that change. */
export async function followAvailability(
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<void> {
  const follow = req.payload.collections[collection as 'articles']!.config.custom[FOLLOWS_AVAILABILITY] as
    FollowAvailability | undefined
  if (ids.length > 0) await follow?.(req, collection, ids)
}
