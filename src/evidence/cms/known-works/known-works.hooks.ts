import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import type { ProblemPlace } from '#platform/problem.ts'
import type { Work } from '../../csl.ts'
import { IDENTIFIER_NAMES, IDENTIFIERS } from '../../identifiers/index.ts'
import { comparableOf } from '../../same-work/comparable-of.ts'
import { sameWork } from '../../same-work/same-work.ts'
import { workKeys } from '../../same-work/work-keys.ts'
import { findCandidates, type Candidate } from './find-candidates.ts'
import { holdNewWorks } from './hold-new-works.ts'
import { workOf } from './work-of.ts'

/** Set on a request that has held its works against the records already, many at once. */
const MATCHED = 'citewellMatched'

/** Says that the works which this request is about to enter were held against the records already. */
export function noteMatched(req: PayloadRequest): void {
  req.context[MATCHED] = true
}

/** Refuses a work that is there already, by an identifier or by title, first author and year, and names the record. */
export const refuseKnownWorks: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (req.context[MATCHED] === true || data?.mergedInto) return data
  const work = workOf({ ...originalDoc, ...data })
  if (operation === 'update' && isNamedAsBefore(work, workOf({ ...originalDoc }))) return data
  if (operation === 'create') await holdNewWorks(req)
  const others = (await findCandidates(req, [work])).filter(({ id }) => id !== originalDoc?.id)
  const errors = others.flatMap((other) => placesOf(work, other))
  if (errors.length > 0) throw new ValidationError({ collection: 'citations', errors, req })
  return data
}

function isNamedAsBefore(work: Work, before: Work): boolean {
  const [now, then] = [workKeys(work), workKeys(before)]
  return (
    now.titleKey === then.titleKey &&
    now.authorKey === then.authorKey &&
    work.issued?.year === before.issued?.year &&
    IDENTIFIER_NAMES.every((name) => (work.identifiers?.[name] ?? null) === (before.identifiers?.[name] ?? null))
  )
}

/** What is wrong where: each identifier that the other record has, else the title if the two are one work. */
function placesOf(work: Work, { work: other }: Candidate): ProblemPlace[] {
  const shared = IDENTIFIER_NAMES.filter(
    (name) => work.identifiers?.[name] && work.identifiers[name] === other.identifiers?.[name],
  )
  if (shared.length > 0)
    return shared.map((name) => ({
      path: `identifiers.${name}`,
      message: `The citation “${other.title}” has this ${IDENTIFIERS[name].label} already. Use that one, or correct the number.`,
    }))
  if (sameWork(comparableOf(work), other).kind !== 'same') return []
  const year = other.issued?.year ? `, of ${other.issued.year}` : ''
  return [
    {
      path: 'title',
      message: `The citation “${other.title}”${year}, has the same title and first author. Use that one. If this is another work, give its DOI, or its volume and pages, and see that the other has its own.`,
    },
  ]
}

/** Makes the keys by which the record is found, at each save. A record that was merged into another is found by that one. */
export const keepWorkKeys: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data.mergedInto) return { ...data, searchKey: null, titleKey: null, authorKey: null }
  return { ...data, ...workKeys(workOf({ ...originalDoc, ...data })) }
}
