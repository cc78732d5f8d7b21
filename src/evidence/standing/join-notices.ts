import { dayOf } from '#platform/day.ts'
import { parseDoi } from '../identifiers/doi.ts'
import { STANDING_SOURCES, type Notice, type StandingSource } from './standing.ts'

const doiOf = (doi: string | null | undefined): string | null => {
  if (!doi) return null
  const parsed = parseDoi(doi)
  return parsed.ok ? parsed.value : null
}

/** A notice with its values in their stored forms, and null for what it does not tell. */
export type TidyNotice = Required<Omit<Notice, 'about'>>

/** Brings a notice into its one stored form: a day without an hour, a DOI in lower case. */
export function tidyNotice({ type, source, noticedOn, doi, pmid, label }: Notice): TidyNotice {
  const words = label?.replace(/\s+/g, ' ').trim().slice(0, 300)
  return { type, source, noticedOn: dayOf(noticedOn), doi: doiOf(doi), pmid: pmid || null, label: words || null }
}

/** Tells whether two notices name the same publication. */
export function namesTheSame(a: Notice, b: Notice): boolean {
  return (Boolean(a.doi) && a.doi === b.doi) || (Boolean(a.pmid) && a.pmid === b.pmid)
}

/** Tells whether a notice names nothing by which it could be found again: all it says is that there is one. */
export const isBare = ({ doi, pmid, noticedOn }: Notice): boolean => !doi && !pmid && !noticedOn

/** The same event, told by two services: of one kind, by the same notice; where that cannot be compared, of the same day. */
function isSameEvent(a: TidyNotice, b: TidyNotice): boolean {
  if (a.type !== b.type || (a.source === 'manual') !== (b.source === 'manual')) return false
  if (namesTheSame(a, b)) return true
  if ((a.doi && b.doi) || (a.pmid && b.pmid)) return false
  return isBare(a) || isBare(b) || (a.noticedOn !== null && a.noticedOn === b.noticedOn)
}

/** Who is named as the source of what several told: whoever is nearest to the work. */
const NEAREST: readonly StandingSource[] = [
  'publisher',
  'crossref',
  'pubmed',
  'europe-pmc',
  'datacite',
  'retraction-watch',
  'manual',
] satisfies (keyof typeof STANDING_SOURCES)[]

/** The fullest first, then in an order that does not depend on who was asked first. */
function rankOf(notice: TidyNotice): string {
  const told = [notice.doi, notice.pmid, notice.noticedOn].map((value) => (value === null ? '~' : value))
  return JSON.stringify([...told, notice.type, NEAREST.indexOf(notice.source), notice.label ?? '~'])
}

const inOrder = (rank: (notice: TidyNotice) => string) => (a: TidyNotice, b: TidyNotice) =>
  rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0

const byDay = inOrder((notice) => `${notice.noticedOn ?? '~'}${rankOf(notice)}`)

/**
 * Joins what several sources tell of one work: each event once, with all that any of them tells of it, oldest first. What a
 * person wrote stays beside what a service tells. Neither order nor repetition of the notices matters.
 */
export function joinNotices(notices: readonly Notice[]): TidyNotice[] {
  const joined = joinedOnce(notices.map(tidyNotice))
  // What one was told by another can show that it is the same as a third.
  return joined.length < notices.length ? joinNotices(joined) : joined.sort(byDay)
}

function joinedOnce(notices: readonly TidyNotice[]): TidyNotice[] {
  const joined: TidyNotice[] = []
  for (const notice of notices.toSorted(inOrder(rankOf))) {
    const known = joined.findIndex((one) => isSameEvent(one, notice))
    if (known === -1) joined.push(notice)
    else joined[known] = filled(joined[known]!, notice)
  }
  return joined
}

function filled(known: TidyNotice, more: TidyNotice): TidyNotice {
  const nearer = NEAREST.indexOf(more.source) < NEAREST.indexOf(known.source)
  return {
    type: known.type,
    source: nearer ? more.source : known.source,
    noticedOn: known.noticedOn ?? more.noticedOn,
    doi: known.doi ?? more.doi,
    pmid: known.pmid ?? more.pmid,
    label: known.label ?? more.label,
  }
}
