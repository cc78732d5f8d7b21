import type { Clock } from './clock.ts'

/** One line of people waiting at one host; see `createHostPace`. */
export type HostPace = {
  /** Does `task` when it is its turn; null if that would not be before `deadline` (a time of the clock, in milliseconds). */
  take: <T>(deadline: number, task: () => Promise<T>) => Promise<T | null>
  /** Nobody asks before so many milliseconds have passed: the host said so. */
  rest: (ms: number) => void
  /** What the host says of its limit (`x-rate-limit-limit`, `x-rate-limit-interval: 1s`); nonsense is passed over. */
  heed: (headers: Headers) => void
}

const [LEAST_GAP, MOST_GAP] = [20, 60_000]
const MOST_REST = 10 * 60_000

/** Keeps to what a host allows: one request at a time, and so many a second as it says, `perSecond` until it does. */
export function createHostPace(clock: Clock, perSecond: number): HostPace {
  let gap = 1000 / perSecond
  let lastStart = Number.NEGATIVE_INFINITY
  let restUntil = 0
  let last: Promise<unknown> = Promise.resolve()

  const turn = async <T>(deadline: number, task: () => Promise<T>): Promise<T | null> => {
    const wait = Math.max(restUntil, lastStart + gap) - clock.now()
    if (clock.now() + Math.max(wait, 0) > deadline) return null
    if (wait > 0) await clock.sleep(wait)
    lastStart = clock.now()
    return task()
  }
  return {
    take: (deadline, task) => {
      const mine = last.then(() => turn(deadline, task))
      last = mine.catch(() => null)
      return mine
    },
    rest: (ms) => {
      restUntil = Math.max(restUntil, clock.now() + Math.min(ms, MOST_REST))
    },
    heed: (headers) => {
      const limit = Number.parseInt(headers.get('x-rate-limit-limit') ?? '', 10)
      const seconds = Number.parseInt(headers.get('x-rate-limit-interval') ?? '', 10)
      if (limit > 0 && seconds > 0) gap = Math.min(Math.max((1000 * seconds) / limit, LEAST_GAP), MOST_GAP)
    },
  }
}
