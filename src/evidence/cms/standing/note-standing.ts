import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { canonicalJson } from '#platform/canonical-json.ts'
import { executeIn, inTransaction } from '#platform/database/transaction.ts'
import { idOf } from '#platform/record-id.ts'
import { judgeStanding, type Judged } from '../../standing/judge-standing.ts'
import { sayStanding } from '../../standing/say-standing.ts'
import { isStandingEvent } from '../../standing/standing-event.ts'
import type { Notice, Standing, StandingSource } from '../../standing/standing.ts'
import { whileCommand } from '../command.ts'
import { holdCitation, type CitationRecord } from '../hold-citation.ts'
import { fallenVerification } from '../verification/fallen-verification.ts'
import { keptStanding } from './kept-standing.ts'
import { supersedingCitation } from './superseding-citation.ts'

/** What was found out about a work: the notices, by whom, and when they looked; null where nobody looked, as in a file. */
export type StandingCheck = {
  notices: readonly Notice[]
  source: StandingSource
  checkedAt: string | null
  /** Why, in words, for the trail; by default the notices themselves. */
  reason?: string
}

export type NotedStanding = { status: Standing; needsReview: boolean; before: Standing; hasChanged: boolean }

/**
 * Notes on a citation what was found out about its standing: joins the notices with those it has, judges by all of them, and
 * lets its verification fall where that changed. A notice that was ever told is kept. If nothing is new, only the date is noted.
 * A check that could not be made is not noted at all. Null if there is no such citation, or it was merged into another.
 */
export async function noteStanding(
  req: PayloadRequest,
  id: string,
  check: StandingCheck,
): Promise<NotedStanding | null> {
  return inTransaction(req, async () => {
    const record = await holdCitation(req, id)
    if (record === null || idOf(record.mergedInto) !== null) return null
    return note(req, record, check)
  })
}

async function note(req: PayloadRequest, record: CitationRecord, check: StandingCheck): Promise<NotedStanding> {
  const kept = keptStanding(record)
  const checkedAt = later(kept.checkedAt, check.checkedAt)
  const work: Judged = { ...kept.work, checkedAt }
  const { notices, ...judged } = judgeStanding([...kept.notices, ...check.notices], work)
  const supersededBy = judged.supersededBy ? await supersedingCitation(req, record.id, judged.supersededBy) : null
  const now = { status: judged.status, needsReview: judged.needsReview, supersededBy, notices }
  const before = { status: kept.status, needsReview: kept.needsReview }
  const hasChanged = canonicalJson({ ...now }) !== canonicalJson({ ...before, ...kept.told })
  const checkedBy = checkedAt !== null && checkedAt !== kept.checkedAt ? check.source : kept.checkedBy
  if (hasChanged)
    await whileCommand(req, 'standing', check.reason ?? sayStanding(judged, check.source), () =>
      req.payload.update({
        collection: 'citations',
        id: record.id,
        data: {
          standing: { ...now, checkedAt, checkedBy },
          ...(isStandingEvent(before, now) && { verification: fallenVerification(record, 'change-standing') }),
        } as never,
        depth: 0,
        req,
        overrideAccess: true, // nobody may type a standing; whoever found it out was asked for their right before
      }),
    )
  else if (checkedAt !== kept.checkedAt) await noteDate(req, [record.id], checkedAt!, check.source)
  return { status: now.status, needsReview: now.needsReview, before: before.status, hasChanged }
}

/** Notes that somebody looked and found nothing new, unless somebody did later. It changes nothing else, so neither the trail nor a writer hears of it. */
export async function noteDate(req: PayloadRequest, ids: string[], at: string, source: StandingSource): Promise<void> {
  await executeIn(
    req,
    sql`update citations set standing_checked_at = ${at}, standing_checked_by = ${source}
      where (id = any(${sql.param(ids)}::uuid[]) or merged_into_id = any(${sql.param(ids)}::uuid[]))
        and (standing_checked_at is null or standing_checked_at < ${at})`,
  )
}

const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a)
