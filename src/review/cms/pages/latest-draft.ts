import type { PayloadRequest } from 'payload'
import type { PageAddress } from './hold-page.ts'

/** The latest draft of a page, as it lies, in the trash or not. */
export async function latestDraft(
  req: PayloadRequest,
  { collection, id }: PageAddress,
): Promise<Record<string, unknown>> {
  return (await req.payload.findByID({
    collection: collection as 'articles',
    id,
    draft: true,
    trash: true,
    depth: 0,
    req,
    overrideAccess: false,
    user: req.user,
  })) as unknown as Record<string, unknown>
}
