import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Parsed } from '../../../src/platform/parsed.ts'
import { cleanIdentifier } from '../../../src/evidence/identifiers/clean-identifier.ts'
import { cochraneIdFitsDoi, cochraneLink, parseCochraneId } from '../../../src/evidence/identifiers/cochrane-id.ts'
import { doiLink, parseDoi } from '../../../src/evidence/identifiers/doi.ts'
import { IDENTIFIERS } from '../../../src/evidence/identifiers/index.ts'
import { parseIsbn } from '../../../src/evidence/identifiers/isbn.ts'
import { parseIssn } from '../../../src/evidence/identifiers/issn.ts'
import { readTable } from '../../read-table.ts'

const TABLES: Record<string, (input: string) => Parsed> = {
  doi: parseDoi,
  pmid: IDENTIFIERS.pmid.parse,
  pmcid: IDENTIFIERS.pmcid.parse,
  isbn: parseIsbn,
  issn: parseIssn,
  'cochrane-id': parseCochraneId,
  prospero: IDENTIFIERS.prospero.parse,
  nct: IDENTIFIERS.nct.parse,
}

describe.each(Object.entries(TABLES))('%s', (name, parse) => {
  test.each(readTable(`evidence/${name}.txt`))('line $line: $input', ({ input, result }) => {
    const parsed = parse(input)
    const answer = parsed.ok ? parsed.value : `! ${parsed.why}`
    expect(answer.startsWith('!')).toBe(result.startsWith('!'))
    expect(answer).toContain(result.replace(/^!\s*/, ''))
    expect(parsed.ok ? answer : result).toBe(result)
  })

  test('never throws, and reads its own stored form as itself', () => {
    const paste = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...readTable(`evidence/${name}.txt`).map(({ input }) => input)),
      fc
        .tuple(
          fc.constantFrom(...readTable(`evidence/${name}.txt`).map(({ input }) => input)),
          fc.string({ unit: 'binary' }),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(paste, (input) => {
        const parsed = parse(input)
        expect(parsed.ok ? parse(parsed.value) : parsed).toEqual(parsed)
        expect(parsed.ok ? 'A value.' : parsed.why).toMatch(/^[A-Z].*[.?]$/s)
      }),
      { numRuns: 500 },
    )
  })

  test('answers a very long paste at once', () => {
    const start = performance.now()
    for (const unit of ['%25', '(', '.', ' ', '​', '10.1155/', '1'])
      expect(parse(`10.1155/${unit.repeat(100_000 / unit.length)}`).ok).toBe(false)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

test('a DOI comes back from its link as it was, whatever characters it holds', () => {
  const suffix = fc.string({
    unit: fc.constantFrom(...'abcXYZ019()[]<>{}%#?;:/.,&+=-_~!\'"é中'),
    minLength: 1,
    maxLength: 40,
  })
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999_999 }), suffix, (registrant, rest) => {
      const parsed = parseDoi(`10.${registrant}/${rest}`)
      fc.pre(parsed.ok)
      const doi = (parsed as { value: string }).value
      expect(parseDoi(doiLink(doi))).toEqual({ ok: true, value: doi })
      expect(doiLink(doi)).toMatch(/^https:\/\/doi\.org\/[^<>#?;\s"]+$/)
      expect(new URL(doiLink(doi)).search + new URL(doiLink(doi)).hash).toBe('')
    }),
    { numRuns: 2_000 },
  )
})

test('a link of a DOI encodes what links give a meaning to', () => {
  expect(doiLink('10.1002/(sici)17:15/16<1661::aid>3.0.co;2-2')).toBe(
    'https://doi.org/10.1002/(sici)17:15/16%3C1661::aid%3E3.0.co%3B2-2',
  )
})

test('a Cochrane number is never given the ending of another version', () => {
  expect(cochraneLink('CD013814')).toBe('https://doi.org/10.1002/14651858.CD013814')
  expect(cochraneIdFitsDoi('CD013814', '10.1002/14651858.cd013814')).toBe(true)
  expect(cochraneIdFitsDoi('CD013814', '10.1002/14651858.cd013814.pub2')).toBe(false)
  expect(cochraneIdFitsDoi('CD013814', '10.1155/2015/328196')).toBe(true)
})

test.each([
  ['ISBN', parseIsbn, '9789240081789'],
  ['ISSN', parseIssn, '03178471'],
] as const)('one mistyped digit of an %s is always noticed', (_, parse, code) => {
  const mistyped = [...code].flatMap((right, i) =>
    [...'0123456789'].filter((digit) => digit !== right).map((digit) => code.slice(0, i) + digit + code.slice(i + 1)),
  )
  expect(mistyped.filter((wrong) => parse(wrong).ok)).toEqual([])
})

test('cleaning what is clean changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanIdentifier(text)
      expect(cleanIdentifier(clean)).toBe(clean)
    }),
  )
})
