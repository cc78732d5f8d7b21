'use client'
import type { DefaultCellComponentProps } from 'payload'
import type { VERIFICATION_STATES } from '../../verification/verification.ts'
import './list.css'

/** In the list, where there is little room: in two words, under the heading “Verified”. */
const WORDS = {
  unverified: 'Not yet',
  verified: 'Verified',
  mismatch: 'Does not match',
  rejected: 'Not to be cited',
} as const satisfies Record<keyof typeof VERIFICATION_STATES, string>

/** In the list: whether a second person has held the record against the work. */
export function VerificationCell({ rowData }: Pick<DefaultCellComponentProps, 'rowData'>) {
  const { state } = (rowData.verification ?? {}) as { state?: string }
  const known = state && Object.hasOwn(WORDS, state) ? (state as keyof typeof WORDS) : 'unverified'
  return <span className={`citation-cell citation-cell--${known}`}>{WORDS[known]}</span>
}
