'use client'
import { Pill } from '@payloadcms/ui'
import { STANDINGS, type Standing } from '../standing/standing.ts'

type Look = 'success' | 'warning' | 'error' | 'light-gray'

const LOOKS: Record<Standing, Look> = {
  current: 'success',
  corrected: 'warning',
  superseded: 'warning',
  concern: 'error',
  withdrawn: 'error',
  retracted: 'error',
  unknown: 'light-gray',
}

const isStanding = (status: unknown): status is Standing =>
  typeof status === 'string' && Object.hasOwn(STANDINGS, status)

type Props = { status: unknown; needsReview?: unknown }

/** What has become of a work, in a word; the colour only repeats it. */
export function StandingPill({ status, needsReview = false }: Props) {
  const known = isStanding(status) ? status : 'unknown'
  return (
    <Pill pillStyle={needsReview ? 'warning' : LOOKS[known]} size="small">
      {STANDINGS[known]}
      {needsReview ? ', a notice must be read' : ''}
    </Pill>
  )
}
