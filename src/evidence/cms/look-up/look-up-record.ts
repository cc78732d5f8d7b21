import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { canonicalJson } from '#platform/canonical-json.ts'
import { executeIn, inTransaction } from '#platform/database/transaction.ts'
import { createGate } from '#platform/gate.ts'
import { Problem } from '#platform/problem.ts'
import type { WorkIdentifiers } from '../../csl.ts'
import type { Sought } from '../../look-up/sought.ts'
import { sayHeld, sayOutcome } from '../../look-up/say-outcome.ts'
import { soughtIn } from '../../look-up/sought-in.ts'
import { whileCommand } from '../command.ts'
import { holdLivingCitation, type CitationRecord } from '../hold-citation.ts'
import { workOf } from '../known-works/work-of.ts'
import { noteStanding } from '../standing/note-standing.ts'
import type { AskService } from './ask-service.ts'
import { lookUpGroup, lookUpOf, type LookUpGroup } from './look-up-group.ts'
import { lookUpWork, type LookedUp } from './look-up-work.ts'
import type { LookUpSettings } from './settings.ts'

/** The front door lets look-ups by the gate of writes, since they wait for others; what they write then has a small one. */
const gate = createGate({ max: 4, queue: 50, waitMs: 10_000 })

/** Who presses twice is not the cause of two questions. */
const MOMENT = 60_000

export type RecordLookUp = { lookUp: LookUpGroup; standing: unknown; message: string }

/**
 * Asks the services anew about a record, holds it against what they tell and notes its standing, in one change. A service that
 * cannot be reached takes nothing away from what was found before, and says nothing about the work's standing.
 */
export async function lookUpRecord(
  req: PayloadRequest,
  id: string,
  services: { settings: LookUpSettings; ask: AskService },
): Promise<RecordLookUp> {
  // The row is let go before anybody is asked: nobody waits for a service to save.
  const sought = soughtOf(await inTransaction(req, () => holdLivingCitation(req, id)))
  const looked = await lookUpWork(req, sought, { ...services, since: new Date(Date.now() - MOMENT) })
  const keep = async () => {
    await note(req, await holdLivingCitation(req, id), looked, sought)
    const record = await holdLivingCitation(req, id)
    const lookUp = lookUpOf(record)
    const message =
      looked.outcome.state === 'found' ? sayHeld(lookUp) : sayOutcome(looked.outcome, { sought: sought[0]! })
    return { lookUp, standing: record.standing, message }
  }
  return gate.run(() => inTransaction(req, keep))
}

async function note(req: PayloadRequest, record: CitationRecord, looked: LookedUp, sought: Sought[]): Promise<void> {
  if (canonicalJson(soughtOf(record)) !== canonicalJson(sought))
    throw new Problem('record/moved-on', 'Somebody changed the numbers of this citation meanwhile. Look it up again.')
  const { outcome, at } = looked
  const before = lookUpOf(record)
  if (outcome.state === 'unreachable' && (before.state === 'verified' || before.state === 'mismatch')) return
  const now = lookUpGroup(workOf(record), looked)
  if (canonicalJson({ ...now, at: null }) === canonicalJson({ ...before, at: null }))
    // That somebody looked and found the same changes nothing else, so neither the trail nor a writer hears of it.
    await executeIn(req, sql`update citations set look_up_at = ${at} where id = ${record.id}`)
  else
    await whileCommand(req, 'look-up', sayOutcome(outcome, { sought: sought[0]! }), () =>
      req.payload.update({
        collection: 'citations',
        id: record.id,
        data: { lookUp: now },
        depth: 0,
        req,
        overrideAccess: true, // nobody types these fields, and the right to change the record was checked before
      }),
    )
  if (outcome.state !== 'found') return
  const { service, work } = outcome.joined
  const source = service as Exclude<typeof service, 'doi'>
  await noteStanding(req, record.id, { notices: work.notices ?? [], source, checkedAt: at })
}

function soughtOf(record: CitationRecord): Sought[] {
  const sought = soughtIn(record.identifiers as WorkIdentifiers)
  if (sought.length > 0) return sought
  throw new Problem(
    'data/invalid',
    'This citation has no DOI, PubMed number, PMC number or ISBN, so no service can be asked. Add one of them, if the work has any.',
  )
}
