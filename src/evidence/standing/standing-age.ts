import { dayOf } from '#platform/day.ts'

/** How long ago anybody looked whether a work still stands: looked up anew after 30 days, and not relied on after 90. */
export const STANDING_AGES = {
  never: 'Never checked',
  fresh: 'Checked within 30 days',
  due: 'To be checked again',
  stale: 'Not checked for more than 90 days',
} as const
export type StandingAge = keyof typeof STANDING_AGES

export const DUE_AFTER_DAYS = 30
export const STALE_AFTER_DAYS = 90

/** How fresh the last check of a work's standing is on a day (`YYYY-MM-DD`); days are counted by the calendar in UTC. */
export function standingAge(checkedAt: string | null | undefined, day: string): StandingAge {
  const checked = dayOf(checkedAt)
  if (checked === null) return 'never'
  const days = (Date.parse(day) - Date.parse(checked)) / 86_400_000
  if (days <= DUE_AFTER_DAYS) return 'fresh'
  return days <= STALE_AFTER_DAYS ? 'due' : 'stale'
}
