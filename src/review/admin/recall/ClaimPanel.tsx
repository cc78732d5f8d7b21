'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { ask } from '#platform/admin/ask.ts'
import { useEffect, useState } from 'react'
import { RecallRecord } from './RecallRecord.tsx'
import './recall.css'

type Used = {
  total: number
  pages: { collection: string; id: string; title: string; slug: string | null; live: boolean }[]
}

function useUses(): Used | null {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const [used, setUsed] = useState<Used | null>(null)
  useEffect(() => {
    if (!id) return undefined
    const abort = new AbortController()
    const read = async () => {
      const answer = await ask<Used>(`${config.routes.api}/claims/${id}/where-used`, { signal: abort.signal })
      if (answer.ok) setUsed(answer.value)
    }
    read().catch(() => undefined)
    return () => abort.abort()
  }, [config.routes.api, id])
  return used
}

/** On a claim: the pages that make it, on the website and in drafts, and the recall of it everywhere at once. */
export function ClaimPanel() {
  const { config } = useConfig()
  const used = useUses()
  const admin = config.routes.admin === '/' ? '' : config.routes.admin
  return (
    <div className="recall field-type">
      <section aria-label="Where it is said" className="recall">
        <h3 className="recall__heading">Where it is said</h3>
        <p className="recall__note">
          {used === null ? 'Looking …' : used.total === 1 ? 'On 1 page.' : `On ${used.total} pages.`}
        </p>
        <ul className="recall__pages">
          {used?.pages.map((page) => (
            <li className="recall__page" key={`${page.collection}/${page.id}`}>
              <span className="recall__name">
                <a href={`${admin}/collections/${page.collection}/${page.id}`}>
                  {page.title || page.slug || 'Without a name'}
                </a>
                <span className="recall__more">{page.live ? 'On the website' : 'In a draft'}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <RecallRecord collection="claims" />
    </div>
  )
}
