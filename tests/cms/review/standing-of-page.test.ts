import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { executeIn } from '../../../src/platform/database/transaction.ts'
import { standingOfPage, submitPage, waitingPages, waitingReviews } from '../../../src/review/cms/index.ts'
import { takeBackPage } from '../../../src/review/cms/pages/submit-page.ts'
import { openCms, type As, type Cms } from '../../cms.ts'
import { approve, makeArticle, makeClinic, makePerson, publish, refusal, requestOf, withdraw } from '../../make.ts'

let cms: Cms
let marketer: As
let about: { clinic: string; authors: string[] }
const collection = 'articles'

beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  const clinic = await makeClinic(cms.payload, marketer)
  await publish(cms.payload, marketer, 'clinics', clinic.id)
  const author = await makePerson(cms.payload, marketer)
  await publish(cms.payload, marketer, 'people', author.id)
  about = { clinic: clinic.id, authors: [author.id] }
})
afterAll(() => cms.close())

const write = (data: object = {}) => makeArticle(cms.payload, marketer, { ...about, ...data })
const request = () => requestOf(cms.payload, marketer)
const standing = async (id: string) => standingOfPage(await request(), { collection, id })
const change = async (id: string, values: ReturnType<typeof sql>) =>
  executeIn(await request(), sql`update page_reviews set ${values} where page = ${id}`)

test('a page says where it is from its first draft to the website and out of it', async () => {
  const { id } = await write({ title: 'Where it is' })
  expect(await standing(id)).toMatchObject({ state: 'draft', live: null, wasPublished: false, submitted: null })
  await submitPage(await request(), { collection, id, note: 'Soon, please.' })
  expect(await standing(id)).toMatchObject({
    state: 'in-review',
    submitted: { byName: marketer.user.name, note: 'Soon, please.' },
    dueOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  })
  await takeBackPage(await request(), { collection, id })
  expect(await standing(id)).toMatchObject({ state: 'draft' })
  await publish(cms.payload, marketer, collection, id)
  expect(await standing(id)).toMatchObject({ state: 'published', live: { isReadable: true }, wasPublished: true })
  await withdraw(cms.payload, marketer, collection, id)
  expect(await standing(id)).toMatchObject({ state: 'approved', live: null, wasPublished: true })
})

test('an approval that has ended before the page went live is told, and the page can be submitted again', async () => {
  const { id } = await write({ title: 'Too late' })
  await approve(cms.payload, marketer, collection, id)
  expect(await standing(id)).toMatchObject({ state: 'approved' })
  expect(await refusal(submitPage(await request(), { collection, id }))).toMatchObject({ code: 'review/not-possible' })
  await change(id, sql`approved_until = now() - interval '1 day'`)
  expect(await standing(id)).toMatchObject({ state: 'expired' })
  expect(await submitPage(await request(), { collection, id })).toMatchObject({ state: 'in-review' })
})

test('what waits for a writer is what only they can do next, of the pages that they may read', async () => {
  const { id: approved } = await write({ title: 'Approved and not live' })
  await approve(cms.payload, marketer, collection, approved)
  const { id: asked } = await write({ title: 'Changes asked' })
  await change(asked, sql`state = 'changes-requested'`)
  const { id: ending } = await write({ title: 'Its end is near' })
  await publish(cms.payload, marketer, collection, ending)
  await change(ending, sql`approved_until = now() + interval '30 days'`)
  const found = await waitingPages({ payload: cms.payload, user: marketer.user })
  const titles = Object.fromEntries(found.map(({ pages, why }) => [why, pages.map(({ title }) => title)]))
  expect(titles['changes-requested']).toEqual(['Changes asked'])
  expect(titles.approved).toContain('Approved and not live')
  expect(titles.expiring).toContain('Its end is near')
})

test('what waits for the reviewers is counted', async () => {
  const before = await waitingReviews({ payload: cms.payload, user: cms.as('reviewer').user })
  const { id } = await write({ title: 'Waits' })
  await submitPage(await request(), { collection, id })
  await change(id, sql`due_on = '2020-01-01'`)
  expect(await waitingReviews({ payload: cms.payload, user: cms.as('reviewer').user })).toEqual({
    ...before,
    inReview: before.inReview + 1,
    overdue: before.overdue + 1,
  })
})
