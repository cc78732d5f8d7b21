'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { goToWords, placeInForm } from '#checks/admin/index.ts'
import type { Obstacle } from '#review/admin/index.ts'

/** One thing in the way of publication: what, where, how to mend it; a press leads to the words or the field. */
export function ObstacleItem({ obstacle: { fix, message, path, quote = '', start = 0 } }: { obstacle: Obstacle }) {
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const tab = path && collectionSlug ? placeInForm(getEntityConfig({ collectionSlug }).fields, path).tab : null
  const go = (form: HTMLElement) => goToWords(form, { path: path!, quote, start }, tab)
  return (
    <li>
      {path ? (
        <button
          className="publication-panel__go"
          onClick={(event) => go(event.currentTarget.closest('form')!)}
          type="button"
        >
          {message}
        </button>
      ) : (
        <strong>{message}</strong>
      )}
      {tab === null ? null : <span className="publication-panel__where">Under “{tab}”. </span>}
      {fix}
    </li>
  )
}
