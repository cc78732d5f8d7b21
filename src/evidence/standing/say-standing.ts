import { nameNotice } from './name-notice.ts'
import type { Judgement } from './judge-standing.ts'
import { STANDING_SOURCES, STANDINGS, type StandingSource } from './standing.ts'

/** Why a work has the standing it has, in a line for the trail: the notices that say so, or that there is none. */
export function sayStanding({ status, because, toRead }: Omit<Judgement, 'notices'>, source: StandingSource): string {
  const notices = [...new Set([...because, ...toRead])].map(nameNotice)
  if (notices.length > 0) return `${STANDINGS[status]}: ${notices.join('; ')}`
  return `${STANDINGS[status]}: no notice, ${STANDING_SOURCES[source]}`
}
