'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { goToField } from './go-to-field.ts'
import type { Obstacle } from './page-commands.ts'
import { tabOf } from './tab-of.ts'

/** One thing in the way of publication: what, where, how to mend it; a press leads to the field. */
export function ObstacleItem({ obstacle: { message, path, fix } }: { obstacle: Obstacle }) {
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const tab = path && collectionSlug ? tabOf(getEntityConfig({ collectionSlug }).fields, path) : null
  return (
    <li>
      {path ? (
        <button className="publication-panel__go" onClick={() => goToField(path, tab)} type="button">
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
