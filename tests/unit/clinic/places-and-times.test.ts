import { withWider } from '#platform/jurisdiction.ts'
import { describe, expect, test } from 'vitest'
import {
  checkAddress,
  checkGeo,
  checkNotices,
  checkOffers,
  COUNTRIES,
  jurisdictionOf,
  normaliseAddress,
  noticesAt,
  offersAt,
  parseExtension,
  parseHandle,
  yearsInPractice,
} from '#clinic/index.ts'

describe('addresses', () => {
  test('an address is kept in one form, however it was typed', () => {
    const typed = {
      line1: ' 12  Harbour Row',
      city: 'Alder Bay',
      region: 'california',
      postalCode: '904031234',
      country: 'usa',
    }
    const kept = normaliseAddress(typed)
    expect(kept).toEqual({
      line1: '12 Harbour Row',
      line2: undefined,
      city: 'Alder Bay',
      region: 'CA',
      postalCode: '90403-1234',
      country: 'US',
    })
    expect(normaliseAddress(kept)).toEqual(kept)
    expect(checkAddress(kept)).toEqual([])
  })

  test('each wrong part is named', () => {
    const wrong = { line1: 'x', region: 'Calif.', postalCode: '9040', country: 'US' }
    expect(checkAddress(wrong).map(({ path }) => path)).toEqual(['region', 'postalCode'])
  })

  test('no address is fine, an address without a country is not', () => {
    expect(checkAddress({})).toEqual([])
    expect(checkAddress({ city: 'Alder Bay' }).map(({ path }) => path)).toEqual(['country'])
  })

  test('there are 249 countries, each once', () => {
    expect(new Set(COUNTRIES).size).toBe(249)
    expect(COUNTRIES.length).toBe(249)
  })
})

test.each([
  ['US', 'CA', 'US-CA', ['US', 'US-CA']],
  ['US', 'OR', 'US', ['US']],
  ['GB', null, 'UK', ['UK']],
  ['CA', 'ON', 'CA-ON', ['CA', 'CA-ON']],
  ['CA', undefined, 'CA', ['CA']],
  ['AU', 'NSW', 'AU', ['AU']],
  ['DE', 'Berlin', 'EU', ['EU']],
] as const)('%s %s lies in %s', (country, region, jurisdiction, all) => {
  expect(jurisdictionOf(country, region)).toBe(jurisdiction)
  expect(withWider(jurisdiction)).toEqual(all)
})

test('where we know no law we name none', () => {
  expect(jurisdictionOf('JP', 'Tokyo')).toBeNull()
  expect(jurisdictionOf(null, 'CA')).toBeNull()
})

describe('points on the map', () => {
  test.each([
    [{}, []],
    [{ latitude: 34.02, longitude: -118.48 }, []],
    [{ latitude: 34.02 }, ['longitude']],
    [{ longitude: 1 }, ['latitude']],
    [{ latitude: 0, longitude: 0 }, ['latitude']],
    [{ latitude: 91, longitude: -181 }, ['latitude', 'longitude']],
    [{ latitude: Number.NaN, longitude: 1 }, ['latitude']],
  ])('%o', (geo, paths) => {
    expect(checkGeo(geo).map(({ path }) => path)).toEqual(paths)
  })
})

describe('notices and offers', () => {
  const march = { startsAt: '2026-03-01T00:00:00Z', endsAt: '2026-04-01T00:00:00Z' }
  const backwards = { startsAt: march.endsAt, endsAt: march.startsAt }

  test('they end after they start', () => {
    expect(
      checkNotices([
        { text: 'a', ...march },
        { text: 'b', ...backwards },
      ]),
    ).toEqual([{ path: 'notices.1.endsAt', message: 'The end must come after the start.' }])
    expect(checkOffers([{ text: 'a', terms: 'new patients', ...backwards }]).map(({ path }) => path)).toEqual([
      'offers.0.endsAt',
    ])
    expect(checkNotices(null)).toEqual([])
  })

  test('an offer without terms is refused', () => {
    expect(checkOffers([{ text: 'Pay as little as $5*', terms: ' ' }]).map(({ path }) => path)).toEqual([
      'offers.0.terms',
    ])
  })

  test('they show from their start until just before their end, and always without dates', () => {
    const shown = [{ text: 'always' }, { text: 'march', ...march }]
    expect(noticesAt(shown, new Date('2026-03-01T00:00:00Z'))).toEqual(shown)
    expect(offersAt(shown, new Date('2026-04-01T00:00:00Z'))).toEqual([{ text: 'always' }])
  })
})

test('years in practice are counted and never stored', () => {
  const today = new Date('2026-11-21T00:00:00Z')
  expect(yearsInPractice(2017, today)).toBe(9)
  expect(yearsInPractice(2026, today)).toBe(0)
  expect(yearsInPractice(2027, today)).toBeNull()
  expect(yearsInPractice(19, today)).toBeNull()
  expect(yearsInPractice(null, today)).toBeNull()
})

test('handles lose their @, extensions their "ext."', () => {
  expect(parseHandle('@alderbay')).toEqual({ ok: true, value: 'alderbay' })
  expect(parseHandle('https://x.com/a').ok).toBe(false)
  expect(parseExtension('ext. 204')).toEqual({ ok: true, value: '204' })
  expect(parseExtension('reception').ok).toBe(false)
})
