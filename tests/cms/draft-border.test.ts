import { restoreVersionOperation } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type As, type Cms } from '../cms.ts'
import {
  approve,
  headingOf,
  makeClinic,
  makePage,
  PAGES,
  publish,
  refusal,
  requestOf,
  textOf,
  withdraw,
  type PageSlug,
  type Loose,
} from '../make.ts'

let cms: Cms
let marketer: As
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
})
afterAll(() => cms.close())

type Doc = Record<string, Loose> & { id: string; revision: number }

/** The page as a website reads it; null if it may not. */
async function publicPage(collection: PageSlug, id: string): Promise<Doc | null> {
  const { docs } = await cms.payload.find({ collection, where: { id: { equals: id } }, depth: 0, ...cms.anonymous })
  return (docs[0] as Doc | undefined) ?? null
}

const draftOf = async (collection: PageSlug, id: string): Promise<Doc> =>
  (await cms.payload.findByID({ collection, id, draft: true, depth: 0, trash: true, ...marketer })) as Doc

/** A live page and what the website reads of it, to be compared after each attempt to change it. */
async function livePage(collection: PageSlug) {
  const { id } = await makePage(cms.payload, marketer, collection)
  await publish(cms.payload, marketer, collection, id)
  const before = (await publicPage(collection, id))!
  return { id, before, heading: headingOf(collection), revision: (await draftOf(collection, id)).revision }
}

const words = ({ revision: _r, updatedAt: _u, ...rest }: Doc) => rest

describe.each(PAGES)('in %s', (collection) => {
  const heading = headingOf(collection)

  test('a new page is a draft, whatever it says of itself', async () => {
    const data = (await draftOf(collection, (await makePage(cms.payload, marketer, collection)).id)) as Record<
      string,
      unknown
    >
    const {
      id: _i,
      createdAt: _c,
      updatedAt: _u,
      slug: _s,
      _status: _st,
      publication: _p,
      references: _r,
      ...again
    } = data
    for (const flags of [
      {},
      { draft: false },
      { draft: true },
      { autosave: true },
      { publishAllLocales: true },
      { publishSpecificLocale: 'en' },
    ]) {
      const made = (await cms.payload.create({
        collection,
        data: again as never,
        ...flags,
        ...marketer,
      } as never)) as Doc
      expect(made._status, JSON.stringify(flags)).toBe('draft')
      expect(made.revision).toBe(1)
      expect(await publicPage(collection, made.id)).toBeNull()
    }
    const said = await refusal(
      cms.payload.create({ collection, data: { ...again, _status: 'published' } as never, ...marketer }),
    )
    expect(said).toMatchObject({ code: 'data/invalid', errors: [{ path: '_status' }] })
    const forged = (await cms.payload.create({
      collection,
      data: {
        ...again,
        publication: { liveHash: 'f'.repeat(64), publishedAt: '2026-01-01T00:00:00Z' },
        id: 'ffffffff-0000-4000-8000-000000000000',
        revision: 40,
      } as never,
      ...marketer,
    })) as Doc
    expect(forged.id).not.toBe('ffffffff-0000-4000-8000-000000000000')
    expect(forged.publication?.liveHash ?? null).toBeNull()
    expect(forged.revision).toBe(1)
  })

  test('the live page stays as it is while drafts move, by every flag there is', async () => {
    const { id, before, revision } = await livePage(collection)
    const flags: object[] = [
      {},
      { draft: true },
      { draft: false },
      { autosave: true },
      { draft: true, autosave: true },
      { publishAllLocales: true },
      { unpublishAllLocales: true },
      { publishSpecificLocale: 'en' },
      { overrideLock: true },
      {
        context: {
          citewellPublication: {
            command: 'publish',
            collection,
            id: 'ffffffff-0000-4000-8000-000000000000',
            hash: null,
          },
        },
      },
    ]
    let last = revision
    for (const flag of flags) {
      const data = { [heading]: `Changed ${last}`, revision: last }
      const saved = (await cms.payload.update({
        collection,
        id,
        data: data as never,
        ...flag,
        ...marketer,
      } as never)) as unknown as Doc
      expect(saved, JSON.stringify(flag)).toMatchObject({ _status: 'draft', revision: last + 1 })
      last += 1
      expect(words((await publicPage(collection, id))!), JSON.stringify(flag)).toEqual(words(before))
    }
    const unpublishing = { _status: 'draft', revision: last }
    await cms.payload.update({ collection, id, data: unpublishing as never, ...marketer })
    expect(words((await publicPage(collection, id))!)).toEqual(words(before))
    for (const status of ['published', 'live', { en: 'published' }]) {
      const said = await refusal(
        cms.payload.update({ collection, id, data: { _status: status, revision: last + 1 } as never, ...marketer }),
      )
      expect([said.code, said.name]).toContain(typeof status === 'string' ? 'data/invalid' : said.name)
      expect(words((await publicPage(collection, id))!)).toEqual(words(before))
    }
    expect((await draftOf(collection, id))[heading]).toBe(`Changed ${last - 1}`)
  })

  test('a bulk edit makes drafts and leaves the live pages', async () => {
    const { id, before } = await livePage(collection)
    const where = { id: { equals: id } }
    const bulk = (data: object, flags: object = {}) =>
      cms.payload.update({
        collection,
        where,
        data: data as never,
        ...flags,
        ...marketer,
      } as never) as unknown as Promise<{ docs: Doc[]; errors: unknown[] }>
    const { docs, errors } = await bulk({ [heading]: 'In bulk' })
    expect(errors).toEqual([])
    expect(docs[0]).toMatchObject({ _status: 'draft', [heading]: 'In bulk' })
    await bulk({ [heading]: 'In bulk again' }, { draft: false })
    await bulk({ _status: 'draft' })
    expect((await refusal(bulk({ _status: 'published' }))).code).toBe('data/invalid')
    expect(words((await publicPage(collection, id))!)).toEqual(words(before))
    expect((await draftOf(collection, id))[heading]).toBe('In bulk again')
  })

  test('a duplicate is a new draft that was never public', async () => {
    const { id } = await livePage(collection)
    for (const flags of [{}, { draft: false }, { draft: true }]) {
      const copy = (await cms.payload.duplicate({ collection, id, ...flags, ...marketer } as never)) as Doc
      expect(copy).toMatchObject({ _status: 'draft', revision: 1 })
      expect(copy.publication ?? {}).toMatchObject({})
      expect([copy.publication?.liveHash ?? null, copy.publication?.firstPublishedAt ?? null]).toEqual([null, null])
      expect(copy.slug).not.toBe((await draftOf(collection, id)).slug)
      expect(await publicPage(collection, copy.id)).toBeNull()
    }
    expect(
      (await refusal(cms.payload.duplicate({ collection, id, data: { _status: 'published' } as never, ...marketer })))
        .code,
    ).toBe('data/invalid')
  })

  test('an old version comes back as a draft or not at all', async () => {
    const { id, before, revision } = await livePage(collection)
    const first = before[heading] as string
    await cms.payload.update({ collection, id, data: { [heading]: 'Second words', revision } as never, ...marketer })
    await publish(cms.payload, marketer, collection, id)
    const live = (await publicPage(collection, id))!
    const { docs: versions } = await cms.payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      sort: 'createdAt',
      depth: 0,
      limit: 50,
      ...marketer,
    })
    expect(versions.length).toBeGreaterThan(3)
    for (const version of versions) {
      const now = await draftOf(collection, id)
      expect((await refusal(cms.payload.restoreVersion({ collection, id: version.id, ...marketer }))).code).toBe(
        'data/invalid',
      )
      const back = await restoreVersionOperation({
        id: version.id,
        collection: cms.payload.collections[collection],
        draft: true,
        overrideAccess: false,
        req: await requestOf(cms.payload, marketer),
      })
      expect(back).toMatchObject({ _status: 'draft', revision: now.revision + 1 })
      expect(words((await publicPage(collection, id))!)).toEqual(words(live))
    }
    const oldest = await restoreVersionOperation({
      id: versions[0]!.id,
      collection: cms.payload.collections[collection],
      draft: true,
      overrideAccess: false,
      req: await requestOf(cms.payload, marketer),
    })
    expect((oldest as unknown as Doc)[heading]).toBe(first)
    await publish(cms.payload, marketer, collection, id)
    const again = (await publicPage(collection, id))!
    expect(again[heading]).toBe(first)
    expect(again.publication.firstPublishedAt).toBe(before.publication.firstPublishedAt)
  })

  test('a live page is neither trashed nor deleted; a draft goes to the trash and comes back, still a draft', async () => {
    const { id, before } = await livePage(collection)
    const trash = (data: object, more: object = {}) =>
      cms.payload.update({ collection, id, data: data as never, ...more, ...marketer } as never)
    const now = new Date().toISOString()
    expect((await refusal(trash({ deletedAt: now }))).code).toBe('page/live')
    const where = { id: { equals: id } }
    await refusal(cms.payload.update({ collection, where, data: { deletedAt: now } as never, ...marketer }))
    for (const who of [marketer, cms.as('admin')]) {
      await refusal(cms.payload.delete({ collection, id, ...who }))
      await refusal(cms.payload.delete({ collection, where, ...who }))
    }
    expect((await publicPage(collection, id))!).toEqual(before)

    await withdraw(cms.payload, cms.as('admin'), collection, id)
    expect(await publicPage(collection, id)).toBeNull()
    const said = (await draftOf(collection, id))[heading]
    await trash({ deletedAt: now, [heading]: 'Slipped in' }).catch(() => null)
    if ((await draftOf(collection, id)).deletedAt) await trash({ deletedAt: null }, { trash: true })
    expect((await draftOf(collection, id)).deletedAt ?? null, 'a save with other fields does not trash').toBeNull()
    await trash({ deletedAt: now })
    expect((await draftOf(collection, id)).deletedAt).toBeTruthy()
    expect((await refusal(publish(cms.payload, marketer, collection, id))).code).toBe('request/conflict')
    expect((await refusal(cms.payload.delete({ collection, id, trash: true, ...marketer }))).code).toBe(
      'request/forbidden',
    )
    expect((await refusal(cms.payload.delete({ collection, id, trash: true, ...cms.as('admin') }))).code).toBe(
      'request/conflict',
    )
    await trash({ deletedAt: null, _status: 'published' }, { trash: true }).catch(() => null)
    if ((await draftOf(collection, id)).deletedAt) await trash({ deletedAt: null }, { trash: true })
    expect(await publicPage(collection, id)).toBeNull()
    const back = await draftOf(collection, id)
    expect([back._status, back.deletedAt ?? null, [said, 'Slipped in'].includes(back[heading])]).toEqual([
      'draft',
      null,
      true,
    ])
  })

  test('publishing takes exactly the latest draft, once it is the one that was meant', async () => {
    const { id, before, revision } = await livePage(collection)
    const next = {
      [heading]: 'The next words',
      ...(collection === 'disclaimers' ? { text: textOf('Other words.') } : {}),
    }
    await cms.payload.update({ collection, id, data: { ...next, revision } as never, ...marketer })
    const { publishPage } = await import('../../src/delivery/cms/index.ts')
    const meant = before.publication.liveHash as string
    const said = await refusal(
      publishPage(await requestOf(cms.payload, marketer), { collection, id, contentHash: meant }),
    )
    expect(said).toMatchObject({ code: 'page/moved-on', status: 409 })
    const contentHash = said.error.extra.contentHash as string
    expect(contentHash).not.toBe(meant)
    expect((await publicPage(collection, id))![heading]).toBe(before[heading])
    const unread = refusal(publishPage(await requestOf(cms.payload, marketer), { collection, id, contentHash }))
    expect(await unread).toMatchObject({ code: 'page/obstacles', status: 409 })
    await approve(cms.payload, marketer, collection, id)
    const done = await publishPage(await requestOf(cms.payload, marketer), { collection, id, contentHash })
    const after = (await publicPage(collection, id))!
    expect(after).toMatchObject({ [heading]: 'The next words', _status: 'published', revision: done.revision })
    expect(after.publication).toMatchObject({
      liveHash: contentHash,
      firstPublishedAt: before.publication.firstPublishedAt,
    })
    expect(done.contentHash).toBe(contentHash)
  })

  test('withdrawing takes it out of the public at once, needs a reason, and works once', async () => {
    const { id, before } = await livePage(collection)
    const admin = cms.as('admin')
    // What a clinic must say is taken back by nobody who only writes.
    if (collection === 'disclaimers')
      expect((await refusal(withdraw(cms.payload, marketer, collection, id))).code).toBe('request/forbidden')
    expect((await refusal(withdraw(cms.payload, admin, collection, id, ' '))).errors[0]?.path).toBe('reason')
    expect(await publicPage(collection, id)).not.toBeNull()
    await withdraw(cms.payload, admin, collection, id)
    expect(await publicPage(collection, id)).toBeNull()
    expect(await cms.payload.count({ collection, where: { id: { equals: id } }, ...cms.anonymous })).toEqual({
      totalDocs: 0,
    })
    expect((await draftOf(collection, id))[heading]).toBe(before[heading])
    expect((await refusal(withdraw(cms.payload, admin, collection, id))).code).toBe('page/not-live')
    await publish(cms.payload, marketer, collection, id)
    expect((await publicPage(collection, id))!.publication.firstPublishedAt).toBe(before.publication.firstPublishedAt)
  })
})

test('a website reads no draft by asking for one', async () => {
  const clinic = await makeClinic(cms.payload, marketer)
  const { id, before, revision } = await livePage('articles')
  await cms.payload.update({ collection: 'articles', id, data: { title: 'DRAFTMARK', revision } as never, ...marketer })
  const asked = { collection: 'articles', draft: true, trash: true, depth: 3, ...cms.anonymous } as const
  expect(JSON.stringify(await cms.payload.findByID({ ...asked, id }))).not.toContain('DRAFTMARK')
  expect((await cms.payload.findByID({ ...asked, id }))?.title).toBe(before.title)
  expect(JSON.stringify(await cms.payload.find({ ...asked, limit: 100 }))).not.toContain('DRAFTMARK')
  expect((await cms.payload.find({ ...asked, where: { title: { equals: 'DRAFTMARK' } } })).docs).toEqual([])
  await refusal(cms.payload.findVersions({ collection: 'articles', ...cms.anonymous }))
  await refusal(cms.payload.findByID({ collection: 'clinics', id: clinic.id, draft: true, ...cms.anonymous }))
})
