'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '#platform/admin/ask.ts'

type Props = { collection: string; subject: string; evidence: unknown }

/** The words of a claim stand in the decision on it; the title of a page or a work is asked for. */
const wordsOf = (evidence: unknown): string | null => {
  const { text } = (evidence ?? {}) as { text?: unknown }
  return typeof text === 'string' ? text : null
}

function useTitle({ collection, evidence, subject }: Props): string | null {
  const { config, getEntityConfig } = useConfig()
  const known = wordsOf(evidence)
  const [asked, setAsked] = useState<string | null>(null)
  const field = getEntityConfig({ collectionSlug: collection })?.admin.useAsTitle ?? 'id'
  useEffect(() => {
    if (known !== null || field === 'id') return undefined
    const abort = new AbortController()
    const read = async () => {
      const query = `draft=true&depth=0&select[${field}]=true`
      const answer = await ask<Record<string, unknown>>(`${config.routes.api}/${collection}/${subject}?${query}`, {
        signal: abort.signal,
      })
      if (answer.ok) setAsked(String(answer.value[field] ?? ''))
    }
    read().catch(() => undefined)
    return () => abort.abort()
  }, [collection, config.routes.api, field, known, subject])
  return known ?? asked
}

/** What a decision is about: what kind of thing, by its own words, with the way to it. */
export function DecidedSubject(props: Props) {
  const { config, getEntityConfig } = useConfig()
  const title = useTitle(props)
  const { collection, subject } = props
  const admin = config.routes.admin === '/' ? '' : config.routes.admin
  const label = getEntityConfig({ collectionSlug: collection })?.labels?.singular
  const kind = typeof label === 'string' ? label : collection
  const short = title && title.length > 90 ? `${title.slice(0, 89).trimEnd()}…` : title
  return (
    <span className="decision__subject">
      {kind} <a href={`${admin}/collections/${collection}/${subject}`}>{short ? `“${short}”` : 'Open'}</a>
    </span>
  )
}
