import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, restoreVersionOperation } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recheckRound } from '../../src/checks/cms/index.ts'
import { checksOfPage } from '../../src/checks/cms/reports/checks.endpoint.ts'
import { executeIn } from '../../src/platform/database/transaction.ts'
import { countStatements } from '../count-statements.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import {
  makeArticle,
  makeCitation,
  makeClinic,
  makePage,
  makePerson,
  makePicture,
  makeRule,
  PAGES,
  publish,
  refusal,
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
  await makeRule(cms.payload, cms.as('reviewer'), { code: 'ZORB-1', severity: 'blocker' })
})
afterAll(() => cms.close())

const write = (data: object = {}) => makeArticle(cms.payload, marketer, { clinic, authors: [person], ...data })
const change = (id: string, data: object, collection = 'articles') =>
  cms.payload.update({ collection: collection as 'articles', id, data: data as never, ...marketer })

async function reportsOf(page: string, as: As = admin): Promise<Loose[]> {
  const { docs } = await cms.payload.find({
    collection: 'check-reports',
    where: { page: { equals: page } },
    sort: 'revision',
    depth: 0,
    ...as,
  })
  return docs
}
const latestOf = async (page: string) => (await reportsOf(page)).find(({ isLatest }) => isLatest)
/** What the clinic's own rules found: what the shipped ones say of the same words is not asked here. */
const rulesIn = ({ report }: Loose): string[] =>
  report.findings.map(({ rule }: Loose) => rule as string).filter((rule: string) => rule.startsWith('ZORB'))
/** How many findings count, as the columns beside the report should say. */
const countedIn = ({ report: { findings, claims } }: Loose) => {
  const counting = findings.filter(({ suppressedBy }: Loose) => suppressedBy === undefined)
  const blockers = counting.filter(({ severity }: Loose) => severity === 'blocker').length
  return { blockers, warnings: counting.length - blockers, claims: claims.length }
}

describe('a page that is saved', () => {
  test('is checked in the same transaction, and each revision keeps its report', async () => {
    const article = await write({ title: 'Zorbing for everybody' })
    await change(article.id, { title: 'A walk in the park', revision: 1 })
    const [first, second, ...others] = await reportsOf(article.id)
    expect(others).toEqual([])
    expect(first).toMatchObject({ collection: 'articles', clinic, revision: 1, isLatest: false, ...countedIn(first) })
    expect(rulesIn(first)).toContain('ZORB-1')
    expect(first.blockers).toBeGreaterThan(second.blockers)
    expect(second).toMatchObject({ revision: 2, isLatest: true, isStale: false })
    expect(rulesIn(second)).not.toContain('ZORB-1')
    expect(second.checkedOn).toBe(new Date().toISOString().slice(0, 10))
    expect(second.rulePack).toBe(second.report.rulePack)
  })

  test('of any kind is checked, with the name of its content that publishing gives it', async () => {
    for (const collection of PAGES) {
      const page = await makePage(
        cms.payload,
        admin,
        collection,
        collection === 'articles' ? { clinic, authors: [person] } : {},
      )
      const report = await latestOf(page.id)
      expect(report, collection).toMatchObject({ collection, revision: 1, isStale: false })
      const { contentHash } = await publish(cms.payload, admin, collection, page.id)
      expect(report.contentHash, collection).toBe(contentHash)
      expect(await latestOf(page.id), collection).toMatchObject({ revision: 2, contentHash })
    }
  })

  test('names the same content when it is saved without a change, and with a picture of its own', async () => {
    const picture = await makePicture(cms.payload, marketer)
    const article = await write({ heroImage: picture.id })
    await change(article.id, { revision: 1 })
    const [first, second] = await reportsOf(article.id)
    expect(second.contentHash).toBe(first.contentHash)
    const { contentHash } = await publish(cms.payload, marketer, 'articles', article.id)
    expect(contentHash).toBe(first.contentHash)
  })

  test('is checked whatever stands in it, also where a sentence is cut through a character', async () => {
    const article = await write({ body: textOf(`x${'🙂'.repeat(5_000)} zorbing \\ud83d \\u0000`) })
    const stored = await latestOf(article.id)
    expect(rulesIn(stored)).toEqual(['ZORB-1'])
    expect(stored.report.sentences.length).toBeGreaterThan(2)
    // A backslash is a character like any other.
    expect(stored.report.sentences.at(-1).text).toContain(String.raw`zorbing \ud83d \u0000`)
  })

  test('while somebody reads its report, which is not there yet, has one latest report', async () => {
    const read = (id: string) => async () => {
      const req = await requestOf(cms.payload, admin)
      req.routeParams = { collection: 'articles', id }
      return (await checksOfPage.handler(req)).status
    }
    const articles = await Promise.all([1, 2, 3, 4].map(() => write()))
    const ids = articles.map(({ id }) => id)
    await executeIn(
      await createLocalReq({}, cms.payload),
      sql`delete from check_reports where page = any(${sql.param(ids)}::text[])`,
    )
    const statuses = await Promise.all(
      ids.flatMap((id) => [
        read(id)(),
        change(id, { title: 'Saved meanwhile', revision: 1 }).then(read(id)),
        read(id)(),
        recheckRound(cms.payload).then(read(id)),
      ]),
    )
    expect(new Set(statuses)).toEqual(new Set([200]))
    for (const id of ids)
      expect((await reportsOf(id)).filter(({ isLatest }) => isLatest)).toMatchObject([{ revision: 2, isStale: false }])
    expect(await recheckRound(cms.payload)).toBe(0)
  })

  test('and rolled back leaves no report', async () => {
    const article = await write()
    expect((await refusal(change(article.id, { title: 'Another', revision: 7 }))).code).toBe('write/stale')
    expect(await reportsOf(article.id)).toHaveLength(1)
  })

  test('goes with its reports through the trash, back from an old version, and out of the public', async () => {
    const article = await write({ title: 'Zorbing here' })
    await change(article.id, { title: 'Nothing here', revision: 1 })
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: article.id } }, { 'version.revision': { equals: 1 } }] },
      ...admin,
    })
    await restoreVersionOperation({
      id: docs[0]!.id,
      collection: cms.payload.collections.articles,
      draft: true,
      overrideAccess: false,
      req: await requestOf(cms.payload, marketer),
    })
    expect(rulesIn(await latestOf(article.id))).toContain('ZORB-1')
    await publish(cms.payload, marketer, 'articles', article.id)
    await withdraw(cms.payload, marketer, 'articles', article.id)
    expect((await latestOf(article.id)).revision).toBe(5)
    const other = await write()
    await cms.payload.update({
      collection: 'articles',
      id: other.id,
      data: { deletedAt: new Date().toISOString() } as never,
      ...admin,
    })
    expect(await reportsOf(other.id)).toHaveLength(1)
    expect(await latestOf(other.id)).toMatchObject({ revision: 1 })
    await cms.payload.delete({ collection: 'articles', id: other.id, trash: true, ...admin })
    expect(await reportsOf(other.id)).toEqual([])
  })

  test('in a list with others has a report of its own', async () => {
    const [a, b] = [await write(), await write()]
    await cms.payload.update({
      collection: 'articles',
      where: { id: { in: [a.id, b.id] } },
      data: { subtitle: 'Zorbing' } as never,
      ...marketer,
    })
    for (const { id } of [a, b]) {
      const report = await latestOf(id)
      expect([report.revision, rulesIn(report)]).toEqual([2, ['ZORB-1']])
    }
  })

  test('takes four statements to be looked at and two to be noted, whatever it names', async () => {
    const authors = await Promise.all([1, 2, 3].map(() => makePerson(cms.payload, marketer).then(({ id }) => id)))
    const works = await Promise.all([1, 2, 3].map(() => makeCitation(cms.payload, marketer).then(({ id }) => id)))
    const picture = await makePicture(cms.payload, marketer)
    const condition = await makePage(cms.payload, marketer, 'conditions')
    const modality = await makePage(cms.payload, marketer, 'modalities')
    const location = await makePage(cms.payload, marketer, 'locations', { clinic })
    const article = await write({
      authors,
      heroImage: picture.id,
      conditions: [condition.id],
      modalities: [modality.id],
      locations: [location.id],
      body: textOf(...works.map((cite) => ({ text: 'It may help.', cite }))),
    })
    const { checkPages } = await import('../../src/checks/cms/reports/check-pages.ts')
    const { makeWay } = await import('../../src/checks/cms/reports/mark-stale.ts')
    const { storeReport } = await import('../../src/checks/cms/reports/store-reports.ts')
    const req = await createLocalReq({}, cms.payload)
    let checked: Awaited<ReturnType<typeof checkPages>> = []
    expect(await countStatements(async () => (checked = await checkPages(req, 'articles', [article.id])))).toBe(4)
    expect(checked[0]!.leansOn).toHaveLength(1 + 3 + 3 + 1 + 1 + 1 + 1)
    const noted = () => makeWay(req, { collection: 'articles', page: article.id, isDraft: true })
    expect(await countStatements(noted)).toBe(1)
    expect(await countStatements(() => storeReport(req, checked[0]!))).toBe(1)
  })
})

describe('the places whose rules hold', () => {
  test('are those of the clinic of an article, with the wider ones', async () => {
    const there = (await makeClinic(cms.payload, marketer, { jurisdictions: ['AU'] })).id
    const here = (await makeClinic(cms.payload, marketer, { jurisdictions: ['US-CA'] })).id
    await makeRule(cms.payload, cms.as('reviewer'), { code: 'ZORB-CA', jurisdictions: ['US-CA'] })
    await makeRule(cms.payload, cms.as('reviewer'), { code: 'ZORB-US', jurisdictions: ['US'] })
    const found = async (data: object) => rulesIn(await latestOf((await write({ title: 'Zorbing', ...data })).id))
    expect(await found({ clinic: here })).toEqual(expect.arrayContaining(['ZORB-1', 'ZORB-CA', 'ZORB-US']))
    expect(await found({ clinic: there })).toEqual(['ZORB-1'])
    const condition = await makePage(cms.payload, marketer, 'conditions', { summary: 'Zorbing is what people do.' })
    expect(rulesIn(await latestOf(condition.id))).toEqual(expect.arrayContaining(['ZORB-CA', 'ZORB-US']))
  })

  test('are for what belongs to no clinic those of all clinics, and of no other place', async () => {
    await makeRule(cms.payload, cms.as('reviewer'), { code: 'ZORB-ON', jurisdictions: ['CA-ON'] })
    const condition = await makePage(cms.payload, marketer, 'conditions', { summary: 'Zorbing is what some do.' })
    expect(rulesIn(await latestOf(condition.id))).not.toContain('ZORB-ON')
    await makeClinic(cms.payload, marketer, { jurisdictions: ['CA-ON'] })
    await recheckRound(cms.payload)
    expect(rulesIn(await latestOf(condition.id))).toContain('ZORB-ON')
  })
})

describe('reports', () => {
  test('are written by nobody, and read by those who read the drafts', async () => {
    const article = await write()
    const [report] = await reportsOf(article.id)
    const one = { collection: 'check-reports', id: report.id } as const
    for (const role of ['admin', 'reviewer', 'marketer', 'auditor'] as const) {
      const as = cms.as(role)
      const writes = [
        () => cms.payload.update({ ...one, data: { blockers: 0 }, ...as }),
        () => cms.payload.delete({ ...one, ...as }),
        () => cms.payload.create({ collection: 'check-reports', data: { ...report, id: undefined }, ...as }),
      ]
      for (const attempt of writes) expect((await refusal(attempt())).status).toBe(403)
      expect(await reportsOf(article.id, as)).toHaveLength(1)
    }
    expect((await refusal(reportsOf(article.id, cms.anonymous as As))).status).toBe(403)
  })

  test('of other clinics are not shown to somebody who works for one; those of no clinic are', async () => {
    const there = (await makeClinic(cms.payload, admin)).id
    const user = await cms.payload.create({
      collection: 'users',
      data: { email: 'own@test.example', password: 'a-long-password', name: 'Own', role: 'marketer', clinics: [there] },
      ...admin,
    })
    const own = { user: { ...user, collection: 'users' }, overrideAccess: false } as As
    const [mine, theirs] = [await write({ clinic: there }), await write()]
    const shared = await makePage(cms.payload, admin, 'conditions')
    expect(await reportsOf(mine.id, own)).toHaveLength(1)
    expect(await reportsOf(theirs.id, own)).toEqual([])
    expect(await reportsOf(shared.id, own)).toHaveLength(1)
  })

  test('leave what the public reads as it was', async () => {
    const article = await write()
    await publish(cms.payload, marketer, 'articles', article.id)
    const seen = await cms.payload.findByID({ collection: 'articles', id: article.id, depth: 0, ...cms.anonymous })
    expect(Object.keys(seen).filter((name) => /^(?:checks|report|finding|blocker)/i.test(name))).toEqual([])
    const req = await createLocalReq({}, cms.payload)
    const { rows } = await executeIn(
      req,
      sql`select count(*) as n from audit_events where collection = 'check-reports'`,
    )
    expect(Number(rows[0]!.n)).toBe(0)
  })
})
