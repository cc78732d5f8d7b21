import { describe, expect, test } from 'vitest'
import type { Claim } from '#checks/index.ts'
import { findAnchor } from '../../../src/review/comments/find-anchor.ts'
import { textsOf } from '../../../src/review/admin/marketer/comments/texts-of.ts'
import { threadsOf } from '../../../src/review/admin/marketer/comments/threads-of.ts'
import { canBeCited, offersFor } from '../../../src/review/admin/marketer/wordings/offers-for.ts'
import { differenceWords, type Wording } from '../../../src/review/admin/marketer/wordings/wording.ts'

const PATH = 'body.root.children.0'
const cite = { citation: 'c1', locator: 'Table 2', quote: 'a small effect' }
const claim = (more: Partial<Claim> = {}) =>
  ({ text: 'It may help.', stem: '', path: PATH, start: 0, end: 12, cites: [cite], ...more }) as Claim
const wording = (more: Partial<Wording> = {}): Wording => ({
  id: 'w1',
  text: 'It may help for a while.',
  validUntil: '2027-01-01T00:00:00.000Z',
  similarity: 0.8,
  isSame: false,
  differsIn: [],
  evidence: [{ ...cite, title: 'A review' }],
  ...more,
})

describe('an approved wording is offered', () => {
  test('for a sentence that is near to it', () => expect(offersFor(claim(), [wording()])).toHaveLength(1))
  test('for the same words with other works, as that is another claim', () =>
    expect(offersFor(claim({ cites: [] }), [wording({ isSame: true, similarity: 1 })])).toHaveLength(1))
  test('not for a sentence that is approved as it stands, with its works', () =>
    expect(offersFor(claim(), [wording({ isSame: true, similarity: 1 }), wording({ id: 'w2' })])).toEqual([]))
  test('not where it is far from what is said, and never many', () => {
    expect(offersFor(claim(), [wording({ similarity: 0.3 })])).toEqual([])
    expect(
      offersFor(
        claim(),
        [1, 2, 3].map((id) => wording({ id: String(id) })),
      ),
    ).toHaveLength(2)
  })
  test('where a cite can stand behind it', () => {
    expect(canBeCited(claim())).toBe(true)
    expect(canBeCited(claim({ path: 'excerpt' }))).toBe(false)
    expect(canBeCited(claim({ stem: 'It may help with:' }))).toBe(false)
  })
  test('with what it says else', () =>
    expect(differenceWords(['number', 'strength'])).toBe('It differs in its numbers and how sure it sounds.'))
})

describe('comments on a page that is being written', () => {
  const at = (start: number, text: string) => ({ text, path: PATH, start, end: start + text.length, isGlued: false })

  test('stand at their words while these are there, and nowhere once they are gone', () => {
    const anchor = { path: PATH, quote: 'helps most people', prefix: 'It ', suffix: '.' }
    expect(findAnchor(textsOf([at(0, 'We are open.'), at(13, 'It helps most people.')]), anchor)).toEqual({
      path: PATH,
      start: 16,
      end: 33,
    })
    expect(findAnchor(textsOf([at(0, 'We are open.'), at(13, 'It may help.')]), anchor)).toBeNull()
  })

  test('have their answers with them, and are about words or about the page', () => {
    const all = [
      { id: '1', text: 'Who says so?', createdAt: '', anchor: { path: PATH, quote: 'helps', prefix: 'It ' } },
      { id: '2', text: 'The review.', createdAt: '', thread: '1' },
      { id: '3', text: 'Well written.', createdAt: '', anchor: { path: null, quote: null } },
    ]
    expect(threadsOf(all).map(({ anchor, answers, first }) => [first.id, answers.length, anchor?.quote])).toEqual([
      ['1', 1, 'helps'],
      ['3', 0, undefined],
    ])
  })
})
