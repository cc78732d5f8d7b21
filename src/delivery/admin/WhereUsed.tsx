'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { RecallRecord, WhatWouldHappen } from '#review/admin/index.ts'
import { byClinic, type UsingPage } from './used-sentences.ts'
import { UsingPageItem } from './UsingPageItem.tsx'
import './where-used.css'

type State = { is: 'loading' | 'failed' } | { is: 'read'; pages: UsingPage[]; total: number }

/** More than this on one sheet helps nobody; how many there are is said all the same. */
const SHOWN = 500

type Pages = { pages: UsingPage[]; total: number }

async function readPages(address: string, signal: AbortSignal): Promise<Pages | null> {
  try {
    const answer = await fetch(`${address}?limit=${SHOWN}`, { credentials: 'include', signal })
    return answer.ok ? ((await answer.json()) as Pages) : null
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
    void readPages(address, abort.signal).then((read) => {
      if (!abort.signal.aborted) setState(read ? { is: 'read', ...read } : { is: 'failed' })
      return read
    })
    return () => abort.abort()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each save makes the list old
  }, [address, lastUpdateTime])
  return address === null ? { is: 'read', pages: [], total: 0 } : state
}

function count({ pages, total }: Pages): string {
  if (total === 0) return 'No page cites it yet.'
  const many = total === 1 ? '1 page cites it.' : `${total} pages cite it.`
  return total > pages.length ? `${many} The first ${pages.length} are shown.` : many
}

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
      {state.is === 'read' ? <p className="where-used__note">{count(state)}</p> : null}
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
      <WhatWouldHappen />
      <RecallRecord collection="citations" />
    </section>
  )
}
