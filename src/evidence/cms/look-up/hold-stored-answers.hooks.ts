import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Work } from '../../csl.ts'
import { IDENTIFIERS } from '../../identifiers/index.ts'
import { heldWords } from '../../look-up/held-words.ts'
import { soughtIn } from '../../look-up/sought-in.ts'
import { judgeStanding } from '../../standing/judge-standing.ts'
import type { Notice } from '../../standing/standing.ts'
import { workOf } from '../known-works/work-of.ts'
import { supersedingCitation } from '../standing/superseding-citation.ts'
import { lookUpGroup, NEVER_CHECKED } from './look-up-group.ts'
import { lookUpWork, type LookedUp } from './look-up-work.ts'
import type { LookUpSettings } from './settings.ts'

/** An answer is good for holding a record against it for as long as a check of the standing is. */
const GOOD_FOR = 30 * 24 * 60 * 60 * 1000

const UNKNOWN = {
  status: 'unknown',
  needsReview: false,
  checkedAt: null,
  checkedBy: null,
  supersededBy: null,
  notices: [],
}

/**
 * Holds a record that is entered or changed against what the services answered lately, without asking them: paste, correct and
 * save ends with a record that was checked. What was found of other words, or of another number, no longer counts; without an
 * answer the record is as if nobody had ever looked.
 */
export const holdStoredAnswers =
  (settings: LookUpSettings): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const work = workOf({ ...originalDoc, ...data })
    const before = operation === 'update' ? workOf({ ...originalDoc }) : null
    if (data.mergedInto || (before && heldWords(work) === heldWords(before))) return data
    const looked = await answersTo(req, work, settings)
    const isFound = looked?.outcome.state === 'found'
    const isOther = before === null || hasOtherNumbers(before, work)
    const isMore = !isOther && soughtIn(before!.identifiers).length < soughtIn(work.identifiers).length
    const standing = data.standing as { notices?: Notice[] } | undefined
    return {
      ...data,
      lookUp: looked ? lookUpGroup(work, looked) : NEVER_CHECKED,
      ...(isOther && before !== null && !isFound && { standing: UNKNOWN }),
      ...(isFound &&
        (isOther || isMore) && {
          standing: await standingOf(
            req,
            { ...work, id: originalDoc?.id },
            looked,
            isMore ? (standing?.notices ?? []) : [],
          ),
        }),
    }
  }

async function answersTo(req: PayloadRequest, work: Work, settings: LookUpSettings): Promise<LookedUp | null> {
  // A record comes here before it is refused; what is no number was never asked about.
  const sought = soughtIn(work.identifiers).filter(({ name, value }) => IDENTIFIERS[name].parse(value).ok)
  if (sought.length === 0) return null
  const looked = await lookUpWork(req, sought, { settings, since: new Date(Date.now() - GOOD_FOR) })
  return looked.outcome.state === 'unreachable' ? null : looked
}

/** Tells whether a number that the record had is gone or another one: then it may be about another work. */
function hasOtherNumbers(before: Work, now: Work): boolean {
  return (['doi', 'pmid', 'pmcid', 'isbn'] as const).some((name) => {
    const had = before.identifiers?.[name]
    return Boolean(had) && had !== now.identifiers?.[name]
  })
}

/** The id that no record has: that of one which is entered just now. */
const NONE = '00000000-0000-0000-0000-000000000000'

async function standingOf(
  req: PayloadRequest,
  work: Work & { id?: string },
  { outcome, at }: LookedUp,
  notices: readonly Notice[],
) {
  if (outcome.state !== 'found') return UNKNOWN
  const { service, work: told } = outcome.joined
  const judged = judgeStanding([...notices, ...(told.notices ?? [])], { ...work.identifiers, checkedAt: at })
  const next = judged.supersededBy
  return {
    status: judged.status,
    needsReview: judged.needsReview,
    notices: judged.notices,
    supersededBy: next ? await supersedingCitation(req, work.id ?? NONE, next) : null,
    checkedAt: at,
    checkedBy: service,
  }
}
