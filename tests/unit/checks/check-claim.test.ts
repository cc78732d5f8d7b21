import { describe, expect, test } from 'vitest'
import type { CheckContext, Claim } from '#checks/index.ts'
import type { StudyDesign } from '#evidence/index.ts'
import { checkClaim } from '../../../src/checks/evidence/check-claim.ts'
import { suitsClaim } from '../../../src/checks/evidence/suits-claim.ts'
import { needsEvidence } from '../../../src/checks/evidence/needs-evidence.ts'
import { readTable } from '../../read-table.ts'
import { contextWith, makeClaim, makeContext, makeResult, makeWork, readFields } from './evidence-cases.ts'

const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule)

describe('a kind of work can stand behind a claim or not', () => {
  test.each(readTable('checks/designs.txt'))('$input', ({ input, result }) => {
    const [type, design, text = 'Acupuncture reduces pain.'] = input.split(':').map((part) => part.trim())
    const claim = makeClaim(text, { type: type as Claim['type'] })
    expect(suitsClaim(design === 'none' ? null : (design as StudyDesign), claim) ? 'yes' : 'no').toBe(result)
  })
})

/** Reads `result | claim | sentence` and checks the claim against a work with that result. */
function checked(input: string) {
  const [result = '', claim = '', text = ''] = input.split('|').map((part) => part.trim())
  const work = makeWork({ results: [makeResult(result)] })
  return checkClaim(makeClaim(text, readFields(claim) as Partial<Claim>), contextWith([work]))
}

describe('whom and what a claim is about is held against the result', () => {
  test.each(readTable('checks/scope.txt'))('$input', ({ input, result }) => {
    const [finding, ...others] = checked(input).filter(({ rule }) => rule === 'CLM-019')
    expect(others).toEqual([])
    if (result === 'fits') return expect(finding).toBeUndefined()
    const [kind, words] = [result.slice(0, result.indexOf(':')), result.slice(result.indexOf(':') + 1).trim()]
    expect(finding?.message).toContain(words)
    return expect(finding?.severity).toBe(kind === 'no' ? 'blocker' : 'warning')
  })
})

describe('how a claim is worded is held against the result', () => {
  test.each(readTable('checks/claim-wording.txt'))('$input', ({ input, result }) => {
    const findings = checked(input)
    if (result === 'ok') return expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
    const [rule, words] = [result.slice(0, 7), result.slice(8)]
    expect(rulesOf(findings)).toEqual([rule])
    return expect(findings[0]!.message).toContain(words)
  })
})

describe('what stands behind a claim', () => {
  const none = { citations: [], isCited: false }
  const types: [Claim['type'], Claim['direction'], boolean][] = [
    ['efficacy', 'benefit', true],
    ['comparative', 'benefit', true],
    ['mechanism', 'benefit', true],
    ['safety', 'benefit', true],
    ['experience', 'benefit', true],
    ['prevalence', 'none', true],
    ['safety', 'risk', false],
    ['efficacy', 'risk', false],
    ['experience', 'none', false],
    ['traditional-use', 'benefit', false],
    ['coverage', 'none', false],
    ['general', 'benefit', false],
    ['general', 'none', false],
  ]
  test.each(types)('%s of %s: evidence is needed: %s', (type, direction, isNeeded) => {
    const claim = makeClaim('Acupuncture reduces pain.', { type, direction, ...none })
    expect(needsEvidence(claim)).toBe(isNeeded)
    expect(rulesOf(checkClaim(claim, makeContext()))).toEqual(isNeeded ? ['CLM-001'] : [])
  })

  test('a mark whose work nobody knows is enough for words alone', () => {
    const claim = makeClaim('Acupuncture reduces pain [1].', { strength: 'high', citations: [], isCited: true })
    expect(checkClaim(claim, makeContext())).toEqual([])
  })

  test('news is no source, and the finding says what it is', () => {
    const news = makeWork({ design: 'news', title: 'Needles work', year: 2024 })
    const [finding, ...others] = checkClaim(makeClaim('Acupuncture may reduce pain.'), contextWith([news]))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'CIT-003', severity: 'blocker', quote: 'Acupuncture may reduce pain.' })
    expect(finding!.message).toBe('“Needles work” (2024) is a news story, which cannot stand behind a health claim.')
  })

  test('one work that is enough is enough, whatever stands beside it', () => {
    const works = [
      makeWork({ id: 'a', design: 'animal' }),
      makeWork({ id: 'b', results: [makeResult('certainty=low, favours=intervention')] }),
    ]
    const claim = makeClaim('Acupuncture may reduce pain.', { citations: ['a', 'b'] })
    expect(checkClaim(claim, contextWith(works))).toEqual([])
  })

  test('a work whose kind nobody recorded is not enough, and says so', () => {
    const [finding] = checkClaim(makeClaim('It may help.'), contextWith([makeWork({ design: null })]))
    expect(finding).toMatchObject({ rule: 'CIT-004' })
    expect(finding!.message).toContain('Nobody has recorded what kind of study')
  })

  test('a guideline that is cited for its recommendation needs no effect', () => {
    const work = makeWork({ design: 'guideline-grade' })
    const claim = makeClaim('The college recommends acupuncture for low back pain.', { strength: 'high' })
    expect(checkClaim(claim, contextWith([work]))).toEqual([])
  })

  test('of several results the one about the same outcome and comparison decides', () => {
    const work = makeWork({
      results: [
        makeResult('outcome=function, comparator=sham, favours=neither, certainty=low'),
        makeResult('outcome=pain, comparator=sham, favours=neither, certainty=moderate'),
        makeResult('outcome=pain, comparator=no-treatment, favours=intervention, certainty=low'),
      ],
    })
    const more = { outcome: 'pain', comparator: 'no-treatment' }
    const may = makeClaim('Acupuncture may reduce pain compared with no treatment.', more)
    expect(checkClaim(may, contextWith([work]))).toEqual([])
    const does = makeClaim('Acupuncture reduces pain compared with no treatment.', { ...more, strength: 'high' })
    const [finding, ...others] = checkClaim(does, contextWith([work]))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'CLM-018',
      suggestion: 'The treatment may reduce pain compared with no treatment.',
      isExample: false,
    })
    const [uncited] = checkClaim({ ...does, citations: [], isCited: false }, contextWith([work]))
    expect(uncited).toMatchObject({ rule: 'CLM-001', isExample: true })
  })

  test('what is asked is a warning, whatever it would be as a statement', () => {
    const severities = (text: string, citations: string[]) =>
      checkClaim(
        makeClaim(text, { strength: 'absolute', citations, isCited: citations.length > 0 }),
        contextWith([makeWork({ results: [makeResult('outcome=pain, favours=intervention, certainty=low')] })]),
      ).map(({ rule, severity }) => `${rule} ${severity}`)
    expect(severities('Acupuncture cures sciatica.', [])).toEqual(['CLM-001 blocker'])
    expect(severities('Can acupuncture cure sciatica?', [])).toEqual(['CLM-001 warning'])
    expect(severities('Does acupuncture always relieve pain?', ['work'])).toEqual(['CLM-018 warning'])
    expect(severities('Does it “cure” pain? [1]', ['work'])).toEqual(['CLM-018 warning'])
  })

  test.each<[CheckContext['jurisdictions'], string[]]>([
    [['US'], ['CLM-001 blocker']],
    [['US', 'US-CA', 'AU'], ['CLM-001 blocker']],
    [[], ['CLM-001 blocker']],
    [['AU'], ['CLM-024 warning']],
    [['CA', 'CA-ON'], ['CLM-024 warning']],
    [['EU', 'UK'], ['CLM-024 warning']],
  ])('in %s a claim without a work is told once', (jurisdictions, told) => {
    const claim = makeClaim('Cupping eases stiffness.', { citations: [], isCited: false })
    const findings = checkClaim(claim, makeContext({ jurisdictions }))
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(told)
    expect(checkClaim({ ...claim, type: 'general' }, makeContext({ jurisdictions }))).toEqual([])
  })

  test('nothing recorded of a work is asked for, and does not stop the page', () => {
    const [finding, ...others] = checkClaim(makeClaim('It may help.'), contextWith([makeWork()]))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'CLM-019', severity: 'warning' })
  })
})

describe('the list that the ASA has accepted', () => {
  const uk = { jurisdictions: ['UK' as const] }
  const none = { citations: [], isCited: false }
  const say = (text: string, condition: string | null, modality = 'acupuncture') =>
    checkClaim(makeClaim(text, { condition, modality, ...none }), makeContext(uk)).filter(
      ({ rule }) => rule === 'UK-001',
    )

  test.each([
    ['Acupuncture may give short-term relief of chronic low back pain.', 'low back pain'],
    ['Acupuncture can give temporary relief of migraine.', 'migraine'],
    ['In the short term acupuncture may ease the pain of an arthritic knee.', 'osteoarthritis'],
    ['Acupuncture helps.', null],
  ])('%s passes', (text, condition) => expect(say(text, condition)).toEqual([]))

  test.each([
    ['Acupuncture relieves sciatica.', 'sciatica', 'sciatica by acupuncture is not on that list'],
    ['Acupuncture relieves migraine.', 'migraine', 'short-term'],
    ['Acupuncture may give short-term relief of low back pain.', 'low back pain', 'is not on that list'],
    ['Acupuncture may give short-term relief of hip osteoarthritis.', 'osteoarthritis', 'is not on that list'],
  ])('%s does not', (text, condition, words) => {
    expect(say(text, condition).map(({ message }) => message)).toEqual([expect.stringContaining(words)])
  })

  test('cupping is not what was accepted', () => {
    expect(say('Cupping may give short-term relief of migraine.', 'migraine', 'cupping')).toHaveLength(1)
  })

  test('own trials make it a question for a reviewer', () => {
    const claim = makeClaim('Acupuncture may ease sciatica.', { condition: 'sciatica', modality: 'acupuncture' })
    const work = makeWork({ results: [makeResult('condition=sciatica, certainty=low, favours=intervention')] })
    expect(checkClaim(claim, contextWith([work], uk))).toMatchObject([{ rule: 'UK-001', severity: 'warning' }])
  })
})
