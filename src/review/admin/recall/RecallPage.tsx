'use client'
import { PopupList, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { usePermission } from '#accounts/admin/index.ts'
import { ask } from '#platform/admin/ask.ts'
import { RecallDialog } from './RecallDialog.tsx'
import { recallWords } from './recall-words.ts'
import './recall.css'

type Reviews = { docs: { recalledAt?: string | null }[] }

/** In the menu of a page, for reviewers: takes what is live out of the public at once, or lets it be read again. */
export function RecallPage() {
  const { config } = useConfig()
  const { collectionSlug, hasPublishedDoc, id, incrementVersionCount } = useDocumentInfo()
  const { openModal } = useModal()
  const mayRecall = usePermission(collectionSlug, 'recall')
  const [isRecalled, setIsRecalled] = useState<boolean | null>(null)
  const address = id && mayRecall ? `${config.routes.api}/${collectionSlug}/${id}` : null
  useEffect(() => {
    if (address === null) return undefined
    const abort = new AbortController()
    const query = `where[collection][equals]=${collectionSlug}&where[page][equals]=${id}&limit=1&depth=0`
    const read = async () => {
      const answer = await ask<Reviews>(`${config.routes.api}/page-reviews?${query}`, { signal: abort.signal })
      if (answer.ok) setIsRecalled(Boolean(answer.value.docs[0]?.recalledAt))
    }
    read().catch(() => undefined)
    return () => abort.abort()
  }, [address, collectionSlug, config.routes.api, id])
  if (address === null || isRecalled === null || (!hasPublishedDoc && !isRecalled)) return null

  const modal = `recall-${collectionSlug}-${id}`
  const takeOver = () => {
    setIsRecalled(!isRecalled)
    // The panel beside the text reads anew where the page is.
    incrementVersionCount()
  }
  return (
    <>
      <PopupList.Button id="action-recall" onClick={() => openModal(modal)}>
        {recallWords('page', isRecalled).button}
      </PopupList.Button>
      <RecallDialog
        address={address}
        impactOf={null}
        isRecalled={isRecalled}
        modal={modal}
        onDone={takeOver}
        what="page"
      />
    </>
  )
}
