import { expect, test } from 'vitest'
import { TERMS } from '../../../src/checks/lexicon/terms.ts'
import { readPassages } from '../../../src/checks/reading/read-passages.ts'
import { cuesOf } from '../../../src/checks/rules/guards/cues.ts'
import { parsePhrase } from '../../../src/checks/phrases/parse-phrase.ts'
import { passage } from '../../../src/checks/surface/passage.ts'

const finds = (phrase: string, text: string): boolean =>
  cuesOf(phrase)(readPassages([passage('text', 'paragraph', text)], [TERMS])[0]!).length > 0

test.each([
  ['our patient ^ came', 'Our patient Maria came.', true],
  ['our patient ^ came', 'Our patient list came.', false],
  ['dr ^', 'Ask Dr. Lin about it.', true],
  ['dr ^', 'Take the lane, not the dr. way.', false],
  ['{drug|needle} free treatment', 'A free treatment is offered.', true],
  ['{drug|needle} free treatment', 'A drug-free treatment is offered.', false],
  ['{..4 if|whether} covered', 'Ask whether needling is covered.', false],
  ['{..4 if|whether} covered', 'Ask us; needling is covered.', true],
  ['{..4 [drug]} approved', 'Ibuprofen is approved.', false],
  ['{..4 [drug]} approved', 'Our lamp is approved.', true],
])('“%s” in “%s”: %s', (phrase, text, isFound) => {
  expect(finds(phrase, text)).toBe(isFound)
})

test.each([
  ['{two words} free', 'single words'],
  ['{[nonsense]} free', 'no list of terms'],
  ['{drug', 'a sign that means nothing'],
  ['{drug}', 'at least one word'],
])('“%s” is refused, with the reason in words', (written, why) => {
  expect(parsePhrase(written)).toMatchObject({ ok: false, why: expect.stringContaining(why) })
})
