'use client'
import { useState } from 'react'
import { ask, type Refused } from '#platform/admin/ask.ts'
import { isToBringIn, previewRows, type ImportAnswer, type PreviewRow } from './preview-rows.ts'

/** What a person brings: words they pasted, or a file as it is. */
export type Source = { text: string; file: null } | { text: null; file: File }

export type Preview = { format: string; rows: PreviewRow[] }

type State =
  | { is: 'waiting' }
  | { is: 'looking' }
  | { is: 'refused'; refusal: Refused }
  | { is: 'shown'; preview: Preview; chosen: ReadonlySet<number> }

/** A file goes as it is, with its name, so that the server can tell its format; so does a long one. */
function bodyOf({ text, file }: Source): RequestInit {
  if (file === null) return { method: 'POST', headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: text }
  const body = new FormData()
  body.append('file', file, file.name)
  return { method: 'POST', body }
}

/** Asks the server what is in a list, without keeping any of it; all that is new is ticked. */
export function usePreview(address: string) {
  const [state, setState] = useState<State>({ is: 'waiting' })

  const look = async (source: Source, format: string) => {
    setState({ is: 'looking' })
    const query = new URLSearchParams({ dryRun: 'true', ...(format === '' ? {} : { format }) })
    const answer = await ask<ImportAnswer>(`${address}?${query.toString()}`, bodyOf(source))
    if (!answer.ok) return setState({ is: 'refused', refusal: answer })
    const rows = previewRows(answer.value)
    const chosen = new Set(rows.filter(isToBringIn).map(({ key }) => key))
    setState({ is: 'shown', preview: { format: answer.value.format, rows }, chosen })
  }
  const choose = (chosen: ReadonlySet<number>) =>
    setState((before) => (before.is === 'shown' ? { ...before, chosen } : before))

  return { state, look, choose, startAnew: () => setState({ is: 'waiting' }) }
}
