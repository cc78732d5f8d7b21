import type { CollectionBeforeValidateHook } from 'payload'
import { checkNotices, type Notice } from '../notice.ts'
import { checkOffers, type Offer } from '../offer.ts'
import { whyNotInPracticeSince } from '../years-in-practice.ts'
import { refuseFindings } from './refuse-findings.ts'

/** Refuses notices and offers that end before they start, offers without terms, and a founding year to come. */
export const checkClinic: CollectionBeforeValidateHook = ({ data, req }) => {
  const since: unknown = data?.inPracticeSince
  const why = typeof since === 'number' ? whyNotInPracticeSince(since, new Date()) : null
  refuseFindings(
    'clinics',
    [
      ...checkNotices(data?.notices as Notice[]),
      ...checkOffers(data?.offers as Offer[]),
      ...(why === null ? [] : [{ path: 'inPracticeSince', message: why }]),
    ],
    req,
  )
  return data
}
