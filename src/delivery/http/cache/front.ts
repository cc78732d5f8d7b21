import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Answer, AnswerCache } from '../../cache/answer-cache.ts'
import { cacheControl } from '../../cache/freshness.ts'
import { droppedBy } from '../../cache/tags.ts'
import type { Change } from '../../changes/change.ts'
import { OPEN } from '../answer-cors.ts'
import { awaitAnswer } from './deliver.ts'
import { createFlights, type Dropped, type Flights } from './flights.ts'
import { isForAll, keyOf } from './key-of.ts'
import { sendAnswer } from './send-answer.ts'

/** Who knows what changed, and how surely. */
type Follower = {
  certainty: () => 'sure' | 'unsure' | 'away'
  followed: () => { until: number; seq: number }
}

export type FrontParts = {
  app: RequestListener
  cache: AnswerCache
  follower: Follower
  /** The collections that everybody may read. */
  shared: ReadonlySet<string>
  /** Origins that the configuration names: they may send cookies and are told so, each by its name. */
  namedOrigins: readonly string[]
}

export type Front = {
  listener: RequestListener
  /** To be told of what changed, in order; null when it is not known what. */
  onChanges: (changes: readonly Change[] | null) => void
}

/**
 * What stands before everything else: answers what everybody may read and somebody has read before, without asking anybody, for as
 * long as nothing it was made of has changed. Whoever shows who they are is never answered from here, and fills nothing. While the
 * database is away, what was kept is given out and marked as stale, but nothing past the moment at which it may end.
 */
export function createFront(parts: FrontParts): Front {
  const { app, cache, follower, shared } = parts
  const flights = createFlights()
  const named = new Set(parts.namedOrigins)

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const key = await keyOf(req, shared)
    if (key === null) return void app(req, res)
    const kept = cache.get(key)
    const now = Date.now()
    const certainty = follower.certainty()
    if (kept !== undefined && now < kept.until) {
      if (certainty === 'sure' && now < follower.followed().until) return send(req, res, kept, 'hit')
      if (certainty === 'away') return send(req, res, kept, 'stale')
    }
    // Whoever asks after something was written here is not given what was read before it.
    const flight = certainty === 'sure' ? flights.under(key) : undefined
    if (flight === undefined) return lead(parts, flights, key, kept, req, res)
    const told = await flight.answer
    return told === null ? lead(parts, flights, key, kept, req, res) : send(req, res, told, 'hit')
  }

  return {
    listener: (req, res) => {
      if (isForAll(req, named)) answer(req, res).catch(() => res.destroy())
      else app(req, res)
    },
    onChanges: (changes) => {
      const dropped = whatDrops(changes)
      if (dropped === 'all') cache.clear()
      else cache.drop(dropped)
      flights.drop(dropped)
    },
  }
}

function whatDrops(changes: readonly Change[] | null): Dropped {
  const tags = changes?.map(droppedBy) ?? ['all' as const]
  return tags.includes('all') ? 'all' : new Set(tags.flat())
}

/** Lets the app answer the first of those who ask the same; what it says to everybody is for all of them. */
function lead(
  { app, cache, follower }: FrontParts,
  flights: Flights,
  key: string,
  kept: Answer | undefined,
  req: IncomingMessage,
  res: ServerResponse,
): void {
  const flight = flights.begin(key)
  const { seq, until } = follower.followed()
  res.once('close', () => flight.land(null))
  awaitAnswer(res, {
    revision: seq,
    until,
    now: Date.now(),
    sendKept: kept !== undefined && Date.now() < kept.until ? () => send(req, res, kept, 'stale') : null,
    take: (answer) => {
      const holds = flight.holds(answer) && Date.now() < answer.until
      if (holds) cache.put(key, answer)
      flight.land(holds ? answer : null)
      send(req, res, answer, 'miss')
    },
  })
  app(req, res)
}

const OPEN_HEAD = Object.entries(OPEN).flat()

function send(req: IncomingMessage, res: ServerResponse, answer: Answer, from: 'hit' | 'miss' | 'stale'): void {
  const now = Date.now()
  const occasion = [
    'Cache-Control',
    cacheControl(now, answer.until),
    'Vary',
    'Origin, Accept-Encoding',
    'X-Cache',
    from,
  ]
  if (req.headers.origin !== undefined) occasion.push(...OPEN_HEAD)
  occasion.push('X-Request-Id', String(res.getHeader('X-Request-Id') ?? randomUUID()))
  if (from === 'stale')
    occasion.push('Age', String(Math.floor((now - answer.madeAt) / 1000)), 'Warning', '110 - "Response is Stale"')
  sendAnswer(req, res, answer, occasion)
}
