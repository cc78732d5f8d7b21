import { Problem, type ProblemPlace } from '#platform/problem.ts'
import { monthsAfter } from '../pages/months-after.ts'
import type { EvidenceFault } from './minimum-evidence.ts'
import { VERDICTS, type Verdict } from './verdicts.ts'

/** What a reviewer sent. `override` goes against the minimum of evidence. */
export type AskedVerdict = {
  contentHash: string
  verdict: Verdict
  reason: string | null
  validUntil: string | null
  override: boolean
}

/** All that a verdict depends on. Moments in ISO form. */
export type VerdictFacts = {
  asked: AskedVerdict
  by: string
  now: string
  contentHash: string
  /** Who proposed the claim, or wrote a page in review that makes it, where a second pair of eyes is asked for. */
  writers: readonly string[]
  /** What the evidence lacks for “supported”. */
  faults: readonly EvidenceFault[]
}

type Decided =
  { ok: true; validUntil: string | null; overrides: readonly EvidenceFault[] } | { ok: false; refusal: Problem }

/** A verdict holds as long as a verification does. */
const MOST_MONTHS = 12
const LEAST_REASON = 10

/**
 * Decides whether what a reviewer says of a claim counts, and until when. “Supported” needs the minimum of evidence of its type, unless
 * the reviewer goes against it with a reason and an end; what is refused needs a reason, since somebody has to act on it.
 */
export function decideClaim({ asked, by, contentHash, faults, now, writers }: VerdictFacts): Decided {
  if (asked.contentHash !== contentHash)
    return refused(
      new Problem('review/hash-moved', 'This is another claim than the one you read. Reload it.', [], { contentHash }),
    )
  if (writers.includes(by))
    return refused(
      new Problem('review/own-work', 'You wrote this. Ask another reviewer to decide on it. Nothing was decided.'),
    )
  const lacking = asked.verdict === 'supported' ? faults : []
  const places = placesOf(asked, now, lacking)
  if (places.length > 0) return refused(new Problem('data/invalid', places[0]!.message, places))
  if (lacking.length > 0 && !asked.override)
    return refused(
      new Problem(
        'review/not-possible',
        `It cannot be called supported: ${lacking.map(({ message }) => message).join(' ')}`,
        lacking.map(({ message }) => ({ path: 'verdict', message })),
        { lacking },
      ),
    )
  const passes = VERDICTS[asked.verdict].passes
  return {
    ok: true,
    validUntil: passes ? (asked.validUntil ?? monthsAfter(now, MOST_MONTHS)) : null,
    overrides: lacking,
  }
}

const refused = (refusal: Problem): Decided => ({ ok: false, refusal })

function placesOf(
  { override, reason, validUntil, verdict }: AskedVerdict,
  now: string,
  lacking: readonly EvidenceFault[],
): ProblemPlace[] {
  const isAgainst = override && lacking.length > 0
  const wantsReason = !VERDICTS[verdict].passes || isAgainst
  const isOff = validUntil !== null && !(validUntil > now && validUntil <= monthsAfter(now, MOST_MONTHS))
  return [
    ...(wantsReason && (reason ?? '').length < LEAST_REASON
      ? [
          {
            path: 'reason',
            message: isAgainst ? 'Say why it may be said all the same.' : 'Say why, so that the writer can act on it.',
          },
        ]
      : []),
    ...(isAgainst && validUntil === null ? [{ path: 'validUntil', message: 'Say until when this counts.' }] : []),
    ...(isOff ? [{ path: 'validUntil', message: 'Give a day that is still to come, at most twelve months off.' }] : []),
  ]
}
