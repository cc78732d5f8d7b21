import { describe, expect, test } from 'vitest'
import { dayIn, momentIn, nearDay, zoneWords } from '../../../src/review/pages/near-day.ts'
import { nextStep } from '../../../src/review/pages/next-step.ts'
import type { PageStanding } from '../../../src/review/pages/page-standing.ts'
import type { PageState } from '../../../src/review/pages/page-workflow.ts'
import { shortState } from '../../../src/review/pages/short-state.ts'
import { standingWords } from '../../../src/review/pages/standing-words.ts'
import { readTable } from '../../read-table.ts'

const NOW = '2026-03-01T20:00:00.000Z'
const ZONE = 'America/Los_Angeles'

const standing = (state: PageState, more: Partial<PageStanding> = {}): PageStanding => ({
  state,
  revision: 3,
  submitted: null,
  dueOn: null,
  decided: null,
  approvedUntil: null,
  recalledBecause: null,
  publishAt: null,
  publishFault: null,
  timeZone: ZONE,
  live: null,
  wasPublished: false,
  ...more,
})
const said = (page: PageStanding) => {
  const { line, more } = standingWords(page, { now: NOW, timeZone: ZONE })
  return [line, ...more].join(' ')
}
const live = { isReadable: true, until: '2027-03-03T18:00:00.000Z', withheldReason: null }

describe('a day is said as people say it', () => {
  test.each(readTable('review/near-day.txt'))('$input', ({ input, result }) => {
    const [day, today] = input.split(' on ') as [string, string]
    expect(nearDay(day, today)).toBe(result)
  })

  test('and is that of the place, which is named by its city', () => {
    expect(dayIn('2026-03-02T03:00:00.000Z', ZONE)).toBe('2026-03-01')
    expect(momentIn('2026-03-03T17:00:00.000Z', ZONE)).toBe('3 March 2026 at 09:00 (Los Angeles)')
    expect(zoneWords('UTC')).toBe('UTC')
  })
})

describe('where a page is, and who has it', () => {
  const submitted = { byName: 'Imogen Vale', at: '2026-02-27T18:00:00.000Z', note: 'New quotes in the second part.' }

  test('in review: since when, due when, from whom and with what words', () =>
    expect(said(standing('in-review', { submitted, dueOn: '2026-03-04' }))).toBe(
      'In review since Friday, due Wednesday. Sent by Imogen Vale. The reviewers have it. Changing its words takes it back. Note: “New quotes in the second part.”',
    ))
  test('in review, and late', () =>
    expect(said(standing('in-review', { submitted: { ...submitted, note: null }, dueOn: '2026-02-27' }))).toContain(
      'was due Friday',
    ))
  test('changes asked: by whom, and why', () => {
    const decided = { byName: 'Rosa Quint', at: NOW, reason: 'Name the population.' }
    expect(said(standing('changes-requested', { decided, live }))).toBe(
      'Rosa Quint asked for changes: “Name the population.” Visitors read what was approved before until 3 March 2027.',
    )
  })
  test('approved until a day, going live at a time, or not as planned', () => {
    const approvedUntil = '2027-03-03T18:00:00.000Z'
    expect(said(standing('approved', { approvedUntil }))).toBe('Approved until 3 March 2027.')
    expect(said(standing('approved', { approvedUntil, publishAt: '2026-03-03T17:00:00.000Z' }))).toContain(
      'Goes live on 3 March 2026 at 09:00 (Los Angeles).',
    )
    expect(said(standing('approved', { approvedUntil, publishFault: 'a picture is missing' }))).toContain(
      'It did not go live at its time: a picture is missing.',
    )
    expect(said(standing('approved', { approvedUntil: '2026-02-01T00:00:00.000Z' }))).toContain('has ended')
  })
  test('published, taken out, expired', () => {
    expect(said(standing('published', { live }))).toBe('Published. Approved until 3 March 2027.')
    const out = { ...live, isReadable: false, withheldReason: 'A claim on it lost its support: “It helps.”' }
    expect(said(standing('withheld', { live: out }))).toBe(
      'Taken out: A claim on it lost its support: “It helps.” Visitors cannot read it until this is put right.',
    )
    expect(said(standing('withheld', { live: out, recalledBecause: 'An error' }))).toBe(
      'Taken out: An error. Visitors cannot read it until a reviewer reinstates it.',
    )
    expect(
      said(standing('expired', { live: { ...live, isReadable: false, until: '2026-02-01T18:00:00.000Z' } })),
    ).toMatch(/^Expired on 1 February 2026/)
  })
  test('a draft says whether visitors have an earlier text', () => {
    expect(said(standing('draft'))).toBe('A draft. Nobody has approved it yet.')
    expect(said(standing('draft', { live: { ...live, isReadable: false } }))).toContain('has expired')
    expect(said(standing('draft', { wasPublished: true }))).toContain('Withdrawn')
  })
})

test.each([
  ['published', true, 'Published'],
  ['draft', true, 'Live, with changes'],
  ['in-review', true, 'Live, changes in review'],
  ['approved', false, 'Withdrawn'],
  ['withheld', false, 'Taken out'],
] as const)('in a list, %s with something live (%s) is “%s”', (state, isLive, words) =>
  expect(shortState({ state, isLive, wasPublished: true, isTrashed: false })).toBe(words),
)

describe('what comes next', () => {
  test.each(readTable('review/next-step.txt'))('$input', ({ input, result }) => {
    const [state] = input.split(' ') as [PageState]
    const until = /until (\S+)/.exec(input)?.[1]
    const end = until ? `${until}T00:00:00.000Z` : null
    const page = standing(state, {
      approvedUntil: end,
      recalledBecause: input.includes('recalled') ? 'An error' : null,
      live: ['published', 'expired', 'withheld'].includes(state) ? { ...live, until: end } : null,
    })
    const obstacles = input.includes('claim/expired') ? [{ code: 'claim/expired' }] : []
    expect(nextStep(page, { hasUnsaved: input.endsWith('+'), obstacles, now: NOW })).toBe(result)
  })
})
