import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type As, type Cms } from '../cms.ts'
import { makeArticle, makeClinic, makePerson, makeRule, refusal, type Loose } from '../make.ts'

let cms: Cms
let reviewer: As
let about: { clinic: string; authors: string[] }
beforeAll(async () => {
  cms = await openCms()
  reviewer = cms.as('reviewer')
  const clinic = (await makeClinic(cms.payload, reviewer, { jurisdictions: ['UK'] })).id
  about = { clinic, authors: [(await makePerson(cms.payload, reviewer)).id] }
})
afterAll(() => cms.close())

const change = (id: string, data: object, as = reviewer) =>
  cms.payload.update({ collection: 'rules', id, data: data as never, depth: 0, ...as })

/** What the checker says of a new article with this title, by the clinic's own rules. */
async function findingsFor(title: string): Promise<Loose[]> {
  const { id } = await makeArticle(cms.payload, reviewer, { ...about, title })
  const { docs } = await cms.payload.find({ collection: 'check-reports', where: { page: { equals: id } }, ...reviewer })
  const { findings } = docs[0]!.report as Loose
  return findings.filter(({ rule }: Loose) => rule.startsWith('ZORB'))
}

describe('a rule of the clinic', () => {
  test('is used from the next save on, says what the clinic wrote, and is told as no law', async () => {
    expect(await findingsFor('Zorbing')).toEqual([])
    const rule = await makeRule(cms.payload, reviewer, {
      code: 'zorb-now ',
      severity: 'blocker',
      authority: { name: 'Our insurer', document: 'Policy 4.2' },
      suggestion: 'Say “rolling”.',
    })
    expect(rule.code).toBe('ZORB-NOW')
    const [finding, ...others] = await findingsFor('We love zorbing on Sundays')
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'ZORB-NOW',
      severity: 'blocker',
      path: 'title',
      quote: 'zorbing',
      start: 8,
      end: 15,
      remedy: 'remove',
      suggestion: 'Say “rolling”.',
      authority: expect.stringContaining('check with counsel') as string,
    })
    await cms.payload.delete({ collection: 'rules', id: rule.id, ...reviewer })
    expect(await findingsFor('We love zorbing on Mondays')).toEqual([])
    const { docs } = await cms.payload.find({
      collection: 'audit-events',
      where: { subject: { equals: rule.id } },
      sort: 'seq',
      ...cms.as('auditor'),
    })
    expect(docs.map(({ action }) => action)).toEqual(['create', 'delete'])
  })

  test('that is not in force, or holds elsewhere, finds nothing', async () => {
    const rule = await makeRule(cms.payload, reviewer, { isActive: false })
    const elsewhere = await makeRule(cms.payload, reviewer, { jurisdictions: ['AU'] })
    expect(await findingsFor('Zorbing by the sea')).toEqual([])
    await change(rule.id, { isActive: true })
    expect(await findingsFor('Zorbing by the river')).toHaveLength(1)
    for (const { id } of [rule, elsewhere]) await cms.payload.delete({ collection: 'rules', id, ...reviewer })
  })

  test('may look for a pattern, in which capitals do not count', async () => {
    const rule = await makeRule(cms.payload, reviewer, { phrases: [], pattern: 'z+orb(ing|s)?\\b' })
    expect(await findingsFor('ZZORBS and more')).toMatchObject([{ quote: 'ZZORBS' }])
    await cms.payload.delete({ collection: 'rules', id: rule.id, ...reviewer })
  })

  test('lets a sentence pass by its exceptions, and the report says by which', async () => {
    const rule = await makeRule(cms.payload, reviewer, {
      guards: ['negated'],
      mustNotHit: ['We do not offer zorbing.', 'Come and see us.'],
    })
    expect(await findingsFor('We do not offer zorbing')).toMatchObject([{ suppressedBy: 'negated' }])
    await cms.payload.delete({ collection: 'rules', id: rule.id, ...reviewer })
  })
})

describe('all rules in force together', () => {
  const large = { phrases: [], pattern: '([a-z ]{1,70}){1,3}zorb', mustHit: ['a zorb', 'the zorb'] }

  test('take no more than a save can wait for, also when they are saved at once; one that waits its turn is kept', async () => {
    const made: string[] = []
    const attempts = await Promise.allSettled(
      [1, 2, 3, 4, 5, 6, 7, 8].map(async () => made.push((await makeRule(cms.payload, reviewer, large)).id)),
    )
    expect(made.length).toBeGreaterThan(2)
    expect(attempts.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0)
    const { errors } = await refusal(makeRule(cms.payload, reviewer, large))
    expect(errors).toMatchObject([
      { path: 'isActive', message: expect.stringMatching(/every save would wait/) as string },
    ])
    const waiting = await makeRule(cms.payload, reviewer, { ...large, isActive: false })
    expect((await refusal(change(waiting.id, { isActive: true }))).errors).toMatchObject([{ path: 'isActive' }])
    await change(made[0]!, { title: 'It may still be changed' })
    await change(made[0]!, { isActive: false })
    await change(waiting.id, { isActive: true })
    for (const id of [...made, waiting.id]) await cms.payload.delete({ collection: 'rules', id, ...reviewer })
  })
})

describe('a rule that does not do what it says is refused', () => {
  test('with the code of a shipped rule, in whatever case', async () => {
    for (const code of ['CLM-001', 'clm-001', ' Clm-001 '])
      expect((await refusal(makeRule(cms.payload, reviewer, { code }))).errors, code).toMatchObject([{ path: 'code' }])
  })

  const faults = async (data: object) => {
    const { status, errors } = await refusal(makeRule(cms.payload, reviewer, data))
    expect(status).toBe(400)
    return errors
  }

  test('with each example that fails, where it stands, and why', async () => {
    const errors = await faults({
      mustHit: ['We offer zorbing.', 'We offer rolling.', 'We never offer zorbing.'],
      mustNotHit: ['Come and see us.', 'Zorb, zorb, zorb.'],
      guards: ['negated'],
    })
    expect(errors.map(({ path }) => path)).toEqual(['mustHit.1.text', 'mustHit.2.text', 'mustNotHit.1.text'])
    expect(errors[0]!.message).toMatch(/We offer rolling.*should be found/)
    expect(errors[1]!.message).toMatch(/negated/)
    expect(errors[2]!.message).toMatch(/Zorb/)
  })

  test('with fewer than two sentences of a kind, or nothing to look for', async () => {
    expect(await faults({ mustHit: ['We offer zorbing.'] })).toMatchObject([{ path: 'mustHit' }])
    expect(await faults({ mustNotHit: [] })).toMatchObject([{ path: 'mustNotHit' }])
    expect(await faults({ phrases: [] })).toMatchObject([{ path: 'phrases' }])
  })

  test('with phrases and patterns that cannot be read, in words', async () => {
    const errors = await faults({ phrases: ['~zorb', '(zorb', '[nothing]'], pattern: '(zorb)\\1' })
    expect(errors.map(({ path }) => path)).toEqual(['phrases.1.text', 'phrases.2.text', 'pattern'])
    expect(errors[1]!.message).toMatch(/no list of terms called/)
    expect(errors[2]!.message).toMatch(/cannot be read/)
    expect(await faults({ pattern: 'z*' })).toMatchObject([{ path: 'pattern' }])
    expect(await faults({ pattern: '(a{1000}){1000}' })).toMatchObject([{ path: 'pattern' }])
  })

  test('with a code that another rule has, or that is none', async () => {
    const rule = await makeRule(cms.payload, reviewer, { code: 'ZORB-TWICE', isActive: false })
    expect((await refusal(makeRule(cms.payload, reviewer, { code: 'zorb-twice' }))).errors).toMatchObject([
      { path: 'code' },
    ])
    expect((await refusal(makeRule(cms.payload, reviewer, { code: 'no code!' }))).errors).toMatchObject([
      { path: 'code' },
    ])
    await cms.payload.delete({ collection: 'rules', id: rule.id, ...reviewer })
  })

  test('also when only a part of it is changed, and nothing of it is kept', async () => {
    const rule = await makeRule(cms.payload, reviewer, { isActive: false })
    const { errors } = await refusal(change(rule.id, { phrases: ['rolling'] }))
    expect(errors.map(({ path }) => path)).toEqual(['mustHit.0.text', 'mustHit.1.text'])
    const stored = await cms.payload.findByID({ collection: 'rules', id: rule.id, ...reviewer })
    expect(stored.phrases!.map(({ text }) => text)).toEqual(['~zorb'])
  })

  test('with values of the wrong kind, without a fault of ours', async () => {
    for (const data of [
      { phrases: 'zorb' },
      { phrases: [1, null, {}] },
      { mustHit: [{ text: 5 }, []] },
      { guards: ['nobody'] },
      { jurisdictions: ['XX'] },
      { severity: 'awful' },
      { authority: 'our insurer' },
      { pattern: 7 },
      { phrases: Array.from({ length: 51 }, () => '~zorb') },
      { mustHit: Array.from({ length: 51 }, () => 'zorb') },
      { mustHit: ['zorb '.repeat(101), 'zorb'] },
      { phrases: [`~zorb ${'..20 a '.repeat(60)}`, ...Array.from({ length: 5 }, () => `b ${'..20 a '.repeat(60)}`)] },
    ]) {
      const { status, errors } = await refusal(makeRule(cms.payload, reviewer, data))
      expect(status, JSON.stringify(data).slice(0, 80)).toBe(400)
      expect(errors.length).toBeGreaterThan(0)
    }
  })
})
