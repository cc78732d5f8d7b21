'use client'
import type { DefaultCellComponentProps } from 'payload'
import { StandingPill } from '../StandingPill.tsx'
import './list.css'

/** In the list: whether the work still stands. */
export function StandingCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>) {
  const { status, needsReview } = (rowData.standing ?? {}) as { status?: unknown; needsReview?: unknown }
  return (
    <div className="citation-cell">
      <StandingPill needsReview={needsReview} status={status} />
    </div>
  )
}
