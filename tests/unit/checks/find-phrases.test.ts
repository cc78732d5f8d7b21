import { expect, test } from 'vitest'
import { TERMS } from '../../../src/checks/lexicon/terms.ts'
import { compilePhrase } from '../../../src/checks/phrases/compile-phrase.ts'
import { createPhraseFinder } from '../../../src/checks/phrases/find-phrases.ts'
import { matchAt } from '../../../src/checks/phrases/match-phrase.ts'
import { parsePhrase } from '../../../src/checks/phrases/parse-phrase.ts'
import { readPassages } from '../../../src/checks/reading/read-passages.ts'
import { SHIPPED_RULES } from '../../../src/checks/rules/shipped-rules.ts'
import { passage } from '../../../src/checks/surface/passage.ts'
import { sentencesOfRules } from '../../labelled-sentences.ts'

const written = SHIPPED_RULES.flatMap(({ phrases }) => phrases ?? [])
const entries = written.map((owner) => {
  const parsed = parsePhrase(owner, 4_000)
  if (!parsed.ok) throw new Error(parsed.why)
  return { owner, machine: compilePhrase(parsed.value) }
})
const find = createPhraseFinder(entries)

test('phrases looked for together are found where each is found by itself', () => {
  const sentences = sentencesOfRules().filter((_, index) => index % 9 === 0)
  // One long sentence too, longer than the places that are told apart.
  const long = passage(
    'long',
    'paragraph',
    sentences.map(({ passage: { text } }) => text.replaceAll('.', ' and ')).join(' '),
  )
  const readings = readPassages([...sentences.map((labelled) => labelled.passage), long], [TERMS])
  for (const reading of readings) {
    const alone = entries.flatMap(({ owner, machine }) =>
      reading.words.flatMap((_, from) => {
        const to = matchAt(reading, machine, from)
        return to > from ? [`${owner} ${from} ${to}`] : []
      }),
    )
    const together = find(reading).map(({ owner, from, to }) => `${owner} ${from} ${to}`)
    expect(together.toSorted()).toEqual(alone.toSorted())
  }
})
