'use client'
import { TextareaField } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'
import { useAmstar } from './use-amstar.ts'

/** The reason why several small weaknesses make a moderate rating low: asked only where the authors of AMSTAR 2 leave room for it. */
export function AmstarLowered(props: TextareaFieldClientProps) {
  const { computed } = useAmstar()
  return computed.rating === 'moderate' ? <TextareaField {...props} /> : null
}
