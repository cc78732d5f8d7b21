'use client'
import { Pill } from '@payloadcms/ui'
import { amstarSentence } from '../../appraisal/amstar-sentence.ts'
import { useAmstar } from './use-amstar.ts'
import './amstar.css'

const LOOKS = { high: 'success', moderate: 'light', low: 'warning', 'critically-low': 'error' } as const

/** The confidence in a review as the answers now stand, and what it rests on. It is counted anew at each answer, and stored with the record. */
export function AmstarRating() {
  const { outcome } = useAmstar()
  const { rating, because } = amstarSentence(outcome)
  return (
    <div className="amstar-rating field-type">
      <span className="field-label">Confidence in the review</span>
      <output className="amstar-rating__says">
        <Pill pillStyle={outcome.rating === null ? 'light-gray' : LOOKS[outcome.rating]} size="small">
          {rating ?? 'Not rated yet'}
        </Pill>{' '}
        {because}
      </output>
    </div>
  )
}
