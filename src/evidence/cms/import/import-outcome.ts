import type { VersionKind } from '../../import/version-kind.ts'
import type { Difference } from '../../same-work/differences-between.ts'

/** A record of ours by its id and title; one that is only in the same list has no id yet, and the line it stands on. */
export type Known = { id: string | null; title: string; line?: number }

/** What became of a list of works, part by part and with the line each part begins on. */
export type Outcome = {
  created: { line: number; id: string; title: string }[]
  matched: {
    line: number
    id: string | null
    title: string
    how: string
    sameAsLine?: number
    differences: Difference[]
  }[]
  versions: { line: number; id?: string; of: Known; kind: VersionKind; title: string }[]
  refused: { line: number; reason: string }[]
  remarks: { line: number; remark: string }[]
}

export const emptyOutcome = (): Outcome => ({ created: [], matched: [], versions: [], refused: [], remarks: [] })

/** Adds what became of a part of the list to what became of the rest. */
export function addTo(outcome: Outcome, part: Outcome): void {
  outcome.created.push(...part.created)
  outcome.matched.push(...part.matched)
  outcome.versions.push(...part.versions)
  outcome.refused.push(...part.refused)
  outcome.remarks.push(...part.remarks)
}
