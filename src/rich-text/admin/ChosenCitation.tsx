'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { CitationLine } from './CitationLine.tsx'
import { useCitation, useCitationUrls } from './use-citation.ts'

/** The card takes the focus when a person has just chosen the work, since the search box they were in is gone. */
type Props = { id: string; isFocused: boolean; onChange: (() => void) | null }

/** The chosen work as a card, with a link to its record and, unless the field is locked, a button to choose another. */
export function ChosenCitation({ id, isFocused, onChange }: Props) {
  const state = useCitation(id)
  const { admin } = useCitationUrls()
  const card = useRef<HTMLElement>(null)

  useEffect(() => {
    if (isFocused) card.current?.focus()
  }, [isFocused])

  return (
    <section ref={card} aria-label="The chosen work" className="citation-picker__card" tabIndex={-1}>
      {state.is === 'found' ? <CitationLine citation={state.citation} /> : null}
      {state.is === 'loading' ? <p className="citation-picker__note">Loading the work…</p> : null}
      {state.is === 'gone' ? (
        <p className="citation-picker__note">
          This work cannot be read: it was deleted, or it is not yours to see. Choose another.
        </p>
      ) : null}
      <div className="citation-picker__actions">
        {onChange === null ? null : (
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onChange}>
            Change
          </Button>
        )}
        {state.is === 'found' ? (
          <a href={`${admin}/${id}`} target="_blank" rel="noopener">
            Open the citation
          </a>
        ) : null}
      </div>
    </section>
  )
}
