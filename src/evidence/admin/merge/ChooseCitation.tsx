'use client'
import { useConfig, useDebounce } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { Citation } from '../../csl.ts'
import { ask } from '#platform/admin/ask.ts'
import { byline } from '../byline.ts'
import { searchQuery } from './search-query.ts'

export type FoundCitation = Citation & { id: string }

const PAUSE_MS = 250

type Answer = { to: string; found: FoundCitation[] | null; detail: string }

/** Searches the other citations; a press on one chooses it. */
export function ChooseCitation({ without, onChoose }: { without: string; onChoose: (id: string) => void }) {
  const { config } = useConfig()
  const [words, setWords] = useState('')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const settled = useDebounce(words, PAUSE_MS)
  const id = useId()
  const api = `${config.routes.api}/citations`

  useEffect(() => {
    const request = new AbortController()
    ask<{ docs: FoundCitation[] }>(`${api}?${searchQuery(settled, without)}`, { signal: request.signal }).then(
      (asked) =>
        setAnswer({ to: settled, found: asked.ok ? asked.value.docs : null, detail: asked.ok ? '' : asked.detail }),
      () => undefined,
    )
    return () => request.abort()
  }, [api, settled, without])

  const say = () => {
    if (answer === null || answer.to !== words) return 'Searching …'
    if (answer.found === null) return answer.detail
    if (answer.found.length === 0)
      return 'No other citation matches. Try the first author’s family name, or fewer words.'
    return answer.found.length === 1 ? '1 citation found' : `${answer.found.length} citations found`
  }
  return (
    <div className="choose-citation">
      <label className="choose-citation__label" htmlFor={id}>
        Which record is to be merged into this one?
      </label>
      <input
        autoComplete="off"
        id={id}
        onChange={(event) => setWords(event.target.value)}
        placeholder="Author, title, year, DOI or PubMed number"
        type="search"
        value={words}
      />
      <output className="choose-citation__note">{say()}</output>
      <ul className="choose-citation__list">
        {(answer?.found ?? []).map((citation) => (
          <li key={citation.id}>
            <button className="choose-citation__choice" onClick={() => onChoose(citation.id)} type="button">
              <strong>{byline(citation)}</strong>
              <span>{citation.title}</span>
              {citation.containerTitle ? <small>{citation.containerTitle}</small> : null}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
