import { parseDay } from '#platform/day.ts'
import { isObject } from '#platform/is-object.ts'
import type { Parsed } from '#platform/parsed.ts'
import type { ProblemPlace } from '#platform/problem.ts'
import { parseDoi } from '../identifiers/doi.ts'
import { parsePmid } from '../identifiers/pmid.ts'
import { effectOf, judgeStanding, type Judged } from './judge-standing.ts'
import { nameNotice } from './name-notice.ts'
import { NOTICE_TYPES, STANDINGS, type Notice, type NoticeType, type Standing } from './standing.ts'

/** What a reviewer says has become of a work, and the notices that they add to those there are. */
export type HandSet = { status: Standing; reason: string; notices: Notice[] }

type Asked = {
  /** As it was sent: {status, notice?: {type?, doi?, pmid?, noticedOn?}, reason}. */
  sent: unknown
  /** The notices that the record has. */
  kept: readonly Notice[]
  work: Judged
  /** Today, `YYYY-MM-DD`. */
  day: string
}

type Answer = { ok: true; value: HandSet } | { ok: false; errors: ProblemPlace[] }

/** The kind of notice that is meant where a reviewer names none. A work that stands needs none. */
const MEANT: Record<Exclude<Standing, 'unknown'>, NoticeType | null> = {
  current: null,
  corrected: 'correction',
  superseded: 'new-version',
  concern: 'expression-of-concern',
  withdrawn: 'withdrawal',
  retracted: 'retraction',
}
const LIFTABLE: readonly Standing[] = ['concern', 'withdrawn', 'retracted']
const SHORTEST_REASON = 10
const LONGEST_REASON = 2000

/**
 * Takes a reviewer's word for what has become of a work. It is kept as a notice of theirs beside the others, so the next check
 * does not undo it; and it cannot talk away what others gave notice of: a retraction is lifted by its reinstatement alone.
 * What a person had to read counts as read.
 */
export function judgeByHand({ sent, kept, work, day }: Asked): Answer {
  const read = readSent(sent, day)
  if (!read.ok) return read
  const { status, notice, reason } = read.value
  const type = notice?.type ?? MEANT[status as keyof typeof MEANT]
  const label = reason.slice(0, 300)
  const mine: Notice[] = type === null ? [] : [{ ...notice, type, source: 'manual', label }]
  const before = judgeStanding(kept, work)
  const readings = before.toRead.map(({ type: told, noticedOn, doi, pmid }): Notice => {
    const fits = effectOf(told) === status && told !== 'other'
    return { type: fits ? told : (type ?? 'clarification'), source: 'manual', noticedOn, doi, pmid, label }
  })
  const isUndated = (one: Notice) => !one.noticedOn && LIFTABLE.includes(effectOf(one.type))
  const lifted = type === 'reinstatement' ? before.notices.filter(isUndated) : []
  const lifting = lifted.map(({ doi, pmid }): Notice => ({ ...mine[0]!, doi, pmid }))
  const notices = [...mine, ...readings, ...lifting]
  const after = judgeStanding([...kept, ...notices], work)
  if (after.status === status) return { ok: true, value: { status, reason, notices } }
  return { ok: false, errors: [contradiction(status, notice?.type ?? null, after)] }
}

function contradiction(
  status: Standing,
  type: NoticeType | null,
  after: ReturnType<typeof judgeStanding>,
): ProblemPlace {
  if (type !== null && after.because.every(({ source }) => source === 'manual'))
    return {
      path: 'notice.type',
      message: `With a notice of this kind a work is “${STANDINGS[after.status]}”, not “${STANDINGS[status]}”. Change the one or the other.`,
    }
  const because = after.because.map(nameNotice).join('; ')
  const what = LIFTABLE.includes(after.status)
    ? 'If it was lifted since, give the notice of the reinstatement, with its day.'
    : 'Set it to what the notice says.'
  return { path: 'status', message: `By its notices the work is “${STANDINGS[after.status]}” (${because}). ${what}` }
}

type Read = {
  status: Standing
  reason: string
  notice: (Omit<Notice, 'source' | 'type'> & { type: NoticeType | null }) | null
}

function readSent(sent: unknown, day: string): { ok: true; value: Read } | { ok: false; errors: ProblemPlace[] } {
  const errors: ProblemPlace[] = []
  const { status, notice, reason } = isObject(sent) ? sent : {}
  const fault = (path: string, message: string) => {
    errors.push({ path, message })
    return null
  }
  if (typeof status !== 'string' || !Object.hasOwn(MEANT, status))
    fault('status', `Choose one of: ${Object.keys(MEANT).join(', ')}.`)
  const said = typeof reason === 'string' && !reason.includes('\0') ? reason.trim() : ''
  if (said.length < SHORTEST_REASON || said.length > LONGEST_REASON)
    fault(
      'reason',
      `Say in ${SHORTEST_REASON} to ${LONGEST_REASON} characters how you know, so that others can follow it.`,
    )
  if (notice !== undefined && notice !== null && !isObject(notice)) fault('notice', 'Give the notice as named values.')
  const given = isObject(notice) ? notice : {}
  const value = (name: 'doi' | 'pmid' | 'noticedOn', parse: (text: string) => Parsed): string | null => {
    const one = given[name]
    if (one === undefined || one === null || one === '') return null
    const parsed: Parsed = typeof one === 'string' ? parse(one) : { ok: false, why: 'Text is expected here.' }
    return parsed.ok ? parsed.value : fault(`notice.${name}`, parsed.why)
  }
  const type = typeOf(given.type, fault)
  const noticedOn = value('noticedOn', parseDay)
  if (noticedOn !== null && noticedOn > day) fault('notice.noticedOn', 'This day has not come yet.')
  if (type === 'reinstatement' && noticedOn === null && errors.length === 0)
    fault('notice.noticedOn', 'Give the day of the reinstatement: it lifts only what came before it.')
  const named = { type, noticedOn, doi: value('doi', parseDoi), pmid: value('pmid', parsePmid) }
  if (errors.length > 0) return { ok: false, errors }
  const isNotice = Object.values(named).some((one) => one !== null)
  return { ok: true, value: { status: status as Standing, reason: said, notice: isNotice ? named : null } }
}

function typeOf(given: unknown, fault: (path: string, message: string) => null): NoticeType | null {
  if (given === undefined || given === null || given === '') return null
  if (typeof given === 'string' && Object.hasOwn(NOTICE_TYPES, given) && given !== 'other') return given as NoticeType
  return fault(
    'notice.type',
    'Choose the kind of notice from the list; what it says decides what has become of the work.',
  )
}
