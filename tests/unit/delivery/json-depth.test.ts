import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanJson } from '../../../src/delivery/guard/json-depth.ts'

test('a body of 20,000 levels is refused before it is parsed', () => {
  expect(scanJson(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)).toBe('too-deep')
  expect(scanJson(`${'['.repeat(64)}${']'.repeat(64)}`)).toBeNull()
})

test('brackets inside texts do not count', () => {
  expect(scanJson(JSON.stringify({ a: '['.repeat(100), b: '\\"{{' }), 2)).toBeNull()
})

test('NUL is found, written plainly or as an escape, and not where a backslash is itself escaped', () => {
  expect(scanJson(JSON.stringify({ a: 'x\0y' }))).toBe('nul')
  expect(scanJson('{"a":"\0"}')).toBe('nul')
  expect(scanJson(JSON.stringify({ a: '\\u0000' }))).toBeNull()
})

test('it agrees with what JSON.parse would find', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const text = JSON.stringify(value).replaceAll('\\u0000', '')
      expect(scanJson(text, 3)).toBe(depthOf(value) > 3 ? 'too-deep' : null)
    }),
  )
})
