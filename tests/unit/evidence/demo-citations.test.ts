import { describe, expect, test } from 'vitest'
import { citations } from '../../../demo/citations.ts'
import { checkResult, DESIGNS, IDENTIFIERS, type IdentifierName, type Result } from '../../../src/evidence/index.ts'

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
