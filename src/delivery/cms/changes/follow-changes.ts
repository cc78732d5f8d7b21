import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isUnavailable } from '#platform/database/database-errors.ts'
import { onCommit } from '#platform/database/keep-transactions.ts'
import { executeIn } from '#platform/database/transaction.ts'
import { startRounds } from '#platform/start-rounds.ts'
import type { Change } from '../../changes/change.ts'
import { createListener } from './listen.ts'
import { noteEnds, readChanges } from './read-changes.ts'

/**
 * How far this process can be trusted to know what changed: `sure` of all that was committed (but what is on its way to it this
 * very moment), `unsure` while it may have missed something, `away` while the database cannot be reached at all.
 */
export type Certainty = 'sure' | 'unsure' | 'away'

export type Followed = {
  /** Until when (ms) nothing ends or begins in public by the clock alone. */
  until: number
  /** The number of the last change that is known. */
  seq: number
}

/** Follows what changes in public, whichever process brings it about. */
export type ChangeFollower = {
  certainty: () => Certainty
  followed: () => Followed
  stop: () => Promise<void>
}

type Options = {
  /** Some changes, in order; null when there were more than are worth telling one by one. */
  onChanges: (changes: readonly Change[] | null) => void
  /** So often the database is asked, whether or not it said something. */
  everyMs?: number
}

const EVERY_MS = 1_000
const RETRY_MS = 250
const MOST = 5_000

/**
 * Listens for the word that something changed, and asks what; and asks every second besides, since a connection may be dead without
 * anybody saying so. From the moment a transaction of this process is committed to the moment its changes are known, it is not sure.
 */
export function followChanges(payload: Payload, { onChanges, everyMs = EVERY_MS }: Options): ChangeFollower {
  const adapter = payload.db as unknown as PostgresAdapter
  let known: Followed | null = null
  let certainty: Certainty = 'unsure'
  let commits = 0

  const doubt = () => {
    if (certainty === 'sure') certainty = 'unsure'
    rounds.hurry()
  }
  const listener = createListener(adapter, doubt)
  const round = async () => {
    const before = commits
    await listener.ensure()
    known = await catchUp(payload, known, onChanges)
    certainty = commits === before && listener.isOn() ? 'sure' : 'unsure'
    return Math.max(known.until - Date.now(), 1)
  }
  const failed = (err: unknown) => {
    certainty = isUnavailable(err) || /timeout/i.test((err as Error).message) ? 'away' : 'unsure'
    if (certainty === 'unsure')
      payload.logger.error({ err, msg: 'What changed could not be followed; answers are not kept meanwhile.' })
  }
  const rounds = startRounds(round, { longestMs: everyMs, retryMs: RETRY_MS, failed })
  const forget = onCommit(adapter, () => {
    commits += 1
    doubt()
  })
  return {
    certainty: () => certainty,
    followed: () => known ?? { until: 0, seq: 0 },
    stop: async () => {
      forget()
      await rounds.stop()
      await listener.drop()
    },
  }
}

/** When something ends or begins by the clock: a page, a verdict on a claim that is shown, a day for what has days of its own. */
const NEXT_TURN = sql`least(
  (select min(valid_until) from live_pages),
  (select min(valid_until) from claims where shown_until > now() and valid_until > now()),
  date_trunc('day', now() at time zone 'UTC') at time zone 'UTC' + interval '1 day')`

async function catchUp(payload: Payload, known: Followed | null, onChanges: Options['onChanges']): Promise<Followed> {
  const req = await createLocalReq({}, payload)
  await noteEnds(req)
  const { rows } = await executeIn(
    req,
    sql`select (select coalesce(max(seq), 0) from changes) as head, ${NEXT_TURN} as until`,
  )
  const seq = Number(rows[0]!.head)
  if (known === null || seq < known.seq || seq - known.seq > MOST) onChanges(null)
  else if (seq > known.seq) onChanges(await changesBetween(req, known.seq, seq))
  return { seq, until: new Date(rows[0]!.until as string).getTime() }
}

async function changesBetween(req: PayloadRequest, since: number, head: number): Promise<Change[]> {
  const changes: Change[] = []
  for (let last = since; last < head;) {
    const part = await readChanges(req, { since: last, limit: 1000, clinic: null })
    changes.push(...part.changes)
    last = part.next
  }
  return changes
}
