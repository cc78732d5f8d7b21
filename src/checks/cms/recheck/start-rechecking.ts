import type { Payload } from 'payload'
import { onRecheckAsked } from './ask-for-recheck.ts'
import { recheckRound } from './recheck-round.ts'

type Options = { everyMs?: number; debounceMs?: number; round?: typeof recheckRound }

const HOUR = 3_600_000

/**
 * Re-checks pages in this process, outside of any request: now, every hour (the day changes, and other processes change things),
 * and shortly after a commit that made reports stale. A round that fails is logged and tried again at the next occasion.
 * `stop` ends the round under way behind its batch, and resolves when it has ended.
 */
export function startRechecking(payload: Payload, options: Options = {}): { stop: () => Promise<void> } {
  const { everyMs = HOUR, debounceMs = 2_000, round = recheckRound } = options
  const ending = new AbortController()
  let running: Promise<void> | null = null
  let isAskedAgain = false
  let soon: NodeJS.Timeout | undefined

  const run = () => {
    if (ending.signal.aborted) return
    if (running !== null) {
      isAskedAgain = true
      return
    }
    running = round(payload, { signal: ending.signal })
      .then(() => undefined)
      .catch((err: unknown) =>
        payload.logger.error({ err, msg: 'Pages could not be checked again; the next round tries.' }),
      )
      .finally(() => {
        running = null
        if (!isAskedAgain) return
        isAskedAgain = false
        askSoon()
      })
  }
  // From the first of many changes on, so that a stream of them cannot put it off for ever.
  const askSoon = () => {
    soon ??= setTimeout(() => {
      soon = undefined
      run()
    }, debounceMs).unref()
  }
  const hourly = setInterval(run, everyMs).unref()
  const forget = onRecheckAsked(payload, askSoon)
  askSoon()
  return {
    stop: async () => {
      ending.abort()
      forget()
      clearInterval(hourly)
      clearTimeout(soon)
      await running
    },
  }
}
