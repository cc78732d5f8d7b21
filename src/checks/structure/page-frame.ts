import { dayOf } from '#platform/day.ts'
import { isJurisdiction, JURISDICTIONS, type Jurisdiction } from '#platform/jurisdiction.ts'
import type { CheckedPage } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import { atField, raise } from '../rules/raise.ts'
import { clinicOf, recordsOf, textOf, textsOf } from './page-data.ts'
import { ofPage, type ReadPage } from './read-page.ts'
import { isFor, shownDisclaimers } from './shown-disclaimers.ts'

/** Pages that speak of health: those of complaints and treatments, and articles that name one or claim something. */
const isAboutHealth = ({ collection, data }: CheckedPage, { claims }: ReadPage): boolean =>
  collection === 'conditions' ||
  collection === 'modalities' ||
  (collection === 'articles' && (claims.length > 0 || [data.conditions, data.modalities].flat().some(Boolean)))

const listed = (places: readonly Jurisdiction[]) =>
  new Intl.ListFormat('en').format(places.map((place) => JURISDICTIONS[place]))

/** PAG-001: pages about health carry a medical disclaimer that holds on the day, for each place whose rules apply. */
export const carriesDisclaimer = ofPage((page, read, context): Finding[] => {
  if (!isAboutHealth(page, read)) return []
  const medical = shownDisclaimers(
    page,
    context.today,
    read.claims.map(({ type }) => type),
  ).filter(({ kind }) => kind === 'medical')
  const holding = medical.filter(({ holds }) => holds === 'now')
  const without = context.jurisdictions.filter((place) => !holding.some((one) => isFor(one, place)))
  if (context.jurisdictions.length === 0 ? holding.length > 0 : without.length === 0) return []
  const isOver = medical.some(({ holds }) => holds === 'no-more')
  const where = without.length > 0 ? ` for ${listed(without)}` : ''
  return raise('PAG-001', atField(page.collection === 'articles' ? 'disclaimers' : ''), context, {
    message: isOver
      ? `The medical disclaimer of this page is no longer current${where}.`
      : `The page carries no medical disclaimer${where}.`,
  })
})

/**
 * PAG-004: the clinic says which places its pages are for, and they take in every location the page names. A page can mend neither:
 * the blocker stands at the clinic and the location, and its other pages are warned.
 */
export const namesPlaces = ofPage((page, _read, context): Finding[] => {
  const clinic = clinicOf(page)
  if (clinic === null) return []
  const places = textsOf(clinic.data.jurisdictions).filter(isJurisdiction)
  const path = clinic.path === '' ? 'jurisdictions' : clinic.path
  if (places.length === 0)
    return raise('PAG-004', atField(path), context, {
      message: 'The clinic does not say where its patients are, so the rules of every place are applied.',
      suggestion: 'Open the clinic and choose the places under Rules and review.',
      ...(page.collection !== 'clinics' && { severity: 'warning' as const }),
    })
  const locations =
    page.collection === 'locations'
      ? [{ path: 'jurisdiction', data: page.data as Readonly<Record<string, unknown>> | null }]
      : recordsOf(page, 'locations', page.data.locations, 'locations')
  return locations.flatMap(({ data, path: at }) => {
    const place = textOf(data, 'jurisdiction')
    if (!isJurisdiction(place) || places.includes(place)) return []
    return raise('PAG-004', atField(at), context, {
      message: `${textOf(data, 'name') || 'The location'} lies in ${JURISDICTIONS[place]}, which is not among the clinic's places.`,
      suggestion: `Open the clinic and add ${JURISDICTIONS[place]} under Rules and review.`,
      ...(page.collection !== 'clinics' && page.collection !== 'locations' && { severity: 'warning' as const }),
    })
  })
})

/**
 * PAG-003: the next review of a page is not past. It is judged only where the page's data holds the dates of review; a page that
 * was never reviewed has none, and cannot go live without a decision anyhow.
 */
export const isReviewed = ofPage(({ data }, _read, context): Finding[] => {
  const next = dayOf(data.nextReviewOn)
  if (next === null || next >= context.today) return []
  return raise('PAG-003', atField('nextReviewOn'), context, {
    message: `The page was to be reviewed again by ${next}.`,
  })
})

/** EU-001: no national rules of a member state are in Citewell, so a person has to know them. */
export const asksForCountryRules = ofPage((page, _read, context): Finding[] => {
  if (!context.jurisdictions.includes('EU')) return []
  return raise('EU-001', atField(page.collection === 'clinics' ? 'jurisdictions' : ''), context)
})
