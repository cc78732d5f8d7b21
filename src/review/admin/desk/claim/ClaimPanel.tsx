'use client'
import type { Refused } from '#platform/admin/ask.ts'
import type { Verdict } from '../../../claims/verdicts.ts'
import type { PlacedSentence } from '../flat-sentences.ts'
import { Refusal } from '../Refusal.tsx'
import { ClaimBefore } from './ClaimBefore.tsx'
import { ClaimEvidence } from './ClaimEvidence.tsx'
import { ClaimHead } from './ClaimHead.tsx'
import { FindingList } from './FindingList.tsx'
import type { SaidOfClaim } from './use-verdict.ts'
import { VerdictButtons } from './VerdictButtons.tsx'
import { VerdictForm } from './VerdictForm.tsx'
import './claim.css'

export type Deciding = {
  /** Whether whoever looks may give verdicts at all. */
  isReviewer: boolean
  isBusy: boolean
  refusal: Refused | null
  /** The verdict that waits for its reason. */
  asked: Verdict | null
  onAsk: (verdict: Verdict) => void
  onSay: (said: SaidOfClaim) => void
  onCancel: () => void
}

/** Beside the page: the chosen sentence with its claim, the evidence, what is lacking, what was said, and what can be said. */
export function ClaimPanel({ deciding, placed }: { deciding: Deciding; placed: PlacedSentence | null }) {
  if (placed === null) return <p className="desk-claim__none">Choose a sentence to see what stands behind it.</p>
  const { claim, findings, passage, sentence } = placed
  const stem = claim === null && passage.stem ? `${passage.stem} ` : ''
  return (
    <>
      <h2 className="desk-unseen">The chosen sentence</h2>
      <blockquote className="desk-claim__text">{claim?.text ?? `${stem}${sentence.text}`}</blockquote>
      {claim === null ? (
        <p className="desk-claim__none">The checks read no claim about health in it. It needs no verdict.</p>
      ) : (
        <>
          <ClaimHead claim={claim} />
          {deciding.isReviewer && claim.id !== null ? <Verdicts claim={claim} {...deciding} /> : null}
          {claim.lacking.length > 0 ? (
            <div className="desk-claim__part desk-claim__lacking">
              <h3 className="desk-claim__sub">Lacking for “Supported”</h3>
              <ul>
                {claim.lacking.map(({ code, message }) => (
                  <li key={code}>{message}</li>
                ))}
              </ul>
            </div>
          ) : null}
        </>
      )}
      <FindingList findings={findings} heading="What the checks found here" />
      {claim ? <ClaimBefore claim={claim} /> : null}
      {claim ? (
        <div className="desk-claim__part">
          <h3 className="desk-claim__sub">Evidence</h3>
          {claim.evidence.length === 0 ? <p>It cites no work.</p> : null}
          <ol className="desk-claim__evidence">
            {claim.evidence.map((evidence) => (
              <ClaimEvidence evidence={evidence} key={`${evidence.citation}:${evidence.locator}:${evidence.quote}`} />
            ))}
          </ol>
        </div>
      ) : null}
    </>
  )
}

function Verdicts({ claim, ...deciding }: Deciding & { claim: NonNullable<PlacedSentence['claim']> }) {
  return (
    <div className="desk-claim__verdicts">
      <VerdictButtons claim={claim} isBusy={deciding.isBusy} onAsk={deciding.onAsk} />
      {deciding.asked === null ? null : (
        <VerdictForm
          claim={claim}
          isBusy={deciding.isBusy}
          key={`${claim.contentHash}:${deciding.asked}`}
          onCancel={deciding.onCancel}
          onSay={deciding.onSay}
          verdict={deciding.asked}
        />
      )}
      <Refusal refusal={deciding.refusal} />
    </div>
  )
}
