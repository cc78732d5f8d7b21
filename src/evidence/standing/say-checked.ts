import { dayOf } from '#platform/day.ts'
import { standingAge } from './standing-age.ts'

/** How long ago a work's standing was checked, as said on a day (`YYYY-MM-DD`): "Checked 3 weeks ago", "Not checked for 4 months". */
export function sayChecked(checkedAt: string | null | undefined, day: string): string {
  const age = standingAge(checkedAt, day)
  if (age === 'never') return 'Never checked'
  const days = Math.max(0, (Date.parse(day) - Date.parse(dayOf(checkedAt)!)) / 86_400_000)
  if (age === 'stale') return `Not checked for ${ago(days)}`
  const checked = days === 0 ? 'Checked today' : `Checked ${ago(days)} ago`
  return age === 'due' ? `${checked}, due again` : checked
}

function ago(days: number): string {
  if (days < 14) return days === 1 ? '1 day' : `${days} days`
  if (days < 60) return `${Math.floor(days / 7)} weeks`
  if (days < 730) return `${Math.floor(days / 30.44)} months`
  return `${Math.floor(days / 365.25)} years`
}
