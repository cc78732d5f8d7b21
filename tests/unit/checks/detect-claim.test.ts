import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectClaim } from '../../../src/checks/claims/detect-claim.ts'
import { TERMS } from '../../../src/checks/lexicon/terms.ts'
import { readPassages } from '../../../src/checks/reading/read-passages.ts'
import { passage } from '../../../src/checks/surface/passage.ts'
import type { Claim } from '../../../src/checks/claims/claim.ts'

const claimsIn = (text: string, kind: Parameters<typeof passage>[1] = 'paragraph', stem = ''): Claim[] =>
  readPassages([passage('text', kind, text, { stem })], [TERMS]).flatMap((reading) => detectClaim(reading) ?? [])

const WORDS =
  'acupuncture back pain eases may not whether if you the cures , . ; : ? “ ” will our herbs qi no risk safe [1] % 3 in 10 than pills'.split(
    ' ',
  )

test('any text is read, the same each time, and what decided stands in it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      const claims = claimsIn(text)
      expect(claimsIn(text)).toEqual(claims)
      for (const { because, start, end } of claims)
        for (const part of because) expect(text.slice(start, end)).toContain(part)
    }),
    { numRuns: 300 },
  )
})

test('names, credentials and works of a list claim nothing', () => {
  for (const kind of ['name', 'credential', 'reference'] as const)
    expect(claimsIn('Acupuncture cures back pain', kind)).toEqual([])
})

test('a claim tells what it is about, in the names of the lexicons and the keys of results', () => {
  const [claim] = claimsIn(
    'For adults with chronic low back pain, acupuncture may ease pain a little compared with no treatment [1].',
  )
  expect(claim).toMatchObject({
    type: 'efficacy',
    strength: 'low',
    condition: 'low back pain',
    modality: 'acupuncture',
    comparator: 'no-treatment',
    outcome: 'pain',
  })
  const [rival] = claimsIn('Cupping beats ibuprofen for a stiff neck.')
  expect(rival).toMatchObject({ type: 'comparative', modality: 'cupping', comparator: 'nsaid' })
})

test('an item is read with its stem, and what the stem said alone is not said again', () => {
  expect(claimsIn('Sciatica', 'list-item', 'Cupping eases:')).toMatchObject([
    { type: 'efficacy', condition: 'sciatica' },
  ])
  expect(claimsIn('Loose clothes', 'list-item', 'Bring with you:')).toEqual([])
  expect(claimsIn('Parking behind the house', 'list-item', 'Cupping eases back pain, and we offer:')).toEqual([])
})

test('a sentence that denies one thing and claims another claims the other', () => {
  const [claim] = claimsIn('Although acupuncture cannot cure disc disease, it relieves back pain.')
  expect(claim).toMatchObject({ type: 'efficacy', condition: 'back pain' })
  expect(claimsIn('Acupuncture cannot cure disc disease.')).toEqual([])
})

test('a risk hides no help that stands beside it', () => {
  const said = (text: string) => claimsIn(text).map(({ type, direction }) => `${type} ${direction}`)
  expect(said('Acupuncture relieves migraine, and bruises may follow.')).toEqual(['efficacy benefit'])
  expect(said('Needling may cause some bruising while it eases neck pain.')).toEqual(['efficacy benefit'])
  expect(said('Bruises after cupping fade within a week.')).toEqual(['safety risk'])
  const [claim] = claimsIn('Acupuncture relieves back pain, but a small bruise may follow.')
  expect(claim).toMatchObject({ strength: 'high', condition: 'back pain', modality: 'acupuncture' })
})

test('warning signs and risks claim nothing', () => {
  expect(claimsIn('Loss of control of your bowels: call 911 now', 'warning-sign')).toEqual([])
  expect(claimsIn('Pain that flares for a day', 'risk')).toEqual([])
})

test('a claim is about the most specific complaint it names', () => {
  const [claim] = claimsIn('Acupuncture may reduce pain slightly, in adults with chronic low back pain.')
  expect(claim).toMatchObject({ condition: 'low back pain', modality: 'acupuncture', outcome: 'pain' })
})
