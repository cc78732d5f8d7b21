'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { SUMMARY_FIELDS, summariseCitation, type CitationSummary } from '../citation-summary.ts'

/** What is known of a cited work: still asking, found, or gone (deleted, or not to be read by this person). */
export type CitationState = { is: 'none' | 'loading' | 'gone' } | { is: 'found'; citation: CitationSummary }

const asked = new Map<string, Promise<CitationSummary | null>>()

async function ask(url: string): Promise<CitationSummary | null> {
  const answer = await fetch(url, { credentials: 'include' })
  if (answer.ok) return summariseCitation(await answer.json())
  if (answer.status === 404 || answer.status === 403) return null
  throw new Error(`The citation could not be read (${answer.status}).`)
}

/** Asks for a work once, however many cites name it; a failed request is not kept. */
function askOnce(url: string): Promise<CitationSummary | null> {
  const known = asked.get(url)
  if (known) return known
  const answer = ask(url).catch((error: unknown) => {
    asked.delete(url)
    throw error
  })
  asked.set(url, answer)
  return answer
}

/** The addresses of citations in this installation's API and admin. */
export function useCitationUrls() {
  const { config } = useConfig()
  const base = config.serverURL ?? ''
  return {
    api: `${base}${config.routes.api}/citations`,
    admin: `${base}${config.routes.admin === '/' ? '' : config.routes.admin}/collections/citations`,
  }
}

/** Reads the work that a cite names, for its label and its card. */
export function useCitation(id: string | null): CitationState {
  const { api } = useCitationUrls()
  const [known, setKnown] = useState<{ id: string; state: CitationState } | null>(null)
  useEffect(() => {
    if (id === null) return undefined
    let isCurrent = true
    const select = SUMMARY_FIELDS.map((field) => `select[${field}]=true`).join('&')
    const learn = (state: CitationState) => {
      if (isCurrent) setKnown({ id, state })
    }
    askOnce(`${api}/${encodeURIComponent(id)}?depth=0&${select}`).then(
      (citation) => learn(citation ? { is: 'found', citation } : { is: 'gone' }),
      () => learn({ is: 'gone' }),
    )
    return () => {
      isCurrent = false
    }
  }, [api, id])
  if (id === null) return { is: 'none' }
  return known?.id === id ? known.state : { is: 'loading' }
}
