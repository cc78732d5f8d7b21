'use client'
import { toast } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Obstacle } from '#review/admin/index.ts'
import { command } from './page-commands.ts'
import { notePage, readStanding } from './page-standings.ts'
import { usePage } from './use-page.ts'

function Named({ obstacles }: { obstacles: readonly Obstacle[] }) {
  return (
    <ul className="publication-named">
      {obstacles.map(({ code, message, path, start }) => (
        <li key={`${code}:${path ?? ''}:${start ?? ''}`}>{message}</li>
      ))}
    </ul>
  )
}

const MOVED_ON = ['page/moved-on', 'review/hash-moved', 'write/stale']

/** How a command on the open page is given: one thing at a time, what came of it told in words, and the page read anew. */
export function useCommand() {
  const { address, takeOver } = usePage()

  /** `isLive` is what the page then is, where that changes what the form holds. False if it was refused. */
  const give = useCallback(
    async (name: string, body: Record<string, unknown>, said: string, isLive?: boolean): Promise<boolean> => {
      const answer = await command(`${address}/${name}`, body)
      if (answer.ok && isLive !== undefined) await takeOver(isLive)
      await readStanding(address!)
      if (answer.ok) toast.success(said)
      else {
        const description = MOVED_ON.includes(answer.code)
          ? 'Nothing you typed is lost. Reload the page to see what is new.'
          : answer.obstacles.length > 0 && <Named obstacles={answer.obstacles} />
        toast.error(answer.detail, description ? { description } : {})
      }
      return answer.ok
    },
    [address, takeOver],
  )

  const busily = useCallback(
    async (act: () => Promise<unknown>): Promise<void> => {
      if (address === null) return
      notePage(address, { isBusy: true })
      try {
        await act()
      } finally {
        notePage(address, { isBusy: false })
      }
    },
    [address],
  )
  return { give, busily }
}
