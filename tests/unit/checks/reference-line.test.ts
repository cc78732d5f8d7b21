import { describe, expect, test } from 'vitest'
import { markReferences } from '../../../src/checks/surface/mark-references.ts'
import { announcesReferences, isReferenceLine } from '../../../src/checks/surface/reference-line.ts'
import { passage } from '#checks/index.ts'
import { readTable } from '../../read-table.ts'

const kindsOf = (...lines: [kind: 'heading' | 'paragraph', text: string][]) =>
  markReferences(lines.map(([kind, text]) => passage('text', kind, text))).map(({ kind }) => kind)

describe('a line of a list of works is told from prose', () => {
  test.each(readTable('checks/reference-lines.txt'))('$input', ({ input, result }) => {
    expect(isReferenceLine(input)).toBe(result === 'reference')
    const [, under] = kindsOf(['heading', 'References'], ['paragraph', input])
    if (result !== 'prose') expect(under).toBe('reference')
  })
})

test('under a heading of references what has a sign of one is one, up to the next heading', () => {
  expect(
    kindsOf(
      ['paragraph', 'Inventors’ guideline, 2020'],
      ['heading', 'References'],
      ['paragraph', 'Inventors’ guideline, 2020'],
      ['paragraph', 'We have eased pain since 2015.'],
      ['paragraph', 'Needles cure pain.'],
      ['heading', 'About us'],
      ['paragraph', 'Founded in 2015'],
    ),
  ).toEqual(['paragraph', 'heading', 'reference', 'paragraph', 'paragraph', 'heading', 'paragraph'])
})

test('headings that announce references', () => {
  for (const heading of [
    'References',
    'Sources:',
    'Bibliography',
    'Selected references',
    'Sources and further reading',
  ])
    expect(announcesReferences(heading)).toBe(true)
  for (const heading of ['Research', 'Reference ranges', 'Our sources of calm', 'Source of pain'])
    expect(announcesReferences(heading)).toBe(false)
})
