'use client'

import { useFormFields } from '@payloadcms/ui'
import { useId } from 'react'
import { idOf } from '#platform/record-id.ts'
import { useCitation, type CitationState } from './use-citation.ts'
import { useCiteNumber } from './use-cite-number.ts'
import './cite-label.css'

const shortName = (state: CitationState) =>
  state.is === 'found'
    ? [state.citation.authors || state.citation.title, state.citation.year].filter(Boolean).join(' ')
    : '…'

function explain(state: CitationState, locator: string): string {
  if (state.is === 'found') {
    const { authors, year, title, journal, printed } = state.citation
    const line = printed || [authors, title, journal, year].filter(Boolean).join('. ')
    return locator === '' ? line : `${line} (${locator})`
  }
  if (state.is === 'none') return 'No work chosen yet. Press to choose one.'
  return state.is === 'gone' ? 'This work cannot be read any more. Press to choose another.' : 'Loading…'
}

/** Payload keeps the way to open a cite's form to its own pen beside the label, so the label presses that. */
function openForm(label: HTMLElement) {
  const box = label.closest('[class*="inlineBlock__container"]')
  box?.querySelector<HTMLButtonElement>('[class*="inlineBlock__editButton"]')?.click()
}

/** The cite as it stands in the text: "[n]" by order of first cite, with the printed reference on hover and focus. */
export function CiteLabel() {
  const id = useFormFields(([fields]) => idOf(fields?.citation?.value))
  const locator = useFormFields(([fields]) => String(fields?.locator?.value ?? '').trim())
  const state = useCitation(id)
  const number = useCiteNumber(id)
  const tooltip = useId()
  const isBroken = state.is === 'none' || state.is === 'gone'
  const words = isBroken ? '[?]' : number === undefined ? `[${shortName(state)}]` : `[${number}]`
  return (
    <button
      type="button"
      className={isBroken ? 'cite-label cite-label--broken' : 'cite-label'}
      onClick={(event) => openForm(event.currentTarget)}
      aria-describedby={tooltip}
      aria-label={isBroken ? 'Cite without a work' : `Cite ${words}`}
    >
      {words}
      <span id={tooltip} role="tooltip" className="cite-label__tooltip">
        {explain(state, locator)}
      </span>
    </button>
  )
}
