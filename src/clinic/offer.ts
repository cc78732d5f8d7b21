import type { ProblemPlace } from '#platform/problem.ts'
import { checkPeriod, isWithin, type Period } from './period.ts'
import { rowsOf } from './rows-of.ts'

/** A price, gift or discount. Its terms stand beside it: an asterisk without a note is what regulators fine. */
export type Offer = Period & { text?: string | null; terms?: string | null }

/** What is wrong with a clinic's offers, by path. Terms are asked for by Australia's National Law s133(1)(b), and by sense. */
export function checkOffers(offers: readonly Offer[] | null | undefined): ProblemPlace[] {
  return rowsOf(offers).flatMap((offer, index) => [
    ...(typeof offer.terms === 'string' && offer.terms.trim() !== ''
      ? []
      : [{ path: `offers.${index}.terms`, message: 'Say for whom, for what and until when the offer holds.' }]),
    ...checkPeriod(offer, `offers.${index}`),
  ])
}

/** The offers to be shown at an instant. */
export function offersAt<O extends Offer>(offers: readonly O[] | null | undefined, at: Date): O[] {
  return rowsOf(offers).filter((offer) => isWithin(offer, at))
}
