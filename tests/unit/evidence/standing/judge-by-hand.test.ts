import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeByHand } from '../../../../src/evidence/standing/judge-by-hand.ts'
import { judgeStanding } from '../../../../src/evidence/standing/judge-standing.ts'
import { isStandingEvent } from '../../../../src/evidence/standing/standing-event.ts'
import { STANDINGS, type Notice, type Standing } from '../../../../src/evidence/standing/standing.ts'

const work = { doi: '10.5555/paper', pmid: '111', checkedAt: '2026-03-01T00:00:00Z' }
const reason = 'I read it on the page of the journal.'
const byHand = (sent: unknown, kept: Notice[] = []) => judgeByHand({ sent, kept, work, day: '2026-03-01' })
const crossref = (type: Notice['type'], more: Partial<Notice> = {}): Notice => ({
  type,
  source: 'crossref',
  noticedOn: '2024-02-03',
  doi: '10.5555/notice',
  ...more,
})

/** The standing and what is left to read, after a reviewer's word; else the paths of the refusal. */
function outcome(sent: unknown, kept: Notice[] = []): string {
  const judged = byHand(sent, kept)
  if (!judged.ok) return judged.errors.map(({ path }) => path).join(' ')
  const { status, needsReview } = judgeStanding([...kept, ...judged.value.notices], work)
  return `${status}${needsReview ? ' read' : ''}`
}

test.each(['current', 'corrected', 'superseded', 'concern', 'withdrawn', 'retracted'])(
  'a reviewer may say of a work without notices that it is %s',
  (status) => expect(outcome({ status, reason })).toBe(status),
)

test('their word is kept as a notice of theirs, with the reason; that a work stands needs none', () => {
  const sent = { status: 'retracted', reason, notice: { doi: 'https://doi.org/10.5555/N', noticedOn: '2026-02-01' } }
  expect(byHand(sent)).toEqual({
    ok: true,
    value: {
      status: 'retracted',
      reason,
      notices: [
        { type: 'retraction', source: 'manual', label: reason, doi: '10.5555/n', pmid: null, noticedOn: '2026-02-01' },
      ],
    },
  })
  expect(byHand({ status: 'current', reason })).toMatchObject({ value: { notices: [] } })
})

describe('what others gave notice of', () => {
  const retraction = crossref('retraction')
  const reinstated = { type: 'reinstatement', noticedOn: '2025-01-01' }
  const cases: [string, unknown, Notice[], string][] = [
    ['a retraction cannot be talked away', { status: 'current', reason }, [retraction], 'status'],
    ['nor made a correction', { status: 'corrected', reason }, [retraction], 'status'],
    ['it is lifted by its reinstatement', { status: 'current', reason, notice: reinstated }, [retraction], 'current'],
    [
      'and with it the concern before it, whatever their days',
      { status: 'current', reason, notice: reinstated },
      [
        { type: 'retraction', source: 'pubmed', pmid: '222' },
        { type: 'expression-of-concern', source: 'pubmed', pmid: '333' },
      ],
      'current',
    ],
    [
      'a retraction without a day is lifted, as the reviewer has read it',
      { status: 'current', reason, notice: reinstated },
      [{ type: 'retraction', source: 'pubmed', pmid: '222' }],
      'current',
    ],
    [
      'but not by one from before it',
      { status: 'current', reason, notice: { ...reinstated, noticedOn: '2023-01-01' } },
      [retraction],
      'status',
    ],
    ['a newer version stays one', { status: 'current', reason }, [crossref('new-version')], 'status'],
    ['a heavier standing goes beside a lighter', { status: 'retracted', reason }, [crossref('erratum')], 'retracted'],
  ]
  test.each(cases)('%s', (_, sent, kept, expected) => expect(outcome(sent, kept)).toBe(expected))
})

describe('what a person had to read counts as read', () => {
  const cases: [string, unknown, Notice[], string][] = [
    ['of an unknown kind', { status: 'current', reason }, [crossref('other')], 'current'],
    ['of an unknown kind, that was a retraction', { status: 'retracted', reason }, [crossref('other')], 'retracted'],
    ['two of them', { status: 'current', reason }, [crossref('other'), crossref('other', { doi: null })], 'current'],
    ['a partial retraction', { status: 'concern', reason }, [crossref('partial-retraction')], 'concern'],
    [
      'a partial retraction that does not touch us',
      { status: 'corrected', reason },
      [crossref('partial-retraction')],
      'corrected',
    ],
    ['a removal', { status: 'withdrawn', reason }, [crossref('removal')], 'withdrawn'],
    [
      'that the text was replaced in its place',
      { status: 'current', reason },
      [crossref('new-version', { doi: '10.5555/paper' })],
      'current',
    ],
    [
      'that a notice is cited, on purpose',
      { status: 'current', reason },
      [crossref('retraction', { about: { doi: '10.5555/another' } })],
      'current',
    ],
    [
      'which of two came first',
      { status: 'retracted', reason },
      [{ type: 'retraction', source: 'pubmed', pmid: '222' }, crossref('reinstatement')],
      'retracted',
    ],
  ]
  test.each(cases)('%s', (_, sent, kept, expected) => expect(outcome(sent, kept)).toBe(expected))
})

describe('refused at its place', () => {
  test.each<[unknown, string]>([
    [null, 'reason status'],
    [{ status: 'unknown', reason }, 'status'],
    [{ status: 'current' }, 'reason'],
    [{ status: 'current', reason: 'so it is' }, 'reason'],
    [{ status: 'current', reason: 'x'.repeat(2001) }, 'reason'],
    [{ status: 'current', reason: `${reason}\0` }, 'reason'],
    [{ status: 'retracted', reason, notice: 'yes' }, 'notice'],
    [{ status: 'retracted', reason, notice: { type: 'gossip' } }, 'notice.type'],
    [{ status: 'retracted', reason, notice: { type: 'other' } }, 'notice.type'],
    [{ status: 'retracted', reason, notice: { type: 'erratum' } }, 'notice.type'],
    [{ status: 'retracted', reason, notice: { doi: 'x', pmid: 5 } }, 'notice.doi notice.pmid'],
    [{ status: 'retracted', reason, notice: { noticedOn: '2026-02-30' } }, 'notice.noticedOn'],
    [{ status: 'retracted', reason, notice: { noticedOn: '2026-03-02' } }, 'notice.noticedOn'],
    [{ status: 'current', reason, notice: { type: 'reinstatement' } }, 'notice.noticedOn'],
  ])('%j', (sent, paths) => expect(outcome(sent).split(' ').sort().join(' ')).toBe(paths))
})

test('whatever is sent is answered', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (sent) => {
      expect(byHand(sent).ok).toBe(false)
    }),
  ))

test('a change is an event, but not that a first check finds nothing', () => {
  const is = (before: Standing, after: Standing) =>
    isStandingEvent({ status: before, needsReview: false }, { status: after, needsReview: false })
  const all = Object.keys(STANDINGS) as Standing[]
  const quiet = all.flatMap((before) => all.filter((after) => !is(before, after)).map((after) => `${before} ${after}`))
  expect(quiet.sort()).toEqual([...all.map((one) => `${one} ${one}`), 'unknown current'].sort())
  const read = (before: boolean, after: boolean) =>
    isStandingEvent({ status: 'corrected', needsReview: before }, { status: 'corrected', needsReview: after })
  expect([read(false, true), read(true, true), read(true, false)]).toEqual([true, false, false])
})
