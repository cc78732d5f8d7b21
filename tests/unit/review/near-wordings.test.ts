import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestWordings, nearnessOf } from '../../../src/review/claims/near-wordings.ts'
import { readTable } from '../../read-table.ts'

const CASES = readTable('review/near-wordings.txt').map((each) => {
  const [typed = '', wording = ''] = each.input.split('|').map((side) => side.trim())
  return { ...each, typed, wording }
})

function toldOf(typed: string, wording: string): string {
  const { differsIn, isSame, similarity } = nearnessOf(typed, wording)
  if (isSame) return 'same'
  if (similarity < (differsIn.length === 0 ? 0.3 : 0.15)) return 'far'
  return differsIn.length === 0 ? 'near' : differsIn.join(' ')
}

test.each(CASES)('line $line: “$typed” beside “$wording” is $result', ({ typed, wording, result }) => {
  expect(toldOf(typed, wording)).toBe(result)
})

describe('nearness', () => {
  const sentence = fc.array(
    fc.constantFrom('Acupuncture', 'may', 'not', 'ease', 'pain', '3', 'of', 'always', 'neck', 'more', 'the'),
    { minLength: 1, maxLength: 12 },
  )

  test('is 1 for the same words alone', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [typed, wording] = [a.join(' '), b.join(' ')]
        expect(nearnessOf(typed, wording).isSame).toBe(typed === wording)
        expect(nearnessOf(typed, wording).similarity === 1).toBe(typed === wording)
      }),
    )
  })

  test('of a word changed that carries weight is less than that of any other, and is told', () => {
    const wording = 'Acupuncture may ease chronic neck pain.'
    const other = nearnessOf('Acupuncture may ease lasting neck pain.', wording)
    const strong = nearnessOf('Acupuncture will ease chronic neck pain.', wording)
    expect(strong.similarity).toBeLessThan(other.similarity)
    expect(strong.differsIn).toEqual(['strength'])
  })

  test('is between 0 and 1 for any texts, and nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const { similarity } = nearnessOf(a, b)
        expect(similarity).toBeGreaterThanOrEqual(0)
        expect(similarity).toBeLessThanOrEqual(1)
      }),
    )
  })
})

test('the nearest are given, the nearest first, so many at most', () => {
  const wordings = CASES.map(({ wording }, id) => ({ id, text: wording }))
  const found = nearestWordings('Acupuncture may ease chronic neck pain.', wordings, 5)
  expect(found).toHaveLength(5)
  expect(found.map(({ similarity }) => similarity)).toEqual(
    found.map(({ similarity }) => similarity).sort((a, b) => b - a),
  )
  expect(found[0]).toMatchObject({ text: 'Acupuncture may ease chronic neck pain.', isSame: true, similarity: 1 })
})
