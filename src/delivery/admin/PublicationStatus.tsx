'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { publicationWords } from './publication-words.ts'

/** Says in words what of this page the public sees. Going back to an older text is done under Versions. */
export function PublicationStatus() {
  const { isTrashed, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const firstPublishedAt = useFormFields(
    ([fields]) => fields['publication.firstPublishedAt']?.value as string | undefined,
  )
  const words = publicationWords({
    deletedAt: isTrashed,
    _status: unpublishedVersionCount > 0 ? 'draft' : 'published',
    publication: { liveHash: hasPublishedDoc ? 'live' : null, firstPublishedAt },
  })
  return (
    <div className="status">
      <div className="status__value-wrap">
        <span className="status__label">Status: </span>
        <span className="status__value">{words}</span>
      </div>
    </div>
  )
}
