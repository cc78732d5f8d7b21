'use client'
import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useMemo } from 'react'
import type { PicturedResult } from '../../appraisal/effect-picture.ts'

/** What of a row of results is drawn, and what it is called. */
export type TypedResult = PicturedResult & { outcome?: string | null; comparator?: string | null }

const READ = [
  'measure',
  'value',
  'ciLow',
  'ciHigh',
  'mcid',
  'unit',
  'lowerIsBetter',
  'favours',
  'outcome',
  'comparator',
] as const

const rowOf = (fields: FormState, path: string): TypedResult =>
  Object.fromEntries(READ.map((name) => [name, fields[`${path}.${name}`]?.value ?? null]))

/** The row of results at a path as it is being typed. */
export function useResult(path: string): TypedResult {
  // As a text, so that a letter typed elsewhere draws nothing anew.
  const text = useFormFields(([fields]) => JSON.stringify(rowOf(fields, path)))
  return useMemo(() => JSON.parse(text) as TypedResult, [text])
}

/** All rows of results as they are being typed, in their order. */
export function useResults(): TypedResult[] {
  const text = useFormFields(([fields]) =>
    JSON.stringify((fields.results?.rows ?? []).map((_, index) => rowOf(fields, `results.${index}`))),
  )
  return useMemo(() => JSON.parse(text) as TypedResult[], [text])
}
