'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '#platform/admin/ask.ts'
import './recall.css'

type Use = { side: 'live' | 'draft'; because: string }
type Page = { collection: string; id: string; title: string; slug: string | null; uses: Use[] }
type Used = { total: number; pages: Page[] }

/** More than this beside a text helps nobody; how many there are is said all the same. */
const SHOWN = 50

function useCarrying(): Used | 'unknown' | null {
  const { config } = useConfig()
  const { id, lastUpdateTime } = useDocumentInfo()
  const [used, setUsed] = useState<Used | 'unknown' | null>(null)
  useEffect(() => {
    if (!id) return undefined
    const abort = new AbortController()
    const read = async () => {
      const answer = await ask<Used>(`${config.routes.api}/disclaimers/${id}/where-used`, { signal: abort.signal })
      setUsed(answer.ok ? answer.value : 'unknown')
    }
    read().catch(() => undefined)
    return () => abort.abort()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each save makes the list old
  }, [config.routes.api, id, lastUpdateTime])
  return used
}

function said(used: ReturnType<typeof useCarrying>): string {
  if (used === null) return 'Looking …'
  if (used === 'unknown') return 'The pages could not be read. Reload the page to try again.'
  if (used.total === 0) return 'On no page. Say under “Shown on” where it belongs.'
  const many = used.total === 1 ? 'On 1 page.' : `On ${used.total} pages.`
  return used.total > SHOWN ? `${many} The first ${SHOWN} are shown.` : many
}

/** On a disclaimer: the pages that show it, on the website and in drafts, and why. */
export function DisclaimerUses() {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const used = useCarrying()
  const admin = config.routes.admin === '/' ? '' : config.routes.admin
  if (!id) return null
  const pages = used === null || used === 'unknown' ? [] : used.pages.slice(0, SHOWN)
  return (
    <section aria-label="Where it is shown" className="recall recall--beside field-type">
      <h3 className="recall__heading">Where it is shown</h3>
      <p className="recall__note">{said(used)}</p>
      <ul className="recall__pages">
        {pages.map((page) => (
          <li className="recall__page" key={`${page.collection}/${page.id}`}>
            <span className="recall__name">
              <a href={`${admin}/collections/${page.collection}/${page.id}`}>
                {page.title || page.slug || 'Without a name'}
              </a>
              <span className="recall__more">
                {page.uses.some(({ side }) => side === 'live') ? 'On the website' : 'In a draft'}
              </span>
            </span>
            <span className="recall__more">{page.uses[0]?.because}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
