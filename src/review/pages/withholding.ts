/** What a clinic wants done with a live page when a claim on it loses its support. A page of no clinic is flagged. */
export type FallPolicy = 'flag' | 'withhold'

/** A claim where it stands on a live page. `fall` as in `fallOf`; a claim that was itself recalled counts as `recall`. */
export type LiveClaim = { text: string; fall: 'evidence' | 'recall' | null; passes: boolean; validUntil: string | null }

/** A live page, as far as it depends on its approval and its claims whether it may be read. Moments in ISO form. */
export type LivePage = {
  policy: FallPolicy
  approvedUntil: string
  /** Why a reviewer recalled the page itself; null if nobody did. */
  recalledBecause: string | null
  /** When the first consent ends for a picture that it shows; null if none does. */
  picturesUntil: string | null
  claims: readonly LiveClaim[]
}

/** Until when a live page may be read, and why it may not be now; null if it may. */
export type Availability = { validUntil: string; withheldBecause: string | null }

const earliest = (moments: readonly string[]): string =>
  new Date(Math.min(...moments.map((moment) => new Date(moment).getTime()))).toISOString()

/**
 * Whether and until when a live page may be read. What a reviewer recalled is out whatever the clinic says; what lost its evidence
 * is out where the clinic says “withhold”, and so is, from its end on, a page that makes a claim whose verdict ends.
 */
export function availabilityOf({
  policy,
  approvedUntil,
  recalledBecause,
  picturesUntil,
  claims,
}: LivePage): Availability {
  const withholds = policy === 'withhold'
  const ends = claims.flatMap(({ passes, validUntil }) => (passes && validUntil !== null ? [validUntil] : []))
  const fallen = claims.find(({ fall, passes }) => fall === 'recall' || (withholds && (fall !== null || !passes)))
  return {
    validUntil: earliest([
      approvedUntil,
      ...(picturesUntil === null ? [] : [picturesUntil]),
      ...(withholds ? ends : []),
    ]),
    withheldBecause: recalledBecause ?? (fallen ? whyFallen(fallen) : null),
  }
}

const whyFallen = ({ text, fall }: LiveClaim): string =>
  fall === 'recall' ? `A claim on it was recalled: “${text}”` : `A claim on it lost its support: “${text}”`
