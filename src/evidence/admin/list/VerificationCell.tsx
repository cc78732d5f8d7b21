'use client'
import type { DefaultCellComponentProps } from 'payload'
import { VERIFICATION_STATES } from '../../verification/verification.ts'
import './list.css'

/** In the list: whether a second person has held the record against the work. */
export function VerificationCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>) {
  const { state } = (rowData.verification ?? {}) as { state?: string }
  const known =
    state && Object.hasOwn(VERIFICATION_STATES, state) ? (state as keyof typeof VERIFICATION_STATES) : 'unverified'
  return <span className={`citation-cell citation-cell--${known}`}>{VERIFICATION_STATES[known]}</span>
}
