import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { restoreVersionOperation } from 'payload'
import { PASSWORD } from '../../account.ts'
import { publishPage } from '../../../src/delivery/cms/index.ts'
import { decideClaim, decidePage, submitPage } from '../../../src/review/cms/index.ts'
import { PAGE_MEANINGS } from '../../../src/review/index.ts'
import { openCms, type As, type Cms } from '../../cms.ts'
import {
  approve,
  makeArticle,
  makeClinic,
  makePerson,
  makePicture,
  publish,
  refusal,
  requestOf,
  textOf,
  type Loose,
} from '../../make.ts'

let cms: Cms
let writer: As
let reviewer: As
let admin: As
let about: { clinic: string; authors: string[] }
beforeAll(async () => {
  cms = await openCms()
  writer = cms.as('marketer')
  reviewer = cms.as('reviewer')
  admin = cms.as('admin')
  about = { clinic: (await makeClinic(cms.payload, admin)).id, authors: [(await makePerson(cms.payload, writer)).id] }
})
afterAll(() => cms.close())

type Page = { collection: 'articles'; id: string }

const write = async (data: object = {}, as = writer): Promise<Page> => ({
  collection: 'articles',
  id: (await makeArticle(cms.payload, as, { ...about, ...data })).id,
})
const draftOf = (page: Page): Promise<Loose> =>
  cms.payload.findByID({ ...page, draft: true, depth: 0, ...cms.as('auditor') })
const save = async (page: Page, data: object, as = writer) => {
  const { revision } = await draftOf(page)
  return cms.payload.update({ ...page, data: { ...data, revision } as never, depth: 0, ...as })
}
const stateOf = async (page: Page): Promise<string> => (await draftOf(page)).review.state
const submit = async (page: Page, as = writer) => submitPage(await requestOf(cms.payload, as), page)
const approveAs = async (page: Page, as: As, contentHash: string) =>
  decidePage(await requestOf(cms.payload, as), page, {
    contentHash,
    verdict: 'approved',
    meaning: PAGE_MEANINGS.approved,
    reason: null,
    overrides: await overridesFor(page),
    validUntil: null,
  })

async function latestVersion(page: Page): Promise<string> {
  const where = { parent: { equals: page.id }, latest: { equals: true } }
  return (await cms.payload.findVersions({ collection: 'articles', where, ...admin })).docs[0]!.id
}

async function bringBack(version: string): Promise<void> {
  const req = await requestOf(cms.payload, writer)
  const collection = cms.payload.collections.articles
  await restoreVersionOperation({ id: version, collection, draft: true, overrideAccess: false, req })
}

async function overridesFor({ id }: Page) {
  const where = { page: { equals: id }, isLatest: { equals: true } }
  const { docs } = await cms.payload.find({ collection: 'check-reports', where, depth: 0, ...reviewer })
  const findings: Loose[] = (docs[0]!.report as Loose).findings
  const rules = new Set<string>(findings.filter(({ severity }) => severity === 'blocker').map(({ rule }) => rule))
  const until = new Date(Date.now() + 86_400_000).toISOString()
  return [...rules].map((rule) => ({ rule, reason: 'It is a test, not a page.', until }))
}

/** The claims of a page's draft with what was said of them, in reading order. */
const claimsOf = async (page: Page): Promise<Loose[]> => (await draftOf(page)).claims
const openOn = async (page: Page) => (await claimsOf(page)).filter(({ state }) => state !== 'approved')
const sentence = (n: number) => `Acupuncture eases back pain in ${n} of 200 people.`

describe('an approval', () => {
  test('stays when nothing is changed, is void by one letter, and counts again for the words that it was given to', async () => {
    const page = await write({ title: 'Backs' })
    await approve(cms.payload, writer, 'articles', page.id)
    await save(page, {})
    await save(page, { title: 'Backs' })
    expect(await stateOf(page)).toBe('approved')
    await save(page, { title: 'Backs.' })
    expect(await stateOf(page)).toBe('draft')
    const said = await refusal(requestOf(cms.payload, writer).then((req) => publishPage(req, page)))
    expect(said.code).toBe('page/obstacles')
    expect(said.error.extra.obstacles).toContainEqual(expect.objectContaining({ code: 'page/not-approved' }))
    await save(page, { title: 'Backs' })
    expect(await stateOf(page)).toBe('approved')
    await publishPage(await requestOf(cms.payload, writer), page)
    expect(await stateOf(page)).toBe('published')
  })

  test('of a page is void when a paragraph moves, and no verdict is', async () => {
    const [one, other] = [sentence(1), sentence(2)]
    const page = await write({ body: textOf(one, other) })
    await approve(cms.payload, writer, 'articles', page.id)
    const before = await claimsOf(page)
    expect(before.map(({ state }) => state)).toEqual(['approved', 'approved'])
    await save(page, { body: textOf(other, one) })
    expect(await stateOf(page)).toBe('draft')
    expect((await claimsOf(page)).map(({ id, state }) => [id, state])).toEqual(
      before.toReversed().map(({ id }) => [id, 'approved']),
    )
    expect((await submit(page)).proposed).toBe(0)
  })
})

test('a typo in a page of a hundred sentences opens one of them again', async () => {
  const said = Array.from({ length: 100 }, (_, n) => sentence(n + 10))
  const page = await write({ body: textOf(...said) })
  await approve(cms.payload, writer, 'articles', page.id)
  expect([(await claimsOf(page)).length, (await openOn(page)).length]).toEqual([100, 0])
  await save(page, { body: textOf(...said.with(41, sentence(51).replace('eases', 'ease'))) })
  expect((await openOn(page)).map(({ text }) => text)).toEqual([sentence(51).replace('eases', 'ease')])
  expect((await submit(page)).proposed).toBe(1)
})

test('a sentence that another page says has its verdict there', async () => {
  const first = await write({ body: textOf(sentence(190)) })
  await approve(cms.payload, writer, 'articles', first.id)
  const second = await write({ body: textOf('Words of its own.', sentence(190)) })
  expect(await openOn(second)).toEqual([])
  expect((await submit(second)).proposed).toBe(0)
})

describe('nobody approves what they wrote', () => {
  let second: As
  beforeAll(async () => {
    const data = { email: 'second@test.example', password: PASSWORD, name: 'Second', role: 'reviewer' } as const
    const user = await cms.payload.create({ collection: 'users', data, ...admin })
    second = { user: { ...user, collection: 'users' }, overrideAccess: false } as As
  })
  const codeOf = async (attempt: Promise<unknown>) => (await refusal(attempt)).code

  test('neither a page nor a word of it, but what others wrote since somebody else approved', async () => {
    const page = await write()
    await save(page, { excerpt: 'A word of the reviewer.' }, reviewer)
    const { contentHash } = await submit(page)
    expect(await codeOf(approveAs(page, reviewer, contentHash))).toBe('review/own-work')
    await approveAs(page, second, contentHash)
    await save(page, { title: 'Words of the writer' })
    const next = await submit(page)
    expect((await approveAs(page, reviewer, next.contentHash)).by).toBe(reviewer.user.id)
  })

  test('nor what they wrote before when somebody else brings it back', async () => {
    const page = await write()
    await save(page, { title: 'Of the reviewer, and read by nobody' }, reviewer)
    const unread = await latestVersion(page)
    await save(page, { title: 'Of the writer' })
    await approveAs(page, second, (await submit(page)).contentHash)
    await bringBack(unread)
    const { contentHash } = await submit(page)
    await expect(approveAs(page, reviewer, contentHash)).rejects.toMatchObject({ code: 'review/own-work' })
  })

  test('but what somebody else had approved once comes back as what was approved', async () => {
    const page = await write()
    await save(page, { title: 'Of the reviewer, and read by another' }, reviewer)
    await approveAs(page, second, (await submit(page, reviewer)).contentHash)
    const approved = await latestVersion(page)
    await save(page, { title: 'Of the writer' })
    await approveAs(page, reviewer, (await submit(page)).contentHash)
    await bringBack(approved)
    const { contentHash } = await submit(page)
    expect((await approveAs(page, reviewer, contentHash)).by).toBe(reviewer.user.id)
  })

  test('nor the words of a picture, until somebody else has approved them on the page', async () => {
    const { id: heroImage } = await makePicture(cms.payload, writer)
    const page = await write({ heroImage })
    await cms.payload.update({ collection: 'media', id: heroImage, data: { alt: 'A room with a window' }, ...reviewer })
    const { contentHash } = await submit(page)
    expect(await codeOf(approveAs(page, reviewer, contentHash))).toBe('review/own-work')
    await approveAs(page, second, contentHash)
    await publishPage(await requestOf(cms.payload, writer), page)
    await save(page, { title: 'Of the writer' })
    await approveAs(page, reviewer, (await submit(page)).contentHash)
    const other = await write({ heroImage })
    expect(await codeOf(approveAs(other, reviewer, (await submit(other)).contentHash))).toBe('review/own-work')
  })

  test('nor a sentence of a page that they wrote', async () => {
    const page = await write({ body: textOf(sentence(180)) }, reviewer)
    await submit(page, reviewer)
    const [claim] = await claimsOf(page)
    const { docs } = await cms.payload.find({ collection: 'claims', where: { id: { equals: claim.id } }, ...admin })
    const verdict = { contentHash: docs[0]!.contentHash, verdict: 'not-a-claim' }
    expect(await codeOf(requestOf(cms.payload, reviewer).then((req) => decideClaim(req, claim.id, verdict)))).toBe(
      'review/own-work',
    )
    await decideClaim(await requestOf(cms.payload, second), claim.id, verdict)
    expect(await openOn(page)).toEqual([])
  })

  test('but in a practice of one, whose admin said so, and then the decision says it, too', async () => {
    const clinic = await makeClinic(cms.payload, admin, { fourEyes: false })
    const page = await write({ clinic: clinic.id }, reviewer)
    const { contentHash } = await submit(page, reviewer)
    expect(await approveAs(page, reviewer, contentHash)).toMatchObject({ by: reviewer.user.id, fourEyes: false })
    await publishPage(await requestOf(cms.payload, reviewer), page)
    const other = await write()
    await publish(cms.payload, writer, 'articles', other.id)
    const { docs } = await cms.payload.find({
      collection: 'decisions',
      where: { subject: { equals: other.id } },
      ...admin,
    })
    expect(docs[0]).toMatchObject({ fourEyes: true })
  })

  test('and no marketer switches the second pair of eyes off', async () => {
    const clinic = await makeClinic(cms.payload, writer, { fourEyes: false })
    expect(clinic.fourEyes).toBe(true)
  })
})
