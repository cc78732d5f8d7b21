'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { shortState } from '#review/admin/index.ts'
import { useKnownPage } from './use-known-page.ts'
import { usePage } from './use-page.ts'

/** Says in words where the page is on its way. Going back to an older text is done under Versions. */
export function PublicationStatus() {
  const { isTrashed } = useDocumentInfo()
  const { address } = usePage()
  const standing = useKnownPage(address).read?.standing
  const words = shortState({
    state: standing?.state ?? 'draft',
    isLive: Boolean(standing?.live?.isReadable),
    wasPublished: Boolean(standing?.wasPublished),
    isTrashed: Boolean(isTrashed),
  })
  return (
    <div className="status">
      <div className="status__value-wrap">
        <span className="status__label">Status: </span>
        <span className="status__value">{address !== null && !standing && !isTrashed ? '…' : words}</span>
      </div>
    </div>
  )
}
