import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VERIFICATION_CHECKLIST } from '../../src/evidence/index.ts'
import { noteStanding, setStanding, verifyCitation } from '../../src/evidence/cms/index.ts'
import { mergeRecords } from '../../src/evidence/cms/merge/merge-records.ts'
import { accountOf } from '../account.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import { makeCitation, refusal, requestOf, type Loose } from '../make.ts'

let cms: Cms
let marketer: As
let reviewer: As
let other: As
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  reviewer = cms.as('reviewer')
  const data = { ...accountOf('reviewer'), email: 'another@test.example', name: 'Another reviewer' }
  const user = await cms.payload.create({ collection: 'users', data, ...cms.as('admin') })
  other = { user: { ...user, collection: 'users' } as As['user'], overrideAccess: false }
})
afterAll(() => cms.close())

const answers = (failed: Partial<Record<string, string>> = {}) =>
  Object.keys(VERIFICATION_CHECKLIST).map((item) => ({
    item,
    answer: failed[item] ? 'fail' : 'pass',
    ...(failed[item] && { note: failed[item] }),
  }))
const sound = { state: 'verified', readDepth: 'full', checklist: answers() }

const verify = async (id: string, sent: object = sound, as = reviewer) =>
  verifyCitation(await requestOf(cms.payload, as), id, sent) as Promise<Loose>
const read = (id: string, as: As = reviewer, more: object = {}) =>
  cms.payload.findByID({ collection: 'citations', id, depth: 0, ...more, ...as }) as Promise<Loose>
const change = (id: string, data: object, as = marketer) =>
  cms.payload.update({ collection: 'citations', id, data: data as never, depth: 0, ...as }) as Promise<Loose>
const trailOf = async (id: string) =>
  (
    await cms.payload.find({
      collection: 'audit-events',
      where: { subject: { equals: id } },
      sort: 'seq',
      limit: 100,
      ...cms.as('auditor'),
    })
  ).docs.map(({ action, reason }) => [action, reason ?? null])
const today = () => new Date().toISOString().slice(0, 10)

describe('a reviewer who wrote none of it', () => {
  test('verifies a citation, for twelve months and on the trail', async () => {
    const { id } = await makeCitation(cms.payload, marketer)
    const { contentHash } = await read(id)
    const verification = await verify(id, { ...sound, contentHash, note: 'Read in print.' })
    const kept = (await read(id)).verification
    expect(kept).toEqual(verification)
    expect(kept).toMatchObject({ state: 'verified', readDepth: 'full', by: reviewer.user.id, note: 'Read in print.' })
    expect(kept).toMatchObject({ contentHash, checklist: { length: 13 } })
    expect(kept.recheckOn.slice(0, 10)).toBe(
      `${Number(today().slice(0, 4)) + 1}${today().slice(4)}`.replace('02-29', '02-28'),
    )
    expect(await trailOf(id)).toEqual([
      ['create', null],
      ['verify', 'Checked against the work. Read: The full text. Read in print.'],
    ])
  })

  test('notes that it does not match, or rejects it, and may think again', async () => {
    const { id } = await makeCitation(cms.payload, marketer)
    const mismatch = {
      state: 'mismatch',
      readDepth: 'full',
      checklist: answers({ metadata: 'Another year.' }),
      note: 'Of 2019.',
    }
    expect(await verify(id, mismatch)).toMatchObject({ state: 'mismatch', note: 'Of 2019.', recheckOn: null })
    expect(await verify(id, { ...mismatch, state: 'rejected' })).toMatchObject({ state: 'rejected' })
    expect(await verify(id)).toMatchObject({ state: 'verified', note: null })
  })

  test('rejects a work, and a word put right in its record does not make it fit; what did not match is checked anew', async () => {
    const unfit = { state: 'rejected', readDepth: 'full', checklist: answers({ primary: 'A press release.' }) }
    const [rejected, wrong] = [await makeCitation(cms.payload, marketer), await makeCitation(cms.payload, marketer)]
    await verify(rejected.id, { ...unfit, note: 'It speaks of a study, and is none.' })
    await verify(wrong.id, { ...unfit, state: 'mismatch', note: 'Of 2019.' })
    for (const { id } of [rejected, wrong]) await change(id, { volume: '8' })
    expect((await read(rejected.id)).verification).toMatchObject({ state: 'rejected', by: reviewer.user.id })
    expect(await trailOf(rejected.id)).toHaveLength(3)
    expect((await read(wrong.id)).verification).toMatchObject({ state: 'unverified' })
    expect(await verify(rejected.id)).toMatchObject({ state: 'verified' })
  })

  test('is told where the verdict does not fit, and nothing is kept of it', async () => {
    const { id } = await makeCitation(cms.payload, marketer)
    const said = await refusal(verify(id, { ...sound, readDepth: 'abstract', checklist: answers({ newer: '' }) }))
    expect([said.code, said.status, said.errors.map(({ path }) => path)]).toEqual([
      'data/invalid',
      422,
      ['checklist.12.answer'],
    ])
    expect((await read(id)).verification).toMatchObject({ state: 'unverified', checklist: [] })
    expect(await trailOf(id)).toHaveLength(1)
  })

  test('is told that the words moved on, with their new hash', async () => {
    const { id } = await makeCitation(cms.payload, marketer)
    const { contentHash } = await read(id)
    await change(id, { volume: '7' })
    const said = await refusal(verify(id, { ...sound, contentHash }))
    expect([said.code, said.status]).toEqual(['record/moved-on', 409])
    expect(said.error.extra.contentHash).toBe((await read(id)).contentHash)
    expect(said.error.extra.contentHash).not.toBe(contentHash)
  })

  test('finds no integrity in a work that was retracted', async () => {
    const { id } = await makeCitation(cms.payload, marketer)
    await noteStanding(await requestOf(cms.payload, reviewer), id, {
      notices: [{ type: 'retraction', source: 'crossref', doi: '10.5555/notice' }],
      source: 'crossref',
      checkedAt: '2026-01-01T00:00:00.000Z',
    })
    expect((await refusal(verify(id))).errors).toMatchObject([{ path: 'checklist.2.answer' }])
  })
})

describe('whoever wrote some of it', () => {
  test('cannot verify it: who entered it, who changed a word', async () => {
    const { id } = await makeCitation(cms.payload, reviewer)
    expect([(await refusal(verify(id))).code, (await refusal(verify(id))).status]).toEqual(['review/own-work', 403])
    await change(id, { volume: '2' }, other)
    expect((await refusal(verify(id, sound, other))).code).toBe('review/own-work')
    expect((await read(id)).writtenBy).toEqual([reviewer.user.id, other.user.id])
  })

  test('is not who kept a note beside it, or saved it as it was', async () => {
    const { id } = await makeCitation(cms.payload, marketer)
    await change(id, { notes: 'Ask for the full text.' }, reviewer)
    await change(id, { title: (await read(id)).title, volume: '' }, reviewer)
    expect((await read(id)).writtenBy).toEqual([marketer.user.id])
    expect(await verify(id)).toMatchObject({ state: 'verified' })
  })

  test('nor who wrote it in a record of which words were taken over in a merge', async () => {
    const kept = await makeCitation(cms.payload, marketer, { title: 'Written by two' })
    const mine = await makeCitation(cms.payload, reviewer, { title: 'Written by two, bis', volume: '7' })
    const req = await requestOf(cms.payload, marketer)
    expect(await mergeRecords(req, { id: kept.id, from: mine.id, take: ['volume'], isSure: true })).toEqual(['volume'])
    expect((await read(kept.id)).writtenBy).toEqual([marketer.user.id, reviewer.user.id])
    expect((await refusal(verify(kept.id))).code).toBe('review/own-work')
    expect(await verify(kept.id, sound, other)).toMatchObject({ state: 'verified' })
  })

  test('but of a record of which nothing was taken over nobody becomes a writer', async () => {
    const kept = await makeCitation(cms.payload, marketer, { title: 'Nothing taken' })
    const mine = await makeCitation(cms.payload, reviewer, { title: 'Nothing taken, bis' })
    await mergeRecords(await requestOf(cms.payload, marketer), { id: kept.id, from: mine.id, take: [], isSure: true })
    expect((await read(kept.id)).writtenBy).toEqual([marketer.user.id])
  })

  test('is nobody’s to choose', async () => {
    const { id } = await makeCitation(cms.payload, reviewer, { writtenBy: [marketer.user.id] })
    await change(id, { writtenBy: [] }, reviewer)
    expect((await read(id)).writtenBy).toEqual([reviewer.user.id])
  })

  test('is no API client', async () => {
    const client = await cms.payload.create({
      collection: 'api-clients',
      data: { name: 'Importer', scopes: ['import'] } as never,
      depth: 0,
      ...cms.as('admin'),
    })
    const importer = { user: { ...client, collection: 'api-clients' }, overrideAccess: false } as unknown as As
    const { id } = await makeCitation(cms.payload, importer)
    expect((await read(id)).writtenBy).toEqual([])
    expect(await verify(id)).toMatchObject({ state: 'verified' })
  })
})

test.each(['marketer', 'auditor', 'admin'] as const)('a %s cannot verify', async (role) => {
  const { id } = await makeCitation(cms.payload, role === 'auditor' ? marketer : cms.as(role))
  expect((await refusal(verify(id, sound, cms.as(role)))).code).toBe('request/forbidden')
})

test('what is not there cannot be verified, nor what was merged', async () => {
  expect((await refusal(verify('3f2b8c1e-0000-4000-8000-000000000000'))).code).toBe('request/not-found')
  const kept = await makeCitation(cms.payload, marketer)
  const gone = await makeCitation(cms.payload, marketer)
  await cms.payload.update({
    collection: 'citations',
    id: gone.id,
    data: { mergedInto: kept.id } as never,
    overrideAccess: true,
  })
  const req = () => requestOf(cms.payload, reviewer)
  const tries = [
    () => verify(gone.id),
    async () => setStanding(await req(), gone.id, { status: 'retracted', reason: 'I read it there.' }),
    () => change(gone.id, { title: 'Mine' }),
    async () => mergeRecords(await req(), { id: kept.id, from: gone.id, take: [] }),
  ]
  for (const attempt of tries) {
    const said = await refusal(attempt())
    expect([said.code, said.error.extra]).toEqual(['record/merged', { mergedInto: { id: kept.id, title: kept.title } }])
    expect(said.message).toBe(`This record was merged into “${kept.title}”. Work on that one.`)
  }
})

describe('a verification', () => {
  test('falls when a word changes, and says on the trail why', async () => {
    const { id } = await makeCitation(cms.payload, marketer)
    await verify(id)
    await change(id, { author: [{ family: 'Lee' }] })
    expect((await read(id)).verification).toMatchObject({ state: 'unverified', by: reviewer.user.id })
    expect((await read(id)).verification.recheckOn.slice(0, 10)).toBe(today())
    await change(id, { volume: '9' })
    expect((await trailOf(id)).slice(2)).toEqual([
      ['update', 'The words changed, so what was checked no longer counts.'],
      ['update', null],
    ])
  })

  test('stays when no word changes, whoever saves', async () => {
    const made = (await makeCitation(cms.payload, marketer, {
      results: [{ measure: 'MD', value: -5, lowerIsBetter: true }],
      accessedOn: '2026-01-02',
    })) as Loose
    await verify(made.id)
    const { results, accessedOn } = await read(made.id)
    await change(made.id, { notes: 'Mine', results, accessedOn, identifiers: { doi: '' } })
    expect((await read(made.id)).verification.state).toBe('verified')
    expect((await trailOf(made.id)).at(-1)).toEqual(['update', null])
  })

  test('of one record falls in a bulk edit, of another that had none there is nothing to say', async () => {
    const [one, two] = [await makeCitation(cms.payload, marketer), await makeCitation(cms.payload, marketer)]
    await verify(one.id)
    await cms.payload.update({
      collection: 'citations',
      where: { id: { in: [one.id, two.id] } },
      data: { language: 'de' } as never,
      ...marketer,
    })
    expect((await read(one.id)).verification.state).toBe('unverified')
    const reasons = [(await trailOf(one.id)).at(-1)![1], (await trailOf(two.id)).at(-1)![1]]
    expect(reasons).toEqual(['The words changed, so what was checked no longer counts.', null])
  })

  test('counts no more from its day of re-check on, by the clock', async () => {
    const { id } = await makeCitation(cms.payload, marketer)
    await verify(id)
    await cms.payload.update({
      collection: 'citations',
      id,
      data: { verification: { recheckOn: today() } } as never,
      overrideAccess: true,
    })
    expect((await read(id)).verification.state).toBe('unverified')
    const select = { verification: { state: true } }
    expect((await read(id, cms.anonymous as As, { select })).verification.state).toBe('unverified')
    expect(await verify(id)).toMatchObject({ state: 'verified' })
    expect((await read(id, cms.anonymous as As, { select })).verification.state).toBe('verified')
  })

  test('and a save at the same time lose nothing of each other', async () => {
    const { id } = await makeCitation(cms.payload, marketer)
    await Promise.all([verify(id), change(id, { notes: 'Ask for the full text.' }), change(id, { notes: 'Asked.' })])
    expect((await read(id)).verification.state).toBe('verified')
  })
})

describe('the hash of the words', () => {
  test('is for staff, the same however the record is read', async () => {
    const { id } = await makeCitation(cms.payload, marketer, { author: [{ family: 'Lee' }] })
    const { contentHash } = await read(id)
    expect(contentHash).toMatch(/^[\da-f]{64}$/)
    expect((await read(id, reviewer, { depth: 2 })).contentHash).toBe(contentHash)
    expect((await read(id, reviewer, { select: { contentHash: true } })).contentHash).toBe(contentHash)
    expect((await read(id, reviewer, { select: { notes: false } })).contentHash).toBe(contentHash)
    expect(await read(id, reviewer, { select: { title: false } })).not.toHaveProperty('contentHash')
    expect(await read(id, reviewer, { select: { title: true } })).not.toHaveProperty('contentHash')
    expect(await read(id, cms.anonymous as As)).not.toHaveProperty('contentHash')
    expect(await change(id, { contentHash: 'mine' })).toMatchObject({ contentHash })
  })
})
