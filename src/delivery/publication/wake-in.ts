/** Between two looks at a page that somebody else was at work on. */
const SOONEST = 1_000

/** In how many milliseconds to look again: when the next page is due (ISO; null if none is), and in `longest` at the latest. */
export function wakeIn(now: Date, nextDue: string | null, longest: number): number {
  if (nextDue === null) return longest
  return Math.min(Math.max(new Date(nextDue).getTime() - now.getTime(), SOONEST), longest)
}
