'use client'
import { useCitationRecord } from '../use-citation-record.ts'
import { verificationOf, writersOf } from './verification-of.ts'
import { VerificationWords } from './VerificationWords.tsx'
import { VerifyForm } from './VerifyForm.tsx'
import './verify-panel.css'

/** Whether the record was held against the work itself, for everybody; the check, for reviewers who did not write it. */
export function VerifyPanel() {
  const record = useCitationRecord()
  const { address, isJudge, stored, userId } = record
  const isOwnWork = userId !== null && writersOf(stored).includes(userId)
  return (
    <section aria-label="Held against the work itself" className="verify-panel field-type">
      <h3 className="verify-panel__heading">Held against the work itself</h3>
      {address === null ? (
        <p className="verify-panel__line">Once the record is saved, somebody who did not enter it can check it.</p>
      ) : (
        <VerificationWords userId={userId} verification={verificationOf(stored)} />
      )}
      {address !== null && isJudge && isOwnWork ? (
        <p className="verify-panel__warning">You entered or changed this record, so somebody else verifies it.</p>
      ) : null}
      {address !== null && isJudge && !isOwnWork ? <VerifyForm {...record} /> : null}
    </section>
  )
}
