'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { FoundCitations } from './FoundCitations.tsx'
import { NothingFound } from './NothingFound.tsx'
import { useCitationSearch, type CitationSearch } from './use-citation-search.ts'
import { useCombobox } from './use-combobox.ts'

type Props = {
  inputId: string
  isDisabled: boolean
  /** The box takes the focus when it appears because a person asked for it. */
  isFocused: boolean
  onChoose: (id: string) => void
  onCancel: (() => void) | null
}

function sayState({ is, found }: CitationSearch): string {
  if (is === 'searching') return 'Searching…'
  if (is === 'failed') return 'The search did not work. Check your connection and try again.'
  if (is === 'idle' || found.length === 0) return ''
  return found.length === 1 ? '1 work found' : `${found.length} works found`
}

/** Searches for a work by author, title, year, DOI or PMID; the keyboard is enough to choose one. */
export function CitationSearchBox({ inputId, isDisabled, isFocused, onChoose, onCancel }: Props) {
  const box = useCombobox(isFocused)
  const [round, setRound] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const search = useCitationSearch(box.words, box.isOpen, round)
  const found = box.isOpen ? search.found : []
  // What is listed while a search is under way answers older words: nobody should choose from it by a quick Enter.
  const choosable = search.is === 'answered' ? found.length : 0

  useEffect(() => {
    if (isFocused) input.current?.focus()
  }, [isFocused])

  const again = () => {
    setRound((before) => before + 1)
    input.current?.focus()
  }
  return (
    <div>
      <div className="citation-picker__row">
        <input
          ref={input}
          id={inputId}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-activedescendant={found[box.active] ? `${listId}-${box.active}` : undefined}
          autoComplete="off"
          disabled={isDisabled}
          placeholder="Author, title, year, DOI or PMID"
          value={box.words}
          onChange={(event) => box.type(event.target.value)}
          onFocus={box.open}
          onBlur={box.close}
          onKeyDown={(event) => box.onKeyDown(event, choosable, (index) => onChoose(found[index]!.id))}
        />
        {onCancel === null ? null : (
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onCancel}>
            Keep the old one
          </Button>
        )}
      </div>
      <FoundCitations
        listId={listId}
        found={found}
        active={box.active}
        isOld={search.is === 'searching'}
        onChoose={onChoose}
      />
      <output className="citation-picker__note">{box.isOpen ? sayState(search) : ''}</output>
      {search.is === 'answered' && search.found.length === 0 ? (
        <NothingFound words={box.words} onAgain={again} />
      ) : null}
    </div>
  )
}
