import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CSL_TYPES, type Citation } from '../../../src/evidence/csl.ts'
import {
  formatReference,
  REFERENCE_STYLES,
  referenceRuns,
  type ReferenceStyle,
} from '../../../src/evidence/format-reference/format-reference.ts'
import { initialsOf } from '../../../src/evidence/format-reference/names.ts'

type Case = { name: string; citation: Citation } & Record<ReferenceStyle, string>
const cases = JSON.parse(
  readFileSync(new URL('../../fixtures/evidence/references.json', import.meta.url), 'utf8'),
) as Case[]
const styles = Object.keys(REFERENCE_STYLES) as ReferenceStyle[]

describe.each(styles)('%s', (style) => {
  test.each(cases)('$name', (given) => expect(formatReference(given.citation, style)).toBe(given[style]))
})

test('italics: the journal in AMA, the journal and volume in APA, nothing in Vancouver', () => {
  const italics = (style: ReferenceStyle) =>
    referenceRuns(cases.find(({ name }) => name === '6 authors')!.citation, style)
      .filter((run) => run.italic)
      .map((run) => run.text)
  expect(italics('ama')).toEqual(['Clin J Pain'])
  expect(italics('apa')).toEqual(['The Clinical Journal of Pain', '29'])
  expect(italics('vancouver')).toEqual([])
})

test('a title is printed as recorded, and no style stumbles over a bare record', () => {
  const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 12 }), { nil: null })
  const number = fc.option(fc.integer({ min: 1, max: 3000 }), { nil: null })
  const citation = fc.record({
    type: fc.constantFrom(...(Object.keys(CSL_TYPES) as Citation['type'][])),
    title: fc.string({ minLength: 1 }),
    author: fc.array(fc.record({ family: text, given: text, literal: text, suffix: text })),
    containerTitle: text,
    issued: fc.record({ year: number, month: fc.constantFrom(null, 1, 12), day: fc.constantFrom(null, 1, 28) }),
    volume: text,
    issue: text,
    page: text,
    number: text,
    publisher: text,
    edition: text,
    URL: text,
    accessedOn: text,
    identifiers: fc.record({ doi: text, pmid: text, pmcid: text }),
  })
  fc.assert(
    fc.property(citation, fc.constantFrom(...styles), (given, style) => {
      const line = formatReference(given, style)
      expect(line).toContain(given.title)
      expect(line).not.toMatch(/undefined|null|NaN|\[object/)
    }),
  )
})

test('initials are those a librarian would write', () => {
  const letters = (given: string) =>
    initialsOf(given)
      .map(({ letter }) => letter)
      .join('')
  expect(['George David', 'Jun-Hwan', 'J. H.', 'JH', 'FJPM', 'Élodie', 'amir', 'MARIE'].map(letters)).toEqual([
    'GD',
    'JH',
    'JH',
    'JH',
    'FJPM',
    'É',
    'A',
    'M',
  ])
})
