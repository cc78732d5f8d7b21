'use client'
import type { DefaultCellComponentProps } from 'payload'
import { shortState, type PageState } from '#review/admin/index.ts'
import './publication.css'

type Row = {
  deletedAt?: unknown
  review?: { state?: PageState | null } | null
  publication?: { liveHash?: string | null; firstPublishedAt?: string | null } | null
}

/** In a list: where this page is on its way, and whether visitors have a text of it. */
export function PublicationCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>) {
  const { deletedAt, publication, review } = (rowData ?? {}) as Row
  const state = review?.state ?? 'draft'
  const words = shortState({
    state,
    isLive: Boolean(publication?.liveHash),
    wasPublished: Boolean(publication?.firstPublishedAt),
    isTrashed: Boolean(deletedAt),
  })
  return <span className={`publication-cell publication-cell--${state}`}>{words}</span>
}
