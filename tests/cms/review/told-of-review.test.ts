import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideClaim, decidePage, submitPage } from '../../../src/review/cms/index.ts'
import { takeBackPage } from '../../../src/review/cms/pages/submit-page.ts'
import { PAGE_MEANINGS } from '../../../src/review/index.ts'
import { fullDay } from '../../../src/review/pages/near-day.ts'
import { openCms, type As, type Cms } from '../../cms.ts'
import { approve, makeArticle, makeClinic, makePerson, requestOf, textOf } from '../../make.ts'

let cms: Cms
let about: { clinic: string; authors: string[] }
let helper: As

beforeAll(async () => {
  cms = await openCms()
  const clinic = await makeClinic(cms.payload, cms.as('admin'))
  const author = await makePerson(cms.payload, cms.as('admin'))
  about = { clinic: clinic.id, authors: [author.id] }
  const data = {
    name: 'Helper',
    email: 'helper@test.example',
    password: 'a-long-test-password',
    role: 'marketer',
    clinics: [clinic.id],
  }
  const user = await cms.payload.create({ collection: 'users', data: data as never, ...cms.as('admin') })
  helper = { user: { ...user, collection: 'users' } as As['user'], overrideAccess: false }
})
afterAll(() => cms.close())

/** What somebody was told of a page, the oldest first. */
async function told(as: As, page: string) {
  const { docs } = await cms.payload.find({
    collection: 'notifications',
    where: { page: { equals: page } },
    sort: 'at',
    depth: 0,
    ...as,
  })
  return docs.map(({ title, text }) => `${title} | ${text}`)
}

/** Written by the marketer, helped by another, submitted by the marketer. */
async function submitted(title: string, body: string) {
  const { payload } = cms
  const { id, revision } = (await makeArticle(payload, cms.as('marketer'), {
    ...about,
    title,
    body: textOf(body),
  })) as { id: string; revision: number }
  await payload.update({ collection: 'articles', id, data: { subtitle: 'In short', revision } as never, ...helper })
  const page = { collection: 'articles', id }
  const { contentHash } = await submitPage(await requestOf(payload, cms.as('marketer')), {
    ...page,
    note: 'Please be quick.',
  })
  return { page, contentHash }
}

test('reviewers hear what is submitted and taken back, and whoever did it does not', async () => {
  const { page } = await submitted('Of rest', 'Rest is good for sleep.')
  await takeBackPage(await requestOf(cms.payload, cms.as('marketer')), page)
  await submitPage(await requestOf(cms.payload, cms.as('marketer')), page)
  expect(await told(cms.as('reviewer'), page.id)).toEqual([
    '“Of rest” waits for a review | The marketer submitted it. Please be quick.',
    '“Of rest” was taken back | The marketer took it back. There is nothing to review for now.',
    '“Of rest” waits for a review | The marketer submitted it.',
  ])
  for (const as of [cms.as('marketer'), cms.as('admin'), cms.as('auditor'), helper])
    expect(await told(as, page.id)).toEqual([])
})

test('writers and whoever submitted hear what a reviewer asks for, with the reason', async () => {
  const { page, contentHash } = await submitted('Of walks', 'We like walks.')
  await decidePage(await requestOf(cms.payload, cms.as('reviewer')), page, {
    contentHash,
    verdict: 'changes-requested',
    meaning: PAGE_MEANINGS['changes-requested'],
    reason: 'Say where.',
    overrides: [],
    validUntil: null,
  })
  const expected = ['Changes asked: “Of walks” | The reviewer asks for changes. Say where.']
  for (const as of [cms.as('marketer'), helper]) expect(await told(as, page.id)).toEqual(expected)
})

test('whoever submitted a page hears which of its sentences was not approved', async () => {
  const { payload } = cms
  const { page } = await submitted('Of backs', 'Acupuncture helps with chronic low back pain.')
  const { docs } = await payload.find({
    collection: 'claims',
    where: { text: { contains: 'chronic low back' } },
    ...cms.as('reviewer'),
  })
  const { contentHash, id } = docs[0]!
  const asked = { contentHash, verdict: 'change-needed', reason: 'Say how sure this is.' }
  await decideClaim(await requestOf(payload, cms.as('reviewer')), id, asked)
  expect(await told(cms.as('marketer'), page.id)).toEqual([
    'A sentence was not approved: “Of backs” | The reviewer did not approve this sentence: “Acupuncture helps with chronic low back pain.” Say how sure this is.',
  ])
  expect(await told(helper, page.id)).toEqual([])
})

test('of an approval hear those who wrote what was approved', async () => {
  const { payload } = cms
  const { id, revision } = (await makeArticle(payload, cms.as('marketer'), { ...about, title: 'Of sleep' })) as {
    id: string
    revision: number
  }
  await payload.update({ collection: 'articles', id, data: { subtitle: 'In short', revision } as never, ...helper })
  const { validUntil } = await approve(payload, cms.as('marketer'), 'articles', id)
  const line = expect.stringContaining(`approved it until ${fullDay(validUntil!.slice(0, 10))}.`) as string
  for (const as of [cms.as('marketer'), helper]) expect(await told(as, id)).toEqual([line])
  // The next approval is of what one of them wrote since.
  const { revision: next } = (await payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    ...helper,
  })) as never as { revision: number }
  await payload.update({
    collection: 'articles',
    id,
    data: { subtitle: 'Shorter', revision: next } as never,
    ...helper,
  })
  await approve(payload, helper, 'articles', id)
  expect(await told(cms.as('marketer'), id)).toHaveLength(1)
  expect(await told(helper, id)).toHaveLength(2)
})
