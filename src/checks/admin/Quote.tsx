'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { goToWords } from './text/go-to-words.ts'
import { placeInForm } from './text/place-in-form.ts'
import type { Place } from './text/range-of.ts'

/** Words of the page, or the field that lacks some; a press leads there and marks them. */
export function Quote({ place, stem = '' }: { place: Place; stem?: string }) {
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const { path, quote } = place
  if (path === '') return quote === '' ? null : <q>{quote}</q>
  const { tab, label } = placeInForm(collectionSlug ? getEntityConfig({ collectionSlug }).fields : [], path)
  const isInText = path.includes('.root.') && quote !== ''
  return (
    <button
      className="checks-panel__go"
      onClick={(event) => goToWords(event.currentTarget.closest('form')!, place, tab)}
      type="button"
    >
      {isInText ? null : <span className="checks-panel__where">{label}: </span>}
      {stem === '' ? null : <span className="checks-panel__where">{stem} </span>}
      <span className="checks-panel__words">{quote === '' ? 'go to the field' : `“${quote}”`}</span>
    </button>
  )
}
