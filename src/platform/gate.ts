import { Problem } from '#platform/problem.ts'

type Limits = { max: number; queue: number; waitMs: number; words?: string }
type Waiting = { admit: () => void; timer: NodeJS.Timeout }

/** Lets a bounded amount of work happen at once; see `createGate`. */
export type Gate = {
  run: <T>(work: () => Promise<T>) => Promise<T>
  readonly running: number
  readonly waiting: number
}

const DEFAULT: Limits = { max: 8, queue: 200, waitMs: 10_000 }
const WORDS = 'Too many changes are being saved at once. Try again in a few seconds.'

/**
 * A gate that lets `max` pieces of work run at once; up to `queue` more wait, first come first served, at most `waitMs`.
 * Whoever finds the queue full or waits too long is refused in `words` with `service/unavailable` (`extra.retryAfter` in seconds).
 * Without limits it is a gate for writes: each may need several connections, so that a burst of them would starve the pool, and
 * readers with it.
 */
export function createGate({ max, queue, waitMs, words = WORDS }: Limits = DEFAULT): Gate {
  const busy = () => new Problem('service/unavailable', words, [], { retryAfter: 2 })
  const waiting: Waiting[] = []
  let running = 0

  const enter = (): Promise<void> => {
    if (running < max) {
      running += 1
      return Promise.resolve()
    }
    if (waiting.length >= queue) return Promise.reject(busy())
    return new Promise((resolve, reject) => {
      const place: Waiting = {
        admit: resolve,
        timer: setTimeout(() => {
          waiting.splice(waiting.indexOf(place), 1)
          reject(busy())
        }, waitMs),
      }
      waiting.push(place)
    })
  }

  const leave = () => {
    const next = waiting.shift()
    if (next === undefined) {
      running -= 1
      return
    }
    clearTimeout(next.timer)
    next.admit()
  }

  return {
    run: async (work) => {
      await enter()
      try {
        return await work()
      } finally {
        leave()
      }
    },
    get running() {
      return running
    },
    get waiting() {
      return waiting.length
    },
  }
}
