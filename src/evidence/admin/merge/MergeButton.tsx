'use client'
import { Drawer, PopupList, useDocumentInfo, useFormFields, useModal } from '@payloadcms/ui'
import { MergeDesk } from './MergeDesk.tsx'
import './merge.css'

/** In the menu of a record: takes another record of the same work into this one. */
export function MergeButton() {
  const { id, hasSavePermission } = useDocumentInfo()
  const { openModal, closeModal } = useModal()
  const isMerged = useFormFields(([fields]) => Boolean(fields.mergedInto?.value))
  const slug = `merge-${String(id)}`
  if (!id || hasSavePermission === false || isMerged) return null
  return (
    <>
      <PopupList.Button id="action-merge" onClick={() => openModal(slug)}>
        Merge another record into this one
      </PopupList.Button>
      <Drawer slug={slug} title="Merge another record into this one">
        <MergeDesk id={String(id)} onClose={() => closeModal(slug)} />
      </Drawer>
    </>
  )
}
