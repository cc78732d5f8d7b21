import { describe, expect, test } from 'vitest'
import {
  nationalPhone,
  parseClockTime,
  parseCountry,
  parseIcd10Cm,
  parseLink,
  parseMesh,
  parseNpi,
  parseOrcid,
  parsePhone,
  parseProfileUrl,
  parseSnomed,
  parseTimeZone,
} from '#clinic/index.ts'
import type { Parsed } from '#platform/parsed.ts'
import { parsePostcode } from '../../../src/clinic/postcode.ts'
import { parseRegion } from '../../../src/clinic/region.ts'
import { readTable } from '../../read-table.ts'

type Parser = (input: string) => Parsed

/** A parser that is told the country or network as well: `input | which`. */
const withSecond =
  (parse: (input: string, second: string) => Parsed): Parser =>
  (line) => {
    const [input = '', second = ''] = line.split('|').map((part) => part.trim())
    return parse(input, second)
  }

const PARSERS: Record<string, Parser> = {
  mesh: parseMesh,
  'icd-10-cm': parseIcd10Cm,
  snomed: parseSnomed,
  npi: parseNpi,
  orcid: parseOrcid,
  phone: withSecond(parsePhone),
  'time-zone': parseTimeZone,
  'clock-time': parseClockTime,
  country: parseCountry,
  region: withSecond(parseRegion),
  postcode: withSecond(parsePostcode),
  link: parseLink,
  'profile-url': withSecond(parseProfileUrl),
}

describe.each(Object.entries(PARSERS))('the cases of %s', (name, parse) => {
  test.each(readTable(`clinic/${name}.txt`))('$input => $result', ({ input, result }) => {
    const refusal = { ok: false, why: expect.stringContaining(result.replace(/^!\s*/, '')) }
    expect(parse(input)).toEqual(result.startsWith('!') ? refusal : { ok: true, value: result })
  })

  test('what was read is read again as the same', () => {
    const again = readTable(`clinic/${name}.txt`)
      .filter(({ result }) => !result.startsWith('!'))
      .map(({ input, result }) => [result, parse(input.includes('|') ? input.replace(/^[^|]*/, result) : result)])
    expect(again).toEqual(again.map(([value]) => [value, { ok: true, value }]))
  })
})

test.each(readTable('clinic/national-phone.txt'))('$input is shown as $result', ({ input, result }) => {
  expect(nationalPhone(input)).toBe(result)
})
