import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORMATS, readFileText, type FormatName, type Reading } from '../../../../src/evidence/formats/index.ts'
import { anyWork } from './any-work.ts'

const OURS = ['ris', 'nbib', 'csl-json', 'csv'] as const satisfies FormatName[]
const MB = 1024 * 1024
const MANY = 300_000

/** Files between nothing and the right thing: any text, pieces of the format in any order, and right files that were damaged. */
const pieces = fc.constantFrom(
  'TY  - JOUR',
  'TI  - A',
  'AU  - B, C',
  'ER  - ',
  'PMID- 1',
  'FAU - A, B',
  'AU  - A B',
  'PT  - Retracted Publication',
  'RIN - X. doi: 10.1/x',
  'DP  - 2015',
  '      on',
  '\n',
  '\r',
  '\n\n',
  '\uFEFF',
  '\0',
  ' - ',
  '{"title":"A"',
  '"type":"book"',
  '{',
  '}',
  '[',
  ']',
  ',',
  '"',
  '\\',
  ':',
  '"author":[{"family":1}]',
  '"issued":{"date-parts":[["x"]]}',
  'null',
  'Title,DOI',
  'Title;DOI',
  'a,b',
  '"',
  '""',
  ';',
  '\t',
  "'=1",
  '=1+1',
  'sep=;',
)
const anyText = (name: FormatName) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 30 }).map((parts) => parts.join('')),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 30 }).map((parts) => parts.join('\n')),
    fc
      .tuple(fc.array(anyWork, { maxLength: 3 }), fc.nat(), fc.nat(9), fc.oneof(pieces, fc.string({ maxLength: 3 })))
      .map(([works, at, length, said]) => {
        const text = FORMATS[name].write!(works)
        const from = text.length === 0 ? 0 : at % text.length
        return text.slice(0, from) + said + text.slice(from + length)
      }),
  )

const worksOf = ({ works }: Reading) => works.map(({ work }) => work)

describe.each(OURS)('%s', (name) => {
  const { read, write } = FORMATS[name]

  test('answers any text in words, and what it made of it stays the same when written and read again', () => {
    fc.assert(
      fc.property(anyText(name), (text) => {
        const reading = read(text)
        const lines = text.split(/\r\n|\r|\n/).length
        for (const { line, reason } of reading.refused) {
          expect(reason).toMatch(/^[A-Z“].*[.?]$/s)
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines)
        }
        expect(reading.works.length + reading.refused.length).toBeGreaterThan(0)
        const once = read(write!(worksOf(reading)))
        expect(once.works).toHaveLength(reading.works.length)
        expect(worksOf(read(write!(worksOf(once))))).toEqual(worksOf(once))
      }),
      { numRuns: 200 },
    )
  })

  test('answers any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = readFileText(bytes)
        expect(text.ok ? read(text.value).works.length : text.why.length).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test.each<[string, () => string]>([
    ['a line of 30 MB', () => `TY  - JOUR\nTI  - ${'x'.repeat(30 * MB)}`],
    ['a million empty lines', () => '\n'.repeat(1_000_000)],
    ['very many lines of one record', () => `TY  - JOUR\nPMID- 1\nTI  - a\n${'AU  - A B\n'.repeat(MANY)}`],
    ['a value over very many lines', () => `TY  - JOUR\nPMID- 1\nTI  - a\n${'      b\n'.repeat(MANY)}`],
    ['brackets without end', () => '['.repeat(MANY)],
    ['very many objects one in the other', () => '{"a":'.repeat(MANY)],
    ['a list very deep in a record', () => `[{"title":"x","author":${'['.repeat(MANY)}${']'.repeat(MANY)}}]`],
    ['very many quotes', () => `title,doi\n${'"'.repeat(MANY)}`],
    ['very many quotes never closed', () => `title,doi\n${'"a\n'.repeat(MANY)}`],
    ['very many cells', () => `title,doi\n${','.repeat(MANY)}`],
    ['entities within entities', () => `TY  - JOUR\nTI  - ${'&amp;'.repeat(4000)}${'amp;'.repeat(4000)}`],
    ['a tag never closed', () => `TY  - JOUR\nTI  - ${'<span '.repeat(100_000)}`],
    ['blanks without end', () => `TY  - JOUR\nTI  - ${' '.repeat(500_000)}x\nUR  - ${'a '.repeat(400_000)}`],
    ['33 MB', () => 'x'.repeat(33 * MB)],
  ])('is not held up by %s', (_, make) => {
    const text = make()
    const before = process.cpuUsage()
    const reading = read(text)
    const { user } = process.cpuUsage(before)
    expect(reading.works.length + reading.refused.length).toBeGreaterThan(0)
    expect(reading.refused.length).toBeLessThanOrEqual(20_001)
    // Of the processor's time, not the clock's, and far above what it takes: only a reader that goes over the text again and again fails.
    expect(user / 1e6).toBeLessThan(20)
  })
})

test.each<[FormatName, string]>([
  ['ris', 'TY  - JOUR\nTI  - a\nER  - \n'],
  ['nbib', 'PMID- 1\nTI  - a\n\n'],
  ['csl-json', '{"title":"a","type":"book"}\n'],
  ['csv', 'a\n'],
])('of a %s file of more than 20,000 works the rest is refused in words', (name, record) => {
  const { works, refused } = FORMATS[name].read((name === 'csv' ? 'title\n' : '') + record.repeat(20_002))
  expect(works).toHaveLength(20_000)
  expect(refused).toEqual([{ line: expect.any(Number), reason: expect.stringMatching(/at most 20,000 works.*split/) }])
})

test.each(OURS)('a line that is too long spoils its own %s record only', (name) => {
  const long = 'x'.repeat(1_100_000)
  const texts = {
    ris: `TY  - JOUR\nTI  - One\nER  - \nTY  - JOUR\nTI  - ${long}\nER  - \nTY  - JOUR\nTI  - Two\nER  - \n`,
    nbib: `PMID- 1\nTI  - One\n\nPMID- 2\nTI  - ${long}\n\nPMID- 3\nTI  - Two\n`,
    csv: `title\nOne\n${long}\nTwo\n`,
    'csl-json': `[{"title":"One","type":"book"},\n{"title":"${long}","type":"book"}\n,{"title":"Two","type":"book"}]`,
  }
  const { works, refused } = FORMATS[name].read(texts[name])
  // A list in JSON may be all in one line; there only the title is cut.
  expect(works.map(({ work }) => work.title.slice(0, 3))).toEqual(
    name === 'csl-json' ? ['One', 'xxx', 'Two'] : ['One', 'Two'],
  )
  expect(refused).toHaveLength(name === 'csl-json' ? 0 : 1)
})
