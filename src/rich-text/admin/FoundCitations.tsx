'use client'

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a <select> or <datalist> can neither be searched by the server nor hold lines */
import { useEffect, useRef } from 'react'
import type { CitationSummary } from '../citation-summary.ts'
import { CitationLine } from './CitationLine.tsx'

type Props = {
  listId: string
  found: CitationSummary[]
  active: number
  isOld: boolean
  onChoose: (id: string) => void
}

/** The works found, as the list of a combobox: the focus stays in the search box, which names the active one. */
export function FoundCitations({ listId, found, active, isOld, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={list}
      id={listId}
      role="listbox"
      aria-label="Works found"
      tabIndex={-1}
      aria-busy={isOld}
      className="citation-picker__list"
      hidden={found.length === 0}
      // The click must come before the search box loses the focus and closes the list.
      onMouseDown={(event) => event.preventDefault()}
    >
      {found.map((citation, index) => (
        <div
          key={citation.id}
          id={`${listId}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="citation-picker__option"
          onClick={() => onChoose(citation.id)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onChoose(citation.id)
          }}
        >
          <CitationLine citation={citation} />
        </div>
      ))}
    </div>
  )
}
