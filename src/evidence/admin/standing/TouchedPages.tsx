'use client'
import { useConfig } from '@payloadcms/ui'
import { EFFECTS, type TouchedPage } from './impact.ts'

const clinicOf = ({ clinic }: TouchedPage) => (clinic && typeof clinic === 'object' ? clinic.name : null)

/** Every page a change would touch, by name, with what would become of it. */
export function TouchedPages({ pages }: { pages: readonly TouchedPage[] }) {
  const { config } = useConfig()
  const admin = config.routes.admin === '/' ? '' : config.routes.admin
  if (pages.length === 0) return <p>No page cites it, so nothing else changes.</p>
  const count = pages.length === 1 ? '1 page cites it:' : `${pages.length} pages cite it:`
  return (
    <>
      <p>{count}</p>
      <ul className="standing-panel__touched">
        {pages.map((page) => (
          <li key={`${page.collection}/${page.id}`}>
            <a href={`${admin}/collections/${page.collection}/${page.id}`} rel="noreferrer" target="_blank">
              {page.title || page.slug || 'A page without a name'}
            </a>
            {clinicOf(page) ? ` (${clinicOf(page)})` : ''}: {page.live ? EFFECTS[page.effect] : 'a draft'}
          </li>
        ))}
      </ul>
    </>
  )
}
