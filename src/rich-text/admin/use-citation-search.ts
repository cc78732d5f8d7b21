'use client'

import { useDebounce } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { citationQuery } from '../citation-query.ts'
import { summariseCitation, type CitationSummary } from '../citation-summary.ts'
import { useCitationUrls } from './use-citation.ts'

const PAUSE_MS = 250

/** Where a search stands, and the works found last; these stay while the next words are searched for. */
export type CitationSearch = { is: 'idle' | 'searching' | 'failed' | 'answered'; found: CitationSummary[] }

type Answer = { to: string; found: CitationSummary[] | null }

async function search(url: string, signal: AbortSignal): Promise<CitationSummary[]> {
  const answer = await fetch(url, { credentials: 'include', signal })
  if (!answer.ok) throw new Error(`The search failed (${answer.status}).`)
  const { docs } = (await answer.json()) as { docs?: unknown[] }
  return (docs ?? []).map(summariseCitation).filter((found) => found !== null)
}

/** Searches the clinic's works while a person types, a short pause after the last key; a new `round` asks for the same words again. */
export function useCitationSearch(words: string, isOpen: boolean, round: number): CitationSearch {
  const { api } = useCitationUrls()
  const settled = useDebounce(words, PAUSE_MS)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const asked = `${round} ${settled}`
  useEffect(() => {
    if (!isOpen) return undefined
    const request = new AbortController()
    search(`${api}?${citationQuery(settled)}`, request.signal).then(
      (found) => setAnswer({ to: asked, found }),
      () => {
        if (!request.signal.aborted) setAnswer({ to: asked, found: null })
      },
    )
    return () => request.abort()
  }, [api, asked, settled, isOpen])
  const found = answer?.found ?? []
  if (answer?.to === asked && words === settled) return { is: answer.found === null ? 'failed' : 'answered', found }
  return { is: isOpen ? 'searching' : 'idle', found }
}
