import type { Answer } from '../../cache/answer-cache.ts'

/** What a change makes untrue: answers with one of these tags, or all there are. */
export type Dropped = 'all' | ReadonlySet<string>

/** A read that is on its way to the database for the first of those who ask the same. */
export type Flight = {
  /** What it came to; null if that is for the one who asked alone. */
  answer: Promise<Answer | null>
  /** Whether the answer is still true, whatever changed since the read began, so that it may be kept and given to others. */
  holds: (answer: Answer) => boolean
  land: (answer: Answer | null) => void
}

export type Flights = {
  under: (key: string) => Flight | undefined
  begin: (key: string) => Flight
  /** Something changed while they were under way. */
  drop: (dropped: Dropped) => void
}

/** Keeps the reads that are under way, one for each question. */
export function createFlights(): Flights {
  const open = new Map<string, { flight: Flight; drop: (dropped: Dropped) => void }>()
  const begin = (key: string): Flight => {
    const tags = new Set<string>()
    let isLost = false
    let resolve: (answer: Answer | null) => void = () => undefined
    const flight: Flight = {
      answer: new Promise((settle) => (resolve = settle)),
      holds: (answer) => !isLost && ![...answer.tags].some((tag) => tags.has(tag)),
      land: (answer) => {
        if (open.get(key)?.flight === flight) open.delete(key)
        resolve(answer)
      },
    }
    const drop = (dropped: Dropped) => {
      if (dropped === 'all') isLost = true
      else for (const tag of dropped) tags.add(tag)
    }
    open.set(key, { flight, drop })
    return flight
  }
  return {
    begin,
    under: (key) => open.get(key)?.flight,
    drop: (dropped) => {
      for (const each of open.values()) each.drop(dropped)
    },
  }
}
