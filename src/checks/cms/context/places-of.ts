import { isJurisdiction, withWider, type Jurisdiction } from '#platform/jurisdiction.ts'
import { idOf } from '#platform/record-id.ts'
import type { CheckedPage } from '../../check-context.ts'

/**
 * The places whose rules hold for a page, with the wider ones they lie in: those of its clinic, of a clinic its own, of a disclaimer
 * those it is for. Of what belongs to no clinic, such as a condition, nobody said; then all rules hold.
 */
export function placesOf({ collection, data, related }: CheckedPage): Jurisdiction[] {
  const clinic = related.get(`clinics/${idOf(data.clinic) ?? ''}`)
  const named = collection === 'clinics' || collection === 'disclaimers' ? data.jurisdictions : clinic?.jurisdictions
  const places = (Array.isArray(named) ? named : []).filter((name): name is Jurisdiction =>
    isJurisdiction(String(name)),
  )
  return [...new Set(places.flatMap(withWider))]
}
