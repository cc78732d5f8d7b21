type Options = {
  /** After so long at the latest there is another round. */
  longestMs: number
  /** And after so long behind one that failed. */
  retryMs?: number
  failed: (error: unknown) => void
}

/** Work that is done again and again in this process. */
export type Rounds = {
  /** There is something to do: a round now, or behind the one under way. */
  hurry: () => void
  /** Resolves when the round under way has ended; there is none after it. */
  stop: () => Promise<void>
}

/**
 * Does a round now and, from then on, so many milliseconds after each as it says itself. A round that fails is told of and made
 * again. The signal of a round is aborted when it should come to its end.
 */
export function startRounds(
  round: (signal: AbortSignal) => Promise<number>,
  { longestMs, retryMs = longestMs, failed }: Options,
): Rounds {
  const ending = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  let isHurried = false

  const run = async () => {
    isHurried = false
    const ms = await round(ending.signal).catch((error: unknown) => {
      failed(error)
      return retryMs
    })
    running = null
    if (ending.signal.aborted) return
    if (isHurried) return start()
    timer = setTimeout(start, Math.min(ms, longestMs)).unref()
  }
  const start = () => {
    clearTimeout(timer)
    running = run()
  }
  start()
  return {
    hurry: () => {
      isHurried = true
      if (running === null && !ending.signal.aborted) start()
    },
    stop: async () => {
      ending.abort()
      clearTimeout(timer)
      await running
    },
  }
}
