import type { Work } from '../csl.ts'
import { comparableOf } from '../same-work/comparable-of.ts'
import { cochraneReview, identifiersOf } from '../same-work/identifiers-of.ts'
import { sameWork, type Comparable, type Comparison } from '../same-work/same-work.ts'
import { workKeys } from '../same-work/work-keys.ts'
import { cochraneVersion } from './version-kind.ts'

/** A work that is there: a record of ours by its id, or an earlier one of the same list by its line. `author` holds the key of the first. */
export type KnownWork = { id: string | null; line?: number; work: Comparable }

/** What a work of a list turns out to be, and to which known work. */
export type Match = { verdict: 'same' | 'version' | 'preprint'; known: KnownWork; by: Comparison['by'] }

/** Known works, found by what they share with another. */
export type KnownWorks = {
  add: (known: KnownWork) => void
  /** What the work is to the known ones; `null` for a new one. `perhaps` is one it may be, though too little is known to say. */
  match: (work: Work) => { match: Match | null; perhaps: KnownWork | null }
}

const ORDER = ['same', 'version', 'preprint'] as const

/** Keeps known works by their keys, so that ten thousand are held against each other in seconds. */
export function createKnownWorks(): KnownWorks {
  const places = new Map<string, Set<KnownWork>>()
  return {
    add: (known) => {
      for (const key of keysOf(known.work)) {
        const there = places.get(key)
        if (there) there.add(known)
        else places.set(key, new Set([known]))
      }
    },
    match: (work) => {
      const asked = comparableOf(work)
      const candidates = new Set(keysOf(asked, YEARS).flatMap((key) => [...(places.get(key) ?? [])]))
      const said = [...candidates].map((known) => ({ known, ...sameWork(asked, known.work) }))
      for (const verdict of ORDER) {
        const found = nearest(
          asked,
          said.filter(({ kind }) => kind === verdict),
        )
        if (found) return { match: { verdict, known: found.known, by: found.by }, perhaps: null }
      }
      return { match: null, perhaps: said.find(({ kind }) => kind === 'maybe')?.known ?? null }
    },
  }
}

/** Of several versions of a review the last before this one, else the first after it; of other works the first that was found. */
function nearest<Found extends { known: KnownWork }>(work: Comparable, found: readonly Found[]): Found | undefined {
  const mine = cochraneVersion(work)
  if (found.length < 2 || mine === null) return found[0]
  const distance = ({ known }: Found) => {
    const after = (cochraneVersion(known.work) ?? mine) - mine
    return after <= 0 ? -after : 1000 + after
  }
  return found.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** A preprint may be so many years older than its article; of other works one year is enough. */
const YEARS = [-3, -2, -1, 0, 1, 2, 3]

/** The keys under which a work is kept, and with `around` those under which works of nearby years are. */
function keysOf(work: Comparable, around: readonly number[] = [0]): string[] {
  const { titleKey, authorKey } = workKeys(work as Work)
  const identifiers = Object.entries(identifiersOf(work))
  const year = work.issued?.year
  return [
    ...identifiers.map(([name, value]) => `${name} ${name === 'cochraneId' ? cochraneReview(value) : value}`),
    ...(titleKey === null ? [] : [`title ${titleKey}`]),
    ...(authorKey === null || typeof year !== 'number'
      ? []
      : around.map((years) => `author ${year + years} ${authorKey}`)),
  ]
}
