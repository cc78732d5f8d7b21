import { createLocalReq, type Payload } from 'payload'
import { PROGRAM } from '#platform/program.ts'
import { eventIdOf } from '../../webhooks/delivery.ts'
import { eventBody } from '../../webhooks/event-body.ts'
import type { Answer } from '../../webhooks/judge-answer.ts'
import { signEvent } from '../../webhooks/sign-event.ts'
import { claimDeliveries, nextDueAt, type Claim } from './claim-deliveries.ts'
import { handOutChanges } from './hand-out-changes.ts'
import { giveBack, noteOutcome } from './note-outcome.ts'
import type { PostEvent } from './post-event.ts'
import { tidyDeliveries } from './tidy-deliveries.ts'
import { readSecret } from './webhook-secret.ts'

type Options = {
  post: PostEvent
  /** An attempt has ended, so there may be more to do. */
  ended?: () => void
  now?: () => Date
  chance?: () => number
}

/** Sends what is due, and what it has under way. */
export type Deliverer = {
  /** Hands out what changed and begins what is due, without waiting for any answer; gives when (ISO) more comes due, if it is known. */
  begin: () => Promise<string | null>
  /** Resolves when nothing is under way. */
  settled: () => Promise<void>
  /** Calls off what is under way; it is given back. */
  callOff: () => void
}

/** Long enough that no living process is still at it: an attempt takes 15 seconds at most. */
const LEASE_MS = 60_000
const MOST_AT_ONCE = 32
const MOST_EACH = 4
const TIDY_EVERY_MS = 3_600_000

const UNREADABLE =
  'The secret of this webhook cannot be read, as PAYLOAD_SECRET of the server was changed. Make a new secret.'

/** Makes what delivers webhooks in this process; any number of processes may do so at once. */
export function createDeliverer(payload: Payload, options: Options): Deliverer {
  const { chance = Math.random, ended = () => {}, now = () => new Date(), post } = options
  const calledOff = new AbortController()
  const flights = new Set<Promise<void>>()
  const underWay = new Map<string, number>()
  let tidiedAt = 0

  const attempt = async (claim: Claim) => {
    const began = performance.now()
    const answer = await ask(payload, claim, { post, now: now(), signal: calledOff.signal })
    if (answer === null) return giveBack(payload, claim)
    await noteOutcome(payload, claim, { answer, durationMs: performance.now() - began, now: now(), chance: chance() })
  }
  const start = (claim: Claim) => {
    const { webhook } = claim
    underWay.set(webhook, (underWay.get(webhook) ?? 0) + 1)
    const flight = attempt(claim)
      // Its lease ends, and then it is sent again under the id that it has.
      .catch((err: unknown) => payload.logger.warn({ err, msg: 'What came of a webhook could not be written down.' }))
      .finally(() => {
        flights.delete(flight)
        const left = underWay.get(webhook)! - 1
        if (left > 0) underWay.set(webhook, left)
        else underWay.delete(webhook)
        ended()
      })
    flights.add(flight)
  }
  return {
    begin: async () => {
      const at = now()
      const req = await createLocalReq({}, payload)
      await handOutChanges(payload, at)
      if (at.getTime() - tidiedAt >= TIDY_EVERY_MS) {
        await tidyDeliveries(req, at)
        tidiedAt = at.getTime()
      }
      const most = MOST_AT_ONCE - flights.size
      const claims = await claimDeliveries(req, { now: at, leaseMs: LEASE_MS, most, mostEach: MOST_EACH, underWay })
      for (const claim of claims) start(claim)
      return nextDueAt(req, at)
    },
    settled: async () => {
      while (flights.size > 0) await Promise.all(flights)
    },
    callOff: () => calledOff.abort(),
  }
}

type Asking = { post: PostEvent; now: Date; signal: AbortSignal }

/** What the receiver answers; null if it was called off meanwhile. */
async function ask(payload: Payload, claim: Claim, { now, post, signal }: Asking): Promise<Answer | null> {
  const held = await readSecret(await createLocalReq({}, payload), claim.webhook, now)
  if (!held?.secret) return { came: false, fault: UNREADABLE }
  const body = eventBody(claim.told)
  const secrets = held.previous === null ? [held.secret] : [held.secret, held.previous]
  const headers = { 'user-agent': PROGRAM, ...signEvent({ id: eventIdOf(claim.id), at: now, body }, secrets) }
  try {
    return await post({ url: claim.url, headers, body }, signal)
  } catch (error) {
    if (signal.aborted) return null
    throw error
  }
}
