import { aboutThisWork, ITSELF_A_NOTICE } from './about-this-work.ts'
import { isBare, joinNotices, namesTheSame, type TidyNotice } from './join-notices.ts'
import type { Notice, NoticeType, Standing, WorkName } from './standing.ts'

/** From what may be cited to what may not: of several notices the one that weighs most decides. */
export const STANDINGS_BY_WEIGHT: readonly Standing[] = [
  'current',
  'unknown',
  'corrected',
  'superseded',
  'concern',
  'withdrawn',
  'retracted',
]

/** What a notice of each kind makes of the work it is about. */
const EFFECTS: Record<NoticeType, Standing> = {
  addendum: 'current',
  clarification: 'current',
  reinstatement: 'current',
  other: 'unknown',
  correction: 'corrected',
  corrigendum: 'corrected',
  erratum: 'corrected',
  'corrected-and-republished': 'corrected',
  'new-edition': 'superseded',
  'new-version': 'superseded',
  'expression-of-concern': 'concern',
  'partial-retraction': 'concern',
  // Cochrane withdraws reviews that are out of date, in the ordinary course; the word does not mean misconduct.
  withdrawal: 'withdrawn',
  removal: 'withdrawn',
  retraction: 'retracted',
  'retracted-and-republished': 'retracted',
}

/** What a notice of this kind, by itself, makes of a work. */
export const effectOf = (type: NoticeType): Standing => EFFECTS[type]

/** As many notices of a work as a record keeps; where there are more, those that weigh most. */
const MOST_NOTICES = 100

/** As many as are looked at. */
const MOST_TOLD = 1000

const weightOf = ({ type }: Pick<Notice, 'type'>) => STANDINGS_BY_WEIGHT.indexOf(EFFECTS[type])

/** Kinds that say too little by themselves, and what a person has to find out. */
const TO_BE_READ: Partial<Record<NoticeType, string>> = {
  other: 'There is a notice of a kind that is not known here. Read it, and say what has become of the work.',
  'partial-retraction': 'A part of the work was retracted. Read which, before it is cited again.',
  removal: 'The work was taken down. Read why, before it is cited again.',
}
const REPLACED_IN_PLACE =
  'The text behind this DOI was replaced by a newer one. Check that the record, and what we cite from it, still fit.'
const WHICH_CAME_FIRST =
  'A notice says that the work was reinstated, but not whether that was after the other notices. Read them.'

const POINTS_ON: readonly NoticeType[] = [
  'new-edition',
  'new-version',
  'retracted-and-republished',
  'corrected-and-republished',
]

/** Whose standing it is: the numbers that name the work, and when anybody last looked; null for never. */
export type Judged = WorkName & { checkedAt: string | null }

/** What has become of a work, the notices that say so, the newer work that takes its place, and what a person must still read. */
export type Judgement = {
  status: Standing
  needsReview: boolean
  supersededBy?: WorkName
  because: TidyNotice[]
  /** Why a person must look, one sentence each. */
  remarks: string[]
  /** The notices a person must look at. */
  toRead: TidyNotice[]
  /** The notices that count: without those that were lifted, and those that a person has settled. */
  counting: TidyNotice[]
  /** All notices about this work, each event once: what a record keeps. */
  notices: TidyNotice[]
}

/**
 * Judges by the notices about a work what has become of it; the weightiest notice decides, whatever the order. A retraction,
 * withdrawal or concern no longer counts once a later notice reinstates the work. Without a notice a work stands as published
 * if somebody looked, and is not known to if nobody did. After Crossref's update types and PubMed's CommentsCorrections.
 */
export function judgeStanding(told: readonly Notice[], work: Judged): Judgement {
  const notices = joinNotices(heaviest(told.flatMap((notice) => aboutThisWork(notice, work) ?? [])))
  const readByAPerson = notices.filter(({ source }) => source === 'manual')
  const counted = notices.filter((notice) => !readByAPerson.some((reading) => settles(reading, notice, work)))
  const reinstatements = counted.filter(({ type }) => type === 'reinstatement')
  const standing = counted.filter((notice) => !reinstatements.some((one) => lifts(one, notice)))
  const status =
    weightiest(standing.map(({ type }) => EFFECTS[type])) ?? (work.checkedAt === null ? 'unknown' : 'current')
  const doubts = standing.flatMap((notice) => {
    if (readByAPerson.some((reading) => isOfTheSame(reading, notice))) return []
    const remark = doubtAbout(notice, work, reinstatements)
    return remark === null ? [] : [{ notice, remark }]
  })
  const pointers = standing.filter((notice) => pointsOn(notice, work))
  const next = pointers.filter(({ noticedOn }) => noticedOn !== null).at(-1) ?? pointers.at(-1)
  return {
    status: status === 'current' && work.checkedAt === null ? 'unknown' : status,
    needsReview: doubts.length > 0,
    ...(next && { supersededBy: { doi: next.doi, pmid: next.pmid } }),
    because: standing.filter(({ type }) => EFFECTS[type] === status),
    remarks: [...new Set(doubts.map(({ remark }) => remark))],
    toRead: doubts.map(({ notice }) => notice),
    counting: standing,
    notices: mostTelling(notices),
  }
}

/** Each notice is held against each other, so no more than any work has; where there are more, those that weigh most. */
function heaviest(told: Notice[]): Notice[] {
  if (told.length <= MOST_TOLD) return told
  return told.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_TOLD)
}

function mostTelling(notices: TidyNotice[]): TidyNotice[] {
  if (notices.length <= MOST_NOTICES) return notices
  return joinNotices(notices.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_NOTICES))
}

function weightiest(standings: Standing[]): Standing | undefined {
  return STANDINGS_BY_WEIGHT.findLast((one) => standings.includes(one))
}

/** A person who has read a notice that says too little says by one of theirs, which names the same, what it comes to. */
function settles(reading: TidyNotice, notice: TidyNotice, work: Judged): boolean {
  if (notice.source === 'manual' || !isOfTheSame(reading, notice)) return false
  return notice.type in TO_BE_READ || (POINTS_ON.includes(notice.type) && isOfItself(notice, work))
}

function isOfTheSame(a: TidyNotice, b: TidyNotice): boolean {
  const areNameless = [a, b].every(({ doi, pmid }) => doi === null && pmid === null)
  return namesTheSame(a, b) || (areNameless && a.noticedOn === b.noticedOn)
}

/** A reinstatement lifts what came before it, on the same day too; what has no date, only if it names it. */
function lifts(reinstatement: TidyNotice, notice: TidyNotice): boolean {
  if (!isLiftable(notice)) return false
  const [from, to] = [notice.noticedOn, reinstatement.noticedOn]
  if (from !== null && to !== null) return from <= to
  return namesTheSame(reinstatement, notice) || (isBare(notice) && reinstatement.source === 'manual')
}

const isLiftable = ({ type }: TidyNotice) => ['concern', 'withdrawn', 'retracted'].includes(EFFECTS[type])

function doubtAbout(notice: TidyNotice, work: Judged, reinstatements: TidyNotice[]): string | null {
  const doubt = TO_BE_READ[notice.type]
  if (doubt !== undefined) return notice.label?.startsWith(ITSELF_A_NOTICE) ? notice.label : doubt
  if (POINTS_ON.includes(notice.type) && isOfItself(notice, work)) return REPLACED_IN_PLACE
  const isUndated = (one: TidyNotice) => one.noticedOn === null
  const isUnclear = isLiftable(notice) && reinstatements.some((one) => isUndated(one) || isUndated(notice))
  return isUnclear ? WHICH_CAME_FIRST : null
}

const isOfItself = (notice: TidyNotice, { doi, pmid }: Judged) => namesTheSame(notice, { ...notice, doi, pmid })

const pointsOn = (notice: TidyNotice, work: Judged) =>
  POINTS_ON.includes(notice.type) && (notice.doi !== null || notice.pmid !== null) && !isOfItself(notice, work)
