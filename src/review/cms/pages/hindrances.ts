import type { PayloadRequest } from 'payload'
import type { Obstacle } from '../../pages/obstacles.ts'

/** Looks up what stands in a page's way that no reviewer can put right: what is empty, a picture without words, an address that is taken. */
export type LookForHindrances = (
  req: PayloadRequest,
  collection: string,
  draft: Record<string, unknown>,
) => Promise<Obstacle[]>

/** Where whoever wraps a page collection notes, on its config, how to look for them. */
export const HINDRANCES = 'citewellHindrances'

/** What stands in the way of a draft before anybody reviews it. */
export async function hindrancesOf(
  req: PayloadRequest,
  collection: string,
  draft: Record<string, unknown>,
): Promise<Obstacle[]> {
  const look = req.payload.collections[collection as 'articles']!.config.custom[HINDRANCES] as
    LookForHindrances | undefined
  return look ? look(req, collection, draft) : []
}
