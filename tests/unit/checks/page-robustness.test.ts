import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PASSAGE_KINDS, passage } from '#checks/index.ts'
import { numbersIn } from '../../../src/checks/evidence/numbers-in.ts'
import { createWordFinder } from '../../../src/checks/evidence/words-in.ts'
import { RULES } from '../../../src/checks/rules/packs/index.ts'
import { PAGE_CHECKS } from '../../../src/checks/structure/check-page.ts'
import { checkedPage, makePage } from './page-cases.ts'

const FIELDS = ['name', 'slug', 'redFlags', 'risks', 'cautions', 'authors', 'people', 'modalities', 'conditions', 'clinic',
  'locations', 'disclaimers', 'notices', 'offers', 'body', 'heroImage', 'credentials', 'nextReviewOn', 'parent', 'kind'] // prettier-ignore
const COLLECTIONS = ['articles', 'conditions', 'modalities', 'clinics', 'locations', 'people', 'disclaimers']
const anything = fc.oneof(
  fc.constantFrom('a', 'b', null, undefined, 3, true, 'needling', '2026-01-01'),
  fc.anything({ maxDepth: 3 }),
  fc.array(fc.record({ text: fc.anything({ maxDepth: 1 }), id: fc.constantFrom('a', 'b') }), { maxLength: 3 }),
)
const data = fc.dictionary(fc.constantFrom(...FIELDS), anything)

test('whatever a draft holds, it is checked, and every finding says where and what', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...COLLECTIONS),
      data,
      fc.dictionary(
        fc.constantFrom('people/a', 'media/a', 'media/b', 'clinics/a', 'disclaimers/a', 'locations/b'),
        data,
      ),
      fc.array(fc.tuple(fc.constantFrom(...PASSAGE_KINDS), fc.string()), { maxLength: 4 }),
      (collection, fields, related, words) => {
        const passages = words.map(([kind, text], index) => passage(`body.root.children.${index}`, kind, text))
        for (const finding of checkedPage(makePage(collection, fields, related), passages)) {
          expect(finding.message.length).toBeGreaterThan(10)
          expect(finding.why).not.toBe('')
          expect(finding.end).toBeGreaterThanOrEqual(finding.start)
          expect(finding.end - finding.start).toBe(finding.quote.length)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a longer way to say one thing counts before a shorter one of another, anywhere in a text', () => {
  const find = createWordFinder({ nothing: ['no treatment'], something: ['treatment', 'usual treatment'] })
  fc.assert(
    fc.property(fc.array(fc.constantFrom('no treatment', 'usual treatment', 'treatments', 'the', 'cat')), (parts) => {
      const expected = parts.flatMap((part) =>
        part === 'no treatment' ? ['nothing'] : part.includes('treatment') ? ['something'] : [],
      )
      expect(find(parts.join(' ')).map(({ key }) => key)).toEqual(expected)
    }),
  )
})

test('numbers are read from any text, and are numbers', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 999 }), (text, number) => {
      for (const { value } of numbersIn(text)) expect(Number.isFinite(value)).toBe(true)
      expect(numbersIn(`Pain fell by ${number}%.`)).toMatchObject([{ value: number, unit: 'percent' }])
    }),
  )
})

test('every rule that a function about pages decides has its function, and every function its rule', () => {
  const known = new Map(RULES.map((rule) => [rule.id, rule]))
  const decided = RULES.filter(({ by }) => by === 'page').map(({ id }) => id)
  expect(decided.filter((id) => !(id in PAGE_CHECKS))).toEqual([])
  // These are found in words, and in the record of a page besides.
  const ofOthers = ['TST-001', 'PRC-002', 'PRC-003']
  expect(Object.keys(PAGE_CHECKS).filter((id) => !known.has(id) && !ofOthers.includes(id))).toEqual([])
})

test('no rule says more of its source than was read, and all say why and what to do', () => {
  const mine = RULES.filter(({ by }) => by !== 'words')
  for (const { id, why, rule, suggestion, sources } of mine) {
    expect(sources.length, id).toBeGreaterThan(0)
    for (const words of [why, rule, suggestion]) {
      expect(words.length, id).toBeGreaterThan(3)
      expect(words, id).not.toMatch(/—/)
    }
    for (const { url } of sources) if (url !== undefined) expect(url, id).toMatch(/^https:\/\/\S+$/)
  }
})
