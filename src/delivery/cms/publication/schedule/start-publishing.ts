import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { startRounds, type Rounds } from '#platform/start-rounds.ts'
import { wakeIn } from '../../../publication/wake-in.ts'
import { publishDue, type Outcome } from './publish-due.ts'

type Options = {
  now?: () => Date
  /** The longest time between two rounds: so late a page may be that another process planned. */
  longestMs?: number
  onRound?: (outcomes: Outcome[]) => void
}

/**
 * Publishes pages at the time that was chosen for them, in this process, outside of any request: now, when the next one is due, and every
 * half minute, as other processes plan pages, too. A round that fails is logged and made again. `stop` ends the round under way
 * behind its page, and resolves when it has ended.
 */
export function startPublishing(payload: Payload, options: Options = {}): Rounds {
  const { now = () => new Date(), longestMs = 30_000, onRound } = options
  const round = async (signal: AbortSignal) => {
    const outcomes = await publishDue(payload, { now, signal })
    onRound?.(outcomes)
    return wakeIn(now(), await nextDue(payload), longestMs)
  }
  const failed = (err: unknown) =>
    payload.logger.error({ err, msg: 'Pages that are due could not be looked up; the next round tries.' })
  return startRounds(round, { longestMs, failed })
}

async function nextDue(payload: Payload): Promise<string | null> {
  const { rows } = await executeIn(
    await createLocalReq({}, payload),
    sql`select min(publish_at) as at from page_reviews where publish_at is not null`,
  )
  return rows[0]?.at ? new Date(rows[0].at as string).toISOString() : null
}
