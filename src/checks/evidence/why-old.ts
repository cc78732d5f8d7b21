import type { CitedWork } from '../check-context.ts'
import { workName } from './place-of-claim.ts'

/** Guidelines are taken to hold for five years (so the American College of Physicians says of its own), and reviews are read anew. */
const YEARS = 5
const SEARCHES = new Set([
  'overview-of-reviews',
  'systematic-review-ipd',
  'systematic-review-ma',
  'network-meta-analysis',
  'systematic-review',
  'hta-report',
])
/** Words by which a text itself tells that a guideline is past its time. */
const TELLS_AGE =
  /out of date|outdated|expired|past its|lapsed|no longer (?:current|in force)|(?:five|5)[- ]year|replaced|since then|older|updated since/i

/** Why a work is no longer the newest word on a day, in a sentence; null if it is. What the text itself tells of it is not asked for. */
export function whyOld(work: CitedWork, text: string, today: string): string | null {
  const name = workName(work)
  if (work.supersededBy !== null || work.standing === 'superseded')
    return `${name} has been replaced by a newer version. Cite that one.`
  if (work.guideline !== null && work.guideline.body !== null) return whyGuideline(work, text, today)
  if (work.design === 'guideline-grade') return whyGuideline(work, text, today)
  if (work.design === null || !SEARCHES.has(work.design)) return null
  // A review was searched before it came out.
  const searched = work.searchedOn ?? (work.year === null ? null : `${work.year}-12-31`)
  if (searched === null || !isPast(searched, today)) return null
  return `The studies of ${name} were searched for more than five years ago. See whether there is a newer review.`
}

function whyGuideline({ guideline, year, title }: CitedWork, text: string, today: string): string | null {
  const name = workName({ title, year })
  const expires = guideline?.expiresOn ?? null
  const isOver = expires === null ? year !== null && isPast(`${year}-12-31`, today) : expires < today
  if (!isOver || (year !== null && text.includes(String(year)) && TELLS_AGE.test(text))) return null
  return expires === null
    ? `The guideline ${name} is more than five years old. Cite its successor, or say its year and that it is past its time.`
    : `The guideline ${name} lapsed on ${expires}. Cite its successor, or say its year and that it is past its time.`
}

/** Tells whether a day lies more than five years back. */
function isPast(day: string, today: string): boolean {
  return `${Number(day.slice(0, 4)) + YEARS}${day.slice(4)}` < today
}
