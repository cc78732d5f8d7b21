import { describe, expect, test } from 'vitest'
import { checkPassages, passagesOfText, type CheckContext } from '../../../src/checks/index.ts'
import { checkSafely } from '../../../src/checks/check-safely.ts'
import { countFindings } from '../../../src/checks/count-findings.ts'
import { TERMS } from '../../../src/checks/lexicon/terms.ts'
import { readPassages } from '../../../src/checks/reading/read-passages.ts'
import { findingsWithin } from '../../../src/checks/rules/findings-within.ts'
import { SHIPPED_BOOK } from '../../../src/checks/rules/shipped-rules.ts'
import { passagesOfHtml } from '../../../src/checks/surface/passages-of-html.ts'
import type { Finding } from '../../../src/checks/finding.ts'

const CONTEXT: CheckContext = {
  page: null,
  jurisdictions: [],
  works: new Map(),
  today: '2026-11-22',
  rules: SHIPPED_BOOK,
  ownTerms: null,
}
const check = (text: string) => checkPassages(passagesOfText(text), CONTEXT)

describe('what one page can ask of the checker has an end', () => {
  test('thousands of items behind a long stem are read, and their stem only so often', () => {
    const stem = `Studies show that cupping can ${'really '.repeat(300)}help with:`
    const items = passagesOfHtml(`<p>${stem}</p><ul>${'<li>pain'.repeat(20_000)}</ul>`)
    const readings = readPassages(items, [TERMS])
    expect(readings).toHaveLength(20_002)
    const words = readings.reduce((sum, reading) => sum + reading.words.length, 0)
    expect(words).toBeLessThan(2 * 20_000 + 3_500)
    expect(readings[2]!.stemWords).toBeGreaterThan(100)
    expect(readings.findLast(({ stemWords }) => stemWords > 0)).not.toBe(readings[2])
  })

  test('a claim names the stem that it was read with, and none that was left out', () => {
    const { claims } = checkPassages(
      passagesOfHtml(`<p>Cupping ${'really '.repeat(140)}cures:</p><ul>${'<li>cures sciatica'.repeat(9_000)}</ul>`),
      CONTEXT,
    )
    expect([claims[1]!.stem === '', claims.at(-1)!.stem === '']).toEqual([false, true])
    expect(claims.length).toBeGreaterThanOrEqual(9_000)
  })

  test('an ordinary page never comes near it: each item of sixty has its stem', () => {
    const html = `<p>Studies show that acupuncture can help people with:</p><ul>${'<li>back pain'.repeat(60)}</ul>`
    const [, ...items] = readPassages(passagesOfHtml(html), [TERMS])
    expect(items.every(({ stemWords }) => stemWords === 8)).toBe(true)
  })

  test('a report tells at most 2,000 findings, and no warning in place of a blocker', () => {
    const few = check('Acupuncture cures cancer. It is natural and free.')
    const many = check('Acupuncture cures cancer. It is natural and free. '.repeat(3_000))
    expect(many.findings).toHaveLength(2_000)
    expect(few.findings.length).toBeLessThan(20)
    expect(new Set(many.findings.map(({ severity }) => severity))).toEqual(new Set(['blocker']))
    const places = many.findings.map(({ start }) => start)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

test('findings of a sentence are found as they were given, whatever stands elsewhere', () => {
  const at = (path: string, start: number, end: number) => ({ path, start, end }) as Finding
  const all = [at('a', 9, 12), at('b', 3, 4), at('a', 3, 5), at('a', 3, 9), at('a', 5, 7), at('a', 2, 4)]
  const within = findingsWithin(all)
  expect(within('a', 3, 8)).toEqual([all[2], all[4]])
  expect(within('a', 3, 12)).toEqual([all[0], all[2], all[3], all[4]])
  expect([within('b', 3, 4), within('c', 0, 9)]).toEqual([[all[1]], []])
})

describe('where the checker itself fails', () => {
  const fault = new Error('A fault of ours')
  const fails = (): never => {
    throw fault
  }
  const broken: CheckContext = {
    ...CONTEXT,
    rules: { ...SHIPPED_BOOK, patterns: [{ rule: {} as never, find: fails }] },
  }

  test.each([
    ['in a rule', () => passagesOfText('A walk in the park.'), broken],
    ['in reading the page', fails, CONTEXT],
  ])('%s, the words count as stopped, the reason is told, and nothing is thrown', (_, read, context) => {
    const told: unknown[] = []
    const report = checkSafely(read, context, (error) => told.push(error))
    expect(told).toEqual([fault])
    expect(countFindings(report)).toEqual({ blockers: 1, warnings: 0 })
    expect(report.findings[0]!.message).toMatch(/could not be checked/)
    expect(report.rulePack).toBe(SHIPPED_BOOK.version)
  })

  test('and else it says what the checker says', () => {
    const read = () => passagesOfText('Acupuncture cures cancer.')
    expect(checkSafely(read, CONTEXT, fails)).toEqual(checkPassages(read(), CONTEXT))
  })
})
