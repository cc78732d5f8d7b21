import { describe, expect, test } from 'vitest'
import {
  hasLapsed,
  nextVerification,
  TRANSITIONS,
  VERIFIERS,
  verificationOn,
  type VerificationEvent,
  type Verifier,
} from '../../../../src/evidence/verification/transitions.ts'
import { VERIFICATION_STATES, type VerificationState } from '../../../../src/evidence/verification/verification.ts'

const states = Object.keys(VERIFICATION_STATES) as VerificationState[]
const events = Object.keys(TRANSITIONS) as VerificationEvent[]
const verifiers = Object.keys(VERIFIERS) as Verifier[]

describe('the table of verification', () => {
  test('is printed whole: state by event by who', async () => {
    const isDecision = (event: VerificationEvent) => nextVerification('unverified', event, 'system') === null
    const rows = events.flatMap((event) =>
      verifiers.flatMap((who) => {
        if (isDecision(event) === (who === 'system')) return []
        const cells = states.map((state) => nextVerification(state, event, who) ?? 'refused')
        return `| ${TRANSITIONS[event].label} | ${VERIFIERS[who]} | ${cells.join(' | ')} |`
      }),
    )
    const page = [
      '# How a citation is verified',
      '',
      'Printed from `src/evidence/verification/transitions.ts` by its test; edit the table there.',
      '',
      ...states.map((state) => `- **${state}**: ${VERIFICATION_STATES[state]}.`),
      '',
      'Each row says what may happen to a citation and by whom; each column, what comes of it from that state.',
      '',
      `| the citation is, or | by | from ${states.join(' | from ')} |`,
      `| --- | --- | ${states.map(() => '---').join(' | ')} |`,
      ...rows,
      '',
    ].join('\n')
    await expect(page).toMatchFileSnapshot('../../../../docs/verification.md')
  })

  test('lets nobody decide on what they wrote, and no person do what only happens', () => {
    for (const state of states)
      for (const event of events)
        for (const who of ['writing-reviewer', 'somebody-else'] as const)
          expect(nextVerification(state, event, who), `${who} ${event}`).toBeNull()
  })

  test('leads away from “rejected” by a reviewer’s verdict alone', () => {
    const ways = events.filter((event) => {
      const next = nextVerification('rejected', event, 'system')
      return next !== null && next !== 'rejected'
    })
    expect(ways).toEqual([])
    expect(nextVerification('mismatch', 'change-words', 'system')).toBe('unverified')
  })

  test('leads to “verified” by a reviewer’s verdict alone', () => {
    const ways = events.flatMap((event) =>
      verifiers.filter((who) => nextVerification('unverified', event, who) === 'verified').map((who) => [event, who]),
    )
    expect(ways).toEqual([['verify', 'another-reviewer']])
  })
})

test.each([
  ['verified', '2026-03-02', 'verified'],
  ['verified', '2026-03-01T12:00:00.000Z', 'unverified'],
  ['verified', '2026-02-01', 'unverified'],
  ['verified', null, 'verified'],
  ['mismatch', '2026-02-01', 'mismatch'],
  ['rejected', '2026-02-01', 'rejected'],
  ['unverified', '2026-02-01', 'unverified'],
] as const)('%s, to be checked again on %s, counts on 1 March 2026 as %s', (state, recheckOn, expected) =>
  expect(verificationOn({ state, recheckOn }, '2026-03-01')).toBe(expected),
)

test('what says nothing is unverified', () => {
  expect([verificationOn(null, '2026-03-01'), verificationOn({}, '2026-03-01')]).toEqual(['unverified', 'unverified'])
})

test.each([
  ['2025-03-10T09:00:00.000Z', '2026-03-10T12:00:00.000Z', true],
  ['2024-02-29T09:00:00.000Z', '2025-02-28T12:00:00.000Z', true],
  ['2025-03-10T09:00:00.000Z', '2025-03-10T12:00:00.000Z', false],
  ['2025-03-10T09:00:00.000Z', '2025-11-02T12:00:00.000Z', false],
  ['2025-03-10T09:00:00.000Z', '2026-01-04T12:00:00.000Z', false],
  [null, '2026-01-04T12:00:00.000Z', false],
  ['2025-03-10T09:00:00.000Z', null, false],
])('checked at %s and to be checked again at %s: that it lapsed is %s', (at, recheckOn, expected) =>
  expect(hasLapsed({ at, recheckOn })).toBe(expected),
)
