import { isObject } from '#platform/is-object.ts'
import { idOf } from '#platform/record-id.ts'
import type { LookUpState } from '../../look-up/look-up-states.ts'
import type { Notice, Standing, StandingSource } from '../../standing/standing.ts'

export type StoredStanding = {
  status: Standing
  needsReview: boolean
  checkedAt: string | null
  checkedBy: StandingSource | null
  supersededBy: string | null
  notices: Notice[]
}

export type Difference = { field?: string | null; ours?: string | null; theirs?: string | null }

export type StoredLookUp = {
  state: LookUpState
  at: string | null
  service: StandingSource | null
  differences: Difference[]
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
const listOf = <Row>(value: unknown) => (Array.isArray(value) ? (value as Row[]) : [])

/** What is stored of whether a work still stands. */
export function standingOf(record: Record<string, unknown>): StoredStanding {
  const stored = isObject(record.standing) ? record.standing : {}
  return {
    status: (text(stored.status) ?? 'unknown') as Standing,
    needsReview: stored.needsReview === true,
    checkedAt: text(stored.checkedAt),
    checkedBy: text(stored.checkedBy) as StandingSource | null,
    supersededBy: idOf(stored.supersededBy),
    notices: listOf<Notice>(stored.notices),
  }
}

/** What is stored of the last time the services were asked. */
export function lookUpOf(record: Record<string, unknown>): StoredLookUp {
  const stored = isObject(record.lookUp) ? record.lookUp : {}
  return {
    state: (text(stored.state) ?? 'never-checked') as LookUpState,
    at: text(stored.at),
    service: text(stored.service) as StandingSource | null,
    differences: listOf<Difference>(stored.differences),
  }
}
