import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { AdminFrame } from './AdminFrame.tsx'
import { ReviewQueue } from './queue/ReviewQueue.tsx'

/** `/admin/review`: what waits for a reviewer; all staff may look. */
export function QueueView(props: AdminViewServerProps) {
  return (
    <AdminFrame {...props} path="/review">
      <main>
        <Gutter className="review-queue">
          <SetStepNav nav={[{ label: 'Review' }]} />
          <ReviewQueue />
        </Gutter>
      </main>
    </AdminFrame>
  )
}
