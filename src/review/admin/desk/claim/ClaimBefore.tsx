'use client'
import { VERDICTS } from '../../../claims/verdicts.ts'
import type { DeskClaim } from '../../../desk/desk.ts'

/** What was said of these words on other evidence, or of the words that stood here before. */
export function ClaimBefore({ claim: { before, text } }: { claim: DeskClaim }) {
  if (before === null) return null
  const isSame = before.text === text
  return (
    <div className="desk-claim__part">
      <h3 className="desk-claim__sub">Said before</h3>
      <p>
        {isSame ? 'Of the same words, on other evidence: ' : <>Of “{before.text}”: </>}
        <strong>{before.verdict ? VERDICTS[before.verdict].label : 'no verdict'}</strong>.
        {before.reason ? ` “${before.reason}”` : ''}
      </p>
    </div>
  )
}
