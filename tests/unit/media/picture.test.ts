import { describe, expect, test } from 'vitest'
import {
  blurhashOf,
  checkByteCount,
  checkConsent,
  checkPicture,
  checkPixels,
  focalPointOf,
  isConsentOver,
  sizeName,
} from '#media/index.ts'

const codes = (findings: { code: string }[]) => findings.map(({ code }) => code)

describe('consent', () => {
  test('a patient needs a signed paper and its end', () => {
    expect(codes(checkConsent({ kind: 'patient-authorised' }))).toEqual(['consent/no-document', 'consent/no-end'])
    expect(checkConsent({ kind: 'patient-authorised', document: 'id', expiresOn: '2027-01-01' })).toEqual([])
  })

  test('staff and pictures without people need no paper', () => {
    expect(checkConsent({ kind: 'staff' })).toEqual([])
    expect(checkConsent({})).toEqual([])
  })

  test('the last day of a consent still counts', () => {
    expect(isConsentOver({ expiresOn: '2026-03-01T00:00:00.000Z' }, '2026-03-01')).toBe(false)
    expect(isConsentOver({ expiresOn: '2026-03-01' }, '2026-03-02')).toBe(true)
    expect(isConsentOver({}, '2026-03-02')).toBe(false)
  })
})

describe('a picture', () => {
  test('needs a description unless it is decoration', () => {
    expect(codes(checkPicture({ alt: '  ' }))).toEqual(['picture/no-alt'])
    expect(checkPicture({ decorative: true })).toEqual([])
    expect(checkPicture({ alt: 'A room' })).toEqual([])
  })

  test('cannot be shown after its consent has ended', () => {
    const picture = {
      alt: 'A patient',
      consent: { kind: 'patient-authorised', document: 1, expiresOn: '2026-03-01' },
    } as const
    expect(checkPicture(picture)).toEqual([])
    expect(codes(checkPicture(picture, '2026-03-02'))).toEqual(['consent/over'])
  })
})

describe('limits', () => {
  test('15 MB and 24 megapixels are taken, more is refused in words', () => {
    expect(checkByteCount(15 * 1024 * 1024)).toBeUndefined()
    expect(checkByteCount(16 * 1024 * 1024)).toContain('16.0 MB')
    expect(checkPixels(6000, 4000)).toBeUndefined()
    expect(checkPixels(16_000, 16_000)).toContain('256 megapixels')
    expect(checkPixels(6001, 4000)).toContain('24.1 megapixels')
  })
})

describe('the focal point', () => {
  test.each([
    [30.4, '70', { x: 30, y: 70 }],
    [-5, 1e9, { x: 0, y: 100 }],
    [Number.NaN, 'left', { x: 50, y: 50 }],
    [undefined, null, { x: 50, y: 50 }],
    [0, '0', { x: 0, y: 0 }],
    [[], '', { x: 50, y: 50 }],
  ])('%j and %j', (x, y, point) => expect(focalPointOf(x, y)).toEqual(point))
})

test('a size is named by the size and the format', () => {
  expect(sizeName('thumbnail', 'avif')).toBe('thumbnailAvif')
})

test('a blurhash is a short line of text', () => {
  expect(blurhashOf({ bytes: new Uint8Array(8 * 8 * 4).fill(200), width: 8, height: 8 })).toMatch(
    /^[\x21-\x7e]{20,40}$/,
  )
})
