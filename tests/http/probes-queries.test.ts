import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HIDDEN_FROM_VISITORS, refusalOf, tellStory, type Story } from './story.ts'

let story: Story
beforeAll(async () => {
  story = await tellStory()
})
afterAll(() => story.close())

/** An answer without what differs from request to request. */
const bare = ({ status, text }: { status: number; text: string }) =>
  `${status} ${text.replaceAll(/"requestId":"[^"]+"/g, '')}`

/** Fields of which a visitor may learn nothing, by asking, sorting or selecting; each with a guess that is right and one that is wrong. */
const HIDDEN_FIELDS = [
  ['citations', 'notes', 'like', 'NOTEMARK', 'zzzz'],
  ['citations', 'fullText', 'exists', 'true', 'false'],
  ['citations', 'fullText.filename', 'like', 'a', 'zzzz'],
  ['people', 'user', 'exists', 'true', 'false'],
  ['people', 'user.hash', 'like', 'a', 'zzzz'],
  ['people', 'user.email', 'like', 'marketer', 'zzzz'],
  ['people', 'user.role', 'equals', 'marketer', 'admin'],
  ['articles', 'authors.user.hash', 'like', 'a', 'zzzz'],
  ['articles', 'authors.user.email', 'like', 'marketer', 'zzzz'],
  ['articles', 'authors.user.resetPasswordToken', 'exists', 'false', 'true'],
  ['articles', 'citations.notes', 'like', 'NOTEMARK', 'zzzz'],
  ['articles', 'heroImage.consent.document', 'exists', 'true', 'false'],
  ['media', 'consent.document', 'exists', 'true', 'false'],
] as const

describe('asking by what a visitor may not read', () => {
  test.each(HIDDEN_FIELDS)(
    '%s by %s is refused alike whatever is guessed (P001)',
    async (collection, field, operator, right, wrong) => {
      for (const suffix of ['', '/count']) {
        const ask = (guess: string) => story.call(`/api/${collection}${suffix}?where[${field}][${operator}]=${guess}`)
        const [rightly, wrongly] = [await ask(right), await ask(wrong)]
        expect(rightly.status, rightly.text).toBe(400)
        expect(refusalOf(rightly)).toBe('400 query/invalid')
        expect(bare(rightly)).toBe(bare(wrongly))
      }
    },
  )
  test.each(['users', 'api-clients', 'private-files', 'audit-events'])(
    '%s answer nothing to visitors (P001)',
    async (collection) => {
      for (const path of [
        `/api/${collection}`,
        `/api/${collection}/count`,
        `/api/${collection}?where[id][exists]=true`,
        `/api/${collection}?where[hash][like]=a`,
      ]) {
        const answer = await story.call(path)
        expect(answer.status, answer.text).toBeOneOf([400, 401, 403])
        expect(answer.text).not.toMatch(/test\.example|totalDocs/)
      }
    },
  )
  test.each([
    ['citations', 'notes'],
    ['citations', '-fullText'],
    ['people', 'user'],
    ['people', '-user.email'],
    ['articles', 'authors.user.email'],
    ['articles', 'citations.notes'],
  ])('%s can not be sorted by %s (P002)', async (collection, field) => {
    const answer = await story.call(`/api/${collection}?sort=${field}`)
    expect(refusalOf(answer)).toBe('400 query/invalid')
  })
  test('a hidden field can be neither selected nor populated (P001)', async () => {
    for (const path of [
      `/api/citations/${story.citation}?select[notes]=true&select[fullText]=true`,
      '/api/citations?select[notes]=true&select[title]=true',
      `/api/people/${story.author}?select[user]=true&depth=2`,
      '/api/articles?depth=3&populate[people][user]=true&populate[users][email]=true&populate[citations][notes]=true',
    ]) {
      const { status, text } = await story.call(path)
      expect(status).toBe(200)
      expect(text).not.toMatch(/"(notes|fullText|user|email)":/)
      for (const mark of HIDDEN_FROM_VISITORS) expect(text).not.toContain(mark)
    }
  })
  test.each([
    ['citations', 'usedBy.title', 'NEVERMARK'],
    ['citations', 'usedBy.title', 'DRAFTMARK'],
    ['citations', 'usedBy.title', 'TRASHMARK'],
    ['articles', 'relatedArticles.title', 'NEVERMARK'],
    ['articles', 'relatedArticles.body', 'WITHDRAWNMARK'],
  ])('%s by %s says nothing of drafts (P004)', async (collection, field, mark) => {
    const [right, wrong] = [
      await story.call(`/api/${collection}?where[${field}][like]=${mark}&limit=100`),
      await story.call(`/api/${collection}?where[${field}][like]=zzzz&limit=100`),
    ]
    expect(right.body?.totalDocs ?? 0).toBe(0)
    expect(bare(right)).toBe(bare(wrong))
  })
  test('nor do relations back to a draft, by its id or its state (P004)', async () => {
    for (const where of [
      `where[usedBy][equals]=${story.never}`,
      `where[usedBy._status][equals]=draft`,
      `where[usedBy.id][in]=${story.never},${story.trashed}`,
      'where[usedBy.deletedAt][exists]=true',
    ]) {
      const { status, body, text } = await story.call(`/api/citations?${where}`)
      expect(status === 400 || body.totalDocs === 0, `${where}: ${text.slice(0, 300)}`).toBe(true)
    }
  })
  test('distinct values are not offered at all (P005)', async () => {
    for (const field of ['notes', 'title', 'authors.user.email'])
      expect(refusalOf(await story.call(`/api/citations/distinct?field=${field}`))).toBe('404 request/not-found')
  })
})

describe('asking far', () => {
  test('a condition follows one relation and no further, and what is refused leaves nothing behind (P001)', async () => {
    for (const query of [
      'where[authors.user.email][like]=a',
      'where[clinic.logo.alt][like]=a&where[nothing][equals]=1',
      'where[and][0][or][0][authors.photo.alt][like]=a',
      'sort=authors.user.email',
      'where={"authors":{"contains":{"user":{"exists":true}}}}',
      'where={"authors":{"contains":{"user.email":{"like":"a"}}}}',
    ])
      expect(refusalOf(await story.call(`/api/articles?${query}`))).toBe('400 query/invalid')
    const joins = 'joins[usedBy][where][authors.user.email][like]=a'
    expect(refusalOf(await story.call(`/api/citations?${joins}`))).toBe('400 query/invalid')
    const token = await story.signIn('marketer')
    const versions = '/api/articles/versions?where[version.authors.user.email][like]=a'
    expect(refusalOf(await story.call(versions, { as: token }))).toBe('400 query/invalid')
    expect((await story.call('/api/articles?where[clinic.slug][equals]=harbour-acupuncture')).body.totalDocs).toBe(1)
    expect((await story.call('/api/citations?where[usedBy.slug][equals]=back-pain')).body.totalDocs).toBe(1)
    expect((await story.call('/api/articles/versions?where[parent.slug][exists]=true', { as: token })).status).toBe(200)
  })
  test('the order of a list follows no relation, so that it tells no words of drafts (P004)', async () => {
    for (const path of [
      '/api/articles?sort=relatedArticles.title',
      '/api/articles?sort=-updatedAt,clinic.name',
      '/api/citations?joins[usedBy][sort]=relatedArticles.title',
    ])
      expect(refusalOf(await story.call(path)), path).toBe('400 query/invalid')
    const { body } = await story.graphql('{ Articles(sort: "relatedArticles.title") { totalDocs } }')
    expect(body.errors[0].extensions.code).toBe('query/invalid')
    expect((await story.call('/api/articles?sort=-publication.publishedAt,clinic')).status).toBe(200)
  })
})

describe('the same over GraphQL', () => {
  test.each([
    '{ Citations(where: { notes: { like: "NOTEMARK" } }) { totalDocs } }',
    '{ countCitations(where: { notes: { like: "NOTEMARK" } }) { totalDocs } }',
    '{ People(where: { user: { exists: true } }) { totalDocs } }',
    '{ People(where: { user__email: { like: "marketer" } }) { totalDocs } }',
    '{ Citations(sort: "notes") { totalDocs } }',
    '{ Citations(where: { OR: [{ notes: { like: "NOTEMARK" } }, { title: { exists: true } }] }) { totalDocs } }',
    '{ Citations { docs { usedBy(where: { authors__user__email: { like: "m" } }) { docs { title } } } } }',
    '{ Citations { docs { usedBy(sort: "authors.user.email") { docs { title } } } } }',
  ])('%s is refused (P003)', async (query) => {
    const { body, text } = await story.graphql(query)
    expect(body.errors?.length, text).toBeGreaterThan(0)
    expect(body.errors[0].extensions, text).toMatchObject({ code: 'query/invalid', statusCode: 400 })
    expect(text).not.toMatch(/"totalDocs":1|NOTEMARK|test\.example/)
  })
  test('fields for staff are empty for visitors, alone and through relations (P003)', async () => {
    const { body, text } = await story.graphql(
      '{ Citations { docs { title notes fullText { filename } } } Articles { docs { authors { name user { email hash salt } } } } People { docs { user { email name role resetPasswordToken } } } }',
    )
    expect(text).not.toMatch(/NOTEMARK|test\.example/)
    for (const { notes } of body.data?.Citations.docs ?? []) expect(notes).toBeNull()
  })
  test('accounts, keys and the trail answer visitors with a refusal (P003)', async () => {
    for (const query of [
      '{ Users { totalDocs docs { email } } }',
      '{ countUsers { totalDocs } }',
      '{ ApiClients { docs { name } } }',
      '{ AuditEvents { docs { actor } } }',
      '{ PrivateFiles { docs { filename } } }',
      '{ initializedUser }',
      '{ PayloadPreferences { docs { key } } }',
      '{ versionsArticles { totalDocs } }',
    ]) {
      const { body, text } = await story.graphql(query)
      expect(body.errors.length, text).toBeGreaterThan(0)
      expect([400, 401, 403, 404]).toContain(body.errors[0].extensions.statusCode)
      expect(text).not.toMatch(/test\.example|totalDocs":/)
    }
  })
  test('who may do what is told to those who are signed in only (P003)', async () => {
    const asVisitor = await story.graphql('{ Access { canAccessAdmin users { read { permission } } } }')
    expect(asVisitor.text).not.toMatch(/"permission":true/)
    expect((await story.call('/api/access')).status).toBe(401)
  })
})
