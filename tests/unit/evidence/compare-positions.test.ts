import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePositions, type Position } from '../../../src/evidence/appraisal/compare-positions.ts'
import type { GuidelineDirection } from '../../../src/evidence/appraisal/guideline.ts'
import { PHASES } from '../../../src/evidence/appraisal/pico.ts'
import { readTable } from '../../read-table.ts'

const TODAY = '2026-11-21'

function positionOf(text: string, index: number): Position {
  const words = text.split(/\s+/)
  return {
    id: String(index),
    direction: words[0] as GuidelineDirection,
    phase: words.find((word) => word in PHASES) ?? null,
    expiresOn: words.includes('expired') ? '2022-04-04' : null,
  }
}

describe('positions of guidelines', () => {
  test.each(readTable('evidence/guideline-positions.txt'))('$input (line $line)', ({ input, result }) => {
    const positions = input === '' ? [] : input.split(/\s*,\s*/).map(positionOf)
    expect(comparePositions(positions, TODAY).sentence).toBe(result)
  })

  test('hold on their last day, and are over the day after', () => {
    const on = (today: string) => comparePositions([{ id: 'a', direction: 'for', expiresOn: '2022-04-04' }], today)
    expect(on('2022-04-04').positions[0]!.over).toBeNull()
    expect(on('2022-04-05').positions[0]!.over).toBe('expired')
  })

  test('stand newest first, those that have expired last', () => {
    const { positions } = comparePositions(
      [
        { id: 'old', direction: 'for', year: 2025, expiresOn: '2026-01-01' },
        { id: 'b', direction: 'for', year: 2016, body: 'B' },
        { id: 'unknown', direction: 'for' },
        { id: 'new', direction: 'for', year: 2023 },
        { id: 'a', direction: 'for', year: 2016, body: 'A' },
      ],
      TODAY,
    )
    expect(positions.map(({ id }) => id)).toEqual(['new', 'a', 'b', 'unknown', 'old'])
  })

  test('one that was replaced or taken back is over, whatever day it names', () => {
    const { positions, sentence } = comparePositions(
      [
        { id: 'a', direction: 'for', standing: 'superseded', expiresOn: '2030-01-01' },
        { id: 'b', direction: 'against', standing: 'current' },
      ],
      TODAY,
    )
    expect(positions.map(({ id, over }) => [id, over])).toEqual([
      ['b', null],
      ['a', 'superseded'],
    ])
    expect(sentence).toBe('One is in force: 1 against. No longer in force: 1 for.')
  })

  test('one that states no direction is listed, and counts for nothing', () => {
    const compared = comparePositions([{ id: 'a', body: 'Somebody' }], TODAY)
    expect(compared.positions).toHaveLength(1)
    expect(compared.agreement).toBe('none')
  })

  test('the order in which they come makes no difference', () => {
    const position = fc.record({
      direction: fc.constantFrom<GuidelineDirection>('for', 'against', 'none'),
      phase: fc.constantFrom('acute', 'chronic', 'any', null),
      expiresOn: fc.constantFrom('2020-01-01', '2030-01-01', null),
    })
    fc.assert(
      fc.property(fc.array(position, { maxLength: 8 }), (list) => {
        const positions = list.map((each, index) => ({ ...each, id: String(index) }))
        const [there, back] = [positions, positions.toReversed()].map((each) => comparePositions(each, TODAY))
        expect(there!.sentence).toBe(back!.sentence)
        expect(there!.agreement).toBe(back!.agreement)
      }),
    )
  })
})
