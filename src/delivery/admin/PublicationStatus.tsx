'use client'
import { useDocumentInfo } from '@payloadcms/ui'

function words({
  hasPublishedDoc,
  isTrashed,
  changes,
}: {
  hasPublishedDoc: boolean
  isTrashed: boolean
  changes: number
}) {
  if (isTrashed) return 'In the trash'
  if (!hasPublishedDoc) return 'Draft, not on the website'
  return changes > 0 ? 'Live, with changes that are not published yet' : 'Live'
}

/** Says in words what of this page the public sees. Going back to an older text is done under Versions. */
export function PublicationStatus() {
  const { hasPublishedDoc, isTrashed, unpublishedVersionCount } = useDocumentInfo()
  return (
    <div className="status">
      <span className="status__label">Status: </span>
      <span className="status__value">
        {words({ hasPublishedDoc, isTrashed: Boolean(isTrashed), changes: unpublishedVersionCount })}
      </span>
    </div>
  )
}
