import type { PayloadRequest } from 'payload'
import { askFor, type Heard } from '../../look-up/ask-for.ts'
import type { Sought } from '../../look-up/sought.ts'
import { outcomeOf, type Outcome } from '../../look-up/outcome-of.ts'
import type { Query } from '../../look-up/query.ts'
import { readAnswer } from '../../look-up/read-answer.ts'
import type { AskService } from './ask-service.ts'
import { askedAddress } from './service-address.ts'
import type { LookUpSettings } from './settings.ts'
import { storeAnswer, storedAnswers } from './stored-answers.ts'

/** What came of it, and when the oldest answer that it rests on was given; `now` where nothing was answered. */
export type LookedUp = { outcome: Outcome; at: string }

type How = {
  settings: LookUpSettings
  /** Answers kept since then are taken instead of asking again. */
  since: Date
  /** Left out where nobody may be asked: then only what is kept counts. */
  ask?: AskService
}

/** A question that was put, and when it was answered; null if it was not. */
type Put = Heard & { at: string | null }

/**
 * Looks a work up by its numbers: asks the services one after another as each answer shows the way, several at a time where none
 * waits for another. Answers that say something are kept; a fault is not, so that it is asked again. No transaction may be open.
 */
export async function lookUpWork(req: PayloadRequest, sought: readonly Sought[], how: How): Promise<LookedUp> {
  const heard: Put[] = []
  for (;;) {
    const queries = askFor(sought, heard)
    if (queries.length === 0) break
    const kept = await storedAnswers(
      req,
      queries.map((query) => askedOf(how.settings, query)),
      how.since,
    )
    // Where nobody may be asked and nothing is kept, there is no way to follow.
    if (!how.ask && kept.size === 0) break
    heard.push(...(await Promise.all(queries.map((query) => put(req, query, kept, how)))))
  }
  const times = heard.flatMap(({ at, told }) => (at !== null && told.kind !== 'fault' ? [at] : [])).sort()
  return { outcome: outcomeOf(sought, heard), at: times[0] ?? new Date().toISOString() }
}

const askedOf = (settings: LookUpSettings, query: Query) => ({
  service: query.service,
  asked: askedAddress(settings, query),
})

async function put(
  req: PayloadRequest,
  query: Query,
  kept: Awaited<ReturnType<typeof storedAnswers>>,
  { settings, ask }: How,
): Promise<Put> {
  const known = kept.get(askedAddress(settings, query))
  if (known) return { query, told: readAnswer(query, known), at: known.at }
  const reply = ask ? await ask(query) : { lost: 'It was not asked.' }
  if ('lost' in reply) return { query, told: { kind: 'fault', why: reply.lost }, at: null }
  const told = readAnswer(query, reply.answer)
  if (told.kind !== 'fault') await storeAnswer(req, askedOf(settings, query), { ...reply.answer, at: reply.at })
  return { query, told, at: reply.at }
}
