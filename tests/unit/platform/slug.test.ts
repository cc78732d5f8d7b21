import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSlug, slugify, slugsInOrder } from '#platform/slug.ts'

test('a slug made from any text is empty or a slug as it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const slug = slugify(text)
      expect(slugify(slug)).toBe(slug)
      expect(parseSlug(slug).ok).toBe(slug !== '')
      expect([...slug].length).toBeLessThanOrEqual(80)
      expect(slug).not.toMatch(/^-|-$|--|[\s/?#%&]/)
    }),
    { numRuns: 500 },
  )
})

test('a long title is cut between words', () => {
  expect(slugify('acupuncture '.repeat(20))).toBe(Array(6).fill('acupuncture').join('-'))
})

test('a wrong slug is answered with the right one', () => {
  expect(parseSlug('Low Back Pain')).toEqual({ ok: false, why: expect.stringContaining('low-back-pain') })
  expect(parseSlug('!!!')).toEqual({ ok: false, why: expect.stringContaining('letters') })
})

test('the slugs to try count from the plain one', () => {
  expect(slugsInOrder('sciatica', 1, 3)).toEqual(['sciatica', 'sciatica-2', 'sciatica-3'])
  expect(slugsInOrder('sciatica', 51, 52)).toEqual(['sciatica-51', 'sciatica-52'])
})
