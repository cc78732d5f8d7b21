import { isObject } from '#platform/is-object.ts'
import { idOf } from '#platform/record-id.ts'
import { joinNotices, type TidyNotice } from '../../standing/join-notices.ts'
import type { Notice, Standing, StandingSource, WorkName } from '../../standing/standing.ts'

/** What a record keeps of the standing of its work. */
export type KeptStanding = {
  work: WorkName
  status: Standing
  needsReview: boolean
  notices: Notice[]
  /** What is compared with a new judgement, in the same forms. */
  told: { supersededBy: string | null; notices: TidyNotice[] }
  checkedAt: string | null
  checkedBy: StandingSource | null
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

/** Reads off a record what it keeps of its standing; a record that nobody ever checked is `unknown`. */
export function keptStanding(record: Readonly<Record<string, unknown>>): KeptStanding {
  const stored = isObject(record.standing) ? record.standing : {}
  const names = isObject(record.identifiers) ? record.identifiers : {}
  const notices = (Array.isArray(stored.notices) ? stored.notices : []) as Notice[]
  return {
    work: { doi: text(names.doi), pmid: text(names.pmid) },
    status: (text(stored.status) ?? 'unknown') as Standing,
    needsReview: stored.needsReview === true,
    notices,
    told: { supersededBy: idOf(stored.supersededBy), notices: joinNotices(notices) },
    checkedAt: text(stored.checkedAt),
    checkedBy: text(stored.checkedBy) as StandingSource | null,
  }
}
