'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { byClinic, type UsingPage } from './used-sentences.ts'
import { UsingPageItem } from './UsingPageItem.tsx'
import './where-used.css'

type State = { is: 'loading' | 'failed' } | { is: 'read'; pages: UsingPage[] }

async function readPages(address: string, signal: AbortSignal): Promise<UsingPage[] | null> {
  try {
    const answer = await fetch(address, { credentials: 'include', signal })
    return answer.ok ? ((await answer.json()) as { pages: UsingPage[] }).pages : null
  } catch {
    return null
  }
}

function useWhereUsed(): State {
  const { config } = useConfig()
  const { id, lastUpdateTime } = useDocumentInfo()
  const [state, setState] = useState<State>({ is: 'loading' })
  const address = id ? `${config.serverURL ?? ''}${config.routes.api}/citations/${id}/where-used` : null
  useEffect(() => {
    if (address === null) return undefined
    const abort = new AbortController()
    void readPages(address, abort.signal).then((pages) => {
      if (!abort.signal.aborted) setState(pages ? { is: 'read', pages } : { is: 'failed' })
      return pages
    })
    return () => abort.abort()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each save makes the list old
  }, [address, lastUpdateTime])
  return address === null ? { is: 'read', pages: [] } : state
}

const count = (n: number) => (n === 1 ? '1 page cites it.' : `${n} pages cite it.`)

/** On a citation: every page that cites it, with the sentences that do, on the website and in drafts. */
export function WhereUsed() {
  const state = useWhereUsed()
  return (
    <section aria-label="Where it is used" className="where-used field-type">
      <h3 className="where-used__heading">Where it is used</h3>
      {state.is === 'loading' ? <p className="where-used__note">Looking …</p> : null}
      {state.is === 'failed' ? (
        <p className="where-used__note" role="alert">
          The pages could not be read. Check the connection and open this tab again.
        </p>
      ) : null}
      {state.is === 'read' ? (
        <p className="where-used__note">
          {state.pages.length === 0 ? 'No page cites it yet.' : count(state.pages.length)}
        </p>
      ) : null}
      {state.is === 'read'
        ? byClinic(state.pages).map(({ id, name, pages }) => (
            <div key={id}>
              <h4 className="where-used__clinic">{name}</h4>
              <ul className="where-used__pages">
                {pages.map((page) => (
                  <UsingPageItem key={`${page.collection}/${page.id}`} page={page} />
                ))}
              </ul>
            </div>
          ))
        : null}
    </section>
  )
}
