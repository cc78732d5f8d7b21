import { restoreVersionOperation } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isConsentOver } from '../../src/media/index.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import {
  approve,
  headingOf,
  makeArticle,
  makePage,
  makePicture,
  PAGES,
  publish,
  requestOf,
  type Loose,
  type PageSlug,
} from '../make.ts'

let cms: Cms
let marketer: As
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
})
afterAll(() => cms.close())

const DATES = ['lastReviewedAt', 'nextReviewOn', 'reviewedBy'] as const
const FORGED = {
  lastReviewedAt: '2020-01-01T00:00:00.000Z',
  nextReviewOn: '2099-01-01T00:00:00.000Z',
  reviewedBy: null,
}

const datesOf = (doc: Loose) => Object.fromEntries(DATES.map((name) => [name, doc[name] ?? null]))

const live = async (collection: PageSlug, id: string): Promise<Loose> =>
  (await cms.payload.db.findOne({ collection, where: { id: { equals: id } } })) as Loose
const draft = async (collection: PageSlug, id: string): Promise<Loose> =>
  (await cms.payload.findByID({ collection, id, draft: true, depth: 0, ...marketer })) as Loose
const save = async (collection: PageSlug, id: string, data: object) =>
  cms.payload.update({
    collection,
    id,
    data: { ...data, revision: (await draft(collection, id)).revision } as never,
    depth: 0,
    ...marketer,
  })

describe.each(PAGES.map((slug) => [slug]))('when %s were reviewed last', (collection) => {
  test('is said by a decision alone, whatever anybody sends and whichever way', async () => {
    const made = await makePage(cms.payload, marketer, collection, { ...FORGED })
    const { id } = made
    expect(datesOf(made), 'a new page').toEqual({ lastReviewedAt: null, nextReviewOn: null, reviewedBy: null })
    await save(collection, id, FORGED)
    expect(datesOf(await draft(collection, id)), 'a save').toEqual(datesOf({}))

    const decision = await approve(cms.payload, marketer, collection, id)
    await publish(cms.payload, marketer, collection, id).catch(() => undefined)
    const decided = datesOf(await live(collection, id))
    expect(decided).toMatchObject({ nextReviewOn: expect.any(String), lastReviewedAt: expect.any(String) })
    expect(new Date(String(decided.lastReviewedAt)) >= new Date(decision.at)).toBe(true)

    await save(collection, id, { ...FORGED, [headingOf(collection)]: 'Other words' })
    await save(collection, id, { slug: `moved-${collection}`, ...FORGED })
    await cms.payload.update({ collection, where: { id: { equals: id } }, data: FORGED as never, ...marketer })
    expect(datesOf(await live(collection, id)), 'saves of words and facts').toEqual(decided)
    expect(datesOf(await draft(collection, id)), 'their drafts').toEqual(decided)

    const { docs } = await cms.payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      sort: 'createdAt',
      ...marketer,
    })
    await restoreVersionOperation({
      id: docs[0]!.id as string,
      collection: cms.payload.collections[collection],
      depth: 0,
      draft: true,
      overrideAccess: false,
      req: await requestOf(cms.payload, marketer),
    })
    expect(datesOf(await draft(collection, id)), 'an old version').toEqual(decided)
    expect(datesOf(await live(collection, id))).toEqual(decided)

    const copy = (await cms.payload.duplicate({ collection, id, data: FORGED as never, ...marketer })) as Loose
    expect(datesOf(copy), 'a copy').toEqual(datesOf({}))
  })
})

describe('a page with a picture of somebody who agreed until a day', () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const behind = (on: string) => new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString()
  const consent = (expiresOn: string | null) => ({ kind: 'staff', expiresOn })
  const until = async (id: string) => (await live('articles', id)).publication.validUntil as string
  const isRead = async (id: string) =>
    (await cms.payload.count({ collection: 'articles', where: { id: { equals: id } }, ...cms.anonymous })).totalDocs ===
    1
  const agree = (id: string, expiresOn: string | null) =>
    cms.payload.update({ collection: 'media', id, data: { consent: consent(expiresOn) } as never, ...marketer })

  async function shown(expiresOn: string | null) {
    const picture = await makePicture(cms.payload, marketer, { consent: consent(expiresOn) })
    const { id } = await makeArticle(cms.payload, marketer, { heroImage: picture.id })
    const { validUntil } = await approve(cms.payload, marketer, 'articles', id)
    await publish(cms.payload, marketer, 'articles', id).catch(() => undefined)
    return { id, picture: picture.id, approvedUntil: (await live('articles', id)).nextReviewOn ?? validUntil }
  }

  test('is public to the end of that day, and no longer than its approval', async () => {
    const near = await shown(day(20))
    expect(await until(near.id)).toBe(behind(day(20)))
    const far = await shown(day(2000))
    expect(await until(far.id)).toBe(far.approvedUntil)
    const always = await shown(null)
    expect(await until(always.id)).toBe(always.approvedUntil)
  })

  test('follows the day when it is moved, and is gone at once when they agree no longer', async () => {
    const { approvedUntil, id, picture } = await shown(null)
    await agree(picture, day(5))
    expect(await until(id)).toBe(behind(day(5)))
    expect(await isRead(id)).toBe(true)
    await agree(picture, day(-1))
    expect(await isRead(id)).toBe(false)
    const { totalDocs } = await cms.payload.count({
      collection: 'media',
      where: { id: { equals: picture } },
      ...cms.anonymous,
    })
    expect(totalDocs, 'nor is the picture').toBe(0)
    await agree(picture, null)
    expect(await until(id)).toBe(approvedUntil)
    expect(await isRead(id)).toBe(true)
  })

  test('ends when the picture may no longer be shown by the rule of pictures, today still counting', async () => {
    const { id } = await shown(day(0))
    const end = await until(id)
    expect(isConsentOver({ expiresOn: day(0) }, new Date(Date.parse(end) - 1).toISOString())).toBe(false)
    expect(isConsentOver({ expiresOn: day(0) }, end)).toBe(true)
  })

  test('follows its latest draft when that is published without the picture', async () => {
    const { approvedUntil, id } = await shown(day(20))
    await save('articles', id, { heroImage: null })
    expect(await until(id)).toBe(behind(day(20)))
    await publish(cms.payload, marketer, 'articles', id)
    expect((await until(id)) >= approvedUntil).toBe(true)
  })
})
