'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useRef } from 'react'
import { useLiveReport } from '#checks/admin/index.ts'
import { OfferItem } from './OfferItem.tsx'
import { useOffers } from './use-offers.ts'
import './approved-wordings.css'

/** Beside the text, while it is written: what a reviewer approved already and says nearly the same, to be inserted with its citations. */
export function ApprovedWordings() {
  const { isTrashed } = useDocumentInfo()
  const place = useRef<HTMLDivElement>(null)
  const { report } = useLiveReport(place)
  const offers = useOffers(report)
  return (
    <div ref={place}>
      {offers.length > 0 && !isTrashed ? (
        <section aria-label="Approved wordings" className="field-type approved-wordings">
          <h3 className="approved-wordings__heading">Approved wordings ({offers.length})</h3>
          <p className="approved-wordings__facts">
            A reviewer approved these already. Used word for word, with their citations, they need no new verdict.
          </p>
          <ul aria-live="polite" className="approved-wordings__list">
            {offers.map((offer) => (
              <OfferItem key={`${offer.claim.path}:${offer.claim.start}`} offer={offer} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
