'use client'
import { Pill, useConfig } from '@payloadcms/ui'
import { EFFECTS, pagesToShow, sayImpact, type ImpactedPage } from './impact.ts'
import type { Recallable } from './recall-words.ts'
import type { ReadImpact } from './use-impact.ts'
import './recall.css'

/** More than this on one sheet helps nobody; how many there are is said all the same. */
const SHOWN = 100

function PageLine({ page }: { page: ImpactedPage }) {
  const { config } = useConfig()
  const admin = config.routes.admin === '/' ? '' : config.routes.admin
  const { label, pill } = EFFECTS[page.effect]
  return (
    <li className="recall__page">
      <span className="recall__name">
        <a href={`${admin}/collections/${page.collection}/${page.id}`}>{page.title || page.slug || 'Without a name'}</a>
        <Pill pillStyle={pill} size="small">
          {label}
        </Pill>
        {page.clinic?.name ? <span className="recall__more">{page.clinic.name}</span> : null}
      </span>
      {page.claims.map(({ id, text }) => (
        <span className="recall__claim" key={id}>
          {text}
        </span>
      ))}
    </li>
  )
}

/** What would happen, in a sentence, and then page by page. */
export function ImpactList({ read, what }: { read: ReadImpact; what?: Recallable }) {
  if (read.is === 'nothing') return null
  if (read.is === 'loading') return <p className="recall__note">Looking …</p>
  if (read.is === 'failed')
    return (
      <p className="recall__note" role="alert">
        {read.detail}
      </p>
    )
  const pages = pagesToShow(read.impact.pages)
  return (
    <div className="recall__impact">
      <output className="recall__note">{sayImpact(read.impact, what)}</output>
      <ul className="recall__pages">
        {pages.slice(0, SHOWN).map((page) => (
          <PageLine key={`${page.collection}/${page.id}`} page={page} />
        ))}
      </ul>
      {pages.length > SHOWN ? <p className="recall__note">The first {SHOWN} are shown.</p> : null}
    </div>
  )
}
