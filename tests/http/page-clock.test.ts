import type { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Api } from '../api.ts'
import { makeArticle, makeCitation, makeClinic, makePerson, makePicture, publish, textOf, type Loose } from '../make.ts'
import { openApi } from '../api.ts'

/**
 * A page is public until its end and not a moment longer, by the clock alone: no job has to run. The end is moved behind now in the
 * database, which lets it come nearer and never go further off than the decision says.
 */
let api: Api
let clinic: string
let citation: string
let picture: string
let condition: string
const pages = { expired: '', related: '' }

const MARK = 'EXPIREDMARK_4c1'

beforeAll(async () => {
  api = await openApi({ loginFloorMs: 0 })
  const { payload } = api
  const marketer = api.as('marketer')
  const made = await makeClinic(payload, marketer)
  clinic = made.id
  await publish(payload, marketer, 'clinics', clinic)
  citation = (await makeCitation(payload, marketer)).id
  picture = (await makePicture(payload, marketer, { alt: `A room ${MARK}` })).id
  const author = await makePerson(payload, marketer)
  await publish(payload, marketer, 'people', author.id)
  const about = { clinic, authors: [author.id] }
  const sick = await payload.create({
    collection: 'conditions',
    data: { name: 'Neck pain', summary: `What it is. ${MARK}` } as never,
    draft: true,
    ...marketer,
  })
  condition = sick.id
  await publish(payload, marketer, 'conditions', condition)
  const expired = await makeArticle(payload, marketer, {
    ...about,
    title: `Back pain ${MARK}`,
    slug: 'back-pain',
    heroImage: picture,
    body: textOf({ text: 'Acupuncture helps with back pain.', cite: citation }),
  })
  await publish(payload, marketer, 'articles', expired.id)
  const related = await makeArticle(payload, marketer, {
    ...about,
    relatedArticles: [expired.id],
    conditions: [condition],
  })
  await publish(payload, marketer, 'articles', related.id)
  Object.assign(pages, { expired: expired.id, related: related.id })
})
afterAll(() => api.close())

const pool = () => (api.payload.db as unknown as { pool: Pool }).pool

/** Lets the ends of pages, and of what is public by them, be so far from now. */
async function endIn(interval: string) {
  for (const [table, id] of [
    ['articles', pages.expired],
    ['conditions', condition],
  ])
    await pool().query(
      `update ${table} set publication_valid_until = now() + $1::interval where id = $2 and _status = 'published'`,
      [interval, id],
    )
  await pool().query(`update media set shown_until = now() + $1::interval where id = $2`, [interval, picture])
  await pool().query(
    `update claims set shown_until = now() + $1::interval
      where content_hash in (select content_hash from claim_uses where page = $2 and side = 'live')`,
    [interval, pages.expired],
  )
}

const graphql = (query: string) => api.call('/api/graphql', { method: 'POST', body: { query } })

/** Every way in which a visitor may come by the article, its picture, its claims or the condition. */
const READS: [name: string, read: () => Promise<{ text: string }>][] = [
  ['the list', () => api.call('/api/articles?limit=100&depth=2')],
  ['the list, asked for drafts and all', () => api.call('/api/articles?limit=100&draft=true&trash=true&depth=1')],
  ['a condition of the list', () => api.call('/api/articles?where[slug][equals]=back-pain&depth=0')],
  ['a negated condition', () => api.call('/api/articles?where[_status][not_equals]=draft&limit=100')],
  ['the page by its id', () => api.call(`/api/articles/${pages.expired}?depth=2`)],
  ['the page by its id, as a draft', () => api.call(`/api/articles/${pages.expired}?draft=true`)],
  ['the page by its slug', () => api.call('/api/articles/by-slug/back-pain')],
  ['a relation', () => api.call(`/api/articles/${pages.related}?depth=3`)],
  ['a citation with what cites it', () => api.call(`/api/citations/${citation}?depth=2`)],
  ['citations with what cites them', () => api.call('/api/citations?depth=2')],
  ['the picture', () => api.call(`/api/media/${picture}`)],
  ['the pictures', () => api.call('/api/media?limit=100')],
  ['the claims', () => api.call('/api/claims?limit=100')],
  ['the condition', () => api.call(`/api/conditions/${condition}`)],
  ['the conditions', () => api.call('/api/conditions')],
  [
    'GraphQL, the list',
    () => graphql('{ Articles(limit: 100) { docs { title heroImage { alt } relatedArticles { title } } } }'),
  ],
  ['GraphQL, one', () => graphql(`{ Article(id: "${pages.expired}") { title } }`)],
  [
    'GraphQL, a relation',
    () => graphql(`{ Article(id: "${pages.related}") { relatedArticles { title } conditions { summary } } }`),
  ],
  ['GraphQL, a join', () => graphql(`{ Citation(id: "${citation}") { usedBy { docs { title } } } }`)],
  ['GraphQL, pictures and claims', () => graphql('{ allMedia { docs { alt } } Claims { docs { text } } }')],
]
const SECRETS = [MARK, 'Acupuncture helps with back pain.']

const counts = async (): Promise<Loose> => ({
  articles: (await api.call('/api/articles/count?where[slug][equals]=back-pain')).body.totalDocs,
  listed: (await api.call('/api/articles?where[slug][equals]=back-pain&limit=1')).body.totalDocs,
  conditions: (await api.call('/api/conditions/count')).body.totalDocs,
  byPicture: (await api.call(`/api/articles/count?where[heroImage][equals]=${picture}`)).body.totalDocs,
  byCitation: (await api.call(`/api/articles/count?where[citations][equals]=${citation}`)).body.totalDocs,
  byRelated: (await api.call(`/api/articles/count?where[relatedArticles.slug][equals]=back-pain`)).body?.totalDocs,
  media: (await api.call('/api/media/count')).body.totalDocs,
  graphql: (await graphql('{ countArticles(where: { slug: { equals: "back-pain" } }) { totalDocs } }')).body.data
    .countArticles.totalDocs,
})

describe('before its end', () => {
  beforeEach(() => endIn('1 day'))

  test('a page and what it shows is read, or these tests would say nothing', async () => {
    const silent: string[] = []
    for (const [name, read] of READS) {
      const { text } = await read()
      if (!SECRETS.some((secret) => text.includes(secret))) silent.push(`${name}: ${text.slice(0, 300)}`)
    }
    expect(silent).toEqual([])
    expect(await counts()).toMatchObject({
      articles: 1,
      listed: 1,
      conditions: 1,
      byPicture: 1,
      byCitation: 1,
      media: 1,
      graphql: 1,
    })
  })
})

describe('a moment behind its end', () => {
  beforeEach(() => endIn('-1 millisecond'))

  test.each(READS)('no byte of it is read by %s', async (_, read) => {
    const { text } = await read()
    for (const secret of SECRETS) expect(text).not.toContain(secret)
  })

  test('it is not counted either, whichever way', async () => {
    expect(await counts()).toMatchObject({
      articles: 0,
      listed: 0,
      conditions: 0,
      byPicture: 0,
      byCitation: 0,
      media: 0,
      graphql: 0,
    })
  })

  test('those who work on it read it, and are told that it has expired', async () => {
    const marketer = await api.signIn('marketer')
    const { body } = await api.call(`/api/articles/${pages.expired}?depth=0`, { as: marketer })
    expect(body).toMatchObject({ slug: 'back-pain', review: { state: 'expired' } })
  })

  test('nobody makes it last longer than its decision but by another decision', async () => {
    const longer = `update articles set publication_valid_until = now() + interval '3 years' where id = $1`
    await expect(pool().query(longer, [pages.expired])).rejects.toThrow(/rests on a decision/)
  })
})

test('taken out, it is read no more than behind its end', async () => {
  await endIn('1 day')
  await pool().query('update articles set publication_withheld_at = now() where id = $1', [pages.expired])
  for (const [, read] of READS.slice(0, 10)) expect((await read()).text).not.toContain(`Back pain ${MARK}`)
  await pool().query('update articles set publication_withheld_at = null where id = $1', [pages.expired])
})

describe('the list of reviews that are due', () => {
  const due = async (query = '', as = 'reviewer') =>
    api.call(`/api/page-reviews/due${query}`, { as: await api.signIn(as) })

  test('names live pages by the end that comes first, overdue ones too', async () => {
    await endIn('-25 hours')
    const { body } = await due()
    expect(body.days).toBe(90)
    const listed = body.pages as Loose[]
    expect(listed).toHaveLength(body.total)
    expect(listed.find(({ id }) => id === pages.expired)).toMatchObject({
      collection: 'articles',
      title: `Back pain ${MARK}`,
      slug: 'back-pain',
      clinic,
      isReadable: false,
      nextReviewOn: expect.stringMatching(/^20.*Z$/),
    })
    expect(listed.find(({ id }) => id === pages.expired).daysLeft).toBeLessThan(0)
    const left = listed.map(({ daysLeft }) => daysLeft)
    expect(left).toEqual(left.toSorted((a: number, b: number) => a - b))

    await endIn('20 days')
    const soon = (await due('?days=20')).body.pages as Loose[]
    expect(soon.find(({ id }) => id === pages.expired)).toMatchObject({ daysLeft: 20, isReadable: true })
    expect((await due('?days=19')).body.pages.map(({ id }: Loose) => id)).not.toContain(pages.expired)
  })

  test('holds the pages of one’s own clinics and of none', async () => {
    await endIn('20 days')
    const other = await makeClinic(api.payload, api.as('marketer'))
    const marketer = api.as('marketer').user
    await api.payload.update({
      collection: 'users',
      id: marketer.id,
      data: { clinics: [other.id] },
      ...api.as('admin'),
    })
    const ids = (await due('?days=20', 'marketer')).body.pages.map(({ id }: Loose) => id)
    expect(ids).toContain(condition)
    expect(ids).not.toContain(pages.expired)
    await api.payload.update({ collection: 'users', id: marketer.id, data: { clinics: [] }, ...api.as('admin') })
    expect((await due('?days=20', 'marketer')).body.pages.map(({ id }: Loose) => id)).toContain(pages.expired)
  })

  test.each(['?days=-1', '?days=367', '?days=soon', '?days=1.5', '?days[]=1'])('refuses %s in words', async (query) => {
    expect(await due(query)).toMatchObject({ status: 400, body: { code: 'request/invalid' } })
  })

  test('is for the people of the clinic', async () => {
    expect((await api.call('/api/page-reviews/due')).status).toBe(401)
    expect((await due('', 'auditor')).status).toBe(200)
  })
})
