import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparableSent } from '../../../src/evidence/same-work/comparable-sent.ts'
import { doubtAboutMerge } from '../../../src/evidence/same-work/doubt-about-merge.ts'
import type { Comparable } from '../../../src/evidence/same-work/same-work.ts'

describe('a merge', () => {
  const needles: Comparable = { type: 'article-journal', title: 'Needles for invented aches', issued: { year: 2013 } }
  const cases: [string, Comparable, Comparable, string | null, boolean?][] = [
    ['of one work', needles, { ...needles, title: 'NEEDLES for invented aches.' }, null],
    [
      'by one number',
      { ...needles, identifiers: { pmid: '1' } },
      { ...needles, title: 'x', identifiers: { pmid: '1' } },
      null,
    ],
    ['of other titles', needles, { ...needles, title: 'Warm sand' }, 'look like two works: “Needles', true],
    ['of other years', needles, { ...needles, issued: { year: 2019 } }, 'their titles are alike, but not', true],
    [
      'of two numbers',
      { ...needles, identifiers: { doi: '10.5555/a' } },
      { ...needles, identifiers: { doi: '10.5555/b' } },
      '(DOI: 10.5555/a and 10.5555/b)',
      false,
    ],
    [
      'of two versions',
      { ...needles, identifiers: { cochraneId: 'CD012345' } },
      { ...needles, identifiers: { doi: '10.1002/14651858.cd012345.pub2' } },
      'two versions',
      false,
    ],
    [
      'of a preprint',
      { ...needles, author: [{ family: 'Lee' }] },
      { ...needles, author: [{ family: 'Lee' }], type: 'article' },
      'preprint',
      false,
    ],
  ]
  test.each(cases)('%s', (_, ours, theirs, words, canBeSure) => {
    for (const doubt of [doubtAboutMerge(ours, theirs), doubtAboutMerge(theirs, ours)]) {
      if (words === null) expect(doubt).toBeNull()
      else expect(doubt).toMatchObject({ canBeSure, message: expect.stringMatching(/works|preprint|versions/) })
    }
    if (words !== null) expect(doubtAboutMerge(ours, theirs)?.message).toContain(words)
  })

  test('whatever was sent can be compared', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...Object.keys(needles), 'author', 'identifiers', 'volume', 'page'),
          fc.jsonValue(),
        ),
        (sent) => {
          const theirs = comparableSent(sent as Record<string, unknown>)
          const doubt = theirs === null ? null : doubtAboutMerge(needles, theirs)
          expect(doubt?.message ?? 'none').not.toBe('')
        },
      ),
    ))
})
