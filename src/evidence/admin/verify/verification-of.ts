import { isObject } from '#platform/is-object.ts'
import { idOf } from '#platform/record-id.ts'
import type { CheckAnswer, CheckItem, ReadDepth, VerificationState } from '../../verification/verification.ts'

export type Checked = { item: CheckItem; answer: CheckAnswer; note?: string | null }

export type Verification = {
  state: VerificationState
  readDepth: ReadDepth | null
  by: string | null
  at: string | null
  recheckOn: string | null
  note: string | null
  checklist: Checked[]
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

/** What is stored of a record's verification. */
export function verificationOf(record: Record<string, unknown>): Verification {
  const stored = isObject(record.verification) ? record.verification : {}
  return {
    state: (text(stored.state) ?? 'unverified') as VerificationState,
    readDepth: text(stored.readDepth) as ReadDepth | null,
    by: idOf(stored.by),
    at: text(stored.at),
    recheckOn: text(stored.recheckOn),
    note: text(stored.note),
    checklist: Array.isArray(stored.checklist) ? (stored.checklist as Checked[]) : [],
  }
}

/** Who entered or changed the record, as ids of accounts. */
export function writersOf(record: Record<string, unknown>): string[] {
  const writers = Array.isArray(record.writtenBy) ? record.writtenBy : []
  return writers.map(idOf).filter((id) => id !== null)
}
