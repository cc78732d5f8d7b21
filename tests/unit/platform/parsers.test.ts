import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDay } from '#platform/day.ts'
import { parseLanguage } from '#platform/language.ts'
import type { Parsed } from '#platform/parsed.ts'
import { slugify } from '#platform/slug.ts'
import { parseWebAddress } from '#platform/web-address.ts'
import { readTable } from '../../read-table.ts'

const PARSERS: Record<string, (input: string) => Parsed> = {
  day: parseDay,
  language: parseLanguage,
  'web-address': parseWebAddress,
}

describe.each(Object.entries(PARSERS))('the cases of %s', (name, parse) => {
  const cases = readTable(`platform/${name}.txt`)

  test.each(cases)('$input => $result', ({ input, result }) => {
    const refusal = { ok: false, why: expect.stringContaining(result.replace(/^!\s*/, '')) }
    expect(parse(input)).toEqual(result.startsWith('!') ? refusal : { ok: true, value: result })
  })

  test('never throws, and reads its own stored form as itself', () => {
    const known = fc.constantFrom(...cases.map(({ input }) => input))
    const any = fc.string({ unit: 'binary' })
    const pasted = fc.oneof(
      any,
      known,
      fc.tuple(known, any).map(([start, end]) => start + end),
    )
    fc.assert(
      fc.property(pasted, (input) => {
        const parsed = parse(input)
        expect(parsed.ok ? parse(parsed.value) : parsed).toEqual(parsed)
      }),
      { numRuns: 500 },
    )
  })
})

test.each(readTable('platform/slug.txt'))('the title $input makes the slug $result', ({ input, result }) => {
  expect(slugify(input)).toBe(result)
})
