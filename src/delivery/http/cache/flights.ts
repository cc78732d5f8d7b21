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
  /** The last one that began with this question. */
  under: (key: string) => Flight | undefined
  begin: (key: string) => Flight
  /** Something changed while they were under way. */
  drop: (dropped: Dropped) => void
}

/** Keeps the reads that are under way. All of them are told what changes, those that others cannot join any more, too. */
export function createFlights(): Flights {
  const last = new Map<string, Flight>()
  const open = new Set<(dropped: Dropped) => void>()
  const begin = (key: string): Flight => {
    const tags = new Set<string>()
    let isLost = false
    let resolve: (answer: Answer | null) => void = () => undefined
    const drop = (dropped: Dropped) => {
      if (dropped === 'all') isLost = true
      else for (const tag of dropped) tags.add(tag)
    }
    const flight: Flight = {
      answer: new Promise((settle) => (resolve = settle)),
      holds: (answer) => !isLost && ![...answer.tags].some((tag) => tags.has(tag)),
      land: (answer) => {
        open.delete(drop)
        if (last.get(key) === flight) last.delete(key)
        resolve(answer)
      },
    }
    open.add(drop)
    last.set(key, flight)
    return flight
  }
  return {
    begin,
    under: (key) => last.get(key),
    drop: (dropped) => {
      for (const drop of open) drop(dropped)
    },
  }
}
