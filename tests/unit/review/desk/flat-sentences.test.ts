import { expect, test } from 'vitest'
import {
  findingsElsewhere,
  firstToLookAt,
  flatSentences,
  isOpen,
  nextSentence,
} from '../../../../src/review/admin/desk/flat-sentences.ts'
import { refusedLines, stillOpen } from '../../../../src/review/admin/desk/sign/still-open.ts'
import { claimOf, deskOf, passageOf } from './desk-of.ts'

const finding = (path: string, start: number, end: number, more: object = {}) =>
  ({ rule: 'R-1', title: 'A rule', severity: 'blocker', path, start, end, quote: '', message: 'No.', ...more }) as never

const passages = [
  passageOf('excerpt', [['It helps.', 0], ['Call us.']]),
  passageOf(
    'body',
    [
      ['It cures.', 1],
      ['It may help.', 2],
    ],
    { base: 40 },
  ),
]
const claims = [
  claimOf({ state: 'approved', contentHash: '1' }),
  claimOf({ state: 'proposed', contentHash: '2', text: 'It cures.' }),
  claimOf({ state: 'refused', contentHash: '3', text: 'It may help.', reason: 'Say for whom.' }),
]
const texts = (list: readonly { sentence: { text: string } }[]) => list.map(({ sentence }) => sentence.text)

test('a sentence has its claim, and what was found in it, wherever its passage begins', () => {
  const desk = deskOf({ passages, claims, findings: [finding('body', 41, 45), finding('', 0, 0)] })
  const flat = flatSentences(desk)
  expect(texts(flat)).toEqual(['It helps.', 'Call us.', 'It cures.', 'It may help.'])
  expect(flat.map(({ claim }) => claim?.contentHash ?? null)).toEqual(['1', null, '2', '3'])
  expect(flat.map(({ findings }) => findings.length)).toEqual([0, 0, 1, 0])
  expect(findingsElsewhere(desk, flat)).toEqual([desk.findings[1]])
})

test('what is looked at first is a changed claim that is open, then any that is open, then what changed, then the beginning', () => {
  const first = (more: object) => firstToLookAt(flatSentences(deskOf({ passages, claims, ...more })))?.sentence.text
  const changed = (path: string, n: number) =>
    passages.map((each) =>
      each.path === path
        ? { ...each, sentences: each.sentences.map((one, at) => (at === n ? { ...one, change: 'changed' } : one)) }
        : each,
    )
  const allOpen = claims.map((claim) => ({ ...claim, state: 'proposed' }))
  expect(first({})).toBe('It cures.')
  expect(first({ claims: allOpen, passages: changed('body', 1) })).toBe('It may help.')
  expect(first({ claims: [], passages: changed('excerpt', 1) })).toBe('Call us.')
  expect(first({ claims: [], passages: passages.map((each) => ({ ...each, sentences: each.sentences.map((one) => ({ ...one, claim: null })) })) })).toBe('It helps.') // prettier-ignore
  expect(firstToLookAt([])).toBeNull()
})

test('the next one that is open is found round the end, and never is the chosen one', () => {
  const flat = flatSentences(deskOf({ passages, claims: claims.map((claim) => ({ ...claim, state: 'expired' })) }))
  const open = ({ claim }: (typeof flat)[number]) => claim !== null && isOpen(claim)
  const go = (from: string | null, step: 1 | -1) =>
    nextSentence(flat, flat.find(({ sentence }) => sentence.text === from)?.key ?? null, step, open)?.sentence.text
  expect(go(null, 1)).toBe('It helps.')
  expect(go('It helps.', 1)).toBe('It cures.')
  expect(go('It may help.', 1)).toBe('It helps.')
  expect(go('It helps.', -1)).toBe('It may help.')
  expect(go(null, -1)).toBe('It may help.')
  const only = nextSentence(flat, flat[2]!.key, 1, ({ sentence }) => sentence.text === 'It cures.')
  expect(only).toBeNull()
})

test('a page is not signed while a claim is open or was refused; what was refused is listed for the writer by itself', () => {
  const desk = deskOf({ passages, claims: [...claims, claimOf({ state: 'proposed', needsVerdict: false })] })
  expect(stillOpen(desk, flatSentences(desk)).map(({ text }) => text)).toEqual(['It cures.', 'It may help.'])
  expect(refusedLines(desk)).toBe('“It may help.”: Say for whom.')
})
