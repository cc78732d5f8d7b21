import {
  ValidationError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { visitorOf } from '#accounts/cms/index.ts'
import { isObject } from '#platform/is-object.ts'
import { Problem } from '#platform/problem.ts'
import { idOf } from '#platform/record-id.ts'
import { IDENTIFIER_NAMES, IDENTIFIERS } from '../../identifiers/index.ts'
import { whyForReviewers } from '../../standing/why-for-reviewers.ts'
import { holdCitation } from '../hold-citation.ts'
import { workOf } from '../known-works/work-of.ts'
import { keptStanding } from './kept-standing.ts'

/** Reviewers and admins answer for what is known of a work; the system changes what no person sent. */
const answersForIt = (req: PayloadRequest): boolean =>
  !req.user || visitorOf(req).actors.some((actor) => actor === 'reviewer' || actor === 'admin')

/** What is known of a work by its record: what has become of it, and what a reviewer found. */
const told = (record: Parameters<typeof keptStanding>[0]) => ({
  ...keptStanding(record),
  isRejected: isObject(record.verification) && record.verification.state === 'rejected',
})

/**
 * Keeps the numbers of a work as long as something is known of it that speaks against it: it was found out by those numbers, so
 * that with other ones, or with none, nobody would know it any more. In a merge the numbers go over together with what is known.
 */
export const keepToldNumbers: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data?.mergedInto || answersForIt(req)) return data
  const why = whyForReviewers(told({ ...originalDoc }))
  if (why === null) return data
  const [before, now] = [workOf({ ...originalDoc }).identifiers, workOf({ ...originalDoc, ...data }).identifiers]
  const errors = IDENTIFIER_NAMES.filter((name) => before?.[name] && before[name] !== now?.[name]).map((name) => ({
    path: `identifiers.${name}`,
    message: `With this ${IDENTIFIERS[name].label} the work ${why}. So that this is not lost, ask a reviewer to change the number.`,
  }))
  if (errors.length > 0) throw new ValidationError({ collection: 'citations', errors, req })
  return data
}

/** Keeps the record of such a work: if it were entered anew, nothing of this would be known. */
export const keepToldRecords: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (answersForIt(req)) return
  const record = await holdCitation(req, String(id))
  if (record === null || idOf(record.mergedInto) !== null) return
  const why = whyForReviewers(told(record))
  if (why === null) return
  throw new Problem(
    'review/not-possible',
    `The work ${why}. Keep its record, so that nobody enters it anew and cites it unawares; or ask a reviewer to delete it.`,
  )
}
