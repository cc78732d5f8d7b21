'use client'
import { useRowLabel } from '@payloadcms/ui'

type Result = { population?: string; plainSummary?: string; locator?: string } | undefined

/** What a result says, on its closed row. */
export function ResultRowLabel() {
  const { data, rowNumber } = useRowLabel<Result>()
  const words = data?.plainSummary ?? data?.population ?? ''
  const short = words.length > 90 ? `${words.slice(0, 90).trimEnd()}…` : words
  return <span>{short || `Result ${(rowNumber ?? 0) + 1}`}</span>
}
