import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  CLAIM_STATES,
  CLAIM_TRANSITIONS,
  claimState,
  PAGE_STATES,
  PAGE_TRANSITIONS,
  VERDICTS,
  type ClaimState,
  type Verdict,
} from '#review/index.ts'
import { TRANSITIONS, VERIFIERS, type Verifier } from '../../../src/evidence/verification/transitions.ts'
import { decideClaim } from '../../../src/review/claims/decide-claim.ts'
import { refusalOfRecall } from '../../../src/review/recall/decide-recall.ts'

const MODEL = 'docs/model.md'

/** A table as the formatter of the documents writes it: columns as wide as their widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)))
  const line = (cells: readonly string[]) => `| ${cells.map((cell, n) => cell.padEnd(widths[n]!)).join(' | ')} |`
  const [head, ...rest] = rows
  return [line(head!), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest.map(line)].join('\n')
}

type Transition = { action: string; from: readonly string[]; to: string; by: string; recorded: string }

const statesTable = (states: Record<string, string>) =>
  table([['state', 'means'], ...Object.entries(states).map(([state, words]) => [`\`${state}\``, words])])

const transitionsTable = (transitions: readonly Transition[], all: number) =>
  table([
    ['action', 'from', 'to', 'who', 'what is kept of it'],
    ...transitions.map(({ action, by, from, recorded, to }) => [
      action,
      from.length === all ? 'every state' : from.map((state) => `\`${state}\``).join(' '),
      `\`${to}\``,
      by,
      recorded,
    ]),
  ])

const VERIFICATION_STATES = ['unverified', 'verified', 'mismatch', 'rejected'] as const

const PRINTED: Record<string, string> = {
  'pages-way': [statesTable(PAGE_STATES), transitionsTable(PAGE_TRANSITIONS, Object.keys(PAGE_STATES).length)].join(
    '\n\n',
  ),
  'claims-way': [statesTable(CLAIM_STATES), transitionsTable(CLAIM_TRANSITIONS, Object.keys(CLAIM_STATES).length)].join(
    '\n\n',
  ),
  'verifications-way': table([
    ['what happens', 'who brings it about', ...VERIFICATION_STATES.map((state) => `from \`${state}\``)],
    ...Object.values(TRANSITIONS).map(({ label, next, who }) => [
      label,
      (who as readonly Verifier[]).map((each) => VERIFIERS[each]).join(', '),
      ...VERIFICATION_STATES.map((state) => `\`${next[state]}\``),
    ]),
  ]),
}

test('the tables of the way of pages, claims and verifications are printed into the model', async () => {
  const printed = Object.entries(PRINTED).reduce(
    (text, [name, section]) => {
      const [begin, end] = [`<!-- ${name}: printed by its test -->`, `<!-- end of ${name} -->`]
      const [from, to] = [text.indexOf(begin), text.indexOf(end)]
      expect(from >= 0 && to > from, `${MODEL} has the markers of ${name}`).toBe(true)
      return `${text.slice(0, from + begin.length)}\n\n${section}\n\n${text.slice(to)}`
    },
    readFileSync(MODEL, 'utf8'),
  )
  await expect(printed).toMatchFileSnapshot(`../../../${MODEL}`)
})

describe.each([
  ['pages', PAGE_STATES, PAGE_TRANSITIONS as readonly Transition[]],
  ['claims', CLAIM_STATES, CLAIM_TRANSITIONS as readonly Transition[]],
])('the table of %s', (_what, states, transitions) => {
  test('names states that there are, each action once, and leads out of and into every state but the first', () => {
    const names = Object.keys(states)
    for (const { from, to } of transitions) for (const state of [...from, to]) expect(names).toContain(state)
    expect(new Set(transitions.map(({ action }) => action)).size).toBe(transitions.length)
    const [first, ...others] = names
    for (const state of others)
      expect(
        transitions.some(({ to }) => to === state),
        state,
      ).toBe(true)
    for (const state of [first, ...others])
      expect(
        transitions.some(({ from }) => from.includes(state!)),
        state,
      ).toBe(true)
  })
})

describe('a claim goes the way of its table', () => {
  const now = '2026-11-22T10:00:00.000Z'
  const later = '2027-06-01T00:00:00.000Z'
  const before = '2026-11-01T00:00:00.000Z'
  const approved = {
    verdict: 'supported' as Verdict | null,
    validUntil: later as string | null,
    fellAt: null as string | null,
    recalledAt: null as string | null,
  }

  /** What is stored of a claim in each state. */
  const STORED: Record<ClaimState, typeof approved> = {
    proposed: { ...approved, verdict: null, validUntil: null },
    approved,
    refused: { ...approved, verdict: 'rejected', validUntil: null },
    expired: { ...approved, validUntil: before },
    fallen: { ...approved, fellAt: before },
    recalled: { ...approved, recalledAt: before },
  }
  const states = Object.keys(CLAIM_STATES) as ClaimState[]
  const isListed = (action: string, state: ClaimState) =>
    CLAIM_TRANSITIONS.some((each) => each.action === action && each.from.includes(state))

  test.each(states)('what is stored of one that is %s says so', (state) => {
    expect(claimState(STORED[state], now)).toBe(state)
  })

  const decided = (verdict: Verdict) =>
    decideClaim({
      asked: { contentHash: 'h', verdict, reason: 'It is said with care.', validUntil: null, override: false },
      by: 'reviewer',
      now,
      contentHash: 'h',
      writers: ['writer'],
      faults: [],
    })

  test.each(Object.keys(VERDICTS) as Verdict[])(
    '“%s” can be decided in every state, and leads where the table says',
    (verdict) => {
      const result = decided(verdict)
      expect(result.ok).toBe(true)
      if (!result.ok) return
      const action = VERDICTS[verdict].passes ? 'approve' : 'refuse'
      const stored = { verdict, validUntil: result.validUntil, fellAt: null, recalledAt: null }
      for (const state of states) expect(isListed(action, state)).toBe(true)
      expect(claimState(stored, now)).toBe(CLAIM_TRANSITIONS.find((each) => each.action === action)!.to)
    },
  )

  test.each(states)('recalling and reinstating one that is %s is possible or refused as the table says', (state) => {
    const { recalledAt, verdict } = STORED[state]
    const passes = verdict !== null && VERDICTS[verdict].passes
    const refusal = (asked: 'recalled' | 'reinstated') =>
      refusalOfRecall({
        what: 'claim',
        verdict: asked,
        reason: 'A patient complained.',
        recalledAt,
        nothingBecause: passes ? null : 'Nobody approved it.',
      })
    expect(refusal('recalled') === null).toBe(isListed('recall', state))
    expect(refusal('reinstated') === null).toBe(isListed('reinstate', state))
    for (const asked of ['recalled', 'reinstated'] as const)
      if (refusal(asked) !== null) expect(refusal(asked)!.status).toBe(409)
  })

  test('the clock and its evidence bring about what the table leaves to them', () => {
    for (const { action, by, from, to } of CLAIM_TRANSITIONS) {
      if (by === 'the clock')
        for (const state of from) expect(claimState({ ...STORED[state], validUntil: before }, now)).toBe(to)
      if (action === 'lose its last support')
        for (const state of from) expect(claimState({ ...STORED[state], fellAt: now }, now)).toBe(to)
      if (action === 'regain support')
        for (const state of from) expect(claimState({ ...STORED[state], fellAt: null }, now)).toBe(to)
    }
    expect(claimState({ ...STORED.fallen, validUntil: before }, now), 'what has ended needs no support').toBe('expired')
    expect(claimState({ ...STORED.recalled, fellAt: before }, now)).toBe('recalled')
  })
})
