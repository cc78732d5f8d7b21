import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { isUnavailable } from '#platform/database/database-errors.ts'
import { startRounds, type Rounds } from '#platform/start-rounds.ts'
import { wakeIn } from '../../publication/wake-in.ts'
import { createListener } from '../changes/listen.ts'
import { createDeliverer } from './deliverer.ts'
import { createPost } from './post-event.ts'
import { WEBHOOK_CHANNEL } from './wake-deliverers.ts'

/** So late at most something is sent if nobody said that it is there. */
const LONGEST_MS = 15_000
const RETRY_MS = 2_000
/** At its end a process waits so long for answers that are on their way. */
const GRACE_MS = 3_000

/**
 * Delivers webhooks in this process, outside of any request: whenever something changes in public, when an attempt is due again, and
 * every 15 seconds to be sure. Several processes may do this at once. `stop` waits a moment for what is under way and gives the
 * rest back.
 */
export function startDelivering(payload: Payload, { mayReachPrivate }: { mayReachPrivate: boolean }): Rounds {
  const adapter = payload.db as unknown as PostgresAdapter
  const hurry = () => rounds.hurry()
  const deliverer = createDeliverer(payload, { post: createPost({ mayReachPrivate }), ended: hurry })
  const listener = createListener(adapter, hurry, ['citewell_changes', WEBHOOK_CHANNEL])
  const round = async () => {
    // Who cannot listen looks all the same, only later.
    await listener.ensure().catch(() => undefined)
    return wakeIn(new Date(), await deliverer.begin(), LONGEST_MS)
  }
  const failed = (err: unknown) => {
    if (!isUnavailable(err))
      payload.logger.error({ err, msg: 'Webhooks could not be looked up; the next round tries.' })
  }
  const rounds = startRounds(round, { longestMs: LONGEST_MS, retryMs: RETRY_MS, failed })
  return {
    hurry,
    stop: async () => {
      await rounds.stop()
      await Promise.race([deliverer.settled(), sleep(GRACE_MS, undefined, { ref: false })])
      deliverer.callOff()
      await deliverer.settled()
      await listener.drop()
    },
  }
}
