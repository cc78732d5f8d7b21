import { JURISDICTIONS } from '#platform/jurisdiction.ts'
import { expect, test } from 'vitest'
import { clinics, locations } from '../../../demo/clinics/index.ts'
import { conditions } from '../../../demo/conditions.ts'
import { people } from '../../../demo/people.ts'
import {
  checkNotices,
  checkOffers,
  checkOpeningHours,
  isOpen,
  parseHandle,
  parseIcd10Cm,
  parseMesh,
  parseNpi,
  parsePhone,
  parseProfileUrl,
  parseSnomed,
  parseTimeZone,
} from '../../../src/clinic/index.ts'
import { parseLanguage } from '../../../src/platform/language.ts'

type Parsed = { ok: true } | { ok: false; why: string }
const faultOf = (said: unknown, parsed: Parsed) => (parsed.ok ? [] : [`${String(said)}: ${parsed.why}`])
const rows = <Row>(value: unknown): Row[] => (value ?? []) as Row[]

test('the hours, phones, zones and numbers of the demo are in order', () => {
  const faults = locations.flatMap(({ data }) => {
    const country = (data.address as { country?: string } | undefined)?.country
    return [
      ...checkOpeningHours(data.hours as never).map(({ path, message }) => `${String(data.name)} ${path}: ${message}`),
      ...rows<{ number: string }>(data.phones).flatMap(({ number }) => faultOf(number, parsePhone(number, country))),
      ...rows<string>(data.languages).flatMap((language) => faultOf(language, parseLanguage(language))),
      ...faultOf(data.timeZone, parseTimeZone(String(data.timeZone))),
      ...(data.npi === undefined ? [] : faultOf(data.npi, parseNpi(String(data.npi)))),
    ]
  })
  expect(faults).toEqual([])
})

test('every phone number of the demo is one that is kept for fiction', () => {
  const numbers = [...JSON.stringify(locations).matchAll(/"number":"([^"]+)"/g)].map(([, number]) =>
    number!.replace(/\D/g, ''),
  )
  expect(numbers.filter((number) => !/55501\d\d$/.test(number))).toEqual([])
})

test('a clinic says in which places its rules hold, and ends what it announces', () => {
  const faults = clinics.flatMap(({ data }) => [
    ...checkNotices(data.notices as never).map(({ message }) => message),
    ...checkOffers(data.offers as never).map(({ message }) => message),
    ...rows<string>(data.jurisdictions).filter((place) => !Object.hasOwn(JURISDICTIONS, place)),
    ...rows<{ network: string; url?: string; handle?: string }>(data.socials).flatMap(({ network, url, handle }) => [
      ...(url === undefined ? [] : faultOf(url, parseProfileUrl(url, network))),
      ...(handle === undefined ? [] : faultOf(handle, parseHandle(handle))),
    ]),
  ])
  expect(faults).toEqual([])
})

test('Pine Flats is still open after midnight on a Friday', () => {
  const pineFlats = locations.find(({ key }) => key === 'pine-flats')!.data
  const saturdayTenPastMidnight = new Date('2026-11-14T08:10:00Z')
  expect(isOpen(pineFlats.hours as never, saturdayTenPastMidnight, 'America/Los_Angeles')).toBe(true)
})

test('the codes of conditions have the form of their systems', () => {
  const faults = conditions.flatMap(({ data }) => {
    const { mesh, icd10cm, snomed } = (data.codes ?? {}) as { mesh?: string; icd10cm?: string; snomed?: string }
    return [
      ...(mesh === undefined ? [] : faultOf(mesh, parseMesh(mesh))),
      ...(snomed === undefined ? [] : faultOf(snomed, parseSnomed(snomed))),
      ...(icd10cm === undefined ? [] : faultOf(icd10cm, parseIcd10Cm(icd10cm))),
    ]
  })
  expect(faults).toEqual([])
})

test('nobody in the demo carries an ORCID, since it would be somebody’s, and licences say that they are not real', () => {
  expect(people.filter(({ data }) => 'orcid' in data)).toEqual([])
  const licences = people.flatMap(({ data }) =>
    rows<{ licenceNumber?: string }>(data.credentials).map(({ licenceNumber }) => licenceNumber),
  )
  expect(licences.filter((number) => number !== undefined && !number.startsWith('DEMO-'))).toEqual([])
})
