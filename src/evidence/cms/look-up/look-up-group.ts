import { isObject } from '#platform/is-object.ts'
import type { Work } from '../../csl.ts'
import { holdAgainst } from '../../look-up/hold-against.ts'
import type { LookUpState } from '../../look-up/look-up-states.ts'
import type { StandingSource } from '../../standing/standing.ts'
import type { LookedUp } from './look-up-work.ts'

/** What a record keeps of its last look-up, as its fields have it. */
export type LookUpGroup = {
  state: LookUpState
  at: string | null
  service: StandingSource | null
  titleSimilarity: number | null
  differences: { field: string; ours: string | null; theirs: string }[]
}

export const NEVER_CHECKED: LookUpGroup = {
  state: 'never-checked',
  at: null,
  service: null,
  titleSimilarity: null,
  differences: [],
}

const LONGEST = 1000
const MOST = 50
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 2).trimEnd()} …` : text)

/** What a record keeps of a look-up of its numbers: how it compares with what was told, or that nothing was. */
export function lookUpGroup(record: Work, { outcome, at }: LookedUp): LookUpGroup {
  if (outcome.state !== 'found') return { ...NEVER_CHECKED, state: outcome.state, at }
  const { state, titleSimilarity, differences } = holdAgainst(record, outcome)
  const service = outcome.joined.service as Exclude<typeof outcome.joined.service, 'doi'>
  return {
    state,
    at,
    service,
    titleSimilarity,
    differences: differences
      .slice(0, MOST)
      .map(({ field, ours, theirs }) => ({ field, ours: ours === null ? null : cut(ours), theirs: cut(theirs) })),
  }
}

/** Reads off a record what it keeps of its last look-up, in the same form. */
export function lookUpOf(record: Readonly<Record<string, unknown>>): LookUpGroup {
  const kept = isObject(record.lookUp) ? (record.lookUp as Partial<LookUpGroup>) : {}
  const differences = (kept.differences ?? []).map(({ field, ours, theirs }) => ({ field, ours: ours ?? null, theirs }))
  return {
    state: kept.state ?? 'never-checked',
    at: kept.at ?? null,
    service: kept.service ?? null,
    titleSimilarity: kept.titleSimilarity ?? null,
    differences,
  }
}
