import type { CollectionBeforeValidateHook, FieldHook } from 'payload'
import { isObject } from '#platform/is-object.ts'
import { checkOpeningHours } from '../check-opening-hours.ts'
import { checkGeo, type Geo } from '../geo.ts'
import { jurisdictionOf } from '../jurisdiction.ts'
import type { OpeningHours } from '../opening-hours.ts'
import { checkAddress, normaliseAddress, type PostalAddress } from '../postal-address.ts'
import { refuseFindings, under } from './refuse-findings.ts'

const groupOf = <Group extends object>(value: unknown): Group => (isObject(value) ? value : {}) as Group

/** Refuses an address, a point or hours whose parts do not go together, each at its own field. */
export const checkLocation: CollectionBeforeValidateHook = ({ data, req }) => {
  refuseFindings(
    'locations',
    [
      ...under('address', checkAddress(groupOf<PostalAddress>(data?.address))),
      ...under('geo', checkGeo(groupOf<Geo>(data?.geo))),
      ...under('hours', checkOpeningHours(groupOf<OpeningHours>(data?.hours))),
    ],
    req,
  )
  return data
}

/** Writes the address in its country's form, and names the jurisdiction it lies in unless a person has set another. */
export const keepAddress: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data?.address) return data
  const address = normaliseAddress(groupOf<PostalAddress>(data.address))
  const before = groupOf<PostalAddress>(originalDoc?.address)
  const isSet = data.jurisdiction && data.jurisdiction !== jurisdictionOf(before.country, before.region)
  const jurisdiction = isSet ? data.jurisdiction : jurisdictionOf(address.country, address.region)
  return { ...data, address, jurisdiction }
}

/** Domain names know no capitals; what stands before the @ is left alone. */
export const keepEmail: FieldHook = ({ value }) =>
  typeof value === 'string' ? value.trim().replace(/@.*$/, (domain) => domain.toLowerCase()) || null : value
