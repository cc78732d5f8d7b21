import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recheckProgress, recheckRound, startRechecking } from '../../src/checks/cms/index.ts'
import { setStanding } from '../../src/evidence/cms/index.ts'
import { executeIn } from '../../src/platform/database/transaction.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import {
  makeArticle,
  makeCitation,
  makeClinic,
  makePage,
  makePerson,
  makePicture,
  makeRule,
  publish,
  requestOf,
  textOf,
  withdraw,
  type Loose,
} from '../make.ts'

let cms: Cms
let admin: As
let marketer: As
let clinic: string
let person: string
beforeAll(async () => {
  cms = await openCms()
  admin = cms.as('admin')
  marketer = cms.as('marketer')
  clinic = (await makeClinic(cms.payload, marketer)).id
  person = (await makePerson(cms.payload, marketer)).id
})
afterAll(() => cms.close())

const query = async (statement: ReturnType<typeof sql>) =>
  (await executeIn(await createLocalReq({}, cms.payload), statement)).rows
const write = (data: object = {}) => makeArticle(cms.payload, marketer, { clinic, authors: [person], ...data })
const latestOf = async (page: string): Promise<Loose> =>
  (
    await cms.payload.find({
      collection: 'check-reports',
      where: { and: [{ page: { equals: page } }, { isLatest: { equals: true } }] },
      ...admin,
    })
  ).docs[0]
const isStale = async (page: string) => (await latestOf(page)).isStale as boolean
const round = () => recheckRound(cms.payload)
const waiting = async () => (await recheckProgress(await createLocalReq({}, cms.payload))).waiting
const zorbsIn = ({ report }: Loose) => report.findings.filter(({ rule }: Loose) => rule.startsWith('ZORB')).length

/** All that tells of a page, but not of its report. */
const stateOf = async (id: string) => ({
  page: await query(sql`select to_jsonb(a) as row from articles a where id = ${id}`),
  versions: await query(sql`select to_jsonb(v) as row from _articles_v v where parent_id = ${id} order by id`),
})

describe('a report is stale', () => {
  test('of exactly the pages that a change touches, with that change', async () => {
    const work = await makeCitation(cms.payload, marketer)
    const picture = await makePicture(cms.payload, marketer)
    const condition = await makePage(cms.payload, marketer, 'conditions')
    const about = {
      heroImage: picture.id,
      conditions: [condition.id],
      body: textOf({ text: 'It may help.', cite: work.id }),
    }
    const [touched, other] = [await write(about), await write()]
    const changes: [string, () => Promise<unknown>][] = [
      ['the work', () => cms.payload.update({ collection: 'citations', id: work.id, data: { volume: '7' }, ...admin })],
      [
        'its standing',
        async () =>
          setStanding(await requestOf(cms.payload, cms.as('reviewer')), work.id, {
            status: 'retracted',
            reason: 'Read on the page of the journal.',
          }),
      ],
      [
        'the picture',
        () => cms.payload.update({ collection: 'media', id: picture.id, data: { caption: 'A room' }, ...admin }),
      ],
      [
        'the condition',
        () =>
          cms.payload.update({
            collection: 'conditions',
            id: condition.id,
            data: { redFlags: [{ text: 'Fever', group: 'urgent' }], revision: 1 } as never,
            ...marketer,
          }),
      ],
      ['its publication', () => publish(cms.payload, marketer, 'conditions', condition.id)],
      ['its end', () => withdraw(cms.payload, marketer, 'conditions', condition.id)],
    ]
    for (const [what, happens] of changes) {
      expect(await isStale(touched.id), `before ${what}`).toBe(false)
      await happens()
      expect([await isStale(touched.id), await isStale(other.id)], what).toEqual([true, false])
      await round()
    }
  })

  test('by a change of its clinic, of all its pages and of no others', async () => {
    const here = (await makeClinic(cms.payload, marketer)).id
    const [mine, theirs] = [await write({ clinic: here }), await write()]
    await cms.payload.update({
      collection: 'clinics',
      id: here,
      data: { jurisdictions: ['AU'], revision: 1 } as never,
      ...marketer,
    })
    expect([await isStale(mine.id), await isStale(theirs.id)]).toEqual([true, false])
    await round()
    await publish(cms.payload, marketer, 'clinics', here)
    expect(await isStale(mine.id)).toBe(true)
    await round()
    // What only a draft of a live clinic says is no reason yet.
    await cms.payload.update({
      collection: 'clinics',
      id: here,
      data: { tagline: 'New', revision: 3 } as never,
      ...marketer,
    })
    expect(await isStale(mine.id)).toBe(false)
  })

  test('not by a change that is rolled back', async () => {
    const work = await makeCitation(cms.payload, marketer)
    const article = await write({ body: textOf({ text: 'It may help.', cite: work.id }) })
    await expect(
      cms.payload.update({ collection: 'citations', id: work.id, data: { title: '' }, ...admin }),
    ).rejects.toThrow(/title/i)
    expect(await isStale(article.id)).toBe(false)
  })

  test('when a rule is made, changed or deleted, a condition gets a name, a disclaimer goes live, or the day is over', async () => {
    await round()
    expect(await waiting()).toBe(0)
    const rule = await makeRule(cms.payload, cms.as('reviewer'))
    const all = await waiting()
    expect(all).toBeGreaterThan(3)
    await round()
    expect(await waiting()).toBe(0)
    await cms.payload.update({ collection: 'rules', id: rule.id, data: { isActive: false }, ...admin })
    expect(await waiting()).toBe(all)
    await round()
    await makePage(cms.payload, marketer, 'conditions', { name: 'Zorbitis', synonyms: ['rolling sickness'] })
    expect(await waiting()).toBe(all)
    await round()
    const disclaimer = await makePage(cms.payload, marketer, 'disclaimers')
    expect(await waiting()).toBe(0)
    await publish(cms.payload, marketer, 'disclaimers', disclaimer.id)
    expect(await waiting()).toBe(all + 1)
    await round()
    await query(sql`update check_reports set checked_on = '2026-01-01' where is_latest`)
    expect(await waiting()).toBe(all + 2)
    expect(await round()).toBe(all + 2)
    expect(await waiting()).toBe(0)
  })
})

describe('a round', () => {
  test('finds by new rules what was saved before, and leaves page, versions and dates as they are', async () => {
    const article = await write({ title: 'Zorbing at home' })
    await publish(cms.payload, marketer, 'articles', article.id)
    await cms.payload.update({
      collection: 'articles',
      id: article.id,
      data: { subtitle: 'More', revision: 2 } as never,
      ...marketer,
    })
    const before = { state: await stateOf(article.id), report: await latestOf(article.id) }
    expect(zorbsIn(before.report)).toBe(0)
    const rule = await makeRule(cms.payload, cms.as('reviewer'))
    await round()
    const after = await latestOf(article.id)
    expect(zorbsIn(after)).toBe(1)
    expect(after).toMatchObject({ id: before.report.id, revision: 3, contentHash: before.report.contentHash })
    expect(await stateOf(article.id)).toEqual(before.state)
    await cms.payload.delete({ collection: 'rules', id: rule.id, ...admin })
    await round()
    const again = await latestOf(article.id)
    expect(again.report).toEqual(before.report.report)
  })

  test('gives pages from before there were checks their report, and forgets pages that are gone', async () => {
    const articles = await Promise.all([1, 2, 3].map(() => write()))
    await query(sql`delete from check_reports where page = ${articles[0]!.id}`)
    await query(
      sql`update check_reports set page = '0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a', is_stale = true where page = ${articles[1]!.id}`,
    )
    expect(await waiting()).toBe(2)
    await round()
    expect(await waiting()).toBe(0)
    for (const { id } of articles)
      expect(await latestOf(id)).toMatchObject({ clinic, isStale: false, report: expect.any(Object) as object })
    expect(await latestOf('0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a')).toBeUndefined()
  })

  test('is shared by two processes, each page checked by one of them', async () => {
    for (let n = 0; n < 30; n += 1) await write()
    await query(sql`update check_reports set is_stale = true where is_latest`)
    const all = await waiting()
    const told: number[] = []
    const counts = await Promise.all(
      [1, 2, 3].map(() => recheckRound(cms.payload, { onBatch: (done) => told.push(done) })),
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all)
    expect(told.length).toBeGreaterThan(1)
    expect(await waiting()).toBe(0)
  })

  test('ends behind its batch when asked to, and the next one goes on', async () => {
    await query(sql`update check_reports set is_stale = true where is_latest`)
    const all = await waiting()
    const ending = new AbortController()
    const first = await recheckRound(cms.payload, { signal: ending.signal, onBatch: () => ending.abort() })
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(all)
    expect(await waiting()).toBe(all - first)
    expect(await round()).toBe(all - first)
  })

  test('passes over a page that is being saved, whose save writes its own report', async () => {
    const article = await write()
    await query(sql`update check_reports set is_stale = true where page = ${article.id}`)
    const req = await createLocalReq({}, cms.payload)
    req.transactionID = (await cms.payload.db.beginTransaction())!
    await cms.payload.update({
      collection: 'articles',
      id: article.id,
      data: { title: 'Saved meanwhile', revision: 1 } as never,
      req,
      ...marketer,
    })
    await round()
    expect(await latestOf(article.id)).toMatchObject({ revision: 1, isStale: true })
    await cms.payload.db.commitTransaction(req.transactionID)
    expect(await latestOf(article.id)).toMatchObject({ revision: 2, isStale: false })
    expect(await round()).toBe(0)
  })
})

describe('the server', () => {
  test('starts a round by itself, after a commit that made reports stale, and ends it when it is told to', async () => {
    let rounds = 0
    let heard = () => {}
    const next = () => new Promise<void>((resolve) => (heard = resolve))
    const begun = next()
    const rechecking = startRechecking(cms.payload, {
      debounceMs: 1,
      round: async (...args) => {
        rounds += 1
        const checked = await recheckRound(...args)
        heard()
        return checked
      },
    })
    await begun
    const second = next()
    await makeRule(cms.payload, cms.as('reviewer'))
    await second
    expect(await waiting()).toBe(0)
    await rechecking.stop()
    const ended = rounds
    await makeRule(cms.payload, cms.as('reviewer'))
    expect(rounds).toBe(ended)
    expect(ended).toBeGreaterThanOrEqual(2)
  })
})
