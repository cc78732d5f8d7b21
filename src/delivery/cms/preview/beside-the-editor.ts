import type { CollectionConfig } from 'payload'
import { isStaff } from '#accounts/index.ts'
import { visitorOf } from '#accounts/cms/index.ts'
import { isRecordId } from '#platform/record-id.ts'
import { LIFETIMES } from '../../preview/lifetime.ts'
import { makePreviewToken } from '../../preview/preview-token.ts'
import { previewUrl } from '../../preview/preview-url.ts'

type Admin = NonNullable<CollectionConfig['admin']>

/** An address stays the same for so many seconds, so that saving does not load the preview twice. */
const STEP = 15 * 60

/** The draft beside its editor as a visitor would see it, and a link to it in the menu of the page. */
export function withPreview(slug: string, admin: Admin, secret: string): Admin {
  const { components } = admin
  return {
    ...admin,
    livePreview: {
      breakpoints: [
        { name: 'phone', label: 'Telephone', width: 390, height: 844 },
        { name: 'tablet', label: 'Tablet', width: 820, height: 1180 },
      ],
      url: ({ data, req }) => {
        const id: unknown = data?.id
        if (!req.user || !isRecordId(id) || !isStaff(visitorOf(req))) return null
        const until = (Math.floor(Date.now() / 1000 / STEP) + 1) * STEP + LIFETIMES.usual
        const page = { collection: slug, id }
        return previewUrl(page, makePreviewToken({ ...page, by: String(req.user.id), until }, secret))
      },
    },
    components: {
      ...components,
      edit: {
        ...components?.edit,
        editMenuItems: [
          ...(components?.edit?.editMenuItems ?? []),
          '/src/delivery/admin/preview/PreviewLink.tsx#PreviewLink',
        ],
      },
    },
  }
}
