import type { PayloadRequest } from 'payload'

/** Where a request notes the one page whose draft it may show, as `collection/id`: all other pages are shown as they are live. */
export const PREVIEWED = 'citewellPreviewed'

/** Which side of a page a request is shown: of the page that it previews the draft, of others what was asked for. */
export function sideShown(req: PayloadRequest, collection: string, id: string, isDraft: boolean): 'draft' | 'live' {
  const previewed = req.context[PREVIEWED]
  const showsDraft = previewed === undefined ? isDraft : previewed === `${collection}/${id}`
  return showsDraft ? 'draft' : 'live'
}
