import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PERMISSIONS } from '../../src/accounts/index.ts'
import { VERIFICATION_CHECKLIST } from '../../src/evidence/index.ts'
import { PROBLEMS } from '../../src/platform/problem.ts'
import { makeArticle, makeCitation, makeClinic, makePerson, publish, textOf } from '../make.ts'
import { publicFields, shownBy } from './public-fields.ts'
import { MARKS, refusalOf, tellStory, type Story } from './story.ts'

let story: Story
let marketer: string
let admin: string
beforeAll(async () => {
  story = await tellStory({ rateLimits: { signIn: { limit: 5, windowMs: 60_000 } } })
  marketer = await story.signIn('marketer')
  admin = await story.signIn('admin')
})
afterAll(() => story.close())

const patch = (id: string, headers: Record<string, string>, body: object = { title: 'x' }, as = marketer) =>
  story.call(`/api/articles/${id}`, { method: 'PATCH', as, headers, body })

/** The head of an answer, and how much came after it. */
const head = (path: string) =>
  new Promise<{ status: number; bytes: number }>((resolve, reject) => {
    request(`${story.url}${path}`, { method: 'HEAD' }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      answer.on('end', () => resolve({ status: answer.statusCode!, bytes }))
    })
      .on('error', reject)
      .end()
  })

describe('each refusal has its code', () => {
  test('400 for what is malformed', async () => {
    expect(refusalOf(await story.call('/api/articles?where={bad'))).toBe('400 query/invalid')
    expect(refusalOf(await story.call(`/api/articles?where[title][like]=${'x'.repeat(9_000)}`))).toBe(
      '400 query/too-large',
    )
    const list = await story.call('/api/articles', { method: 'POST', as: marketer, body: [] })
    expect(refusalOf(list)).toBe('400 request/invalid')
    expect(refusalOf(await patch(story.live, { 'If-Match': '"one"' }))).toBe('400 request/invalid')
  })
  test('401 for strangers, 403 for those who may not, 404 for what is not there', async () => {
    expect(refusalOf(await story.call('/api/articles', { method: 'POST', body: {} }))).toBe(
      '401 request/unauthenticated',
    )
    const auditor = await story.signIn('auditor')
    expect(refusalOf(await patch(story.live, { 'If-Match': '"3"' }, {}, auditor))).toBe('403 request/forbidden')
    const publishing = await story.call(`/api/articles/${story.never}/publish`, {
      method: 'POST',
      as: auditor,
      body: {},
    })
    expect(refusalOf(publishing)).toBe('403 request/forbidden')
    expect(refusalOf(await story.call('/api/nothing'))).toBe('404 request/not-found')
    expect(refusalOf(await story.call('/nothing'))).toBe('404 request/not-found')
    expect(refusalOf(await story.call(`/api/articles/${story.citation}`))).toBe('404 request/not-found')
  })
  test('405 says what the address takes', async () => {
    const wrong = await story.call('/api/users/login')
    expect(refusalOf(wrong)).toBe('405 request/method-not-allowed')
    expect(wrong.headers.get('allow')).toBe('POST')
    const put = await story.call(`/api/articles/${story.live}`, { method: 'PUT', as: marketer, body: {} })
    expect([refusalOf(put), put.headers.get('allow')]).toEqual(['405 request/method-not-allowed', 'GET, PATCH, DELETE'])
  })
  test('409 lists what stands in the way of publishing, each with its place and what to do', async () => {
    const bare = await story.call('/api/articles', {
      method: 'POST',
      as: marketer,
      body: { title: 'Bare', clinic: story.clinic },
    })
    const { id } = bare.body.doc
    const refused = await story.call(`/api/articles/${id as string}/publish`, {
      method: 'POST',
      as: marketer,
      body: {},
    })
    expect(refusalOf(refused)).toBe('409 page/obstacles')
    expect(refused.body.obstacles.length).toBeGreaterThan(1)
    for (const obstacle of refused.body.obstacles)
      expect(obstacle).toMatchObject({ code: expect.any(String), message: expect.any(String), fix: expect.any(String) })
    const listed = await story.call(`/api/articles/${id as string}/obstacles`, { as: marketer })
    expect(listed.body).toMatchObject({ contentHash: refused.body.contentHash, obstacles: refused.body.obstacles })
    expect(listed.body.contentHash).toMatch(/^[0-9a-f]{64}$/)
  })
  test('409 as well for a page that moved on, is live, is not live, and for what is in use', async () => {
    const post = (path: string, body: object) => story.call(path, { method: 'POST', as: marketer, body })
    const moved = await post(`/api/articles/${story.live}/publish`, { contentHash: '0'.repeat(64) })
    expect(refusalOf(moved)).toBe('409 page/moved-on')
    expect(refusalOf(await post(`/api/articles/${story.never}/withdraw`, { reason: 'x' }))).toBe('409 page/not-live')
    const binned = await patch(story.live, { 'If-Match': '"3"' }, { deletedAt: new Date().toISOString() })
    expect(refusalOf(binned)).toBe('409 page/live')
    const used = await story.call(`/api/citations/${story.citation}`, { method: 'DELETE', as: marketer })
    expect(refusalOf(used)).toBe('409 record/in-use')
    expect(used.body.uses).toContainEqual(
      expect.objectContaining({ collection: 'articles', id: story.live, title: 'Back pain', live: true }),
    )
    const once = { from: '/twice', to: '/there', clinic: story.clinic }
    expect((await post('/api/redirects', once)).status).toBe(201)
    expect((await post('/api/redirects', once)).status).toBeOneOf([409, 422])
    expect(refusalOf(await post(`/api/articles/${story.live}/withdraw`, {}))).toBe('422 data/invalid')
  })
  test('428 without a revision; 412 with an old one, and it names what changed', async () => {
    expect(refusalOf(await patch(story.live, {}))).toBe('428 write/revision-missing')
    const stale = await patch(story.live, { 'If-Match': '"2"' })
    expect(refusalOf(stale)).toBe('412 write/stale')
    expect(stale.body).toMatchObject({ revision: 3, changed: ['title'], errors: [{ path: 'title' }] })
    const inData = await patch(story.never, {}, { title: 'By data', revision: await story.revisionOf(story.never) })
    expect(inData.status, inData.text).toBe(200)
    const byGraphQL = await story.graphql(
      `mutation { updateArticle(id: "${story.never}", data: { title: "stale", revision: 1 }) { title } }`,
      { as: marketer },
    )
    expect(byGraphQL.body.errors[0].extensions).toMatchObject({
      code: 'write/stale',
      statusCode: 412,
      changed: ['title'],
    })
  })
  test('413 for too much, 415 for another kind', async () => {
    const raw = `{"title":"${'x'.repeat(2 * 1024 * 1024)}"}`
    const headers = { 'Content-Type': 'application/json' }
    expect(refusalOf(await story.call('/api/articles', { method: 'POST', as: marketer, headers, raw }))).toBe(
      '413 request/too-large',
    )
    const text = await story.call('/api/articles', {
      method: 'POST',
      as: marketer,
      headers: { 'Content-Type': 'text/plain' },
      raw: 'x',
    })
    expect(refusalOf(text)).toBe('415 request/unsupported-type')
  })
  test('422 names each field that is wrong', async () => {
    const answer = await story.call('/api/citations', {
      method: 'POST',
      as: marketer,
      body: { title: '', identifiers: { doi: 'nonsense' } },
    })
    expect(refusalOf(answer)).toBe('422 data/invalid')
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['title', 'identifiers.doi']),
    )
    const { body } = await story.graphql(
      'mutation { createCitation(data: { title: "x", type: article_journal, identifiers: { doi: "nonsense" } }) { id } }',
      { as: marketer },
    )
    expect(body.errors[0].extensions).toMatchObject({
      code: 'data/invalid',
      statusCode: 422,
      errors: [{ path: 'identifiers.doi', message: expect.stringContaining('10.') as string }],
    })
  })
  test('codes of GraphQL are those of REST, whoever asks', async () => {
    const missing = await story.graphql(
      `mutation { updateArticle(id: "${story.live}", data: { title: "x" }) { title } }`,
      { as: marketer },
    )
    expect(missing.body.errors[0].extensions).toMatchObject({ code: 'write/revision-missing', statusCode: 428 })
    const published = await story.graphql(
      `mutation { createArticle(data: { title: "x", _status: published }) { title } }`,
      { as: marketer },
    )
    expect(published.body.errors[0].extensions).toMatchObject({ code: 'data/invalid', statusCode: 422 })
    const forbidden = await story.graphql(
      `mutation { createUser(data: { email: "x@test.example", password: "Passw0rd!long", name: "x", role: admin }) { id } }`,
      { as: marketer },
    )
    expect(forbidden.body.errors[0].extensions).toMatchObject({ code: 'request/forbidden', statusCode: 403 })
    const stranger = await story.graphql('mutation { createCitation(data: { title: "x" }) { id } }')
    expect([stranger.status, stranger.body.errors[0].extensions.code]).toEqual([401, 'request/unauthenticated'])
    const used = await story.graphql(`mutation { deleteCitation(id: "${story.citation}") { id } }`, { as: marketer })
    expect(used.body.errors[0].extensions).toMatchObject({ code: 'record/in-use', statusCode: 409 })
    for (const { body } of [missing, published, forbidden, stranger, used])
      for (const { extensions, message } of body.errors) {
        expect(PROBLEMS).toHaveProperty([extensions.code as string])
        expect([typeof message, typeof extensions.requestId, Array.isArray(extensions.errors)]).toEqual([
          'string',
          'string',
          true,
        ])
      }
  })
})

describe('every answer', () => {
  test('echoes a plain request id and makes one up otherwise', async () => {
    const given = await story.call('/api/articles', { headers: { 'X-Request-Id': 'my-request-01' } })
    expect(given.headers.get('x-request-id')).toBe('my-request-01')
    for (const odd of ['short', 'x'.repeat(65), '<script>alert(1)'])
      expect(
        (await story.call('/api/articles', { headers: { 'X-Request-Id': odd } })).headers.get('x-request-id'),
      ).toMatch(/^[0-9a-f-]{36}$/)
  })
  test('is not sniffed, framed or run, and says nothing of the server', async () => {
    for (const path of [
      '/api/articles',
      '/api/nothing',
      '/api/graphql',
      '/healthz',
      '/readyz',
      '/nothing',
      '/api/schema.graphql',
    ]) {
      const { headers } = await story.call(path)
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
      expect(headers.get('x-powered-by'), path).toBeNull()
      expect(headers.get('server'), path).toBeNull()
    }
  })
  test('to somebody who is signed in is kept by no cache', async () => {
    for (const path of [
      '/api/articles',
      `/api/articles/${story.live}`,
      '/api/users/me',
      '/api/articles/versions',
      '/api/nothing',
    ])
      expect((await story.call(path, { as: marketer })).headers.get('cache-control'), path).toContain('no-store')
    const cookie = await story.call('/api/articles', { headers: { Cookie: `payload-token=${marketer}` } })
    expect(cookie.headers.get('cache-control')).toContain('no-store')
    expect(
      (await story.graphql('{ Articles { totalDocs } }', { as: marketer })).headers.get('cache-control'),
    ).toContain('no-store')
    expect((await story.call('/api/users/me')).headers.get('cache-control')).toContain('no-store')
  })
  test('to HEAD is the head alone, to OPTIONS what is allowed', async () => {
    expect(await head('/api/articles')).toEqual({ status: 200, bytes: 0 })
    expect(await head('/api/nothing')).toEqual({ status: 404, bytes: 0 })
    expect((await story.call('/api/articles', { method: 'OPTIONS' })).status).toBe(204)
  })
})

describe('addresses', () => {
  test('the process says that it lives and that it is ready', async () => {
    expect((await story.call('/healthz')).body).toEqual({ status: 'ok' })
    expect((await story.call('/readyz')).body).toEqual({ status: 'ready', cache: 'off' })
  })
  test('a page is found by its slug, and by its clinic’s where two have it', async () => {
    const { payload, as } = story
    const other = await makeClinic(payload, as('marketer'), { name: 'Hill Clinic' })
    await publish(payload, as('marketer'), 'clinics', other.id)
    const twin = await makeArticle(payload, as('marketer'), {
      title: 'Back pain',
      clinic: other.id,
      authors: [story.author],
    })
    await publish(payload, as('marketer'), 'articles', twin.id)
    expect(refusalOf(await story.call('/api/articles/by-slug/back-pain'))).toBe('409 request/conflict')
    expect((await story.call('/api/articles/by-slug/back-pain?clinic=hill-clinic')).body.id).toBe(twin.id)
    expect((await story.call('/api/articles/by-slug/back-pain?clinic=harbour-acupuncture')).body.id).toBe(story.live)
    expect((await story.call('/api/clinics/by-slug/hill-clinic')).body.id).toBe(other.id)
    expect(refusalOf(await story.call('/api/citations/by-slug/x'))).toBe('404 request/not-found')
    expect((await story.call('/api/articles/by-slug/%27%3B--')).status).toBe(404)
  })
  test('what is not on the list is not there', async () => {
    for (const [path, method] of [
      ['/api/users/first-register', 'POST'],
      ['/api/users/init', 'GET'],
      ['/api/payload-jobs/run', 'GET'],
      ['/api/articles/distinct?field=title', 'GET'],
      ['/api/og', 'GET'],
      ['/api/graphql-playground', 'GET'],
      ['/api/globals/site', 'GET'],
      ['/api/citations/versions', 'GET'],
      ['/admin', 'GET'],
    ] as const)
      expect(refusalOf(await story.call(path, { method, as: admin })), path).toBe('404 request/not-found')
  })
  test('everybody can read the GraphQL schema as text, and it is the one that is committed', async () => {
    const answer = await story.call('/api/schema.graphql')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
    expect(answer.text === readFileSync('src/generated/schema.graphql', 'utf8')).toBe(true)
    const again = await story.call('/api/schema.graphql', { headers: { 'If-None-Match': answer.headers.get('etag')! } })
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await story.graphql('{ __schema { queryType { name } } }')).status).toBe(400)
    expect(
      (await story.graphql('{ __schema { queryType { name } } }', { as: marketer })).body.data.__schema.queryType.name,
    ).toBe('Query')
  })
  test('GraphQL answers GET for queries, with their cost', async () => {
    const { status, body } = await story.call(
      `/api/graphql?query=${encodeURIComponent('{ Clinics(limit: 2) { totalDocs } }')}`,
    )
    expect([status, body.data.Clinics.totalDocs > 0, typeof body.extensions.cost]).toEqual([200, true, 'number'])
  })
})

describe('what is public', () => {
  const collections = Object.entries(PERMISSIONS)
    .filter(([, { read }]) => read.anonymous !== 'none')
    .map(([slug]) => slug)

  test('each field that a visitor may read is on the list, so that a new one shows in review', async () => {
    const lines = collections.flatMap((slug) => [
      '',
      `## ${slug}`,
      '',
      ...publicFields(story.payload, slug).map(({ path, type }) => `- \`${path}\` ${type}`),
    ])
    const text = [
      '# What everybody can read',
      '',
      'Printed by `tests/http/contract.test.ts` from the collections; a line more here is a field more in public.',
      ...lines,
      '',
    ].join('\n')
    await expect(text).toMatchFileSnapshot('../../docs/public-fields.md')
    expect(text).not.toMatch(/`(notes|fullText|user|consent\.\w+|source\.url|verification\.(by|checklist))`/)
  })
  test('what is answered to a visitor is on the list', async () => {
    const { payload, as } = story
    const rich = await makePerson(payload, as('marketer'), {
      name: 'Bo Reyes',
      user: as('reviewer').user.id,
      bio: textOf('About.'),
    })
    await publish(payload, as('marketer'), 'people', rich.id)
    await makeCitation(payload, as('marketer'), { notes: 'NOTEMARK_55d', identifiers: { doi: '10.1155/2015/328196' } })
    const checked = await makeCitation(payload, as('marketer'))
    await payload.update({
      collection: 'citations',
      id: checked.id,
      data: {
        verification: {
          checklist: [{ item: Object.keys(VERIFICATION_CHECKLIST)[0], answer: 'pass', note: MARKS.note }],
        },
      } as never,
      overrideAccess: true,
    })
    const query = `{ Citation(id: "${checked.id}") { verification { checklist { note } } } }`
    expect((await story.graphql(query)).text).not.toContain(MARKS.note)
    for (const slug of collections) {
      const { body, text } = await story.call(`/api/${slug}?limit=100&depth=0`)
      expect(text).not.toContain(MARKS.note)
      const listed = publicFields(payload, slug)
      const shown = new Set(body.docs.flatMap((doc: object) => shownBy(doc, listed)))
      expect(
        [...shown].filter((path) => !listed.some((field) => field.path === path)),
        slug,
      ).toEqual([])
    }
  })
})

describe('signing in', () => {
  test('too many failures from one address are refused, whatever names they bring (P042)', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        story.call('/api/users/login', { method: 'POST', body: { email: `nobody${n}@x.test`, password: 'wrong' } }),
      ),
    )
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThanOrEqual(7)
    expect(refusalOf(refused[0]!)).toBe('429 request/rate-limited')
    for (const { headers } of refused) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    const forwarded = await story.call('/api/users/login', {
      method: 'POST',
      headers: { 'X-Forwarded-For': '203.0.113.9' },
      body: { email: 'a@x.test', password: 'wrong' },
    })
    expect(forwarded.status).toBe(429)
    expect((await story.call('/api/articles')).status).toBe(200)
  })
})
