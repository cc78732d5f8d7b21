import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuestion } from '../../../../src/delivery/search/parse-question.ts'
import { understand } from '../../../../src/delivery/search/understand.ts'
import { readTable } from '../../../read-table.ts'

const NAMES = [
  ['sciatica', 'lumbar radicular pain', 'm54 30'],
  ['headache', 'head pain'],
]
const asked = (q: string) => understand(parseQuestion(q), { completions: [], names: NAMES })

test.each(readTable('delivery/questions.txt').map(({ input, result }) => [input, result]))('%s', (input, result) => {
  expect(asked(input).query).toBe(result === 'nothing' ? '' : result)
})

test('the word that is being typed may become others', () => {
  const { query, words } = understand(parseQuestion('back pa'), { completions: ['pain', 'parking', 'pa'], names: [] })
  expect(query).toBe("'back' & ('pa' | 'pain' | 'parking')")
  expect(words).toEqual(['back', 'pa', 'pain', 'parking'])
  expect(parseQuestion('back p').open).toBeNull()
  expect(parseQuestion('back "pa').open).toBeNull()
  expect(parseQuestion('back -pa').open).toBeNull()
})

test('a page is named as the whole question, or as what else that is called', () => {
  expect(asked('Head pain').names).toEqual(['head pain', 'headache'])
  expect(asked('back of the head').names).toEqual(['back of the head'])
})

test('whatever is typed is words, signs of our own, and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (q) => {
      const { query } = asked(q)
      expect(query.replaceAll(/'[\p{L}\p{N}\p{M}]+'/gu, 'w')).toMatch(/^(w|[()&|! ]|<->)*$/)
    }),
  )
})
