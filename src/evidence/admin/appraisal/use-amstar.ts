'use client'
import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import { AMSTAR_QUESTIONS, rateAmstar2, type AmstarOutcome } from '../../appraisal/amstar-2.ts'

/** The rating of AMSTAR 2 as the answers now stand; `computed` leaves out that somebody lowered it. */
export function useAmstar(): { outcome: AmstarOutcome; computed: AmstarOutcome } {
  const text = useFormFields(([fields]) =>
    JSON.stringify([
      fields['amstar2.loweredBecause']?.value ?? null,
      ...AMSTAR_QUESTIONS.map((_, index) => fields[`amstar2.item${index + 1}`]?.value ?? null),
    ]),
  )
  return useMemo(() => {
    const [loweredBecause, ...answers] = JSON.parse(text) as (string | null)[]
    const items = Object.fromEntries(answers.map((answer, index) => [index + 1, answer]))
    return { outcome: rateAmstar2(items, loweredBecause), computed: rateAmstar2(items) }
  }, [text])
}
