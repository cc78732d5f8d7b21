import type { PayloadRequest } from 'payload'
import type { ReadPage } from '#checks/cms/index.ts'
import { renderText } from '#rich-text/index.ts'
import type { Desk } from '../../desk/desk.ts'
import { disclaimersByKey } from '../disclaimers/disclaimers-on.ts'
import type { PageAddress } from '../pages/hold-page.ts'

/** The disclaimers that the latest draft of a page will carry, in their words as visitors read them, and why it does. */
export async function disclaimersShown(
  req: PayloadRequest,
  { collection, id }: PageAddress,
  { context }: ReadPage,
): Promise<Desk['disclaimers']> {
  const [carried] = await disclaimersByKey(req, [`${collection}/${id}/draft`])
  return (carried ?? []).flatMap((each) => {
    const live = context.page!.related.get(`disclaimers/${each.id}`)
    return live
      ? [{ id: each.id, name: String(live.name ?? ''), text: renderText(live.text), because: each.because }]
      : []
  })
}
