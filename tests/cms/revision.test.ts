import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isUnavailable } from '../../src/platform/database/database-errors.ts'
import { publishPage } from '../../src/delivery/cms/index.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import {
  approve,
  headingOf,
  makeArticle,
  makeClinic,
  makePage,
  makePerson,
  PAGES,
  publish,
  refusal,
  requestOf,
  withdraw,
  type Loose,
} from '../make.ts'

let cms: Cms
let marketer: As
let other: As
let clinic: string
let person: string
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  other = cms.as('reviewer')
  clinic = (await makeClinic(cms.payload, marketer)).id
  person = (await makePerson(cms.payload, marketer)).id
})
afterAll(() => cms.close())

type Doc = Record<string, Loose> & { id: string; revision: number }

const article = async (data: object = {}) =>
  (await makeArticle(cms.payload, marketer, { clinic, authors: [person], ...data })) as unknown as Doc
const save = async (id: string, data: object, as: As = marketer) =>
  (await cms.payload.update({ collection: 'articles', id, data: data as never, depth: 0, ...as })) as unknown as Doc
const draftOf = async (id: string) =>
  (await cms.payload.findByID({ collection: 'articles', id, draft: true, depth: 0, ...marketer })) as unknown as Doc

describe('a save names the revision it read', () => {
  test.each(PAGES)('of %s, and is refused without', async (collection) => {
    const { id } = await makePage(cms.payload, marketer, collection)
    const write = (data: object) =>
      cms.payload.update({ collection, id, data: { [headingOf(collection)]: 'Other', ...data } as never, ...marketer })
    expect(await refusal(write({}))).toMatchObject({ code: 'write/revision-missing', status: 428 })
    for (const revision of ['seven', -1, 1.5, '1; drop table', '']) {
      const said = await refusal(write({ revision }))
      expect(['request/invalid', 'write/revision-missing', null], String(revision)).toContain(said.code)
      expect([400, 428]).toContain(said.status)
    }
    expect(await refusal(write({ revision: 2 }))).toMatchObject({ code: 'write/stale', status: 412 })
    expect(await write({ revision: 1 })).toMatchObject({ revision: 2, [headingOf(collection)]: 'Other' })
    expect(await refusal(write({ revision: 1 }))).toMatchObject({ code: 'write/stale' })
    expect(await write({ revision: '2' })).toMatchObject({ revision: 3 })
  })

  test('or sends it as If-Match, which wins', async () => {
    const { id } = await article()
    const write = (match: string, data: object) =>
      cms.payload.update({
        collection: 'articles',
        id,
        data: { subtitle: 'x', ...data } as never,
        req: { headers: new Headers({ 'If-Match': match }) } as never,
        ...marketer,
      })
    expect((await refusal(write('"2"', { revision: 1 }))).code).toBe('write/stale')
    expect(await write('"1"', { revision: 7 })).toMatchObject({ revision: 2 })
    expect((await refusal(write('*', { revision: 2 }))).code).toBe('request/invalid')
  })
})

describe('publishing, withdrawing and bulk edits move the revision too', () => {
  test('so that an editor who opened the page before is told', async () => {
    const { id } = await article()
    expect((await publish(cms.payload, other, 'articles', id)).revision).toBe(2)
    expect((await refusal(save(id, { title: 'Old', revision: 1 }))).code).toBe('write/stale')
    expect((await save(id, { title: 'New', revision: 2 })).revision).toBe(3)
    const taken = (await withdraw(cms.payload, other, 'articles', id)) as { revision: number }
    expect(taken.revision).toBe(4)
    expect((await refusal(save(id, { title: 'Old', revision: 3 }))).code).toBe('write/stale')
    expect((await draftOf(id)).title, 'the draft outlives the withdrawal').toBe('New')
    await cms.payload.update({
      collection: 'articles',
      where: { id: { equals: id } },
      data: { subtitle: 'In bulk' } as never,
      ...other,
    })
    expect((await refusal(save(id, { title: 'Old', revision: 4 }))).error.extra).toMatchObject({
      revision: 5,
      changed: ['subtitle'],
    })
    expect((await save(id, { title: 'Newest', revision: 5 })).revision).toBe(6)
  })

  test('and a website sees the revision of what is live, not of the draft', async () => {
    const { id } = await article()
    const { revision } = await publish(cms.payload, marketer, 'articles', id)
    await save(id, { title: 'Later', revision })
    const live = (await cms.payload.findByID({ collection: 'articles', id, ...cms.anonymous })) as unknown as Doc
    expect(live.title).not.toBe('Later')
    expect((await draftOf(id)).revision).toBe(revision + 1)
  })
})

test('of two hundred pairs of editors one of each wins, the other is told what changed, and nothing is lost', async () => {
  const pages = await Promise.all(Array.from({ length: 10 }, () => article({ subtitle: 'Before', excerpt: 'Before' })))
  const told: unknown[] = []
  const wins = new Map(pages.map(({ id }) => [id, 0]))
  for (let round = 1; round <= 20; round += 1) {
    const pairs = pages.flatMap(({ id }) => [
      { id, field: 'subtitle', write: save(id, { subtitle: `Round ${round}`, revision: round }) },
      { id, field: 'excerpt', write: save(id, { excerpt: `Round ${round}`, revision: round }, other) },
    ])
    const ends = await Promise.allSettled(pairs.map(({ write }) => write))
    for (const { id } of pages) {
      const [one, two] = pairs.flatMap((pair, index) => (pair.id === id ? [{ ...pair, end: ends[index]! }] : []))
      const [winner, loser] = one!.end.status === 'fulfilled' ? [one!, two!] : [two!, one!]
      expect([winner.end.status, loser.end.status]).toEqual(['fulfilled', 'rejected'])
      const { code, extra } = (loser.end as PromiseRejectedResult).reason
      expect({ code, extra }).toEqual({ code: 'write/stale', extra: { revision: round + 1, changed: [winner.field] } })
      told.push(extra.changed)
      wins.set(id, wins.get(id)! + 1)
      expect((await draftOf(id))[winner.field]).toBe(`Round ${round}`)
    }
  }
  expect(told).toHaveLength(200)
  for (const { id } of pages) {
    expect((await draftOf(id)).revision).toBe(21)
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      limit: 0,
      depth: 0,
      ...marketer,
    })
    expect(docs.map(({ version }) => (version as unknown as Doc).revision).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 21 }, (_, n) => n + 1),
    )
    expect(docs.filter(({ latest }) => latest)).toHaveLength(1)
  }
})

test('a hundred writers of one page at once: one wins, the others are told, none hangs', async () => {
  const { id } = await article()
  const ends = await Promise.allSettled(
    Array.from({ length: 100 }, (_, n) => save(id, { subtitle: `Writer ${n}`, revision: 1 })),
  )
  const codes = ends.map((end) =>
    end.status === 'fulfilled' ? 'saved' : isUnavailable(end.reason) ? 'busy' : (end.reason.code ?? end.reason.message),
  )
  expect(codes.filter((code) => code === 'saved')).toHaveLength(1)
  expect(codes.filter((code) => !['saved', 'write/stale', 'busy'].includes(code))).toEqual([])
  expect((await draftOf(id)).revision).toBe(2)
  const pool = (
    cms.payload.db as unknown as { pool: { totalCount: number; waitingCount: number; options: { max: number } } }
  ).pool
  expect([pool.waitingCount, pool.totalCount <= pool.options.max, pool.options.max <= 20]).toEqual([0, true, true])
})

test('one who saves and one who publishes at once: what was approved goes live, whole, or nothing does', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { id, title } = await article()
    await approve(cms.payload, other, 'articles', id)
    const [saved, published] = await Promise.allSettled([
      save(id, { title: `Saved ${round}`, subtitle: `Saved ${round}`, revision: 1 }),
      publishPage(await requestOf(cms.payload, other), { collection: 'articles', id }),
    ])
    if (published.status === 'rejected') {
      expect([saved.status, published.reason.code]).toEqual(['fulfilled', 'page/obstacles'])
      continue
    }
    const live = (await cms.payload.findByID({ collection: 'articles', id, ...cms.anonymous })) as unknown as Doc
    expect([live.title, live.subtitle ?? null]).toEqual([title, null])
    if (saved.status === 'rejected') expect(saved.reason.code).toBe('write/stale')
  }
})

test('everything of one process speaks through one Payload and one pool', async () => {
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const again = await Promise.all([
    getPayload({ config }),
    getPayload({ config }),
    getPayload({ config, key: 'default' }),
  ])
  expect(again.every((each) => each === cms.payload)).toBe(true)
  expect(
    again.every(
      (each) =>
        (each.db as unknown as { pool: unknown }).pool === (cms.payload.db as unknown as { pool: unknown }).pool,
    ),
  ).toBe(true)
})
