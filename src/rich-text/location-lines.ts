import { isObject } from '#platform/is-object.ts'
import { own, wordsIn } from './rich-node.ts'

/** What a location card says: plain lines, and the numbers and addresses a visitor can follow. */
export type LocationLines = { lines: string[]; phones: string[]; email: string; bookingUrl: string }

/** Reads off a location record what its card shows, in postal order; whatever is missing is left out. */
export function locationLines(location: unknown): LocationLines {
  const address = own(location, 'address')
  const place = [
    wordsIn(address, 'city'),
    [wordsIn(address, 'region'), wordsIn(address, 'postalCode')].filter(Boolean).join(' '),
  ]
  const lines = [
    wordsIn(location, 'name'),
    wordsIn(address, 'line1'),
    wordsIn(address, 'line2'),
    place.filter(Boolean).join(', '),
    wordsIn(address, 'country'),
  ]
  const phones = own(location, 'phones')
  return {
    lines: lines.map((line) => line.trim()).filter((line) => line !== ''),
    phones: (Array.isArray(phones) ? phones : [])
      .filter((phone) => isObject(phone) && phone.kind !== 'fax')
      .map((phone) => wordsIn(phone, 'number').trim())
      .filter((number) => number !== ''),
    email: wordsIn(location, 'email').trim(),
    bookingUrl: wordsIn(location, 'bookingUrl').trim(),
  }
}
