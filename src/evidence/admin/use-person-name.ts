'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '#platform/admin/ask.ts'

/** The name of an account; null while it is asked, and for who may not read accounts. */
export function usePersonName(id: string | null): string | null {
  const { config } = useConfig()
  const [known, setKnown] = useState<{ id: string; name: string } | null>(null)
  const users = `${config.serverURL ?? ''}${config.routes.api}/users`
  useEffect(() => {
    if (id === null) return undefined
    const abort = new AbortController()
    // As a list: who may not read accounts gets an empty one, and no refusal.
    ask<{ docs: { name?: string }[] }>(`${users}?where[id][equals]=${id}&depth=0&limit=1&select[name]=true`, {
      signal: abort.signal,
    }).then(
      (answer) => setKnown({ id, name: (answer.ok && answer.value.docs[0]?.name) || '' }),
      () => undefined,
    )
    return () => abort.abort()
  }, [id, users])
  return known?.id === id ? known?.name || null : null
}
