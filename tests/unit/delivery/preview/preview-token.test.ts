import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLifetime } from '../../../../src/delivery/preview/lifetime.ts'
import { makePreviewToken, readPreviewToken } from '../../../../src/delivery/preview/preview-token.ts'

const SECRET = 'a secret of this test, which is long enough'
const GRANT = {
  collection: 'articles',
  id: '0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a',
  by: '0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7b',
  until: 1_800_000_000,
}
const BEFORE = GRANT.until * 1000 - 1
const token = makePreviewToken(GRANT, SECRET)
const codeOf = (given: string, secret = SECRET, now = BEFORE) => {
  const read = readPreviewToken(given, secret, now)
  return read.ok ? 'fine' : read.code
}

describe('the token of a link to a draft', () => {
  test('grants what it was made for, until the moment it names', () => {
    expect(readPreviewToken(token, SECRET, BEFORE)).toEqual({ ok: true, value: GRANT })
    expect(codeOf(token, SECRET, BEFORE + 1)).toBe('preview/ended')
  })

  test('can stand in an address as it is, and says nothing of the secret', () => {
    expect(token).toMatch(/^p1\.[\w-]+\.[\w-]{43}$/)
    expect(encodeURIComponent(token)).toBe(token)
    expect(Buffer.from(token.split('.')[1]!, 'base64url').toString()).not.toContain(SECRET.slice(0, 8))
  })

  test('is worth nothing with one bit changed, wherever it is', () => {
    const bytes = Buffer.from(token, 'latin1')
    for (let at = 0; at < bytes.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const changed = Buffer.from(bytes)
        changed[at]! ^= 1 << bit
        expect([at, bit, codeOf(changed.toString('latin1'))]).toEqual([at, bit, 'preview/not-valid'])
      }
  })

  test('has one spelling: no shorter, longer, padded or repeated one is taken', () => {
    const spellings = [token.slice(0, -1), `${token}A`, `${token}=`, `${token}.`, ` ${token}`, `${token}.${token}`, '']
    for (const other of spellings) expect(codeOf(other)).toBe('preview/not-valid')
  })

  test('ends with the secret, and before it ends nothing is said of when', () => {
    expect(codeOf(token, `${SECRET}.`)).toBe('preview/not-valid')
    expect(codeOf(token, 'another secret, as long as the first was', BEFORE + 1)).toBe('preview/not-valid')
  })

  test('does not let another page, another maker or another end stand in for its own', () => {
    const [, , signature] = token.split('.')
    for (const other of [{ id: GRANT.by }, { by: GRANT.id }, { collection: 'people' }, { until: GRANT.until + 1 }]) {
      const said = makePreviewToken({ ...GRANT, ...other }, SECRET).split('.')[1]!
      expect(codeOf(`p1.${said}.${signature!}`)).toBe('preview/not-valid')
    }
  })

  test('is read from any text without a fault, and none but ours is taken', () => {
    fc.assert(fc.property(fc.string({ maxLength: 500 }), (text) => codeOf(text) === 'preview/not-valid'))
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.integer({ min: 1, max: 4_000_000_000 }), (id, by, until) => {
        const grant = { collection: 'people', id, by, until }
        expect(readPreviewToken(makePreviewToken(grant, SECRET), SECRET, until * 1000 - 1)).toEqual({
          ok: true,
          value: grant,
        })
      }),
    )
  })
})

test.each([
  [undefined, 3600],
  [null, 3600],
  [60, 60],
  [86_400, 86_400],
  [59, null],
  [86_401, null],
  [0, null],
  [-3600, null],
  [90.5, null],
  ['3600', null],
  [Number.POSITIVE_INFINITY, null],
  [{}, null],
])('a lifetime of %s is taken as %s', (given, seconds) => {
  const read = readLifetime(given)
  expect(read.ok ? read.value : null).toBe(seconds)
}) // prettier-ignore
