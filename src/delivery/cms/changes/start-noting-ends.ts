import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { startRounds, type Rounds } from '#platform/start-rounds.ts'
import { wakeIn } from '../../publication/wake-in.ts'
import { noteEnds } from './read-changes.ts'

/** So late at most an end is told of that another process brought nearer. */
const LONGEST_MS = 15_000

/**
 * Tells of the ends of pages as they come, in this process, outside of any request: reads hold the clock by themselves, but caches
 * and those who listen must hear of it.
 */
export function startNotingEnds(payload: Payload): Rounds {
  const round = async () => {
    const req = await createLocalReq({}, payload)
    await noteEnds(req)
    const { rows } = await executeIn(req, sql`select min(valid_until) as at from live_pages`)
    return wakeIn(new Date(), rows[0]?.at ? new Date(rows[0].at as string).toISOString() : null, LONGEST_MS)
  }
  const failed = (err: unknown) =>
    payload.logger.error({ err, msg: 'Ends of pages could not be looked up; the next look tries again.' })
  return startRounds(round, { longestMs: LONGEST_MS, failed })
}
