import { sql } from '@payloadcms/db-postgres'
import type { SharedFacts } from '../context/shared-facts.ts'

/**
 * Whether a report (row `r`) no longer holds: something it was made with changed, or the rules did, or what all pages share, or
 * the day: what is recent, relative or past its end follows from the calendar.
 */
export const isStale = ({ rules, hash }: SharedFacts, day: string): ReturnType<typeof sql> => sql`
  (r.is_stale or r.rule_pack <> ${rules.version} or r.shared_hash <> ${hash} or r.checked_on < ${day})`
