import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'

/** Older answers are asked for anew before anybody relies on them, so they only settle doubts. */
const KEPT_FOR_DAYS = 180
/** A record may be held against an answer that is so many days old, and notes the day of the oldest one. */
const GOOD_FOR_DAYS = 30

/**
 * Forgets answers older than half a year, but for those that a record may have been held against when it was last looked up: by
 * these it can still be said why it was found right. `now` is the moment of the round.
 */
export async function pruneAnswers(req: PayloadRequest, now: Date): Promise<void> {
  const from = new Date(now.getTime() - KEPT_FOR_DAYS * 24 * 60 * 60 * 1000).toISOString()
  await executeIn(
    req,
    sql`delete from look_up_answers where at < ${from} and at::date not in (
      select looked.on_day + days from
        (select distinct look_up_at::date as on_day from citations where look_up_at < ${from}) as looked,
        generate_series(0, ${GOOD_FOR_DAYS}::int) as days)`,
  )
}
