import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { AdminFrame } from './AdminFrame.tsx'
import { ReviewDesk } from './ReviewDesk.tsx'

/** `/admin/review/<collection>/<id>`: a page with all that a reviewer needs to decide on it; all staff may look. */
export function DeskView(props: AdminViewServerProps) {
  const [, collection, id] = (props.params?.segments ?? []) as string[]
  const isKnown = props.payload.config.collections.some(({ slug }) => slug === collection)
  if (!isKnown || !id) notFound()
  return (
    <AdminFrame {...props} path={`/review/${collection}/${id}`}>
      <main>
        <Gutter className="review-desk-view">
          <ReviewDesk collection={collection!} id={id} key={`${collection}/${id}`} />
        </Gutter>
      </main>
    </AdminFrame>
  )
}
