import {
  buildSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  isScalarType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import { countStatements } from '../count-statements.ts'
import {
  makeArticle,
  makeCitation,
  makeLiveClinic,
  makePage,
  makePicture,
  PAGES,
  publish,
  supported,
  textOf,
  withdraw,
  type Loose,
} from '../make.ts'

let api: Api
let schema: GraphQLSchema
let about: { clinic: string; authors: string[] }
const made: Record<string, string> = {}
beforeAll(async () => {
  api = await openApi()
  const writer = api.as('marketer')
  about = await makeLiveClinic(api)
  const { payload } = api
  const live = async (collection: (typeof PAGES)[number], data: object, verdict?: object) => {
    const { id, slug } = await makePage(payload, writer, collection, { clinic: about.clinic, ...data })
    await publish(payload, writer, collection, id, verdict)
    made[collection] = String(slug)
    return id
  }
  const heroImage = (await makePicture(payload, writer)).id
  const condition = await live('conditions', {
    body: textOf('What it is.'),
    image: heroImage,
    synonyms: ['stiff neck'],
  })
  const part = await live('conditions', { parent: condition })
  const modality = await live('modalities', { body: textOf('What we do.') })
  const location = await live('locations', { phones: [{ number: '+1 424 555 0100', kind: 'call' }] })
  const disclaimer = await live('disclaimers', { appliesTo: { everything: true } })
  const cites = []
  for (const title of ['One review', 'Another review', 'A third review'])
    cites.push((await makeCitation(payload, writer, { title, searchedOn: '2024-05-01' })).id)
  const body = textOf(
    { text: 'Acupuncture may ease neck pain a little.', cite: cites[2]! },
    { text: 'It may help with sleep.', cite: cites[0]! },
    { text: 'Some people feel better.', cite: cites[1]! },
  ) as Loose
  for (const [blockType, name, value] of [
    ['locationCard', 'location', location],
    ['disclaimer', 'disclaimer', disclaimer],
  ] as const)
    body.root.children.push({
      type: 'block',
      version: 2,
      format: '',
      fields: { id: `65f0c0ffee0000000000000${body.root.children.length}`, blockType, blockName: '', [name]: value },
    })
  const rest = {
    heroImage,
    conditions: [part, condition],
    modalities: [modality],
    locations: [location],
    tags: ['neck'],
  }
  await live(
    'articles',
    { ...about, ...rest, slug: 'first', body, faq: [{ question: 'Does it hurt?', answer: 'A little.' }] },
    supported(),
  )
  await live('articles', { ...about, slug: 'second', title: 'Not much', body: textOf('Nothing is claimed here.') })
  await live('articles', { ...about, ...rest, slug: 'third', body })
  schema = buildSchema((await api.call('/api/schema.graphql')).text)
})
afterAll(() => api.close())

const ask = async (query: string, headers: Record<string, string> = {}): Promise<Loose> =>
  (await api.call('/api/graphql', { method: 'POST', body: { query }, headers })).body

/** Whoever shows a key, even one that opens nothing, is answered by Payload itself. */
const askPayload = (query: string) => ask(query, { Cookie: 'payload-token=nobody' })

const isRecord = (type: GraphQLObjectType) => 'updatedAt' in type.getFields()

/** Every field of a type that takes no argument, down to the records that it names. */
function fieldsOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).flatMap(({ args, name, type: of }) => {
    const named = getNamedType(of)
    if (isScalarType(named) || isEnumType(named)) return args.length === 0 ? [name] : []
    if (!isObjectType(named) || args.some((each) => each.name !== 'draft')) return []
    if (['user', 'fullText', 'writtenBy', 'submittedBy'].includes(name)) return []
    if (isRecord(named)) return [`${name} { id ${headingIn(named)} }`]
    const inner = fieldsOf(named)
    return inner.length > 0 ? [`${name} { ${inner.join(' ')} }`] : []
  })
}

const headingIn = (type: GraphQLObjectType) => ['title', 'name', 'alt'].find((name) => name in type.getFields()) ?? ''

describe('what everybody may read is answered from records that are kept', () => {
  test.each([
    'Articles',
    'Conditions',
    'Modalities',
    'Clinics',
    'Locations',
    'People',
    'Disclaimers',
    'Citations',
    'allMedia',
  ])('and says in every field what Payload says: %s', async (list) => {
    const { docs } = (getNamedType(schema.getQueryType()!.getFields()[list]!.type) as GraphQLObjectType).getFields()
    const fields = fieldsOf(getNamedType(docs!.type) as GraphQLObjectType)
    expect(fields.length).toBeGreaterThan(10)
    for (let first = 0; first < fields.length; first += 6) {
      const query = `{ ${list}(limit: 4) { docs { ${fields.slice(first, first + 6).join(' ')} } } }`
      const [theirs, ours, again] = [await askPayload(query), await ask(query), await ask(query)]
      expect(theirs.errors, query).toBeUndefined()
      expect(theirs.data[list].docs.length).toBeGreaterThan(0)
      expect(ours, query).toEqual(theirs)
      expect(again, query).toEqual(theirs)
    }
  })

  test.each([
    '{ Articles(limit: 2, sort: "title") { docs { title } totalDocs totalPages page limit hasNextPage nextPage hasPrevPage prevPage pagingCounter } }',
    '{ Articles(limit: 2, page: 2, sort: "-title") { docs { title } hasNextPage nextPage hasPrevPage prevPage pagingCounter } }',
    '{ Articles(limit: 2, page: 9) { docs { title } totalDocs hasNextPage } }',
    '{ Articles(sort: "-publication__publishedAt,slug") { docs { title } } }',
    '{ Articles(where: { conditions: { exists: true } }) { docs { title conditions { name } } totalDocs } }',
    '{ Articles(where: { conditions: { exists: true } }, limit: 1, page: 2, sort: "slug") { docs { slug } totalDocs hasNextPage nextPage } }',
    '{ Articles(where: { title: { equals: "Not much" } }) { docs { slug } totalPages } countArticles(where: { title: { equals: "Not much" } }) { totalDocs } }',
    '{ Articles(where: { clinic: { equals: "00000000-0000-4000-8000-000000000000" } }) { docs { title } totalDocs hasNextPage } }',
    '{ Articles(limit: 0) { docs { title } totalPages } }',
    '{ Articles(limit: -1) { docs { title } } }',
    '{ Articles(page: 0) { docs { title } } }',
    '{ Articles(page: -3) { docs { title } } }',
    '{ Articles(limit: null, page: null, sort: null, where: null) { docs { title } } }',
    '{ Articles(sort: "-") { docs { title } } }',
    '{ Articles(where: { noField: { equals: 1 } }) { docs { title } } }',
    '{ Articles(sort: "noField") { docs { title } } }',
    '{ Citations(sort: "title") { docs { title formatted { ama } } totalDocs } countArticles { totalDocs } }',
    '{ a: articleBySlug(slug: "first") { ...f } b: articleBySlug(slug: "none") { ...f } } fragment f on Article { title references { number citation { title } } }',
    '{ Article(id: "00000000-0000-4000-8000-000000000000") { title } }',
    '{ Article(id: "nonsense") { title } }',
    '{ articleBySlug(slug: "first") { claims { text verdict state citations { quote citation { title } } } shownDisclaimers { because disclaimer { bodyHtml } } } }',
  ])('and says what Payload says to %s', async (query) => {
    const [theirs, ours] = [await askPayload(query), await ask(query)]
    for (const { errors } of [theirs, ours]) for (const error of errors ?? []) delete error.extensions.requestId
    expect(ours).toEqual(theirs)
  })

  test('in as many statements as there are steps, however much is asked for', async () => {
    const list =
      '{ Articles(limit: 10) { docs { title conditions { name } citations { title } authors { name } } totalDocs } }'
    const page = `{ articleBySlug(slug: "first") { title bodyHtml bodyText toc { text } heroImage { url } references { number citation { title standing { status } } }
      claims { text citations { citation { title } } } shownDisclaimers { disclaimer { bodyHtml } } conditions { name } authors { name }
      clinic { name } reviewedBy { name } lastReviewedAt nextReviewOn validUntil evidenceCoverage } }`
    for (const [query, most] of [
      [list, 3],
      [page, 10],
    ] as const) {
      await ask(query)
      const count = await countStatements(async () => expect((await ask(query)).errors).toBeUndefined())
      expect(count, query).toBeLessThanOrEqual(most)
    }
  })
})

describe('a record that is kept', () => {
  const kept = async () => {
    const { pool } = api.payload.db as unknown as { pool: { query: (sql: string) => Promise<{ rows: Loose[] }> } }
    return (await pool.query('select collection, id, fields from published_records')).rows
  }

  test('is not asked for again once it changed', async () => {
    const writer = api.as('marketer')
    const page = await makeArticle(api.payload, writer, {
      ...about,
      slug: 'changing',
      heroImage: (await makePicture(api.payload, writer, { alt: 'Before' })).id,
      body: textOf({
        text: 'It may help.',
        cite: (await makeCitation(api.payload, writer, { title: 'Told before' })).id,
      }),
    })
    await publish(api.payload, writer, 'articles', page.id)
    const read = async () =>
      (await ask('{ articleBySlug(slug: "changing") { citations { title } heroImage { alt } } }')).data.articleBySlug
    const before = await read()
    expect(before).toMatchObject({ heroImage: { alt: 'Before' }, citations: [{ title: 'Told before' }] })
    const { docs } = await api.payload.find({
      collection: 'citations',
      where: { title: { equals: 'Told before' } },
      ...writer,
    })
    await api.payload.update({
      collection: 'citations',
      id: docs[0]!.id,
      data: { title: 'Told after', revision: docs[0]!.revision } as never,
      ...api.as('reviewer'),
    })
    expect((await read()).citations[0].title).toBe('Told after')
  })

  test('is no way around the end of a page: what is withdrawn is gone for whoever names it, at once', async () => {
    const writer = api.as('marketer')
    const page = await makePage(api.payload, writer, 'conditions', { name: 'Soon gone' })
    await publish(api.payload, writer, 'conditions', page.id)
    const article = await makeArticle(api.payload, writer, { ...about, slug: 'names-it', conditions: [page.id] })
    await publish(api.payload, writer, 'articles', article.id)
    const query = `{ articleBySlug(slug: "names-it") { conditions { name } } Condition(id: "${page.id}") { name } }`
    expect((await ask(query)).data.articleBySlug.conditions).toEqual([{ name: 'Soon gone' }])
    expect((await kept()).map(({ id }) => id)).toContain(page.id)
    await withdraw(api.payload, writer, 'conditions', page.id)
    const after = await ask(query)
    expect([after.data.articleBySlug.conditions, after.data.Condition]).toEqual([[], null])
  })

  test('is gone with what is deleted', async () => {
    const [writer, admin] = [api.as('marketer'), api.as('admin')]
    const work = await makeCitation(api.payload, writer, { title: 'To be deleted' })
    await ask(`{ Citation(id: "${work.id}") { title } }`)
    expect((await kept()).map(({ id }) => id)).toContain(work.id)
    await api.payload.delete({ collection: 'citations', id: work.id, ...admin })
    expect((await kept()).map(({ id }) => id)).not.toContain(work.id)
  })

  test('holds nothing that everybody may not read', async () => {
    const text = JSON.stringify(await kept())
    for (const name of ['writtenBy', 'notes', 'fullText', 'submittedBy', 'internal'])
      expect(text).not.toContain(`"${name}":`)
  })
})
