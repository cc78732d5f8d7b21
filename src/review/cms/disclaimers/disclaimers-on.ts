import type { PayloadRequest } from 'payload'
import { requiredDisclaimers, type CarriedDisclaimer } from '../../disclaimers/required-disclaimers.ts'
import { byCollection } from '../pages/by-collection.ts'
import { carryingPages, type AskedCarriers, type Side } from './carrying-pages.ts'
import { liveDisclaimers } from './live-disclaimers.ts'

/** A side of a page, and the disclaimers that it carries now. */
export type Carrying = { collection: string; id: string; side: Side; disclaimers: CarriedDisclaimer[] }

/** The disclaimers on sides of pages, as things are now: what is live by what is live, a draft by the draft. Two statements at most. */
export async function disclaimersOn(req: PayloadRequest, asked: AskedCarriers): Promise<Carrying[]> {
  const { disclaimers, places, today } = await liveDisclaimers(req)
  if (disclaimers.length === 0) return []
  return (await carryingPages(req, asked)).map(({ id, side, hasClinic, ...page }) => ({
    collection: page.collection,
    id,
    side,
    disclaimers: requiredDisclaimers(hasClinic ? page : { ...page, jurisdictions: places }, disclaimers, today),
  }))
}

/** The same for pages by `collection/id/side`, in the order of the keys. */
export async function disclaimersByKey(req: PayloadRequest, keys: readonly string[]): Promise<CarriedDisclaimer[][]> {
  const parts = keys.map((key) => key.split('/') as [string, string, Side])
  const asked = byCollection(parts, ([collection, , side]) => `${collection}/${side}`).map(([, own]) => ({
    collection: own[0]![0],
    side: own[0]![2],
    ids: own.map(([, id]) => id),
  }))
  const found = new Map(
    (await disclaimersOn(req, asked)).map(({ collection, id, side, disclaimers }) => [
      `${collection}/${id}/${side}`,
      disclaimers,
    ]),
  )
  return keys.map((key) => found.get(key) ?? [])
}
