import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeStanding, STANDINGS_BY_WEIGHT } from '../../../../src/evidence/standing/judge-standing.ts'
import { noticesAgainst } from '../../../../src/evidence/standing/notices-against.ts'
import { NOTICE_TYPES, type Notice, type NoticeType } from '../../../../src/evidence/standing/standing.ts'

const work = { doi: '10.5555/work', pmid: null, checkedAt: '2026-01-01T00:00:00.000Z' }
const notice = (type: NoticeType, more: Partial<Notice> = {}): Notice => ({ type, source: 'pubmed', ...more })

test('what speaks for a work is left out, what speaks against it is passed on', () => {
  const told = [
    notice('reinstatement', { noticedOn: '2025-01-01' }),
    notice('addendum'),
    notice('erratum', { pmid: '2' }),
  ]
  expect(noticesAgainst(told, [], work)).toEqual([told[2]])
})

test('a day that would let an older reinstatement lift a retraction is not told', () => {
  const known = [
    notice('retraction', { doi: '10.5555/notice' }),
    notice('reinstatement', { noticedOn: '2024-01-01', doi: '10.5555/back' }),
  ]
  const told = [
    notice('retraction', { doi: '10.5555/notice', noticedOn: '2020-01-01' }),
    notice('erratum', { pmid: '3' }),
  ]
  expect(judgeStanding(known, work)).toMatchObject({ status: 'retracted', needsReview: true })
  expect(judgeStanding([...known, ...told], work).status).toBe('corrected')
  expect(noticesAgainst(told, known, work)).toEqual([told[1]])
})

test('whatever is told, the work stands no better', () => {
  const days = fc.constantFrom(null, '2020-01-01', '2022-01-01', '2024-01-01')
  const notices = fc.array(
    fc.record({
      type: fc.constantFrom(...(Object.keys(NOTICE_TYPES) as NoticeType[])),
      source: fc.constantFrom('pubmed' as const, 'publisher' as const, 'crossref' as const),
      noticedOn: days,
      doi: fc.constantFrom(null, '10.5555/one', '10.5555/two', '10.5555/work'),
    }),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(notices, notices, (known, told) => {
      const [before, after] = [
        judgeStanding(known, work),
        judgeStanding([...known, ...noticesAgainst(told, known, work)], work),
      ]
      const weight = ({ status }: typeof before) => STANDINGS_BY_WEIGHT.indexOf(status)
      expect(weight(after)).toBeGreaterThanOrEqual(weight(before))
      expect(after.needsReview || !before.needsReview).toBe(true)
    }),
  )
})
