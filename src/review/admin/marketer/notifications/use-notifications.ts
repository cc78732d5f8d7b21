'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import { ask, askJson } from '#platform/admin/ask.ts'

/** What somebody was told, as the API gives it. */
export type Notification = {
  id: string
  title: string
  text?: string | null
  at: string
  readAt?: string | null
  collection?: string | null
  page?: string | null
}

const MOST = 20
/** Asked again so often while the window is seen, and whenever another page of the admin is opened. */
const EVERY_MS = 60_000

type Told = { docs: Notification[]; unread: number }

/** What whoever is signed in was told, the newest first, with how much of it they have not read. Null until that is known. */
export function useNotifications() {
  const { config } = useConfig()
  const { user } = useAuth()
  const pathname = usePathname()
  const [told, setTold] = useState<Told | null>(null)
  const api = `${config.routes.api}/notifications`
  const isPerson = Boolean(user)

  const read = useCallback(
    async (signal?: AbortSignal): Promise<Told | null> => {
      const how = signal ? { signal } : {}
      const [all, unread] = await Promise.all([
        ask<{ docs: Notification[] }>(`${api}?sort=-at&depth=0&limit=${MOST}`, how),
        ask<{ totalDocs: number }>(`${api}/count?where[readAt][exists]=false`, how),
      ])
      return all.ok && unread.ok ? { docs: all.value.docs, unread: unread.value.totalDocs } : null
    },
    [api],
  )

  useEffect(() => {
    if (!isPerson) return undefined
    const request = new AbortController()
    const look = () => {
      if (document.visibilityState === 'hidden') return
      read(request.signal).then(
        (found) => found && setTold(found),
        // An abort is no news.
        () => undefined,
      )
    }
    look()
    const timer = setInterval(look, EVERY_MS)
    return () => {
      clearInterval(timer)
      request.abort()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- whoever goes on to another page is told at once
  }, [isPerson, pathname, read])

  const then = async (given: Promise<unknown>) => {
    await given
    const found = await read()
    if (found) setTold(found)
  }
  return {
    told,
    markRead: (id: string) =>
      then(askJson(`${api}/${id}?depth=0`, { readAt: new Date().toISOString() }, { method: 'PATCH', keepalive: true })),
    markAllRead: () => then(askJson(`${api}/read-all`, {})),
  }
}
