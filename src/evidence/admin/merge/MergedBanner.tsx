'use client'
import { useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { idOf } from '#platform/record-id.ts'
import { ask } from '#platform/admin/ask.ts'
import './merge.css'

/** On a record that was merged away: where the work is kept now. */
export function MergedBanner() {
  const { config } = useConfig()
  const kept = idOf(useFormFields(([fields]) => fields.mergedInto?.value))
  const [title, setTitle] = useState('the record that is kept')
  const address = `${config.routes.api}/citations/${kept}?depth=0&select[title]=true`

  useEffect(() => {
    if (kept === null) return undefined
    const request = new AbortController()
    const readTitle = async () => {
      try {
        const answer = await ask<{ title?: string }>(address, { signal: request.signal })
        if (answer.ok && answer.value.title) setTitle(answer.value.title)
      } catch {
        // The page was left meanwhile.
      }
    }
    void readTitle()
    return () => request.abort()
  }, [address, kept])

  if (kept === null) return null
  return (
    <div className="evidence-note evidence-note--warn merged-banner" role="note">
      This record was merged into <a href={`${config.routes.admin}/collections/citations/${kept}`}>{title}</a>. It is
      kept so that nothing that named it breaks, and can no longer be changed.
    </div>
  )
}
