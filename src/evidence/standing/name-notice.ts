import { dayOf } from '#platform/day.ts'
import { NOTICE_TYPES, STANDING_SOURCES, type Notice } from './standing.ts'

/** A notice in a line, for a person: what it is, who tells of it, where it can be read. */
export function nameNotice(notice: Notice): string {
  const where = notice.doi || (notice.pmid && `PubMed ${notice.pmid}`) || dayOf(notice.noticedOn)
  return [NOTICE_TYPES[notice.type], STANDING_SOURCES[notice.source], where].filter(Boolean).join(', ')
}
