'use client'
import { useRowLabel } from '@payloadcms/ui'

type Author = { family?: string; nonDroppingParticle?: string; given?: string; literal?: string } | undefined

/** The name of an author on the closed row, so that a list of them reads like the work's own. */
export function AuthorRowLabel() {
  const { data, rowNumber } = useRowLabel<Author>()
  const family = [data?.nonDroppingParticle, data?.family].filter(Boolean).join(' ')
  const name = [family || data?.literal, data?.given].filter(Boolean).join(', ')
  return <span>{name || `Author ${(rowNumber ?? 0) + 1}`}</span>
}
