import { dayOf } from '#platform/day.ts'
import { parseDoi } from '../../identifiers/doi.ts'
import { parsePmid } from '../../identifiers/pmid.ts'
import {
  NOTICE_TYPES,
  STANDING_SOURCES,
  type Notice,
  type NoticeType,
  type StandingSource,
} from '../../standing/standing.ts'
import { plainText } from '../plain-text.ts'

const MOST = 100

/** Notices as we write them under `custom`; what is not one of ours is passed over. */
export function readCslNotices(value: unknown): Notice[] {
  return Array.isArray(value) ? value.slice(0, MOST).flatMap((item) => noticeOf(item) ?? []) : []
}

function noticeOf(value: unknown): Notice | null {
  if (typeof value !== 'object' || value === null) return null
  const said = value as Record<string, unknown>
  if (!isOneOf(NOTICE_TYPES, said.type) || !isOneOf(STANDING_SOURCES, said.source)) return null
  const text = (key: string) => (typeof said[key] === 'string' ? plainText(said[key]) : '')
  const [doi, pmid] = [parseDoi(text('doi')), parsePmid(text('pmid'))]
  const [noticedOn, label] = [dayOf(text('noticedOn')), text('label').slice(0, 300).trim()]
  return {
    type: said.type as NoticeType,
    source: said.source as StandingSource,
    ...(noticedOn && { noticedOn }),
    ...(doi.ok && { doi: doi.value }),
    ...(pmid.ok && { pmid: pmid.value }),
    ...(label && { label }),
  }
}

const isOneOf = (table: object, value: unknown): value is string =>
  typeof value === 'string' && Object.hasOwn(table, value)

/** A notice without its empty parts. */
export function writeCslNotice(notice: Notice): Record<string, string> {
  const { type, source, noticedOn, doi, pmid, label } = notice
  const said = Object.entries({ type, source, noticedOn: dayOf(noticedOn), doi, pmid, label })
  return Object.fromEntries(said.filter((part): part is [string, string] => Boolean(part[1])))
}
