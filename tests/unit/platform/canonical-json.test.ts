import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '#platform/canonical-json.ts'

/** The same said in the plainest way: what says nothing is taken out, keys are sorted, and JSON is written of it. */
function meaningful(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) return value.length > 0 ? value.map((item) => meaningful(item) ?? null) : undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([key, item]) => [key, meaningful(item)] as const)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

test('a value has one text, whatever the order of its keys, and nothing for what says nothing', () => {
  expect(canonicalJson({ b: 1, a: { d: '', c: [] }, e: [null, '', { f: null }] })).toBe('{"b":1,"e":[null,null,null]}')
  expect(canonicalJson({ z: new Date('2026-11-22T10:00:00Z'), ä: 'é\n', A: false })).toBe(
    '{"A":false,"z":"2026-11-22T10:00:00.000Z","ä":"é\\n"}',
  )
  expect(canonicalJson({})).toBe('null')
})

test('it is the text that JSON would write of the value without what says nothing, its keys sorted', () => {
  const key = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.constantFrom('4294967294', '4294967295', '__proto__', '01'),
  )
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any')),
      fc.dictionary(key, tie('any')),
    ),
  })).any
  fc.assert(
    fc.property(value, (any) => {
      expect(canonicalJson(any)).toBe(JSON.stringify(meaningful(any) ?? null))
    }),
    { numRuns: 1000 },
  )
})
