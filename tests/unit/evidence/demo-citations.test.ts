import { describe, expect, test } from 'vitest'
import { citations } from '../../../demo/citations.ts'
import {
  checkResult,
  DESIGNS,
  formatReference,
  IDENTIFIERS,
  type Citation,
  type IdentifierName,
  type ReferenceStyle,
  type Result,
} from '../../../src/evidence/index.ts'
import { readTable } from '../../read-table.ts'

type Data = { results?: Result[]; identifiers?: Partial<Record<IdentifierName, string>>; design: string; title: string }

test('each record has its own key', () => {
  expect(new Set(citations.map(({ key }) => key)).size).toBe(citations.length)
})

describe.each(citations.map(({ key, data }) => [key, data as Data] as const))('%s', (_, data) => {
  test('holds together', () => {
    expect((data.results ?? []).flatMap(checkResult)).toEqual([])
    for (const [name, value] of Object.entries(data.identifiers ?? {}))
      expect(IDENTIFIERS[name as IdentifierName].parse(value)).toMatchObject({ ok: true })
    expect(Object.keys(DESIGNS)).toContain(data.design)
    expect(data.title).not.toBe('')
  })

  test('claims no verification, no standing, no abstract', () => {
    expect(Object.keys(data)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(verification|standing|abstract|amstar2)$/)]),
    )
  })
})

test('numbers nobody has looked up are left out', () => {
  const known = JSON.stringify(citations)
  for (const doubtful of [
    '23269281',
    '12775355',
    '33306198',
    '28192789',
    '29198932',
    '15674876',
    '32338846',
    '-9.38',
    '1.11',
  ])
    expect(known).not.toContain(doubtful)
})

/** The record as the API has it: its numbers in their stored forms. */
function asStored(data: Citation): Citation {
  const stored = Object.entries(data.identifiers ?? {}).map(([name, typed]) => {
    const parsed = IDENTIFIERS[name as IdentifierName].parse(typed!)
    return [name, parsed.ok ? parsed.value : typed]
  })
  return { ...data, identifiers: Object.fromEntries(stored) as Citation['identifiers'] }
}

test.each(readTable('evidence/demo-references.txt'))(
  '$input is printed as the manual of the style says',
  ({ input, result }) => {
    const [key, style] = input.split(' ')
    const { data } = citations.find((each) => each.key === key)!
    expect(formatReference(asStored(data as Citation), style as ReferenceStyle)).toBe(result)
  },
)
