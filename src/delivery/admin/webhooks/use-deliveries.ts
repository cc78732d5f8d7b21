'use client'
import { useCallback, useEffect, useState } from 'react'
import { ask } from '#platform/admin/ask.ts'
import type { Health } from '../../webhooks/webhook-health.ts'
import type { Delivery } from './delivery.ts'

type Log = { deliveries: Delivery[]; total: number; pages: number; health: Health | null }
export type ReadLog = { is: 'loading' } | { is: 'failed'; detail: string } | ({ is: 'read' } & Log)

const SHOWN = 10
/** While something is about to be sent, the list is looked at anew. */
const SOON_MS = 1_500
const SOON_DUE_MS = 60_000

type Address = { api: string; webhook: string; page: number }

async function readLog({ api, page, webhook }: Address, signal: AbortSignal): Promise<ReadLog> {
  const query = `where[webhook][equals]=${webhook}&sort=-createdAt&depth=0&limit=${SHOWN}&page=${page}`
  const [log, own] = await Promise.all([
    ask<{ docs: Delivery[]; totalDocs: number; totalPages: number }>(`${api}/deliveries?${query}`, { signal }),
    ask<{ health: Health | null }>(`${api}/webhooks/${webhook}?depth=0`, { signal }),
  ])
  if (!log.ok) return { is: 'failed', detail: log.detail }
  const { docs, totalDocs, totalPages } = log.value
  return { is: 'read', deliveries: docs, total: totalDocs, pages: totalPages, health: own.ok ? own.value.health : null }
}

const isSoon = (log: ReadLog): boolean =>
  log.is === 'read' &&
  log.deliveries.some(
    ({ nextAttemptAt, state }) => state === 'waiting' && Date.parse(nextAttemptAt) - Date.now() < SOON_DUE_MS,
  )

/** What a webhook was sent, the newest first, and how it does; read anew while something is on its way, and when `again` is called. */
export function useDeliveries(api: string, webhook: string) {
  const [page, setPage] = useState(1)
  const [asked, setAsked] = useState(0)
  const [log, setLog] = useState<ReadLog>({ is: 'loading' })
  useEffect(() => {
    const abort = new AbortController()
    const read = async () => {
      setLog(await readLog({ api, page, webhook }, abort.signal))
    }
    // An abort is no failure: another page was asked for, or the view was left.
    read().catch(() => undefined)
    return () => abort.abort()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each count is a wish to read it anew
  }, [api, webhook, page, asked])
  const again = useCallback(() => setAsked((count) => count + 1), [])
  useEffect(() => {
    if (!isSoon(log)) return undefined
    const timer = setTimeout(again, SOON_MS)
    return () => clearTimeout(timer)
  }, [log, again])
  return { log, page, setPage, again }
}
