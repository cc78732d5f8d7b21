import { dayOf } from '#platform/day.ts'
import { isObject } from '#platform/is-object.ts'
import type { Jurisdiction } from '#platform/jurisdiction.ts'
import { idOf } from '#platform/record-id.ts'
import { relationsOf, renderText } from '#rich-text/index.ts'
import type { CheckedPage } from '../check-context.ts'
import type { ClaimType } from '../claims/claim.ts'
import { clinicOf, foundOf, recordsOf, textOf, textsOf } from './page-data.ts'

/** A disclaimer that is shown on a page: its kind, its words, the places it is for (none: everywhere), and whether it holds on the day. */
export type ShownDisclaimer = {
  kind: string
  text: string
  places: readonly string[]
  holds: 'now' | 'not-yet' | 'no-more'
}

type Data = Readonly<Record<string, unknown>>

/** The disclaimers of a page on a day: those it names or holds in its text, its clinic's, and those that apply by themselves. */
export function shownDisclaimers(page: CheckedPage, today: string, claimed: readonly ClaimType[]): ShownDisclaimer[] {
  const inTexts = Object.values(page.data).flatMap((value) =>
    relationsOf(value).filter(({ collection }) => collection === 'disclaimers'),
  )
  const named = [
    ...recordsOf(page, 'disclaimers', page.data.disclaimers, 'disclaimers'),
    ...recordsOf(
      page,
      'disclaimers',
      inTexts.map(({ id }) => id),
      '',
    ),
    ...recordsOf(page, 'disclaimers', clinicOf(page)?.data.defaultDisclaimers, ''),
  ].flatMap(({ data }) => (data === null ? [] : [data]))
  const applying = foundOf(page, 'disclaimers').filter((data) => appliesTo(data, page, claimed))
  return [...new Set([...named, ...applying])].map((data) => ({
    kind: textOf(data, 'kind'),
    text: renderText(data.text),
    places: textsOf(data.jurisdictions),
    holds: holdsOn(data, today),
  }))
}

function appliesTo({ appliesTo: to }: Data, page: CheckedPage, claimed: readonly ClaimType[]): boolean {
  if (!isObject(to)) return false
  const about = (collection: 'conditions' | 'modalities') => {
    const own = page.collection === collection ? [page.data.id] : [page.data[collection]].flat()
    const ids = own.map(idOf).filter((id) => id !== null)
    return [to[collection]].flat().some((one) => ids.includes(idOf(one) ?? ''))
  }
  return (
    to.everything === true ||
    textsOf(to.collections).includes(page.collection) ||
    about('conditions') ||
    about('modalities') ||
    textsOf(to.claimTypes).some((type) => claimed.some((claim) => claim === type))
  )
}

function holdsOn(data: Data, today: string): ShownDisclaimer['holds'] {
  const [from, to] = [dayOf(data.effectiveFrom), dayOf(data.effectiveTo)]
  if (from !== null && from > today) return 'not-yet'
  return to !== null && to < today ? 'no-more' : 'now'
}

/** Tells whether a disclaimer is for a place: one for a country is for its states, too. */
export const isFor = ({ places }: ShownDisclaimer, place: Jurisdiction): boolean =>
  places.length === 0 || places.some((one) => one === place || place.startsWith(`${one}-`))
