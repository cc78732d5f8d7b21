import type { Work } from '../../csl.ts'
import { IDENTIFIER_NAMES, IDENTIFIERS } from '../../identifiers/index.ts'
import type { KnownWork, KnownWorks } from '../../import/match-works.ts'
import { versionKind, type VersionKind } from '../../import/version-kind.ts'
import type { Known } from './import-outcome.ts'

/** A work that a record can hold, and the line it was read on. */
export type FittedWork = { work: Work; line: number }

/** What is to be done with a work: `of` is the record it is the same as, or a version or preprint of. */
export type Judged = { line: number; work: Work; remarks: string[] } & (
  | { verdict: 'new'; of: null }
  | { verdict: 'same'; of: Known; how: string }
  | { verdict: 'version' | 'preprint'; of: Known; kind: VersionKind }
)

/** A work that there is a record of. */
export type Same = Extract<Judged, { verdict: 'same' }>

/** Holds a work against the records, and against the earlier works of its list. */
export function judgeWork({ work, line }: FittedWork, records: KnownWorks, ofList?: KnownWorks): Judged {
  const byRecords = records.match(work)
  const byList = ofList?.match(work) ?? { match: null, perhaps: null }
  const found = byRecords.match?.verdict === 'same' ? byRecords.match : (byList.match ?? byRecords.match)
  if (found === null) {
    const perhaps = byRecords.perhaps ?? byList.perhaps
    const remarks =
      perhaps === null ? [] : [`It may be the same as “${perhaps.work.title}”; too little is known to tell.`]
    return { line, work, verdict: 'new', of: null, remarks }
  }
  const { known, verdict, by } = found
  const of: Known = { id: known.id, title: known.work.title, ...(known.line === undefined ? {} : { line: known.line }) }
  if (verdict === 'same') return { line, work, verdict, of, how: by, remarks: [] }
  return { line, verdict, of, kind: versionKind(verdict, work, known.work), ...withoutShared(work, known) }
}

/** A protocol or a trial is registered once, so its number can be in one record only: the first that has it. */
function withoutShared(work: Work, known: KnownWork): { work: Work; remarks: string[] } {
  const shared = IDENTIFIER_NAMES.filter((name) => {
    const value = work.identifiers?.[name]
    return value && value === known.work.identifiers?.[name]
  })
  if (shared.length === 0) return { work, remarks: [] }
  const identifiers = Object.fromEntries(
    Object.entries(work.identifiers!).filter(([name]) => !shared.includes(name as never)),
  )
  const remarks = shared.map(
    (name) =>
      `The ${IDENTIFIERS[name].label} ${work.identifiers![name]!} stays with “${known.work.title}”, which has it already.`,
  )
  return { work: { ...work, identifiers }, remarks }
}
