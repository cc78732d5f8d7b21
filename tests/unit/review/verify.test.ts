import { describe, expect, test } from 'vitest'
import { CHAIN_START, identityOf, link, PAGE_MEANINGS, readHeads, writeHeads, type Decision } from '#review/index.ts'
import { claimFaults, type ClaimRow } from '../../../src/review/verify/claim-faults.ts'
import { headFault } from '../../../src/review/verify/heads.ts'
import { pageFaults, type KnownDecisions, type LiveRow } from '../../../src/review/verify/page-faults.ts'

const hash = 'a'.repeat(64)
const decision: Decision = {
  at: '2026-11-22T10:00:00.000Z',
  collection: 'articles',
  subject: 'p1',
  clinic: null,
  contentHash: hash,
  revision: 1,
  verdict: 'approved',
  meaning: PAGE_MEANINGS.approved,
  reason: null,
  overrides: [],
  rulePack: null,
  findings: null,
  evidence: null,
  fourEyes: true,
  by: 'u',
  byName: 'U',
  trailSeq: 1,
  validUntil: '2027-11-22T10:00:00.000Z',
}
const row: LiveRow = {
  collection: 'articles',
  id: 'p1',
  title: 'Back pain',
  hash,
  liveHash: hash,
  decision: 1,
  validUntil: '2027-11-22T10:00:00.000Z',
  withheldAt: null,
}
const named = link(decision, CHAIN_START)
const known: KnownDecisions = { named, lastRecall: null, wholeUpTo: 1 }

describe('a live page', () => {
  test('that says what was approved, for as long as it was, has no fault', () => {
    expect(pageFaults(row, known)).toEqual([])
    expect(pageFaults({ ...row, validUntil: '2026-12-01T00:00:00.000Z' }, known)).toEqual([])
  })

  test.each([
    ['says other words than its hash', { hash: 'b'.repeat(64) }, {}, /does not say what was published/],
    ['names no decision', { decision: null }, { named: null }, /names no decision/],
    ['names a decision that is not there', {}, { named: null }, /names decision 1, which is not there/],
    ['names one behind the break', {}, { wholeUpTo: 0 }, /behind the place where the chain of decisions is broken/],
    ['names one about another page', { id: 'p2' }, {}, /about another page/],
    ['names one that is no approval', {}, { named: { ...named, verdict: 'recalled' } }, /no approval/],
    ['names one of other words', {}, { named: { ...named, contentHash: 'c'.repeat(64) } }, /approved other words/],
    ['is open for longer', { validUntil: '2028-01-01T00:00:00.000Z' }, {}, /its approval ends/],
    [
      'was recalled and is open',
      {},
      { lastRecall: { seq: 2, verdict: 'recalled' } },
      /although decision 2 recalled it/,
    ],
  ] as [string, Partial<LiveRow>, Partial<KnownDecisions>, RegExp][])(
    'that %s is named',
    (_what, of, decisions, words) => {
      const found = pageFaults({ ...row, ...of }, { ...known, ...decisions })
      expect(found.join('\n')).toMatch(words)
      expect(found.every((each) => each.includes('“Back pain”'))).toBe(true)
    },
  )

  test('that was recalled, reinstated or approved anew since, has no fault', () => {
    const reinstated = { ...known, lastRecall: { seq: 3, verdict: 'reinstated' as const } }
    expect(pageFaults(row, reinstated)).toEqual([])
    const since = { ...named, seq: 5 }
    const approved = { named: since, lastRecall: { seq: 2, verdict: 'recalled' as const }, wholeUpTo: 5 }
    expect(pageFaults({ ...row, decision: 5 }, approved)).toEqual([])
  })

  test('that was recalled and is withheld has no fault', () => {
    const recalled = { ...known, lastRecall: { seq: 2, verdict: 'recalled' as const } }
    expect(pageFaults({ ...row, withheldAt: '2026-11-23T10:00:00.000Z' }, recalled)).toEqual([])
  })
})

describe('a claim', () => {
  const text = 'Acupuncture may help with back pain.'
  const cites = [{ citation: 'w1', locator: 'p. 4', quote: '' }]
  const { contentHash, textKey } = identityOf({ stem: '', text, cites })
  const claim: ClaimRow = {
    id: 'k1',
    text,
    textKey,
    contentHash,
    evidence: cites,
    verdict: 'supported',
    validUntil: '2027-11-22T10:00:00.000Z',
    decision: 4,
    recalledAt: null,
  }
  const supported = { seq: 4, verdict: 'supported' as const, validUntil: claim.validUntil, contentHash }

  test('as it was proposed and decided has no fault, and so has one that nobody decided on', () => {
    expect(claimFaults(claim, [supported])).toEqual([])
    expect(claimFaults({ ...claim, verdict: null, validUntil: null, decision: null }, [])).toEqual([])
  })

  test('whose work was deleted is not held against its evidence', () => {
    expect(claimFaults({ ...claim, evidence: [{ ...cites[0]!, citation: null }] }, [supported])).toEqual([])
  })

  test.each([
    ['has other words', { text: 'Acupuncture heals.' }, [supported], /other words/],
    ['has other evidence', { evidence: [{ ...cites[0]!, quote: 'Yes.' }] }, [supported], /other evidence/],
    ['has a verdict that nobody gave', {}, [], /decided was “nothing”/],
    ['has another verdict', { verdict: 'rejected' }, [supported], /decided was “supported”/],
    ['holds for longer', { validUntil: '2029-01-01T00:00:00.000Z' }, [supported], /decision 4 says 2027-11-22/],
    ['was recalled unseen', {}, [supported, { ...supported, seq: 5, verdict: 'recalled' }], /not shown as recalled/],
    ['is recalled by nobody', { recalledAt: '2027-01-01T00:00:00.000Z' }, [supported], /without a decision/],
  ] as [string, Partial<ClaimRow>, never[], RegExp][])('that %s is named', (_what, of, decisions, words) => {
    expect(claimFaults({ ...claim, ...of }, decisions).join('\n')).toMatch(words)
  })
})

describe('what is written down of the heads', () => {
  const kept = {
    database: '7/citewell',
    at: '2026-11-22T10:00:00.000Z',
    heads: { 'audit-events': { seq: 9, hash }, decisions: { seq: 2, hash } },
  }

  test('is read as it was written, and other files are none', () => {
    expect(readHeads(writeHeads(kept))).toEqual(kept)
    expect(readHeads('')).toBeNull()
    expect(readHeads('database x\n')).toBeNull()
  })

  test('tells of a chain that was cut off, and of one that was written anew', () => {
    const told = (now: string | null) => headFault('decisions', kept.heads.decisions, kept.at, now)
    expect(told(hash)).toBeNull()
    expect(told(null)).toContain('The chain of decisions was cut off.')
    expect(told('b'.repeat(64))).toContain('The chain of decisions was written anew.')
  })
})
