import { isJurisdiction, withWider, type Jurisdiction } from '#platform/jurisdiction.ts'
import { idOf } from '#platform/record-id.ts'
import type { CheckedPage } from '../../check-context.ts'

/**
 * The places whose rules hold for a page, with the wider ones they lie in: those of its clinic, of a clinic its own, of a disclaimer
 * those it is for. What belongs to no clinic, such as a condition, is read on the sites of all, so that the places of all clinics
 * hold. Where nobody said any, all rules do.
 */
export function placesOf({ collection, data, related }: CheckedPage, ofAllClinics: readonly string[]): Jurisdiction[] {
  const clinic = related.get(`clinics/${idOf(data.clinic) ?? ''}`)
  const isItsOwn = collection === 'clinics' || collection === 'disclaimers'
  const named = isItsOwn ? data.jurisdictions : clinic ? clinic.jurisdictions : ofAllClinics
  const places = (Array.isArray(named) ? named : []).filter((name): name is Jurisdiction =>
    isJurisdiction(String(name)),
  )
  return [...new Set(places.flatMap(withWider))]
}
