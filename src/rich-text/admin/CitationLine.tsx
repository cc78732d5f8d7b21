'use client'

import { Pill } from '@payloadcms/ui'
import type { CitationSummary } from '../citation-summary.ts'
import { useDesignLabel } from './use-design-label.ts'

/** A work on two lines: who, when and what kind; then the title and where it appeared. */
export function CitationLine({ citation }: { citation: CitationSummary }) {
  const { authors, year, title, journal } = citation
  const design = useDesignLabel(citation.design)
  return (
    <span className="citation-line">
      <span className="citation-line__who">
        {[authors || 'No author named', year].filter(Boolean).join(', ')}
        {design === '' ? null : (
          <Pill size="small" pillStyle="light">
            {design}
          </Pill>
        )}
      </span>
      <span className="citation-line__title">{title}</span>
      {journal === '' ? null : <span className="citation-line__journal">{journal}</span>}
    </span>
  )
}
