import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countStatements } from '../count-statements.ts'
import { makeArticle } from '../make.ts'
import { refusalOf, tellStory, type Story } from './story.ts'

let story: Story
let marketer: string
beforeAll(async () => {
  story = await tellStory()
  marketer = await story.signIn('marketer')
})
afterAll(() => story.close())

const JSON_TYPE = { 'Content-Type': 'application/json' }
const NO_RECORD = '0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a'
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

describe('what is malformed', () => {
  test.each([
    'abc',
    '1',
    '0',
    '-1',
    '00000000-0000-0000-0000-00000000000g',
    `${NO_RECORD}'--`,
    '%00',
    '[object Object]',
    'a'.repeat(900),
  ])('an id that is none (%s) is not found, by any method (P050)', async (id) => {
    for (const method of ['GET', 'PATCH', 'DELETE'] as const) {
      const answer = await story.call(`/api/articles/${id}`, {
        method,
        as: marketer,
        ...(method === 'PATCH' ? { body: {} } : {}),
      })
      expect(answer.status, answer.text).toBeOneOf([400, 404])
      refusalOf(answer)
    }
    const { body, text } = await story.graphql(`{ Article(id: ${JSON.stringify(id)}) { title } }`)
    expect(body.data?.Article ?? null, text).toBeNull()
  })
  test('an id that names nothing is not found (P050)', async () => {
    expect(refusalOf(await story.call(`/api/articles/${NO_RECORD}`))).toBe('404 request/not-found')
    const patch = await story.call(`/api/articles/${NO_RECORD}`, {
      method: 'PATCH',
      as: marketer,
      headers: { 'If-Match': '"1"' },
      body: {},
    })
    expect(patch.status).toBe(404)
    for (const command of ['publish', 'withdraw'])
      expect(
        (
          await story.call(`/api/articles/${NO_RECORD}/${command}`, {
            method: 'POST',
            as: marketer,
            body: { reason: 'x' },
          })
        ).status,
      ).toBe(404)
    expect((await story.call(`/api/articles/${NO_RECORD}/obstacles`, { as: marketer })).status).toBe(404)
    expect((await story.call(`/api/articles/versions/${NO_RECORD}`, { as: marketer })).status).toBe(404)
  })
  test.each([
    'where={bad',
    'where=[]',
    'where=null',
    'where[id][equals]=abc',
    'where[id][in]=abc,1',
    'where[clinic][equals]=abc',
    'where[updatedAt][greater_than]=yesterday',
    'where[revision][equals]=one',
    'where[_status][equals]=nothing',
    'where[_status][in]=draft,nothing',
    'where[seo.noindex][equals]=perhaps',
    'where[title][near]=1,2,3',
    'where[title][within]=x',
    'where[body][like]=x',
    'where[body][contains]=x',
    'where[body.root.children][like]=x',
    'where[body.root.children.text][greater_than]=1',
    'where[body.root.children.version][contains]=9',
    'where={"createdAt":{"in":1e308}}',
    'where={"updatedAt":{"contains":[]}}',
    'where[body][exists]=true',
    'where[createdAt][contains]=,',
    'where[updatedAt][contains]=[]',
    'where[title][equals][a]=1',
    'where[title][in][0][a]=1',
    'where[publication][equals]=1',
    'where[tags][all]=a',
    'where[references.number][equals]=1',
    'where[references][exists]=true',
    'where[faq][equals]=1',
    'where[faq.question][like]=%25_',
    'where[title][like]=%00',
    'where[nothing][equals]=1',
    'sort=nothing',
    'sort=references.number',
    'sort=-body',
    'select=title',
    'select[title]=maybe',
    'select[a][b][c]=true',
    'populate=x',
    'populate[nothing][x]=true',
    'joins=x',
    'joins[nothing][limit]=1',
    'depth=x',
    'limit=x',
    'page=x',
    'locale=xx',
    'fallback-locale[]=x',
    'title=%E0%A4%A',
    'where[title][like]=%F0%9F%98%80',
    'where[or][0]=x',
    'where[or]=x',
    'where[and][and][and][title][equals]=x',
  ])('the query %s is answered or refused in words (P051)', async (query) => {
    for (const path of ['/api/articles', '/api/articles/count', `/api/articles/${story.live}`])
      for (const as of [undefined, marketer]) {
        const answer = await story.call(`${path}?${query}`, as ? { as } : {})
        expect(answer.status, answer.text).toBeOneOf([200, 400])
        if (answer.status === 400) refusalOf(answer)
      }
  })
  test('what looks like SQL stays a name or a value (P052)', async () => {
    const attempts = [
      "where[title'))%20or%201=1;--][equals]=1&sort=title;select%20pg_sleep(3)",
      "where[title][equals]='%20or%20'1'='1",
      'where[title][like]=%27;drop%20table%20articles;--',
      "where[title][in]='),('",
      'where[tags][in]=%7B%22%7D',
      "where[body.root'||pg_sleep(3)||'][exists]=true",
      "where[faq.question'--][like]=a",
      "sort=title'--",
      'sort=(select%20pg_sleep(3))',
      "select[title'--]=true",
      "joins[usedBy'--][limit]=1",
    ]
    for (const attempt of attempts)
      for (const collection of ['articles', 'citations']) {
        const { status, body } = await story.call(`/api/${collection}?${attempt}`)
        expect(status).toBeOneOf([200, 400])
        if (attempt.startsWith('where') && status === 200) expect(body.totalDocs).toBe(0)
      }
    expect((await story.call('/api/articles/count')).body.totalDocs).toBe(1)
  })
  test.each([
    ['20,000 levels deep', `{"title":"d","body":${nested(20_000)}}`, [400, 413, 422]],
    ['200 levels deep', `{"title":"d","clinic":null,"body":${nested(200)}}`, [400, 422]],
    ['not JSON', '{"title":', [400]],
    ['a list', '[{"title":"x"}]', [400]],
    ['a text', '"title"', [400]],
    ['null', 'null', [400]],
    ['with the character NUL', '{"title":"a\\u0000b"}', [400]],
    ['with half a character', '{"title":"a\\ud800"}', [201, 400, 422]],
    ['with a prototype', '{"title":"p","__proto__":{"role":"admin"},"constructor":{"prototype":{"x":1}}}', [400, 422]],
    ['of 2 MB', `{"title":"${'x'.repeat(2 * 1024 * 1024)}"}`, [413]],
    ['empty', '', [400, 422]],
  ])('a body that is %s is refused in words (P053)', async (_what, raw, statuses) => {
    const answer = await story.call('/api/articles', { method: 'POST', as: marketer, headers: JSON_TYPE, raw })
    expect(answer.status, answer.text).toBeOneOf(statuses)
    if (answer.status >= 400) refusalOf(answer)
    expect(({} as { role?: string }).role).toBeUndefined()
  })
  test('a stranger’s 30 MB are refused without a look at the database (P054)', async () => {
    const raw = `{"title":"${'x'.repeat(30 * 1024 * 1024)}"}`
    const send = () => story.call('/api/articles', { method: 'POST', headers: JSON_TYPE, raw }).catch(() => null)
    const answer = await send()
    if (answer !== null) expect(answer.status).toBeOneOf([401, 413])
    expect((await story.call('/api/articles?limit=1')).status).toBe(200)
  })
  test('a form without a boundary, and one made to be read for ever, are refused at once (P054)', async () => {
    const raw = 'name=_payload\n'.repeat(2 ** 19 / 14)
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=b']) {
      const headers = { 'Content-Type': type, Cookie: 'payload-token=x' }
      expect(refusalOf(await story.call('/api/articles', { method: 'POST', headers, raw }))).toBe('400 request/invalid')
    }
  })
  test.each([
    ['a list for a choice', { _status: ['draft'] }],
    ['an object for a text', { title: { equals: 'x' } }],
    ['a list for a text', { title: ['x'] }],
    ['a number for a text', { title: 7 }],
    ['a text for a list', { faq: 'x' }],
    ['a text for a group', { seo: 'x' }],
    ['a text for rich text', { body: '<p>x</p>' }],
    ['an id that is none for a relation', { authors: ['abc'] }],
    ['an id that names nothing for a relation', { authors: [NO_RECORD] }],
    ['an object for a relation', { clinic: { equals: 'x' } }],
    ['a wrong choice', { callToAction: { kind: 'sell' } }],
    ['a yes for a text', { title: true }],
    ['a date that is none', { source: { importedAt: 'yesterday' } }],
    ['a day in the trash that no calendar has', { deletedAt: '+275760-09-13T00:00:00.001Z' }],
    ['a text for a yes', { seo: { noindex: 'perhaps' } }],
    ['a text for a revision', { revision: 'two' }],
    ['a text that is too long', { title: 'x'.repeat(201) }],
    ['10,000 rows', { faq: Array.from({ length: 10_000 }, () => ({ question: 'q', answer: 'a' })) }],
    ['10,000 tags', { tags: Array.from({ length: 10_000 }, (_, n) => `tag ${n}`) }],
  ])('%s is refused with its place, and nothing is stored (P055)', async (_what, data) => {
    const revision = await story.revisionOf(story.never)
    const headers = { 'If-Match': `"${revision}"` }
    const answer = await story.call(`/api/articles/${story.never}`, {
      method: 'PATCH',
      as: marketer,
      headers,
      body: data,
    })
    expect(answer.status, answer.text).toBeOneOf([400, 412, 413, 422])
    refusalOf(answer)
    expect(await story.revisionOf(story.never)).toBe(revision)
  })
  test.each([
    ['"abc"', 400],
    ['"1', 400],
    ['', [400, 428]],
    ['"-1"', 400],
    ['"1e9"', 400],
    ['"99999999999999999999"', 400],
    ['W/"1"', [200, 400, 412]],
    ['*', [400, 412, 428]],
    ['"1", "2"', [400, 412]],
  ])('If-Match: %s is understood or refused (P055)', async (header, status) => {
    const answer = await story.call(`/api/articles/${story.trashed}`, {
      method: 'PATCH',
      as: marketer,
      headers: { 'If-Match': header },
      body: { title: 'x' },
    })
    expect(answer.status, answer.text).toBeOneOf([status, 404].flat())
  })
  test('GraphQL that is malformed is refused with a code (P051)', async () => {
    for (const body of [
      {},
      { query: '' },
      { query: 1 },
      { query: '{' },
      { query: '{ Nothing { a } }' },
      { query: '{ Articles { docs { nothing } } }' },
      { query: 'query($a: Int!) { Articles(limit: $a) { totalDocs } }', variables: { a: 'x' } },
      { query: 'query A { Articles { totalDocs } } query B { Articles { totalDocs } }' },
      {
        query: 'query($w: Article_where) { Articles(where: $w) { totalDocs } }',
        variables: { w: { title: { like: { a: 1 } } } },
      },
      { query: '{ Articles(where: { id: { equals: "abc" } }) { totalDocs } }' },
      { query: '{ Articles(where: { clinic: { equals: "abc" } }) { totalDocs } }' },
      { query: '{ Articles(sort: "nothing") { totalDocs } }' },
      { query: '{ Articles(page: 1000000) { totalDocs } }' },
      { query: 'subscription { a }' },
      { query: '{ Articles { totalDocs } }', variables: 'x' },
      { query: '{ Articles { totalDocs } }', operationName: 7 },
    ]) {
      const answer = await story.call('/api/graphql', { method: 'POST', body })
      expect(answer.status, answer.text).toBeOneOf([200, 400])
      for (const error of answer.body.errors ?? [])
        expect(error.extensions, answer.text).toMatchObject({
          code: expect.stringMatching(/^(query|request)\//) as string,
          statusCode: expect.any(Number) as number,
          requestId: answer.headers.get('x-request-id'),
          errors: expect.any(Array) as unknown[],
        })
    }
  })
})

describe('what would be much work', () => {
  test('nested fragments, cycles and crowds of aliases are refused before anything is asked of the database (P060)', async () => {
    const fragments = Array.from(
      { length: 23 },
      (_, n) =>
        `fragment f${n} on Article { a: citations { usedBy { docs { ...f${Math.min(n + 1, 22)} } } } b: citations { usedBy { docs { ...f${Math.min(n + 1, 22)} } } } }`,
    ).join(' ')
    const deep = (levels: number): string => (levels === 0 ? 'id' : `relatedArticles { ${deep(levels - 1)} }`)
    const hostile = [
      `{ Articles { docs { ...f0 } } } ${fragments}`,
      '{ Articles { docs { ...a } } } fragment a on Article { ...b } fragment b on Article { ...a }',
      `{ Articles { docs { ${deep(12)} } } }`,
      `{ ${Array.from({ length: 50 }, (_, n) => `a${n}: Articles { totalDocs }`).join(' ')} }`,
      '{ Articles(limit: 100) { docs { relatedArticles { relatedArticles { relatedArticles { id } } } } } }',
      `{ Articles { ${'totalDocs '.repeat(2_000)} } }`,
      `{ Articles { docs { ${Array.from({ length: 9 }, () => '...on Article { relatedArticles { id } }').join(' ')} title @include(if: true) @include(if: true) @skip(if: false) @include(if: true) } } }`,
      '{ Articles(limit: 0) { totalDocs } }',
      '{ Articles(limit: 100000) { totalDocs } }',
      '{ Articles(pagination: false) { totalDocs } }',
    ]
    for (const query of hostile) {
      const answer = await story.graphql(query)
      expect(answer.status, `${query.slice(0, 80)} ${answer.text}`).toBeOneOf([400, 413])
      expect(answer.body.errors[0].extensions.code).toMatch(/^(query\/(cost|too-large|invalid)|request\/too-large)$/)
    }
    const asStaff = await story.graphql(hostile[0]!, { as: marketer })
    expect(asStaff.status).toBe(400)
  })
  test('no list is without an end, whatever is asked (P061)', async () => {
    for (let n = 0; n < 3; n++) await makeArticle(story.payload, story.as('marketer'), { clinic: story.clinic })
    for (const query of ['limit=0&depth=10', 'limit=100000', 'limit=101', 'limit=-1', 'page=0'])
      expect(refusalOf(await story.call(`/api/articles?${query}`))).toBe('400 query/invalid')
    const unpaged = await story.call('/api/articles?pagination=false&depth=10')
    expect(unpaged.body.docs.length).toBeLessThanOrEqual(100)
    const staff = await story.call('/api/articles?limit=0&draft=true', { as: marketer })
    expect(staff.body.limit).toBe(1_000)
  })
  test('10,000 conditions are refused in every form (P062)', async () => {
    const or = Array.from({ length: 10_000 }, () => ({ title: { equals: 'x' } }))
    const headers = { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' }
    const posted = await story.call('/api/articles', {
      method: 'POST',
      headers,
      raw: `where=${JSON.stringify({ or })}`,
    })
    expect(posted.status).toBeOneOf([400, 413])
    refusalOf(posted)
    const fits = { or: or.slice(0, 400) }
    const smaller = await story.call('/api/articles', { method: 'POST', headers, raw: `where=${JSON.stringify(fits)}` })
    expect(refusalOf(smaller)).toMatch(/^400 query\/(invalid|too-large)$/)
    const variables = { w: { OR: or.slice(0, 300) } }
    const query = 'query($w: Article_where) { Articles(where: $w) { totalDocs } }'
    const inGraphQL = await story.call('/api/graphql', { method: 'POST', body: { query, variables } })
    expect(inGraphQL.status).toBeOneOf([400, 413])
    const listed = await story.call(
      `/api/articles?where[title][in]=${Array.from({ length: 200 }, (_, n) => n).join(',')}`,
    )
    expect(refusalOf(listed)).toBe('400 query/invalid')
  })
  test.skipIf(process.env.READS)('a refused question costs the database nothing (P060, P062)', async () => {
    const quiet = await countStatements(async () => {
      for (let n = 0; n < 20; n++) {
        await story.graphql('{ Articles(limit: 0) { totalDocs } }')
        await story.call('/api/articles?limit=0')
        await story.call('/api/articles', { method: 'POST', body: { title: 'x' } })
      }
    })
    expect(quiet).toBe(0)
    expect(await countStatements(() => story.call('/api/articles'))).toBeGreaterThan(0)
  })
  test('120 edits, 40 at a time, are all answered, and the server serves on (P063)', async () => {
    const pages = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        makeArticle(story.payload, story.as('marketer'), {
          title: `Crowd ${n}`,
          clinic: story.clinic,
          authors: [story.author],
        }),
      ),
    )
    const answers: number[] = []
    const edits = Array.from({ length: 120 }, (_, n) => async () => {
      const headers = { 'If-Match': '"1"' }
      const path = `/api/articles/${pages[n % pages.length]!.id}`
      answers.push(
        (await story.call(path, { method: 'PATCH', as: marketer, headers, body: { title: `z${n}` } })).status,
      )
    })
    await Promise.all(
      Array.from({ length: 40 }, async () => {
        for (let next = edits.shift(); next; next = edits.shift()) await next()
      }),
    )
    expect(answers).toHaveLength(120)
    for (const status of answers) expect(status).toBeOneOf([200, 412, 429, 503])
    expect(answers.filter((status) => status === 200)).toHaveLength(pages.length)
    expect((await story.call('/api/articles?limit=1')).status).toBe(200)
  })
})
