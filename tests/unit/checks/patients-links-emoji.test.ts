import { describe, expect, test } from 'vitest'
import type { Jurisdiction } from '../../../src/platform/jurisdiction.ts'
import { checkPassages } from '../../../src/checks/check-passages.ts'
import { examplePassage } from '../../../src/checks/rules/example-passage.ts'
import { RULES } from '../../../src/checks/rules/packs/index.ts'
import { SHIPPED_BOOK } from '../../../src/checks/rules/shipped-rules.ts'
import { passage, type Passage } from '../../../src/checks/surface/passage.ts'

const findingsIn = (read: Passage, jurisdictions: Jurisdiction[]) =>
  checkPassages([read], {
    page: null,
    jurisdictions,
    works: new Map(),
    today: '2026-11-01',
    rules: SHIPPED_BOOK,
    ownTerms: null,
  }).findings.filter(({ suppressedBy }) => !suppressedBy)
const quotes = (rule: string, read: Passage, places: Jurisdiction[]) =>
  findingsIn(read, places).flatMap((finding) => (finding.rule === rule ? [finding.quote] : []))

describe('what patients say in their own words', () => {
  const said = (written: string) => quotes('TST-001', examplePassage(written), ['AU'])

  test('is a testimonial between quotation marks, with the words marked', () => {
    expect(said('One of them wrote: “I walked in bent and out upright.” We were glad.')).toContain(
      '“I walked in bent and out upright.”',
    )
    expect(said("'My hip feels new again,' she wrote.")).toHaveLength(1)
  })

  test('is one in a quote of its own', () => {
    expect(said('quote: They were kind and my knees thank them.')).toHaveLength(1)
  })

  test.each([
    'People ask us “Will my fund pay for this?”',
    'quote: Rest is not idleness.',
    '“I love old maps,” says our acupuncturist.',
    'The sign says “Please ring the bell”.',
    'We call it the ‘long needle’ day.',
  ])('is not told by %s', (written) => expect(said(written)).toEqual([]))

  test('may be shown where no law forbids it', () => {
    expect(quotes('TST-001', examplePassage('quote: They were kind and my knees thank them.'), ['US'])).toEqual([])
  })
})

describe('links', () => {
  const text = 'Acupuncture is old; this study says more, and so does our page on cupping.'
  const linked = (words: string) => {
    const start = text.indexOf(words)
    return passage('text', 'paragraph', text, { links: [{ start, end: start + words.length }] })
  }

  test('whose words say nothing are found where they stand', () => {
    expect(quotes('ACC-003', linked('this study'), ['UK'])).toEqual(['this study'])
  })

  test('whose words say where they go are not', () => {
    expect(quotes('ACC-003', linked('our page on cupping'), ['UK'])).toEqual([])
  })
})

describe('emoji', () => {
  const rule = RULES.find(({ id }) => id === 'ACC-005')!

  test.each(rule.mustHit)('“%s” has no word for its picture', (written) => {
    expect(quotes('ACC-005', examplePassage(written), ['US'])).toHaveLength(1)
  })

  test.each(rule.mustNotHit)('“%s” needs none', (written) => {
    expect(quotes('ACC-005', examplePassage(written), ['US'])).toEqual([])
  })
})

describe('in Australia', () => {
  const claim = passage('body', 'paragraph', 'Tea is served. Our needles cure sciatica. Park behind.')

  test('a claim that another rule stops raises an unreasonable expectation, once and at its words', () => {
    expect(quotes('AU-001', claim, ['AU'])).toEqual(['cure'])
    expect(findingsIn(claim, ['AU']).find(({ rule }) => rule === 'AU-001')?.message).toContain('Cure claim')
  })

  test('and elsewhere it does not', () => {
    expect(quotes('AU-001', claim, ['US'])).toEqual([])
  })

  test('a sentence without a claim raises none', () => {
    expect(quotes('AU-001', passage('body', 'paragraph', 'We do not cure sciatica.'), ['AU'])).toEqual([])
  })
})
