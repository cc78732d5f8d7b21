import { Problem, type ProblemPlace } from '#platform/problem.ts'
import { STANDINGS, type Standing } from '../standing/standing.ts'
import { readVerdict, type CheckedItem, type Verdict } from './read-verdict.ts'
import { nextVerification, type VerificationEvent, type Verifier } from './transitions.ts'
import type { CheckItem, ReadDepth, VerificationState } from './verification.ts'

/** A citation as far as its verification needs it. */
export type VerifiedRecord = {
  state: VerificationState
  standing: Standing
  /** The accounts of those who wrote any of its words. */
  writtenBy: readonly string[]
  contentHash: string
}

/** What the record keeps of a verdict; who and at what time is added where it is stored. */
export type Verification = {
  state: VerificationState
  readDepth: ReadDepth | null
  checklist: CheckedItem[]
  note: string | null
  contentHash: string
  /** The day (`YYYY-MM-DD`) from which the verdict no longer counts; null if it does not end. */
  recheckOn: string | null
}

type Decision = { ok: true; value: Verification } | { ok: false; refusal: Problem }

type Asked = {
  record: VerifiedRecord
  by: { id: string; isReviewer: boolean }
  /** As it was sent. */
  verdict: unknown
  /** Today, `YYYY-MM-DD`. */
  day: string
}

const EVENT_OF: Record<Verdict['state'], VerificationEvent> = {
  verified: 'verify',
  mismatch: 'find-mismatch',
  rejected: 'reject',
}

/** Without these nothing was verified, whatever else was found. */
const NEEDED: readonly CheckItem[] = ['exists', 'metadata', 'integrity']

/** With these nobody can say that a work is not retracted and under no open concern. */
const FALLEN: readonly Standing[] = ['concern', 'withdrawn', 'retracted']

/** Decides on what a person says who held a citation against the work: what is then kept, or why that cannot be. */
export function decideVerification({ record, by, verdict: sent, day }: Asked): Decision {
  const who = verifierOf(record, by)
  if (nextVerification(record.state, 'verify', who) === null) return { ok: false, refusal: notTheirs(who) }
  const read = readVerdict(sent)
  if (!read.ok) return refused(read.errors)
  const verdict = read.value
  if (verdict.contentHash !== null && verdict.contentHash !== record.contentHash)
    return { ok: false, refusal: movedOn(record.contentHash) }
  const errors = contradictions(verdict, record.standing)
  const state = nextVerification(record.state, EVENT_OF[verdict.state], who)
  if (errors.length > 0 || state === null) return refused(errors)
  const { readDepth, checklist, note } = verdict
  const recheckOn = state === 'verified' ? twelveMonthsAfter(day) : null
  return { ok: true, value: { state, readDepth, checklist, note, contentHash: record.contentHash, recheckOn } }
}

function verifierOf({ writtenBy }: VerifiedRecord, { id, isReviewer }: Asked['by']): Verifier {
  if (!isReviewer) return 'somebody-else'
  return writtenBy.includes(id) ? 'writing-reviewer' : 'another-reviewer'
}

const notTheirs = (who: Verifier) =>
  who === 'writing-reviewer'
    ? new Problem(
        'review/own-work',
        'You wrote some of this citation. Ask another reviewer to hold it against the work.',
      )
    : new Problem('request/forbidden', 'Only a reviewer can verify a citation.')

const movedOn = (contentHash: string) =>
  new Problem(
    'record/moved-on',
    'This citation was changed after you opened it. Reload the page and hold the new words against the work.',
    [],
    { contentHash },
  )

function refused(errors: ProblemPlace[]): Decision {
  const [first] = errors
  const message = errors.length === 1 && first ? first.message : `${errors.length} places need putting right.`
  return { ok: false, refusal: new Problem('data/invalid', message, errors) }
}

/** Where a verdict does not fit its own answers, or what is known of the work. */
function contradictions({ state, readDepth, checklist, note }: Verdict, standing: Standing): ProblemPlace[] {
  const rows = checklist.flatMap(({ item, answer, note: why }, index) => {
    const at = (name: string, message: string) => ({ path: `checklist.${index}.${name}`, message })
    const isFallen = item === 'integrity' && FALLEN.includes(standing) && answer !== 'fail'
    return [
      ...(answer === 'fail' && why === null ? [at('note', 'Say what is wrong.')] : []),
      ...(answer === 'fail' && state === 'verified' && NEEDED.includes(item)
        ? [at('answer', 'With “No” here the citation is not verified. Choose “mismatch” or “rejected”.')]
        : []),
      ...(isFallen
        ? [at('answer', `Its standing is “${STANDINGS[standing]}”, so this can only be answered with “No”.`)]
        : []),
      ...(item === 'access' && answer === 'pass' && readDepth !== 'full'
        ? [at('answer', 'Only the abstract was read. Read the full text, or answer “No” and say why.')]
        : []),
    ]
  })
  const isSilent = state !== 'verified' && note === null
  return isSilent ? [...rows, { path: 'note', message: 'Say what does not match, or why it cannot be cited.' }] : rows
}

/** The same day a year on; 28 February where there is no 29th. */
function twelveMonthsAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year + 1, month, 0)).getUTCDate()
  return new Date(Date.UTC(year + 1, month - 1, Math.min(date, last))).toISOString().slice(0, 10)
}
