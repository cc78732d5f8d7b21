import type { Payload } from 'payload'
import { startRounds, type Rounds } from '#platform/start-rounds.ts'
import { noticeRound } from './notice-round.ts'

type Options = { everyMs?: number; round?: typeof noticeRound }

/** So that a new day is noticed soon wherever it begins; a round that has nothing new to tell costs one statement. */
const HOUR = 3_600_000

/**
 * Tells people, in this process, of reviews that come due: now and every hour. A round that fails is logged, and the next one tells
 * what it did not. `stop` resolves when the round under way has ended.
 */
export function startNoticing(payload: Payload, options: Options = {}): Rounds {
  const { everyMs = HOUR, round = noticeRound } = options
  const failed = (err: unknown) =>
    payload.logger.error({ err, msg: 'People could not be told of reviews that come due; the next round tries.' })
  return startRounds(() => round(payload, new Date()).then(() => everyMs), { longestMs: everyMs, failed })
}
