import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../read-table.ts'
import type { CslType, Work } from '../../../src/evidence/csl.ts'
import { differencesBetween, WORK_FIELDS } from '../../../src/evidence/same-work/differences-between.ts'
import { foldName } from '../../../src/evidence/same-work/fold-name.ts'
import { foldText } from '../../../src/evidence/same-work/fold-text.ts'
import { foldTitle } from '../../../src/evidence/same-work/fold-title.ts'
import { mergeWork } from '../../../src/evidence/same-work/merge-work.ts'
import { sameWork } from '../../../src/evidence/same-work/same-work.ts'
import { titleSimilarity } from '../../../src/evidence/same-work/title-similarity.ts'
import { workKeys } from '../../../src/evidence/same-work/work-keys.ts'

const IDENTIFIERS = ['doi', 'pmid', 'pmcid', 'isbn', 'cochraneId', 'prospero', 'nct']

/** A record of the table: title / first author / year / more. */
function workOf(text: string): Work {
  const [title = '', family = '', year = '', more = ''] = text.split('/ ').map((part) => part.replace(/\/$/, '').trim())
  const pairs = more.split(' ').flatMap((pair) => {
    const [, name, value] = /^(\w+):(.+)$/.exec(pair) ?? []
    return name === undefined ? [] : [[name, value] as const]
  })
  return {
    type: 'article-journal',
    title,
    author: family === '' ? [] : [{ family }],
    issued: year === '' ? {} : { year: Number(year) },
    ...Object.fromEntries(pairs.filter(([name]) => !IDENTIFIERS.includes(name))),
    identifiers: Object.fromEntries(pairs.filter(([name]) => IDENTIFIERS.includes(name))),
  }
}

const [one, two] = [(input: string) => input.split(' | ')[0]!, (input: string) => input.split(' | ')[1]!]

test.each(readTable('evidence/fold-title.txt'))('line $line: $input', ({ input, result }) => {
  expect(foldTitle(input)).toBe(result)
})

test.each(readTable('evidence/fold-name.txt'))('line $line: $input', ({ input, result }) => {
  expect(foldName({ family: input })).toBe(result)
  expect(foldName({ literal: input })).toBe(result)
})

test.each(readTable('evidence/title-similarity.txt'))('line $line: $input', ({ input, result }) => {
  expect(titleSimilarity(one(input), two(input)).toFixed(2)).toBe(result)
})

describe('two records', () => {
  test.each(readTable('evidence/same-work.txt'))('line $line: $input', ({ input, result }) => {
    const [a, b] = [workOf(one(input)), workOf(two(input))]
    const { kind, by } = sameWork(a, b)
    expect(`${kind} ${by}`).toBe(result)
    expect(sameWork(b, a)).toEqual(sameWork(a, b))
  })
})

describe('differences', () => {
  const names = (text: string) =>
    text.split('; ').map((name) => ({ family: name.split(' ')[0]!, given: name.split(' ')[1]! }))
  const record = (field: string, text: string): Work => {
    const base: Work = { type: 'article-journal', title: 'A work' }
    if (text === '') return base
    if (field === 'author') return { ...base, author: names(text) }
    if (field === 'issued') {
      const [year, month, day] = text.split('-').map(Number)
      return { ...base, issued: { year: year!, month: month ?? null, day: day ?? null } }
    }
    if (field.startsWith('identifiers.')) return { ...base, identifiers: { [field.slice(12)]: text } }
    return { ...base, [field]: text }
  }

  test.each(readTable('evidence/differences.txt'))('line $line: $input', ({ input, result }) => {
    const [, field, ours, theirs] = /^([\w.]+):\s*(.*?)\s*\|\s*(.*)$/.exec(input)!
    const found = differencesBetween(record(field!, ours!), record(field!, theirs!))
    if (result === 'none') return expect(found).toEqual([])
    const [mine, other] = result.split(' | ')
    expect(found).toEqual([{ field, ours: mine === 'nothing' ? null : mine, theirs: other }])
  })
})

describe('merging', () => {
  const ours: Work = { type: 'article', title: 'Ours', volume: '3', identifiers: { doi: '10.1/a' } }
  const theirs: Work = { type: 'article-journal', title: 'Theirs', issue: '2', identifiers: { pmid: '12' }, author: [] }

  test('takes what is named and nothing else', () => {
    expect(mergeWork(ours, theirs, ['type', 'issue', 'identifiers.pmid'])).toEqual({
      ...ours,
      type: 'article-journal',
      issue: '2',
      identifiers: { doi: '10.1/a', pmid: '12' },
    })
    expect(mergeWork(ours, theirs, [])).toEqual(ours)
  })

  test('empties nothing, and changes neither record', () => {
    const before = structuredClone([ours, theirs])
    expect(mergeWork(ours, theirs, ['volume', 'author', 'identifiers.doi'])).toEqual(ours)
    mergeWork(ours, theirs, [...WORK_FIELDS])
    expect([ours, theirs]).toEqual(before)
  })
})

describe('keys', () => {
  const work: Work = {
    type: 'article-journal',
    title: 'RETRACTED: Low-back pain in Zürich',
    author: [{ literal: 'et al' }, { nonDroppingParticle: 'van den', family: 'Müller', given: 'Jörg' }],
    containerTitle: 'Clinical Journal of Pain',
    containerTitleShort: 'Clin J Pain',
    issued: { year: 2013 },
    identifiers: { doi: '10.1097/ajp.0b013e31824909f9', pmid: '25821485' },
    publisher: 'Wiley',
  }
  test('find a work by each of its words, folded or as it is typed', () => {
    const { searchKey } = workKeys(work)
    const words =
      'low back low-back zurich zürich muller müller clin clinical 2013 10.1097/ajp.0b013e31824909f9 25821485'
    for (const word of words.split(' ')) expect(searchKey).toContain(word)
    expect(searchKey).toContain('wiley')
  })
  test('name a work by its title and first author', () => {
    expect(workKeys(work)).toMatchObject({ titleKey: 'low back pain in zurich', authorKey: 'muller' })
    expect(workKeys({ type: 'webpage', title: '…' })).toEqual({ searchKey: '…', titleKey: null, authorKey: null })
    expect([...workKeys({ ...work, title: '腰痛 '.repeat(400) }).titleKey!].length).toBeLessThanOrEqual(300)
  })
  test('are short, whatever is sent: one sign may come apart into eighteen', () => {
    const long = 'ﷺ'.repeat(300_000)
    expect(foldText(long).length).toBeLessThanOrEqual(20_000)
    const author = Array.from({ length: 500 }, () => ({ family: 'ﷺ'.repeat(200), given: 'ﷺ'.repeat(200) }))
    expect(workKeys({ ...work, title: long, author }).searchKey!.length).toBeLessThanOrEqual(45_000)
  })
})

const types: CslType[] = ['article-journal', 'article', 'chapter', 'report']
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const word = fc.constantFrom('acute', 'Back', 'pain', 'Müller', 'II', '針', '<i>', 'RETRACTED:', ' ', '&', '–')
const someWork: fc.Arbitrary<Work> = fc.record({
  type: fc.constantFrom(...types),
  title: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  ),
  author: maybe(
    fc.array(fc.record({ family: maybe(fc.string()), given: maybe(fc.string()), literal: maybe(fc.string()) })),
  ),
  issued: maybe(fc.record({ year: maybe(fc.integer({ min: 2010, max: 2014 })) })),
  volume: maybe(fc.constantFrom('3', '4')),
  page: maybe(fc.constantFrom('1-9', '1', 'e12')),
  edition: maybe(fc.constantFrom('2nd', '3')),
  identifiers: maybe(
    fc.record({
      doi: maybe(fc.constantFrom('10.1/a', '10.1002/14651858.cd001218', '10.1002/14651858.cd001218.pub2')),
      nct: maybe(fc.constantFrom('NCT01234567', 'NCT01234568')),
      cochraneId: maybe(fc.constantFrom('CD001218', 'CD001218.pub3')),
    }),
  ),
})

describe('whatever the records', () => {
  test('the comparison says the same both ways, and a record is not another work than itself', () => {
    fc.assert(
      fc.property(someWork, someWork, (a, b) => {
        const said = sameWork(a, b)
        expect(sameWork(b, a)).toEqual(said)
        expect(said.similarity).toBeGreaterThanOrEqual(0)
        expect(said.similarity).toBeLessThanOrEqual(1)
        if (foldTitle(a.title) !== '') expect(sameWork(a, a).kind).toBeOneOf(['same', 'maybe'])
        expect(differencesBetween(a, a)).toEqual([])
        expect(differencesBetween(mergeWork(a, b, [...WORK_FIELDS]), b)).toEqual([])
        expect(workKeys(a).titleKey?.length ?? 0).toBeLessThanOrEqual(600)
      }),
    )
  })
  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void expect(foldText(foldText(text))).toBe(foldText(text))),
    )
  })
})
