import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  effectPicture,
  scaleOf,
  type EffectPicture,
  type PicturedResult,
} from '../../../src/evidence/appraisal/effect-picture.ts'
import { MEASURES, type MeasureName } from '../../../src/evidence/appraisal/result.ts'
import { readTable } from '../../read-table.ts'

/** A result as the cases write it: `MD -9.2 -17 -1.8 mcid 15 lower`. */
function resultOf(text: string): PicturedResult {
  const words = text.split(/\s+/)
  const after = (word: string) => (words.includes(word) ? Number(words[words.indexOf(word) + 1]) : null)
  const [value, low, high] = words.slice(1, 4).map(Number)
  const number = (given: number | undefined) => (Number.isFinite(given) ? given! : null)
  return {
    measure: words[0] as MeasureName,
    value: number(value),
    ciLow: number(low),
    ciHigh: number(low) === null ? null : number(high),
    mcid: after('mcid'),
    lowerIsBetter: words.includes('lower') ? true : words.includes('higher') ? false : null,
  }
}

describe('the picture of a result', () => {
  test.each(readTable('evidence/effects.txt'))('$input is said in words (line $line)', ({ input, result }) => {
    const picture = effectPicture(resultOf(input))
    expect(picture === null ? '-' : picture.sentence).toBe(result)
  })

  test('says the unit, and whom the sides belong to', () => {
    const picture = effectPicture({ ...resultOf('MD -9.2 -17 -1.8 lower'), unit: ' points of 100 ' })!
    expect(picture.sentence).toMatch(/^Mean difference −9.2 points of 100, 95%/)
    expect(picture.sides).toEqual({ left: 'Treatment better', right: 'Comparison better' })
    expect(effectPicture(resultOf('MD 3 higher'))!.sides).toEqual({
      left: 'Comparison better',
      right: 'Treatment better',
    })
    expect(effectPicture(resultOf('MD 3'))!.sides).toBeNull()
    expect(effectPicture({ ...resultOf('MD 3'), favours: 'intervention' })!.sides?.right).toBe('Treatment better')
  })

  test('marks round values, and no effect among them', () => {
    const labels = (text: string) => effectPicture(resultOf(text))!.ticks.map(({ label }) => label)
    expect(labels('MD -9.2 -17 -1.8 mcid 15 lower')).toEqual(['−15', '−10', '−5', '0', '5', '10', '15'])
    expect(labels('SMD -0.23 -0.33 -0.13')).toEqual(['−0.3', '−0.25', '−0.2', '−0.15', '−0.1', '−0.05', '0'])
    expect(labels('RR 1.11 1.06 1.16')).toEqual(['1', '1.05', '1.1', '1.15'])
    expect(labels('OR 0.5 0.2 1.1')).toContain('1')
    expect(labels('RR 8 2 32')).toEqual(['1', '2', '5', '10', '20'])
  })

  test('a ratio and its inverse lie equally far from 1', () => {
    const picture = effectPicture(resultOf('RR 1 0.5 2'))!
    expect(picture.none - picture.interval!.from).toBeCloseTo(picture.interval!.to - picture.none, 6)
    expect(picture.isLogarithmic).toBe(true)
  })

  test('what matters begins at the smallest difference, where the treatment is better and where the value lies', () => {
    const bands = (text: string) => effectPicture(resultOf(text))!.matters.length
    expect(bands('MD -9.2 -17 -1.8 mcid 15 lower')).toBe(1)
    expect(bands('MD 9.2 1.8 17 mcid 15 lower')).toBe(2)
    expect(bands('MD -9.2 -17 -1.8 mcid 15')).toBe(2)
    expect(bands('MD -9.2 -17 -1.8 lower')).toBe(0)
    const { matters, axis, none } = effectPicture(resultOf('MD -9.2 -17 -1.8 mcid 15 lower'))!
    expect(matters[0]!.from).toBe(axis.from)
    expect(matters[0]!.to).toBeLessThan(none)
  })

  test('an interval that goes very far out is cut, and says so', () => {
    const picture = effectPicture(resultOf('MD -9.2 -17 5000 mcid 15 lower'))!
    expect(picture.interval).toMatchObject({ isCutLeft: false, isCutRight: true, to: picture.axis.to })
    expect(effectPicture(resultOf('MD 0 -5000 5000'))!.interval).toMatchObject({ isCutLeft: false, isCutRight: false })
  })

  test('results of one measure and unit share a scale', () => {
    const [a, b] = [resultOf('MD -5 -8 -2 lower'), resultOf('MD -20 -30 -10 lower')]
    const [first, second] = [effectPicture(a, [a, b])!, effectPicture(b, [a, b])!]
    expect(first.ticks).toEqual(second.ticks)
    expect(first.none).toBe(second.none)
    expect(second.point).toBeLessThan(first.point)
    expect(scaleOf({ ...a, unit: 'points  of 100 ' })).toBe(scaleOf({ ...b, unit: 'points of 100' }))
    expect(scaleOf({ ...a, unit: 'cm' })).not.toBe(scaleOf(a))
  })
})

const anyNumber = fc.option(
  fc.oneof(
    fc.double(),
    fc.double({ min: -100, max: 100, noNaN: true }),
    fc.integer(),
    fc.constantFrom(0, 1, -0, 1e-300, 1e300),
  ),
)
const anyResult: fc.Arbitrary<PicturedResult> = fc.record({
  measure: fc.constantFrom(...(Object.keys(MEASURES) as MeasureName[])),
  value: anyNumber,
  ciLow: anyNumber,
  ciHigh: anyNumber,
  mcid: anyNumber,
  lowerIsBetter: fc.constantFrom(true, false, null),
})

function places({ axis, none, ticks, point, interval, matters }: EffectPicture): number[] {
  return [
    ...[axis, ...matters, ...(interval ? [interval] : [])].flatMap(({ from, to }) => [from, to]),
    none,
    point,
    ...ticks.map(({ x }) => x),
  ]
}

describe('whatever is typed', () => {
  test('all that is drawn is inside the box, and its ends are in order', () => {
    fc.assert(
      fc.property(anyResult, fc.array(anyResult, { maxLength: 4 }), (result, companions) => {
        const picture = effectPicture(result, companions)
        if (picture === null) return
        for (const place of places(picture)) {
          expect(place).toBeGreaterThanOrEqual(picture.axis.from)
          expect(place).toBeLessThanOrEqual(picture.axis.to)
        }
        for (const { from, to } of [...picture.matters, ...(picture.interval ? [picture.interval] : [])])
          expect(from).toBeLessThanOrEqual(to)
        if (picture.interval) {
          expect(picture.interval.from).toBeLessThanOrEqual(picture.point)
          expect(picture.interval.to).toBeGreaterThanOrEqual(picture.point)
        }
        expect(picture.ticks.length).toBeLessThanOrEqual(20)
        expect(picture.sentence).not.toMatch(/NaN|Infinity|undefined|null/)
      }),
      { numRuns: 2000 },
    )
  })

  test('the point lies on the side of the line on which its value is', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const picture = effectPicture(result)
        if (picture === null) return
        const side = Math.sign(result.value! - MEASURES[result.measure!].none!)
        expect(Math.sign(picture.point - picture.none) * side).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  })
})
