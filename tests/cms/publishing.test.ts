import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishPage } from '../../src/delivery/cms/index.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import {
  headingOf,
  makeArticle,
  makeCitation,
  makeClinic,
  makePage,
  makePerson,
  makePicture,
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

const draftOf = async (collection: PageSlug, id: string): Promise<Doc> =>
  (await cms.payload.findByID({ collection, id, draft: true, depth: 0, ...marketer })) as Doc

async function save(collection: PageSlug, id: string, data: object): Promise<Doc> {
  const { revision } = await draftOf(collection, id)
  return (await cms.payload.update({
    collection,
    id,
    data: { ...data, revision } as never,
    depth: 0,
    ...marketer,
  })) as Doc
}

/** The hash that the latest draft has now: named in the refusal of one that it cannot have. */
async function hashOf(collection: PageSlug, id: string): Promise<string> {
  const { error } = await refusal(
    publishPage(await requestOf(cms.payload, marketer), { collection, id, contentHash: '-' }),
  )
  return error.extra.contentHash
}

describe('what stands in the way of publication', () => {
  const needs: [PageSlug, Record<string, unknown>, string][] = [
    ['articles', { excerpt: null }, 'excerpt'],
    ['articles', { body: null }, 'body'],
    ['articles', { excerpt: '  ' }, 'excerpt'],
    ['conditions', { summary: null }, 'summary'],
    ['modalities', { summary: '' }, 'summary'],
    ['clinics', { jurisdictions: [] }, 'jurisdictions'],
    ['locations', { timeZone: null }, 'timeZone'],
    ['people', { role: null }, 'role'],
    ['people', { credentials: [{ abbreviation: 'L.Ac.' }] }, 'credentials.0.meaning'],
    ['disclaimers', { text: null }, 'text'],
  ]
  test.each(needs)('%s with %j are told so at %s', async (collection, data, path) => {
    const { id } = await makePage(cms.payload, marketer, collection, data)
    const said = await refusal(publish(cms.payload, marketer, collection, id))
    expect(said).toMatchObject({ code: 'page/obstacles', status: 409 })
    expect(said.error.extra.obstacles).toMatchObject([{ code: 'page/needs-field', path }])
    expect(said.errors).toMatchObject([{ path, message: expect.stringMatching(/^\S.{20,}\.$/) }])
  })

  test('an article without authors cannot go live', async () => {
    const { id } = await makeArticle(cms.payload, marketer)
    await save('articles', id, { authors: [] })
    expect((await refusal(publish(cms.payload, marketer, 'articles', id))).error.extra.obstacles).toMatchObject([
      { path: 'authors' },
    ])
  })

  test('all obstacles are named at once', async () => {
    const { id } = await makeArticle(cms.payload, marketer, { excerpt: null, body: null })
    await save('articles', id, { authors: [] })
    const { error, message } = await refusal(publish(cms.payload, marketer, 'articles', id))
    expect(error.extra.obstacles.map(({ path }: { path: string }) => path).sort()).toEqual([
      'authors',
      'body',
      'excerpt',
    ])
    expect(message).toContain('3 things')
  })

  test('nothing goes live with a picture or a citation that is gone', async () => {
    const citation = await makeCitation(cms.payload, marketer)
    const picture = await makePicture(cms.payload, marketer)
    const { id } = await makeArticle(cms.payload, marketer, {
      body: textOf({ text: 'Cited.', cite: citation.id }),
      heroImage: picture.id,
    })
    await cms.payload.db.deleteOne({ collection: 'citations', where: { id: { equals: citation.id } } })
    const { error } = await refusal(publish(cms.payload, marketer, 'articles', id))
    expect(error.extra.obstacles).toMatchObject([{ code: 'citation/missing', path: 'body' }])
  })

  test('a slug that another page took is an obstacle, not a fault', async () => {
    const clinic = (await makeClinic(cms.payload, marketer)).id
    const one = await makeArticle(cms.payload, marketer, { clinic, slug: 'the-same' })
    const two = await makeArticle(cms.payload, marketer, { clinic, slug: 'another' })
    await cms.payload.db.updateOne({ collection: 'articles', id: two.id, data: { slug: 'to-be-taken' } })
    await publish(cms.payload, marketer, 'articles', one.id)
    expect((await refusal(save('articles', two.id, { slug: 'the-same' }))).errors[0]?.path).toBe('slug')
  })
})

describe('the content hash', () => {
  test.each(PAGES)('of %s stays with a save that changes nothing, and moves with one character', async (collection) => {
    const { id } = await makePage(cms.payload, marketer, collection)
    const before = await hashOf(collection, id)
    const draft = await draftOf(collection, id)
    await save(collection, id, {})
    await save(collection, id, { [headingOf(collection)]: draft[headingOf(collection)] })
    const { id: _i, createdAt: _c, updatedAt: _u, publication: _p, references: _r, revision: _v, ...whole } = draft
    await save(collection, id, whole)
    expect(await hashOf(collection, id)).toBe(before)

    const change =
      collection === 'disclaimers'
        ? { text: textOf('This is information, not advice!') }
        : { [headingOf(collection)]: `${draft[headingOf(collection)]}.` }
    await save(collection, id, change)
    const after = await hashOf(collection, id)
    expect(after).not.toBe(before)
    await save(
      collection,
      id,
      collection === 'disclaimers' ? { text: draft.text } : { [headingOf(collection)]: draft[headingOf(collection)] },
    )
    expect(await hashOf(collection, id), 'the old words have the old hash').toBe(before)
  })

  test('does not move with facts', async () => {
    const facts: [PageSlug, object][] = [
      ['articles', { slug: 'another-address', seo: { noindex: true } }],
      ['conditions', { codes: { mesh: 'D017116' } }],
      ['clinics', { website: 'https://www.example.com', reviewEveryMonths: 6 }],
      [
        'locations',
        {
          phones: [{ number: '+1 424 555 0100', kind: 'call' }],
          hours: { status: 'known', weekly: [{ days: ['monday'], opens: '09:00', closes: '17:00' }] },
          email: 'desk@example.com',
          geo: { latitude: 34.02, longitude: -118.48 },
          timeZone: 'America/New_York',
        },
      ],
      ['people', { orcid: '0000-0002-1825-0097' }],
    ]
    for (const [collection, data] of facts) {
      const { id } = await makePage(cms.payload, marketer, collection)
      const before = await hashOf(collection, id)
      await save(collection, id, data)
      expect(await hashOf(collection, id), collection).toBe(before)
    }
  })

  test('moves with the words of a picture that is shown, and with the note on a holiday', async () => {
    const picture = await makePicture(cms.payload, marketer, { alt: 'A treatment room' })
    const { id } = await makeArticle(cms.payload, marketer, { heroImage: picture.id })
    const before = await hashOf('articles', id)
    await cms.payload.update({ collection: 'media', id: picture.id, data: { alt: 'A treatment room.' }, ...marketer })
    expect(await hashOf('articles', id)).not.toBe(before)

    const location = await makePage(cms.payload, marketer, 'locations')
    const plain = await hashOf('locations', location.id)
    const holiday = { from: '2026-12-24', closed: true }
    await save('locations', location.id, { hours: { status: 'unknown', exceptions: [holiday] } })
    expect(await hashOf('locations', location.id)).toBe(plain)
    await save('locations', location.id, {
      hours: { status: 'unknown', exceptions: [{ ...holiday, note: 'Happy holidays' }] },
    })
    expect(await hashOf('locations', location.id)).not.toBe(plain)
  })
})

describe('a live page that takes a new slug', () => {
  const redirectsOf = async (clinic: string) =>
    (
      await cms.payload.find({
        collection: 'redirects',
        where: { clinic: { equals: clinic } },
        depth: 0,
        limit: 100,
        sort: 'from',
        ...marketer,
      })
    ).docs.map(({ from, to }) => `${from} ${to}`)

  test('leaves its old address behind, without chains and without loops', async () => {
    const clinic = (await makeClinic(cms.payload, marketer)).id
    const { id } = await makeArticle(cms.payload, marketer, { clinic, slug: 'one' })
    const move = async (slug: string) => {
      await save('articles', id, { slug })
      await publish(cms.payload, marketer, 'articles', id)
    }
    await move('two')
    expect(await redirectsOf(clinic), 'it was not public as /one').toEqual([])
    await move('three')
    expect(await redirectsOf(clinic)).toEqual(['/articles/two /articles/three'])
    await move('four')
    expect(await redirectsOf(clinic)).toEqual(['/articles/three /articles/four', '/articles/two /articles/four'])
    await move('two')
    expect(await redirectsOf(clinic)).toEqual(['/articles/four /articles/two', '/articles/three /articles/two'])
    await publish(cms.payload, marketer, 'articles', id)
    expect(await redirectsOf(clinic)).toHaveLength(2)
  })

  test('takes an old address over from another, which then leads nowhere else', async () => {
    const clinic = (await makeClinic(cms.payload, marketer)).id
    const first = await makeArticle(cms.payload, marketer, { clinic, slug: 'wanted' })
    await publish(cms.payload, marketer, 'articles', first.id)
    await save('articles', first.id, { slug: 'given-up' })
    await publish(cms.payload, marketer, 'articles', first.id)
    const second = await makeArticle(cms.payload, marketer, { clinic, slug: 'wanted' })
    expect(await redirectsOf(clinic), 'not before it is live').toEqual(['/articles/wanted /articles/given-up'])
    await publish(cms.payload, marketer, 'articles', second.id)
    expect(await redirectsOf(clinic)).toEqual([])
  })

  test('leaves its old address behind with the save, as an address is a fact, and nothing for another clinic', async () => {
    const [here, there] = [(await makeClinic(cms.payload, marketer)).id, (await makeClinic(cms.payload, marketer)).id]
    const { id } = await makeArticle(cms.payload, marketer, { clinic: here, slug: 'mine' })
    const other = await makeArticle(cms.payload, marketer, { clinic: there, slug: 'mine' })
    for (const page of [id, other.id]) await publish(cms.payload, marketer, 'articles', page)
    await save('articles', id, { slug: 'moved', title: 'Words that nobody approved' })
    expect(await redirectsOf(here)).toEqual(['/articles/mine /articles/moved'])
    await save('articles', id, { slug: 'mine' })
    expect(await redirectsOf(here)).toEqual(['/articles/moved /articles/mine'])
    expect(await redirectsOf(there)).toEqual([])
  })

  test('leaves one behind for pages of no clinic too', async () => {
    const { id } = await makePage(cms.payload, marketer, 'conditions', { slug: 'old-name' })
    await publish(cms.payload, marketer, 'conditions', id)
    await save('conditions', id, { slug: 'new-name' })
    await publish(cms.payload, marketer, 'conditions', id)
    const { docs } = await cms.payload.find({
      collection: 'redirects',
      where: { from: { equals: '/conditions/old-name' } },
      ...cms.anonymous,
    })
    expect(docs).toMatchObject([{ to: '/conditions/new-name', clinic: null }])
  })
})

describe('a picture', () => {
  test('whose words change while its page is published goes live with the words that were approved, or not at all', async () => {
    const picture = await makePicture(cms.payload, marketer, { alt: 'The words that were read' })
    const { id } = await makeArticle(cms.payload, marketer, { heroImage: picture.id })
    const contentHash = await hashOf('articles', id)
    const { pool } = cms.payload.db as unknown as { pool: Pool }
    const writer = await pool.connect()
    await writer.query('begin')
    await writer.query('select is_live from media where id = $1 for update', [picture.id])
    await writer.query("update media set alt = 'Words that nobody read' where id = $1", [picture.id])
    const publishing = publishPage(await requestOf(cms.payload, marketer), { collection: 'articles', id, contentHash })
    const said = refusal(publishing)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await writer.query('commit')
    writer.release()
    expect((await said).code).toBe('page/moved-on')
  })
  const isLive = async (id: string) => (await cms.payload.findByID({ collection: 'media', id, ...marketer })).isLive

  test('is live exactly while a live page shows it, and its words are frozen so long', async () => {
    const [first, second] = [await makePicture(cms.payload, marketer), await makePicture(cms.payload, marketer)]
    const { id } = await makeArticle(cms.payload, marketer, { heroImage: first.id })
    expect(await isLive(first.id)).toBe(false)
    await refusal(cms.payload.findByID({ collection: 'media', id: first.id, ...cms.anonymous }))
    await publish(cms.payload, marketer, 'articles', id)
    expect(await isLive(first.id)).toBe(true)
    expect(await cms.payload.findByID({ collection: 'media', id: first.id, ...cms.anonymous })).toMatchObject({
      id: first.id,
    })

    const words = (data: object) =>
      cms.payload.update({ collection: 'media', id: first.id, data: data as never, ...marketer })
    for (const data of [
      { alt: 'Other words' },
      { caption: 'New' },
      { decorative: true },
      { alt: null, decorative: true },
    ])
      expect((await refusal(words(data))).code, JSON.stringify(data)).toBe('record/in-use')
    expect(await words({ credit: 'A. Painter', isLive: false } as never)).toMatchObject({
      credit: 'A. Painter',
      isLive: true,
    })

    await save('articles', id, { heroImage: second.id })
    expect([await isLive(first.id), await isLive(second.id)], 'a draft shows nothing to the public').toEqual([
      true,
      false,
    ])
    await publish(cms.payload, marketer, 'articles', id)
    expect([await isLive(first.id), await isLive(second.id)]).toEqual([false, true])
    expect((await words({ alt: 'Other words' })).alt).toBe('Other words')

    const other = await makePage(cms.payload, marketer, 'conditions', { image: second.id })
    await publish(cms.payload, marketer, 'conditions', other.id)
    await withdraw(cms.payload, marketer, 'articles', id)
    expect(await isLive(second.id), 'another page shows it still').toBe(true)
    await withdraw(cms.payload, marketer, 'conditions', other.id)
    expect(await isLive(second.id)).toBe(false)
  })

  test('inside a text is as live as one in a field', async () => {
    const picture = await makePicture(cms.payload, marketer)
    const body = textOf('A sentence.') as Loose
    body.root.children.push({
      type: 'block',
      version: 2,
      format: '',
      fields: { id: '65f0c0ffee00000000009999', blockType: 'image', media: picture.id, blockName: '' },
    })
    const { id } = await makeArticle(cms.payload, marketer, { body })
    await publish(cms.payload, marketer, 'articles', id)
    expect(await isLive(picture.id)).toBe(true)
    expect((await refusal(cms.payload.delete({ collection: 'media', id: picture.id, ...marketer }))).code).toBe(
      'record/in-use',
    )
    await withdraw(cms.payload, marketer, 'articles', id)
    expect(await isLive(picture.id)).toBe(false)
  })
})

describe('what a page leans on', () => {
  test('is not deleted while a live page or a draft uses it; the refusal names the pages', async () => {
    const citation = await makeCitation(cms.payload, marketer)
    const picture = await makePicture(cms.payload, marketer)
    const { id } = await makeArticle(cms.payload, marketer, {
      body: textOf({ text: 'Cited.', cite: citation.id }),
      heroImage: picture.id,
    })
    const condition = await makePage(cms.payload, marketer, 'conditions', {
      body: textOf({ text: 'Cited too.', cite: citation.id }),
    })
    await publish(cms.payload, marketer, 'conditions', condition.id)
    await save('conditions', condition.id, { body: textOf('Cited no more.') })
    const uses = [
      { collection: 'conditions', id: condition.id, live: true, draft: false },
      { collection: 'articles', id, live: false, draft: true },
    ]
    for (const who of [marketer, cms.as('reviewer'), cms.as('admin')]) {
      const said = await refusal(cms.payload.delete({ collection: 'citations', id: citation.id, ...who }))
      expect(said).toMatchObject({ code: 'record/in-use', status: 409 })
      expect(said.error.extra.uses).toMatchObject(uses)
    }
    const bulk = await cms.payload.delete({
      collection: 'citations',
      where: { id: { equals: citation.id } },
      ...marketer,
    })
    expect([bulk.docs, bulk.errors.length]).toEqual([[], 1])
    expect((await refusal(cms.payload.delete({ collection: 'media', id: picture.id, ...marketer }))).code).toBe(
      'record/in-use',
    )

    await save('articles', id, { body: textOf('Nothing cited.'), heroImage: null })
    await publish(cms.payload, marketer, 'conditions', condition.id)
    // What a reviewer decided on it is kept, and names it.
    const kept = await refusal(cms.payload.delete({ collection: 'citations', id: citation.id, ...marketer }))
    expect([kept.code, kept.message]).toEqual(['record/in-use', expect.stringContaining('“Cited too.”')])
    expect((await cms.payload.delete({ collection: 'media', id: picture.id, ...marketer })).id).toBe(picture.id)
  })

  test('can be deleted once no page uses it, though old versions name it: who withdraws a consent is not kept waiting', async () => {
    const citation = await makeCitation(cms.payload, marketer)
    const picture = await makePicture(cms.payload, marketer)
    const { id } = await makeArticle(cms.payload, marketer, {
      body: textOf({ text: 'Cited.', cite: citation.id }),
      heroImage: picture.id,
    })
    await publish(cms.payload, marketer, 'articles', id)
    await save('articles', id, { body: textOf('Nothing cited.'), heroImage: null })
    await publish(cms.payload, marketer, 'articles', id)
    expect((await cms.payload.delete({ collection: 'media', id: picture.id, ...marketer })).id).toBe(picture.id)
    expect((await cms.payload.delete({ collection: 'citations', id: citation.id, ...marketer })).id).toBe(citation.id)
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      limit: 50,
      depth: 0,
      ...marketer,
    })
    expect(
      docs.filter(({ version }) => version._status === 'published').map(({ version }) => version.publication?.liveHash),
    ).toHaveLength(2)
  })

  test('references are numbered in the order of first cite, each once', async () => {
    const [a, b, c] = [
      await makeCitation(cms.payload, marketer),
      await makeCitation(cms.payload, marketer),
      await makeCitation(cms.payload, marketer),
    ]
    const cited = (...ids: string[]) => textOf(...ids.map((cite) => ({ text: 'Said.', cite })))
    const { id } = await makeArticle(cms.payload, marketer, { body: cited(c.id, a.id, c.id, b.id, a.id) })
    const numbered = (doc: Doc) => doc.references.map(({ number, citation }: Loose) => [number, citation])
    expect(numbered(await draftOf('articles', id))).toEqual([
      [1, c.id],
      [2, a.id],
      [3, b.id],
    ])
    await publish(cms.payload, marketer, 'articles', id)
    await save('articles', id, { body: cited(b.id, c.id) })
    expect(numbered(await draftOf('articles', id))).toEqual([
      [1, b.id],
      [2, c.id],
    ])
    const live = (await cms.payload.findByID({
      collection: 'articles',
      id,
      depth: 0,
      ...cms.anonymous,
    })) as unknown as Doc
    expect(numbered(live), 'the live page keeps its own').toEqual([
      [1, c.id],
      [2, a.id],
      [3, b.id],
    ])
  })

  test('a citation names the articles that cite it, to each who may see them', async () => {
    const citation = await makeCitation(cms.payload, marketer)
    const { id } = await makeArticle(cms.payload, marketer, { body: textOf({ text: 'Cited.', cite: citation.id }) })
    const users = async (as: object) =>
      ((await cms.payload.findByID({ collection: 'citations', id: citation.id, depth: 0, ...as })) as Loose).usedBy.docs
    expect(await users(cms.anonymous)).toEqual([])
    await publish(cms.payload, marketer, 'articles', id)
    expect(await users(cms.anonymous)).toEqual([id])
    expect(await users(marketer)).toEqual([id])
  })

  test('a cite of a citation that is not there is refused as it is written', async () => {
    const clinic = (await makeClinic(cms.payload, marketer)).id
    const authors = [(await makePerson(cms.payload, marketer)).id]
    const said = await refusal(
      makeArticle(cms.payload, marketer, {
        clinic,
        authors,
        body: textOf({ text: 'Cited.', cite: 'aaaaaaaa-0000-4000-8000-000000000000' }),
      }),
    )
    expect(said.errors).toMatchObject([{ path: 'body' }])
  })
})

test('whoever may not read the latest draft publishes neither it nor what is live under its name', async () => {
  const [mine, other] = [await makeClinic(cms.payload, marketer), await makeClinic(cms.payload, marketer)]
  const article = await makeArticle(cms.payload, marketer, { clinic: mine.id, title: 'Ours' })
  await publish(cms.payload, marketer, 'articles', article.id)
  const user = await cms.payload.create({
    collection: 'users',
    data: {
      email: 'ours@test.example',
      password: 'a-long-test-password',
      name: 'Ours',
      role: 'marketer',
      clinics: [mine.id],
    },
    ...cms.as('admin'),
  })
  const ours: As = { user: { ...user, collection: 'users' }, overrideAccess: false }
  await cms.payload.update({
    collection: 'articles',
    id: article.id,
    data: { title: 'Theirs now', clinic: other.id, revision: 2 },
    ...cms.as('admin'),
  })
  expect(await refusal(publish(cms.payload, ours, 'articles', article.id))).toMatchObject({ code: 'request/forbidden' })
  const live = await cms.payload.findByID({ collection: 'articles', id: article.id, depth: 0, ...cms.anonymous })
  expect([live.title, live.clinic]).toEqual(['Ours', mine.id])
})
