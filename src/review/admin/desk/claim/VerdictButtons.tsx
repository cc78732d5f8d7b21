'use client'
import { VERDICTS, type Verdict } from '../../../claims/verdicts.ts'
import type { DeskClaim } from '../../../desk/desk.ts'
import { VERDICT_KEYS } from './verdict-keys.ts'

type Props = { claim: DeskClaim; isBusy: boolean; onAsk: (verdict: Verdict) => void }

/** What can be said of a claim, each with its key. */
export function VerdictButtons({ claim, isBusy, onAsk }: Props) {
  return (
    <fieldset className="desk-verdicts">
      <legend className="desk-unseen">Your verdict</legend>
      {VERDICT_KEYS.map((verdict, n) => (
        <button
          aria-pressed={claim.verdict === verdict && claim.state !== 'proposed'}
          className={`desk-verdicts__button${VERDICTS[verdict].passes ? '' : ' desk-verdicts__button--against'}`}
          disabled={isBusy}
          key={verdict}
          onClick={() => onAsk(verdict)}
          title={VERDICTS[verdict].meaning}
          type="button"
        >
          <kbd aria-hidden="true" className="desk-key">
            {n + 1}
          </kbd>
          {VERDICTS[verdict].label}
        </button>
      ))}
    </fieldset>
  )
}
