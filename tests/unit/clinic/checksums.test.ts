import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseNpi, parseOrcid, parseSnomed } from '#clinic/index.ts'

/** A number with one figure changed to another: what a slip of the finger does. */
const slips = (numbers: string[]) =>
  fc.tuple(fc.constantFrom(...numbers), fc.nat(), fc.integer({ min: 1, max: 9 })).map(([number, place, by]) => {
    const places = [...number].flatMap((character, index) => (/\d/.test(character) ? [index] : []))
    const at = places[place % places.length]!
    return `${number.slice(0, at)}${(Number(number[at]) + by) % 10}${number.slice(at + 1)}`
  })

/** Neighbours of different value put the other way round: the second commonest slip. */
const swaps = (numbers: string[]) =>
  fc.tuple(fc.constantFrom(...numbers), fc.nat()).map(([number, place]) => {
    const at = place % (number.length - 1)
    return number.slice(0, at) + number[at + 1]! + number[at]! + number.slice(at + 2)
  })

const NPIS = ['1234567893', '1000000004', '2999999994'].filter((npi) => parseNpi(npi).ok)
const ORCIDS = ['0000-0002-1825-0097', '0000-0002-1694-2330', '0000-0001-5109-3700'].filter((id) => parseOrcid(id).ok)
const CONCEPTS = ['279039007', '161891005', '23056005', '81680005', '37796009', '25064002']

test.each([
  ['an NPI', parseNpi, NPIS],
  ['an ORCID iD', parseOrcid, ORCIDS],
  ['a SNOMED CT code', parseSnomed, CONCEPTS],
] as const)('one changed figure breaks %s', (_, parse, numbers) => {
  expect(numbers.length).toBeGreaterThan(0)
  fc.assert(
    fc.property(slips([...numbers]), (slip) => !parse(slip).ok),
    { numRuns: 1000 },
  )
})

test('two neighbouring figures put the other way round break a SNOMED CT code', () => {
  const isCaught = (swap: string) => CONCEPTS.includes(swap) || !parseSnomed(swap).ok
  expect(fc.check(fc.property(swaps(CONCEPTS), isCaught)).failed).toBe(false)
})

test('of ten last figures exactly one makes a right NPI', () => {
  const prefix = fc.tuple(fc.constantFrom('1', '2'), fc.stringMatching(/^\d{8}$/)).map((parts) => parts.join(''))
  const right = (start: string) => [...'0123456789'].filter((last) => parseNpi(start + last).ok).length
  expect(fc.check(fc.property(prefix, (start) => right(start) === 1)).failed).toBe(false)
})

test('no parser fails on any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const parse of [parseNpi, parseOrcid, parseSnomed]) expect(parse(text)).toHaveProperty('ok')
    }),
  )
})
