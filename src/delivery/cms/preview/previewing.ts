import type { Access, CollectionConfig, PayloadRequest } from 'payload'
import { PREVIEWED } from '#review/cms/index.ts'

const PICTURES = 'citewellPreviewedPictures'

/** What a request that shows one draft is to know: which it is, and the pictures on it. No client can say so: it lives in the server's memory only. */
export const previewing = (collection: string, id: string, pictures: readonly string[]): Record<string, unknown> => ({
  [PREVIEWED]: `${collection}/${id}`,
  [PICTURES]: [...pictures],
})

const picturesIn = ({ context }: PayloadRequest): string[] => (context[PICTURES] as string[] | undefined) ?? []

/** Lets a request that shows a draft read the pictures on it, besides what it may read anyway. */
export function readableOnDrafts(media: CollectionConfig): CollectionConfig {
  const read: Access = async (args) => {
    const usual = (await media.access?.read?.(args)) ?? false
    const pictures = picturesIn(args.req)
    if (pictures.length === 0 || usual === true) return usual
    const shown = { id: { in: pictures } }
    return usual === false ? shown : { or: [usual, shown] }
  }
  return { ...media, access: { ...media.access, read } }
}
