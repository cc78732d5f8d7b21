'use client'
import type { DefaultCellComponentProps } from 'payload'
import { StandingPill } from '../StandingPill.tsx'
import './list.css'

/** In the list: whether the work still stands; a record that was merged away says so instead. */
export function StandingCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>) {
  if (rowData.mergedInto) return <span className="citation-cell citation-cell--pale">Merged into another</span>
  const { status, needsReview } = (rowData.standing ?? {}) as { status?: unknown; needsReview?: unknown }
  return (
    <span className="citation-cell">
      <StandingPill needsReview={needsReview} status={status} />
    </span>
  )
}
