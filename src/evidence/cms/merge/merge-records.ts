import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn, inTransaction } from '#platform/database/transaction.ts'
import { isObject } from '#platform/is-object.ts'
import { Problem } from '#platform/problem.ts'
import { idOf } from '#platform/record-id.ts'
import { IDENTIFIER_NAMES } from '../../identifiers/index.ts'
import type { WorkField } from '../../same-work/differences-between.ts'
import { asCommand } from '../command.ts'
import { lockEvidence } from '../lock-evidence.ts'
import { keptStanding } from '../standing/kept-standing.ts'
import { noteStanding } from '../standing/note-standing.ts'
import { bringWriters } from '../verification/bring-writers.ts'
import { recordForMerge, type Merging } from './record-for-merge.ts'
import { refuseTwoWorks } from './refuse-two-works.ts'
import { takeFrom } from './take-from.ts'

/** Any number will do, as long as only merges use it. */
const LOCK = 4_211_964_073

type Merge = {
  id: string
  from: string
  take: readonly WorkField[]
  /** Whether a person who has looked at both says that they are one work, though nothing in them does. */
  isSure?: boolean
}

/**
 * Merges one record into another of the same work. The first stays where it is as an alias: pages that cite it go on to, and
 * print the words of the record that is kept, so that no page is written and no approval lost. Its numbers go over to the kept
 * record where that has none, and what is known of its standing. Gives the fields that were taken. Versions and preprints are
 * works of their own, and are refused; so are two records that nothing says are of one work, unless whoever asks is sure.
 */
export function mergeRecords(req: PayloadRequest, { id, from, take, isSure = false }: Merge): Promise<WorkField[]> {
  if (id === from)
    throw new Problem('review/not-possible', 'This is one record already. Choose the other one to merge.')
  return inTransaction(req, async () => {
    await lockEvidence(req, 'change')
    // One after another: a merge touches aliases of its records too, which another may hold and wait for these.
    await executeIn(req, sql`select pg_advisory_xact_lock(${LOCK})`)
    await executeIn(req, sql`select id from citations where id in (${id}, ${from}) order by id for update`)
    const [kept, other] = [await recordForMerge(req, id), await recordForMerge(req, from)]
    refuseLinked(kept, other)
    refuseTwoWorks(kept, other, isSure)
    await turnIntoAlias(req, kept, other)
    const numbers = IDENTIFIER_NAMES.filter((name) => other.identifiers?.[name] && !kept.identifiers?.[name])
    const fields = new Set<WorkField>([...take, ...numbers.map((name) => `identifiers.${name}` as const)])
    bringWriters(req, id, other.writtenBy)
    const taken = await takeFrom(req, id, other, [...fields], `“${other.title}” was merged into it.`)
    await bringStanding(req, id, other)
    await bringRejection(req, kept, other)
    return taken
  })
}

/** What is known of the work by the other record is known of the kept one; when anybody last looked at that one stays. */
async function bringStanding(req: PayloadRequest, id: string, other: Merging): Promise<void> {
  const { notices, checkedBy } = keptStanding(other)
  if (notices.length === 0) return
  const reason = `“${other.title}” was merged into it.`
  await noteStanding(req, id, { notices, source: checkedBy ?? 'manual', checkedAt: null, reason })
}

/** A work that a reviewer found not fit to be cited does not become fit by having been entered twice. */
async function bringRejection(req: PayloadRequest, kept: Merging, other: Merging): Promise<void> {
  if (stateOf(other) !== 'rejected' || stateOf(kept) === 'rejected') return
  await req.payload.update({
    collection: 'citations',
    id: kept.id,
    data: { verification: other.verification } as never,
    depth: 0,
    req,
    overrideAccess: true, // nobody may type a verification; a reviewer gave this one, of the same work
  })
}

const stateOf = ({ verification }: Merging) => (isObject(verification) ? verification.state : undefined)

function refuseLinked(kept: Merging, other: Merging): void {
  if (idOf(kept.versionOf) === other.id || idOf(other.versionOf) === kept.id)
    throw new Problem(
      'review/not-possible',
      'One of these is recorded as a version of the other. If that is wrong, empty “A version of” first.',
    )
}

/** What was merged into the other record earlier is repointed, so that every alias is one step from the record it stands for. */
async function turnIntoAlias(req: PayloadRequest, kept: Merging, other: Merging): Promise<void> {
  asCommand(req, 'merge', `Merged into “${kept.title}”.`)
  await req.payload.update({
    collection: 'citations',
    id: other.id,
    data: {
      mergedInto: kept.id,
      identifiers: Object.fromEntries(IDENTIFIER_NAMES.map((name) => [name, null])),
    } as never,
    depth: 0,
    req,
    overrideAccess: true, // no person may type “Merged into”; that this one may change both records was checked above
  })
  await executeIn(req, sql`update citations set merged_into_id = ${kept.id} where merged_into_id = ${other.id}`)
}
