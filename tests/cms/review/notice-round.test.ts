import type { Where } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noticeRound, startNoticing } from '../../../src/review/cms/index.ts'
import { openCms, type Cms } from '../../cms.ts'
import { makeArticle, makeClinic, makePerson, publish } from '../../make.ts'

const DAY = 86_400_000
let cms: Cms
let page: string
let ends: number

beforeAll(async () => {
  cms = await openCms()
  const { payload } = cms
  const marketer = cms.as('marketer')
  const clinic = (await makeClinic(payload, cms.as('admin'))).id
  await publish(payload, marketer, 'clinics', clinic)
  const author = (await makePerson(payload, marketer)).id
  await publish(payload, marketer, 'people', author)
  const article = await makeArticle(payload, marketer, { clinic, authors: [author], title: 'Back pain' })
  page = article.id
  await publish(payload, marketer, 'articles', page)
  const { publication } = await payload.findByID({ collection: 'articles', id: page, depth: 0, ...marketer })
  ends = Date.parse(publication!.validUntil!)
})
afterAll(() => cms.close())

const titles = async (name: 'marketer' | 'reviewer' | 'auditor') => {
  const where: Where = { and: [{ page: { equals: page } }, { occasion: { like: 'review-due' } }] }
  const { docs } = await cms.payload.find({ collection: 'notifications', where, sort: 'createdAt', ...cms.as(name) })
  return docs.map(({ title }) => title)
}

test('reviewers and marketers are told 90, 60 and 30 days ahead and on the day, once each', async () => {
  for (const ahead of [91, 90, 89, 60, 59, 30, 1, 0, -1]) await noticeRound(cms.payload, new Date(ends - ahead * DAY))
  const expected = [90, 60, 30]
    .map((days) => `Review due in ${days} days: “Back pain”`)
    .concat('Review due today: “Back pain”')
  expect(await titles('marketer')).toEqual(expected)
  expect(await titles('reviewer')).toEqual(expected)
  expect(await titles('auditor')).toEqual([])
})

test('two processes that look at the same moment tell it once', async () => {
  const now = new Date(ends - 45 * DAY)
  await cms.payload.db.deleteMany({ collection: 'notifications', where: {} })
  const counts = await Promise.all(Array.from({ length: 4 }, () => noticeRound(cms.payload, now)))
  const { totalDocs } = await cms.payload.db.count({ collection: 'notifications', where: {} })
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(totalDocs)
  expect(await titles('marketer')).toEqual(['Review due in 45 days: “Back pain”'])
})

test('what goes on in the background ends with its round, and a round that fails is tried again', async () => {
  let rounds = 0
  let done: () => void = () => undefined
  const twice = new Promise<void>((resolve) => (done = resolve))
  const noticing = startNoticing(cms.payload, {
    everyMs: 1,
    round: async () => {
      rounds += 1
      if (rounds === 2) done()
      throw new Error('The database is away.')
    },
  })
  await twice
  await noticing.stop()
  expect(rounds).toBeGreaterThanOrEqual(2)
})
