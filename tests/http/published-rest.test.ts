import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import type { As } from '../cms.ts'
import { countStatements } from '../count-statements.ts'
import {
  makeArticle,
  makeCitation,
  makeClinic,
  makePage,
  makePicture,
  PAGES,
  publish,
  supported,
  textOf,
  withdraw,
  type Loose,
  type PageSlug,
} from '../make.ts'

const NOBODY = '00000000-0000-4000-8000-000000000000'

let api: Api
let writer: As
/** The records that a test asks for by name. */
const made: Record<string, string> = {}

const get = (path: string, headers: Record<string, string> = {}) => api.call(path, { headers })

/** Whoever shows a key, even one that opens nothing, is answered by Payload itself. */
const askPayload = (path: string) => get(path, { Cookie: 'payload-token=nobody' })

/** Changes rows behind the back of the CMS and of the guards of the database. */
const run = (sql: string) =>
  (api.payload.db as unknown as { pool: { query: (sql: string) => Promise<unknown> } }).pool.query(
    `begin; set local session_replication_role = replica; ${sql}; commit`,
  )

/** How Payload goes about a read: it asks whether something may be read as part of its own statements, which name no kept record. */
const KEPT = /published_records|^select count\(\*\)::int as count from/

let blocks = 0
const block = (blockType: string, fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: `65f0c0ffee0000000000${String((blocks += 1)).padStart(4, '0')}`, blockType, blockName: '', ...fields },
})

const linkTo = (relationTo: string, value: string) => ({
  ...(textOf('') as Loose).root.children[0],
  children: [
    {
      type: 'link',
      version: 3,
      format: '',
      indent: 0,
      direction: 'ltr',
      id: `65f0c0ffee0000000001${String((blocks += 1)).padStart(4, '0')}`,
      fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
      children: [{ type: 'text', text: 'more', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
    },
  ],
})

function textWith(text: Loose, ...nodes: object[]) {
  text.root.children.push(...nodes)
  return text as object
}

async function live(collection: PageSlug, name: string, data: object = {}, verdict?: object): Promise<string> {
  const page = await makePage(api.payload, writer, collection, { clinic: made.clinic, ...data })
  await publish(api.payload, writer, collection, page.id, verdict)
  made[`${name} slug`] = String(page.slug)
  return (made[name] = page.id)
}

async function makeLibrary(): Promise<void> {
  const { payload } = api
  for (const name of ['hero', 'other picture', 'portrait']) made[name] = (await makePicture(payload, writer)).id
  for (const [name, data] of [
    ['first work', { results: [{ condition: made.condition, modality: made.modality }] }],
    ['second work', { guideline: { condition: made.condition } }],
    ['third work', { versionOf: made['first work'] }],
  ] as const)
    made[name] = (await makeCitation(payload, writer, { title: `The ${name}`, ...data })).id
}

async function makePlaces(): Promise<void> {
  const { payload } = api
  await live('conditions', 'ended', { name: 'Ended' })
  await live('conditions', 'taken back', { name: 'Taken back' })
  await live('conditions', 'part', {
    parent: made.condition,
    body: textWith(textOf('It is.'), linkTo('conditions', made.condition!)),
  })
  await live('disclaimers', 'disclaimer', {
    appliesTo: { everything: true, conditions: [made.condition] },
    text: textWith(textOf('Not advice.'), linkTo('clinics', made.clinic!), linkTo('conditions', made.part!)),
  })
  await live('people', 'author', {
    photo: made.portrait,
    bio: textWith(textOf('Trained here.'), linkTo('conditions', made.part!), linkTo('people', made.reader!)),
  })
  await live('locations', 'location', {
    phones: [{ number: '+1 424 555 0100', kind: 'call' }],
    people: [made.author, made.reader],
    modalities: [made.modality],
    photos: [made.hero, made['other picture']],
  })
  made.draft = (await makeArticle(payload, writer, { clinic: made.clinic!, authors: [made.author!] })).id
}

async function makeArticles(): Promise<void> {
  const about = { clinic: made.clinic, authors: [made.reader, made.author] }
  const named = {
    conditions: [made.part, made.ended, made['taken back'], made.condition],
    modalities: [made.modality],
    locations: [made.location],
    disclaimers: [made.disclaimer],
    heroImage: made.hero,
    seo: { title: 'For engines', image: made['other picture'] },
    tags: ['neck', 'sleep'],
    faq: [{ question: 'Does it hurt?', answer: 'A little.' }],
  }
  const cites = () =>
    textOf(
      { text: 'Acupuncture may ease neck pain a little.', cite: made['third work']! },
      { text: 'It may help with sleep.', cite: made['first work']! },
      { text: 'Some people feel better.', cite: made['second work']! },
    ) as Loose
  const inner = textOf({ text: 'It may be safe.', cite: made['second work']! }) as Loose
  await live('articles', 'second', { ...about, title: 'Not much', body: textOf('Nothing is claimed here.') })
  await live('articles', 'withdrawn', { ...about, title: 'Gone soon' })
  const body = textWith(
    cites(),
    block('image', { media: made['other picture'] }),
    block('callout', { tone: 'tip', title: 'Mind', text: textWith(inner, linkTo('articles', made.second!)) }),
    block('faq', {
      items: [
        {
          id: '65f0c0ffee00000000020001',
          question: 'When?',
          answer: textOf({ text: 'It may help soon.', cite: made['first work']! }),
        },
      ],
    }),
    block('locationCard', { location: made.location }),
    block('disclaimer', { disclaimer: made.disclaimer }),
    linkTo('articles', made.draft!),
    linkTo('articles', made.withdrawn!),
    linkTo('people', made.author!),
  )
  const relatedArticles = [made.draft, made.withdrawn, made.second]
  await live('articles', 'first', { ...about, ...named, relatedArticles, slug: 'first', body }, supported())
  await live('articles', 'third', { ...about, ...named, relatedArticles: [made.first], body: cites() })
  for (const clinic of [made.clinic, made['other clinic']])
    await live('articles', 'twin', { ...about, clinic, title: 'A twin', slug: 'twin' })
}

/** What the doors would refuse, and time or a fault may bring about all the same. */
async function makeOdd(): Promise<void> {
  await withdraw(api.payload, writer, 'articles', made.withdrawn!)
  await withdraw(api.payload, writer, 'conditions', made['taken back']!)
  await run(`update conditions set publication_valid_until = now() - interval '1 day' where id = '${made.ended}'`)
  const odd = textWith(
    textOf({ text: 'Two.', cite: NOBODY }, { text: 'Three.', cite: made['first work']!.toUpperCase() }),
    block('image', { media: NOBODY }),
    block('image', { media: null }),
    block('unknown', { media: made.hero }),
    linkTo('nowhere', made.author!),
    linkTo('users', NOBODY),
    { type: 'upload', relationTo: 'media', value: made.hero, version: 3, fields: null },
    { type: 'relationship', relationTo: 'people', value: made.author, version: 2 },
    { type: 'inlineBlock', version: 1, fields: {} },
    {
      type: 'link',
      version: 3,
      fields: { linkType: 'internal', doc: { relationTo: 'people', value: null } },
      children: [],
    },
    { type: 'link', version: 3, fields: { linkType: 'custom', url: 'https://a.example', doc: null } },
  )
  await live('articles', 'odd', { title: 'Odd', authors: [made.author], slug: 'odd' })
  await run(`update articles set body = '${JSON.stringify(odd)}' where id = '${made.odd}'`)
  await run(`delete from media where id = '${made.portrait}'`)
}

beforeAll(async () => {
  api = await openApi()
  writer = api.as('marketer')
  const { payload } = api
  for (const name of ['clinic', 'other clinic']) {
    const clinic = await makeClinic(payload, api.as('admin'), { about: textOf('Who we are.') })
    await publish(payload, writer, 'clinics', clinic.id)
    Object.assign(made, { [name]: clinic.id, [`${name} slug`]: String(clinic.slug) })
  }
  await live('conditions', 'condition', { name: 'Neck pain', body: textOf('What it is.'), synonyms: ['stiff neck'] })
  await live('modalities', 'modality', { body: textOf('What we do.') })
  await live('people', 'reader')
  await makeLibrary()
  await makePlaces()
  await makeArticles()
  await makeOdd()
})
afterAll(() => api.close())

/** Both answers, but for the name of each request. */
async function bothWays(path: string) {
  const [theirs, ours, again] = [await askPayload(path), await get(path), await get(path)]
  for (const { body } of [theirs, ours, again]) if (body) delete body.requestId
  return { theirs, ours, again }
}

async function expectSame(path: string): Promise<Loose> {
  const { theirs, ours, again } = await bothWays(path)
  expect([theirs.status, theirs.body]).not.toEqual([500, expect.anything()])
  for (const one of [ours, again]) expect([one.status, one.body], path).toEqual([theirs.status, theirs.body])
  return theirs
}

/** The same, in the same bytes, and answered without Payload's own reads. */
async function expectSameBytes(path: string): Promise<Loose> {
  const { theirs, ours, again } = await bothWays(path)
  expect(theirs.status, path).toBe(200)
  for (const one of [ours, again]) expect(one.body, path).toEqual(theirs.body)
  expect(ours.text, path).toBe(theirs.text)
  expect(await countStatements(() => get(path)), path).toBeLessThanOrEqual(12)
  expect(await countStatements(() => get(path), KEPT), path).toBeGreaterThanOrEqual(1)
  return theirs.body
}

describe('what a stranger reads by REST comes from records that are kept, and says what Payload says', () => {
  const collections = [...PAGES, 'media'] as const
  const depths = [0, 1, 2, 3]
  const reads = collections.flatMap((collection) => depths.map((depth) => ({ collection, depth })))

  test.each(reads)('in a list of $collection at depth $depth', async ({ collection, depth }) => {
    const { docs } = await expectSameBytes(`/api/${collection}?limit=20&depth=${depth}`)
    expect(docs.length).toBeGreaterThan(0)
    expect(Object.keys(docs[0]).length).toBeGreaterThan(10)
  })

  test.each(reads)('of one of $collection by its id at depth $depth', async ({ collection, depth }) => {
    const { docs } = (await get(`/api/${collection}?limit=20&depth=0`)).body
    for (const { id } of docs) expect((await expectSameBytes(`/api/${collection}/${id}?depth=${depth}`)).id).toBe(id)
  })

  test.each(reads.filter(({ collection }) => collection !== 'media'))(
    'of one of $collection by its slug at depth $depth',
    async ({ collection, depth }) => {
      const { docs } = (await get(`/api/${collection}?limit=20&depth=0`)).body
      const slugs = docs.map((doc: Loose) => doc.slug).filter((slug: string) => slug !== 'twin')
      for (const slug of slugs)
        expect((await expectSameBytes(`/api/${collection}/by-slug/${slug}?depth=${depth}`)).slug).toBe(slug)
    },
  )

  test('with everything that it names in its place, and the id alone of what nobody may read', async () => {
    const { body } = await get('/api/articles/by-slug/first')
    expect(body.relatedArticles.map((each: Loose) => each.id ?? each)).toEqual([
      made.draft,
      made.withdrawn,
      made.second,
    ])
    expect(body.relatedArticles.map((each: Loose) => typeof each)).toEqual(['string', 'string', 'object'])
    expect(body.claims[0].citations[0].citation.title).toBe('The third work')
    expect(body.shownDisclaimers[0].disclaimer.text.root.children[1].children[0].fields.doc.value).toBe(made.clinic)
  })

  test.each([
    '/api/articles',
    '/api/articles?',
    '/api/articles?limit=2&sort=title',
    '/api/articles?limit=2&page=2&sort=-title&depth=0',
    '/api/articles?limit=02&page=0002&depth=00',
    '/api/articles?limit=2&page=9',
    '/api/articles?limit=5&page=1',
    '/api/articles?depth=7',
    '/api/articles?depth=1&draft=true',
    '/api/articles?sort=-createdAt,title',
    '/api/articles?sort=id',
    '/api/articles/count',
    '/api/articles/by-slug/first',
    '/api/people?sort=name&limit=1',
  ])('and asks for no more than was asked: %s', async (path) => {
    expect(await expectSameBytes(path)).toBeInstanceOf(Object)
  })

  test('of which page, where two clinics have one of that name', async () => {
    const of = (clinic: string) => `/api/articles/by-slug/twin?depth=1&clinic=${made[`${clinic} slug`]}`
    const [one, other] = [await expectSameBytes(of('clinic')), await expectSameBytes(of('other clinic'))]
    expect([one.clinic.id, other.clinic.id]).toEqual([made.clinic, made['other clinic']])
    expect((await expectSame('/api/articles/by-slug/twin')).status).toBe(409)
    expect((await expectSame('/api/articles/by-slug/first?clinic=none')).status).toBe(404)
    expect((await expectSame(`/api/conditions/by-slug/neck-pain?clinic=none`)).status).toBe(200)
  })

  test.each([
    ['/api/articles?where[conditions][exists]=true&depth=1&limit=2', 1],
    ['/api/articles?where[conditions][exists]=true&depth=2&limit=1&page=2&sort=slug', 1],
    ['/api/articles?where[title][equals]=Not%20much', 1],
    ['/api/articles?where={"title":{"equals":"Not much"}}', 1],
    ['/api/articles?where[or][0][slug][equals]=first&where[or][1][slug][equals]=odd&sort=-slug', 1],
    ['/api/articles?where[clinic.slug][exists]=true&limit=3', 1],
    ['/api/articles?sort=-publication.publishedAt&limit=3', 1],
    ['/api/media?where[alt][exists]=true&depth=0', 1],
  ])('and finds by conditions what Payload finds: %s', async (path, kept) => {
    const theirs = await expectSame(path)
    expect([theirs.status, theirs.body.docs?.length > 0]).toEqual([200, true])
    expect(await countStatements(() => get(path), KEPT)).toBeGreaterThanOrEqual(kept)
  })

  test.each([
    ['/api/articles?where[title][equals]=none', 200],
    ['/api/articles?where[conditions][in]=00000000-0000-4000-8000-000000000000&page=2', 200],
    ['/api/articles?where[title][equals]=none&page=3', 200],
    ['/api/articles?where=', 200],
    ['/api/articles?where[noField][equals]=1', 400],
    ['/api/articles?where[clinic.conditions.name][equals]=1', 400],
    ['/api/articles?where=nonsense', 400],
    ['/api/articles?sort=noField', null],
    ['/api/articles?sort=', 200],
    ['/api/articles?limit=0', 400],
    ['/api/articles?limit=101', 400],
    ['/api/articles?limit=1.5', 400],
    ['/api/articles?limit=', 400],
    ['/api/articles?page=0', 400],
    ['/api/articles?page=-1', 400],
    ['/api/articles?depth=x', 400],
    ['/api/articles?depth=1&depth=2', 400],
    [`/api/articles/${NOBODY}`, 404],
    ['/api/articles/nonsense', 404],
    ['/api/articles/by-slug/none', 404],
    ['/api/articles/by-slug/None%20such', 404],
    ['/api/articles/by-slug/null', 404],
    ['/api/media/00000000-0000-4000-8000-000000000000', 404],
    ['/api/citations?limit=2&depth=1', 200],
    ['/api/articles?select[title]=true', 200],
    ['/api/articles?populate[people][name]=true&limit=1', 200],
    ['/api/articles?pagination=false', 200],
    ['/api/articles?something=else&limit=1', 400],
    ['/api/articles?joins=false&limit=1', null],
    ['/api/articles?locale=de&limit=1', 200],
    ['/api/articles/by-slug/first?clinic=', 404],
    ['/api/articles/by-slug/first?clinic[]=a', 200],
    ['/api/articles/count?where[title][equals]=A%20twin', 200],
    ['/api/claims?limit=2', 200],
  ])('and leaves to Payload what it cannot say itself: %s', async (path, status) => {
    const theirs = await expectSame(path)
    expect(theirs.status).toBe(status ?? theirs.status)
  })

  test('of what is not for everybody it says that there is nothing', async () => {
    for (const name of ['draft', 'withdrawn'])
      expect((await expectSame(`/api/articles/${made[name]}`)).status).toBe(404)
    for (const name of ['ended', 'taken back'])
      expect((await expectSame(`/api/conditions/${made[name]}`)).status).toBe(404)
    expect((await expectSame(`/api/articles/${made.first!.toUpperCase()}?depth=0`)).status).toBe(200)
    expect((await expectSame(`/api/conditions/by-slug/${made['ended slug']}`)).status).toBe(404)
  })

  test('to HEAD as well, without the words', async () => {
    const answer = await fetch(`${api.url}/api/articles/by-slug/first`, { method: 'HEAD' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  test('in as many statements as there are steps, however much is asked for', async () => {
    for (const [path, most] of [
      ['/api/articles?limit=10&depth=1', 7],
      ['/api/articles?limit=10&depth=0', 5],
      ['/api/articles/by-slug/first?depth=1', 7],
      [`/api/articles/${made.first}?depth=3`, 9],
      ['/api/articles/count', 1],
    ] as const) {
      await get(path)
      expect(await countStatements(() => get(path)), path).toBeLessThanOrEqual(most)
    }
  })
})

describe('a record that a page names', () => {
  test('is the id alone from the moment at which it is withdrawn', async () => {
    await live('conditions', 'soon gone', { name: 'Soon gone' })
    await live('articles', 'naming', { slug: 'naming', authors: [made.author], conditions: [made['soon gone']] })
    const read = async () => (await expectSameBytes('/api/articles/by-slug/naming?depth=2')).conditions[0]
    expect((await read()).name).toBe('Soon gone')
    await withdraw(api.payload, writer, 'conditions', made['soon gone']!)
    expect(await read()).toBe(made['soon gone'])
  })

  test('says what it says now', async () => {
    await run(`update citations set volume = '77' where id = '${made['first work']}'`)
    const body = await expectSameBytes('/api/articles/by-slug/first?depth=1')
    expect(body.citations.find((each: Loose) => each.id === made['first work']).volume).toBe('77')
  })
})
