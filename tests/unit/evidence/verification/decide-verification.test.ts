import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideVerification, type VerifiedRecord } from '../../../../src/evidence/verification/decide-verification.ts'
import { VERIFICATION_CHECKLIST, type CheckItem } from '../../../../src/evidence/verification/verification.ts'

const items = Object.keys(VERIFICATION_CHECKLIST) as CheckItem[]
type Answers = Partial<Record<CheckItem, string>>

/** A checklist answered with “pass”, but for what is named; a fail says why. */
const checklist = (but: Answers = {}) =>
  items.map((item) => ({
    item,
    answer: but[item] ?? 'pass',
    ...(but[item] === 'fail' && { note: `The ${item} is wrong.` }),
  }))
const verdict = (more: object = {}, but: Answers = {}) => ({
  state: 'verified',
  readDepth: 'full',
  checklist: checklist(but),
  ...more,
})
const record: VerifiedRecord = { state: 'unverified', standing: 'current', writtenBy: ['ann'], contentHash: 'h1' }
const ben = { id: 'ben', isReviewer: true }
const decide = (sent: unknown, more: Partial<VerifiedRecord> = {}, by = ben, day = '2026-03-01') =>
  decideVerification({ record: { ...record, ...more }, by, verdict: sent, day })

/** The code of a refusal and the paths it names; `fine` if there is none. */
function outcome(decision: ReturnType<typeof decide>): string {
  if (decision.ok) return 'fine'
  return [decision.refusal.code, ...decision.refusal.errors.map(({ path }) => path)].join(' ')
}
const at = (item: CheckItem, name: string) => `checklist.${items.indexOf(item)}.${name}`

test('a verdict is kept with the hash of what was read, for twelve months', () => {
  expect(decide(verdict({ note: ' Read in print. ', contentHash: 'h1' }))).toEqual({
    ok: true,
    value: {
      state: 'verified',
      readDepth: 'full',
      checklist: items.map((item) => ({ item, answer: 'pass', note: null })),
      note: 'Read in print.',
      contentHash: 'h1',
      recheckOn: '2027-03-01',
    },
  })
})

test.each([
  ['2028-02-29', '2029-02-28'],
  ['2026-12-31', '2027-12-31'],
])('what is verified on %s is checked again on %s', (day, recheckOn) =>
  expect(decide(verdict(), {}, ben, day)).toMatchObject({ value: { recheckOn } }),
)

test('what does not match, or may not be cited, has no day on which that ends', () => {
  for (const state of ['mismatch', 'rejected'])
    expect(decide(verdict({ state, note: 'Another work.' }, { metadata: 'fail' }))).toMatchObject({
      ok: true,
      value: { state, recheckOn: null },
    })
})

describe('refused', () => {
  const cases: [string, ReturnType<typeof decide>, string][] = [
    ['to who wrote some of it', decide(verdict(), { writtenBy: ['ann', 'ben'] }), 'review/own-work'],
    ['to who is no reviewer', decide(verdict(), {}, { id: 'cat', isReviewer: false }), 'request/forbidden'],
    ['of other words', decide(verdict({ contentHash: 'h0' })), 'record/moved-on'],
    ['of another state', decide(verdict({ state: 'unverified' })), 'data/invalid state'],
    ['without how much was read', decide(verdict({ readDepth: undefined })), 'data/invalid readDepth'],
    ['of a rejection without a note', decide(verdict({ state: 'rejected' })), 'data/invalid note'],
    ['of a mismatch with a blank note', decide(verdict({ state: 'mismatch', note: '  ' })), 'data/invalid note'],
    ['with a line left open', decide(verdict({ checklist: checklist().slice(1) })), 'data/invalid checklist'],
    ['with no line answered', decide(verdict({ checklist: undefined })), 'data/invalid checklist'],
    [
      'with a line answered twice',
      decide(verdict({ checklist: [...checklist(), { item: 'exists', answer: 'fail', note: 'x' }] })),
      `data/invalid checklist.${items.length}.item`,
    ],
    [
      'with an answer there is not',
      decide(verdict({ checklist: checklist({ funding: 'perhaps' }) })),
      `data/invalid ${at('funding', 'answer')}`,
    ],
    [
      'with a “No” that does not say why',
      decide(verdict({ checklist: checklist().with(10, { item: 'funding', answer: 'fail' }) })),
      `data/invalid ${at('funding', 'note')}`,
    ],
    ['where it does not exist', decide(verdict({}, { exists: 'fail' })), `data/invalid ${at('exists', 'answer')}`],
    ['where it does not match', decide(verdict({}, { metadata: 'fail' })), `data/invalid ${at('metadata', 'answer')}`],
    ['where it fell', decide(verdict({}, { integrity: 'fail' })), `data/invalid ${at('integrity', 'answer')}`],
    [
      'where the full text was to be read',
      decide(verdict({ readDepth: 'abstract' })),
      `data/invalid ${at('access', 'answer')}`,
    ],
    ['with text that cannot be stored', decide(verdict({ note: 'a\0' })), 'data/invalid note'],
    ['with text too long', decide(verdict({ note: 'a'.repeat(2001) })), 'data/invalid note'],
    ...(['retracted', 'withdrawn', 'concern'] as const).flatMap(
      (standing): [string, ReturnType<typeof decide>, string][] => [
        [`as sound while ${standing}`, decide(verdict(), { standing }), `data/invalid ${at('integrity', 'answer')}`],
        [
          `as no matter while ${standing}`,
          decide(verdict({}, { integrity: 'not-applicable' }), { standing }),
          `data/invalid ${at('integrity', 'answer')}`,
        ],
      ],
    ),
  ]
  test.each(cases)('%s', (_, decision, expected) => expect(outcome(decision)).toBe(expected))

  test('says what to do, with the hash of now where the words moved on', () => {
    const moved = decide(verdict({ contentHash: 'h0' }))
    expect(moved).toMatchObject({ refusal: { status: 409, extra: { contentHash: 'h1' } } })
    const open = decide(verdict({ checklist: checklist().slice(2) }))
    expect(open).toMatchObject({ refusal: { status: 422 } })
    expect(open.ok || open.refusal.message).toContain('exists, metadata')
  })
})

describe('let through', () => {
  const cases: [string, ReturnType<typeof decide>][] = [
    ['other lines may fail with their reason', decide(verdict({}, { newer: 'fail', funding: 'fail' }))],
    ['the abstract alone, if that is owned up to', decide(verdict({ readDepth: 'abstract' }, { access: 'fail' }))],
    ['a corrected work', decide(verdict(), { standing: 'corrected' })],
    ['a superseded work', decide(verdict({}, { newer: 'fail' }), { standing: 'superseded' })],
    [
      'a retracted work, as not fit to be cited',
      decide(verdict({ state: 'rejected', note: 'Retracted.' }, { integrity: 'fail' }), { standing: 'retracted' }),
    ],
    [
      'nothing could be read of what does not exist',
      decide(
        verdict({ state: 'rejected', note: 'No such work.', readDepth: null }, { exists: 'fail', access: 'fail' }),
      ),
    ],
    ['without naming the words', decide(verdict({ contentHash: undefined }))],
  ]
  test.each(cases)('%s', (_, decision) => expect(outcome(decision)).toBe('fine'))
})

test('whatever is sent is answered, and never verified by accident', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (sent) => {
      expect(outcome(decide(sent))).toMatch(/^data\/invalid /)
    }),
  ))

test('nothing is verified with a “No” where it counts', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('pass', 'fail', 'not-applicable'), { minLength: 13, maxLength: 13 }),
      (given) => {
        const but = Object.fromEntries(items.map((item, index) => [item, given[index]!]))
        const decision = decide(verdict({}, but))
        expect(decision.ok).toBe(given.slice(0, 3).every((answer) => answer !== 'fail'))
      },
    ),
  ))
