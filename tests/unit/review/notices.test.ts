import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AUDIENCES, noticeOf, noticeOfMany, type PageEvent } from '../../../src/review/notifications/notices.ts'
import { reviewDue } from '../../../src/review/notifications/review-due.ts'
import { readTable } from '../../read-table.ts'

const cases = readTable('review/notices.txt').map(({ input, result, line }) => ({
  line,
  event: JSON.parse(input) as PageEvent,
  result,
}))

test.each(cases)('$line: $event.kind', ({ event, result }) => {
  const { title, text } = noticeOf(event, 'Back pain')
  expect(`${title} | ${text}`).toBe(result)
})

test('every kind of event has its case', () => {
  expect(new Set(cases.map(({ event }) => event.kind))).toEqual(new Set(Object.keys(AUDIENCES)))
})

test('a title is one short line, whatever a page is called, as it may become the subject of a mail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.constantFrom(...cases), (page, { event }) => {
      const { title } = noticeOf(event, page)
      expect(title).not.toMatch(/[\r\n]/)
      expect(title.length).toBeLessThan(200)
    }),
  )
})

test('what happened to many pages is told in one notice that names some of them', () => {
  const pages = Array.from({ length: 12 }, (_, n) => `Page ${n + 1}`)
  const { title, text } = noticeOfMany({ kind: 'withheld', reason: 'A work was retracted.' }, pages)
  expect(title).toBe('Taken out: 12 pages')
  expect(text).toBe(
    `Visitors cannot read it for now. A work was retracted. The pages: ${pages
      .slice(0, 10)
      .map((page) => `“${page}”`)
      .join(', ')} and 2 more.`,
  )
})

test.each([
  ['2027-01-01', null],
  ['2026-04-01', { inDays: 90, notice: 90 }],
  ['2026-04-02', null],
  ['2026-03-02', { inDays: 60, notice: 60 }],
  ['2026-03-03', { inDays: 61, notice: 90 }],
  ['2026-01-31', { inDays: 30, notice: 30 }],
  ['2026-01-02', { inDays: 1, notice: 30 }],
  ['2026-01-01', { inDays: 0, notice: 0 }],
  ['2025-12-31', { inDays: -1, notice: 0 }],
])('a page to be reviewed on %s is told of, on the first of January 2026: %o', (on, expected) => {
  expect(reviewDue(on, '2026-01-01')).toEqual(expected)
})
