import { expect, test } from 'vitest'
import { fallOf, type Support } from '../../../src/review/claims/support.ts'
import { isPassing, type Verdict } from '../../../src/review/claims/verdicts.ts'
import { availabilityOf, type FallPolicy, type LiveClaim } from '../../../src/review/pages/withholding.ts'
import { judgeClaims } from '../../../src/review/recall/judge-claims.ts'
import { judgePages, type MadeClaim, type MakingPage } from '../../../src/review/recall/judge-pages.ts'
import { sayClaimChange, sayPageEffect } from '../../../src/review/recall/say-change.ts'
import { isToldOf, readSupposedFall } from '../../../src/review/recall/supposed-fall.ts'
import { readTable } from '../../read-table.ts'

const listed = (text: string) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
const verdictOf = (name: string) => (name === 'none' ? null : (name as Verdict))

test.each(readTable('review/falls.txt'))('$input => $result (line $line)', ({ input, result }) => {
  const [verdict, works = ''] = input.split(':')
  const supports = listed(works).map((work, index): Support => {
    const words = work.split(' ')
    return {
      citation: String(index),
      standing: words[0] as Support['standing'],
      verification: (['verified', 'mismatch', 'rejected'] as const).find((one) => words.includes(one)) ?? 'unverified',
      isRecalled: words.includes('recalled'),
    }
  })
  expect(fallOf(verdictOf(verdict!), supports) ?? 'stands').toBe(result)
})

const atNoon = (day: string) => `${day}T12:00:00.000Z`

test.each(readTable('review/availability.txt'))('$input => $result (line $line)', ({ input, result }) => {
  const [head, claims = ''] = input.split(':')
  const words = head!.split(' ')
  const recalled = words[0] === 'recalled'
  const [policy, ends, pictures] = recalled ? words.slice(1) : words
  const { validUntil, withheldBecause } = availabilityOf({
    policy: policy as FallPolicy,
    approvedUntil: atNoon(ends!),
    recalledBecause: recalled ? 'Wrong.' : null,
    picturesUntil: pictures === undefined ? null : atNoon(pictures),
    claims: listed(claims).map((claim): LiveClaim => {
      const [verdict, until, fall] = claim.split(' ')
      return {
        text: 'It may help.',
        fall: (fall as LiveClaim['fall']) ?? null,
        passes: isPassing(verdictOf(verdict!)),
        validUntil: until === '-' ? null : atNoon(until!),
      }
    }),
  })
  expect(`${validUntil.slice(0, 10)}${withheldBecause === null ? '' : ' out'}`).toBe(result)
  expect(withheldBecause).not.toBe('')
})

const NOW = '2029-01-01T00:00:00.000Z'
const claim = {
  id: 'c1',
  contentHash: 'h1',
  text: 'It may help.',
  verdict: 'supported',
  validUntil: '2030-01-01T00:00:00.000Z',
  fall: null,
  fellAt: null,
  fellBecause: null,
  recalledAt: null,
} as const
const work = (standing: Support['standing'], isRecalled = false) => ({
  citation: 'w',
  title: 'A trial',
  standing,
  verification: 'verified' as const,
  isRecalled,
})

test('a claim falls once, keeps the day on which it fell, and says by which work', () => {
  const [fell] = judgeClaims([{ ...claim, works: [work('retracted')] }], NOW)
  expect(fell).toMatchObject({ kind: 'fell', fall: 'evidence', fellAt: NOW, fellBecause: '“A trial”: retracted' })
  const fallen = { ...claim, fall: 'evidence', fellAt: NOW, fellBecause: '“A trial”: retracted' } as const
  expect(judgeClaims([{ ...fallen, works: [work('retracted')] }], '2029-02-01T00:00:00.000Z')).toEqual([])
  const recalled = judgeClaims([{ ...fallen, works: [work('retracted', true)] }], '2029-02-01T00:00:00.000Z')
  expect(recalled).toMatchObject([{ kind: 'other-reason', fall: 'recall', fellAt: NOW }])
  expect(recalled.flatMap(sayClaimChange)).toEqual([])
  const back = judgeClaims([{ ...fallen, works: [work('current')] }], NOW)
  expect(back).toMatchObject([{ kind: 'stands-again', fall: null, fellAt: null, fellBecause: null }])
  expect(back.flatMap(sayClaimChange)).toMatchObject([{ action: 'regain-support', subject: 'c1' }])
})

const made: MadeClaim = { ...claim, needsVerdict: true }
const page = (over: Partial<MakingPage>): MakingPage => ({
  collection: 'articles',
  id: 'p1',
  clinic: null,
  liveHash: 'h',
  policy: 'withhold',
  approvedUntil: '2029-12-01T00:00:00.000Z',
  recalledBecause: null,
  picturesUntil: null,
  validUntil: '2029-12-01T00:00:00.000Z',
  withheldAt: null,
  withheldReason: null,
  claims: [made],
  ...over,
})
const judged = (over: Partial<MakingPage>) => judgePages([page(over)], new Set(['h1']), NOW)[0]!
const fallenClaims = [{ ...made, fall: 'evidence' as const }]

test('a live page is taken out, stays with a fallen claim, comes back, or is left alone; the trail is told of each in words', () => {
  const out = judged({ claims: fallenClaims })
  expect(out).toMatchObject({ effect: 'withhold', hasMoved: true, withheldAt: NOW, touched: ['h1'] })
  const stays = judged({ claims: fallenClaims, policy: 'flag' })
  expect(stays).toMatchObject({ effect: 'flag', hasMoved: false, withheldAt: null })
  const back = judged({ withheldAt: NOW, withheldReason: 'It fell.' })
  expect(back).toMatchObject({ effect: 'return', hasMoved: true, withheldAt: null, withheldReason: null })
  const same = judged({})
  expect(same).toMatchObject({ effect: 'none', hasMoved: false })
  const sooner = judged({ claims: [{ ...made, validUntil: '2029-06-01T00:00:00.000Z' }] })
  expect(sooner).toMatchObject({ effect: 'none', hasMoved: true, validUntil: '2029-06-01T00:00:00.000Z' })
  expect([out, stays, back, same, sooner].map((each) => sayPageEffect(each)[0]?.action)).toEqual([
    'withhold',
    'flag',
    'return',
    undefined,
    'move-end',
  ])
  expect(sayPageEffect(out)[0]!.reason).toBe('A claim on it lost its support: “It may help.”')
})

test('a risk that nobody has to decide on keeps no page away, unless a reviewer recalled it', () => {
  const risk = { ...made, needsVerdict: false, verdict: null, validUntil: null }
  expect(judged({ claims: [risk] })).toMatchObject({ effect: 'none', hasMoved: false })
  expect(judged({ claims: [{ ...made, needsVerdict: false, recalledAt: NOW }], policy: 'flag' }).effect).toBe(
    'withhold',
  )
})

test('one thing is supposed of a work at a time, and a person is told which there are', () => {
  expect(readSupposedFall({ standing: 'retracted' })).toEqual({ ok: true, value: { standing: 'retracted' } })
  expect(readSupposedFall({ verification: 'mismatch' })).toEqual({ ok: true, value: { verification: 'mismatch' } })
  expect(readSupposedFall({ recall: 'true' })).toEqual({ ok: true, value: { recall: true } })
  for (const query of [
    {},
    { standing: 'gone' },
    { recall: 'no' },
    { standing: 'retracted', recall: 'true' },
    { standing: ['retracted'] },
  ])
    expect(readSupposedFall(query)).toMatchObject({ ok: false, why: expect.stringContaining('?recall=true') as string })
  expect(
    [{ standing: 'concern' as const }, { standing: 'current' as const }, { verification: 'verified' as const }].map(
      isToldOf,
    ),
  ).toEqual([true, false, false])
})
