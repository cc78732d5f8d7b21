import { dayOf } from '#platform/day.ts'
import { parseDoi } from '../identifiers/doi.ts'
import { readNoticeType } from '../standing/read-notice-type.ts'
import type { Notice } from '../standing/standing.ts'
import { datePartsIn } from './date-parts-in.ts'
import { loose } from './loose.ts'
import { valueOf } from './value-of.ts'

/**
 * The notices on a Crossref record. On a paper's record `updated-by` names the notices about it; on a notice's own record
 * `update-to` names the paper it is about, kept here in `about`, which may be the record itself (Crossref, Crossmark). The same
 * event may stand there twice, from the publisher and from Retraction Watch: both are kept, and one reducer counts them.
 */
export function crossrefNotices(message: Record<string, unknown>, doi: string, title: string): Notice[] {
  const about = loose.list(message['updated-by']).map((update) => noticeOf(update))
  const itself = loose.list(message['update-to']).flatMap((update) => {
    const target = valueOf(parseDoi, loose.text(loose.object(update).DOI))
    return target === null ? [] : [{ ...noticeOf(update), doi, about: { doi: target } }]
  })
  const notices = [...about, ...itself].filter((notice): notice is Notice => notice !== null)
  const isHinted = /^\W*(?:retracted|withdrawn)\b/i.test(title) || loose.object(message.relation)['is-retracted-by']
  // A title is only a hint, and so is a relation: somebody must look, but nobody is told that the work fell.
  if (isHinted && notices.length === 0)
    notices.push({ type: 'other', source: 'crossref', label: 'Marked as retracted or withdrawn, without a notice.' })
  return notices
}

function noticeOf(update: unknown): Notice | null {
  const { type, source, label, DOI, updated } = loose.object(update)
  const word = loose.text(type)
  const kind = word === null ? 'other' : readNoticeType(word)
  if (kind === null) return null
  return {
    type: kind,
    source: source === 'publisher' || source === 'retraction-watch' ? source : 'crossref',
    noticedOn: dayIn(updated),
    doi: valueOf(parseDoi, loose.text(DOI)),
    label: loose.text(label) ?? word,
  }
}

function dayIn(updated: unknown): string | null {
  const date = datePartsIn(updated)
  if (date?.month && date.day)
    return [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-')
  return dayOf(loose.text(loose.object(updated)['date-time']))
}
