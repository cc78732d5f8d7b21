import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRouteFinder, ROUTES } from '../../src/delivery/guard/routes.ts'
import { kindsOf } from '../../src/delivery/http/payload-api.ts'
import { OPERATIONS } from '../../src/delivery/openapi/operations.ts'
import { PROBLEMS } from '../../src/platform/problem.ts'
import { PASSWORD } from '../account.ts'
import { makeArticle, makeCitation, makePage, PAGES, publish, supported, textOf, type Loose } from '../make.ts'
import { answerOf, faultsBy, openApi } from './openapi-schemas.ts'
import { publicFields } from './public-fields.ts'
import { tellStory, type Story } from './story.ts'

let story: Story
let tokens: Record<'marketer' | 'reviewer' | 'admin', string>
const SENTENCE = 'Acupuncture eased sore elbows in one trial.'
let work: string
let article: string
beforeAll(async () => {
  story = await tellStory({ rateLimits: false as never })
  const { as, payload } = story
  tokens = {
    marketer: await story.signIn('marketer'),
    reviewer: await story.signIn('reviewer'),
    admin: await story.signIn('admin'),
  }
  for (const collection of PAGES.filter((each) => !['articles', 'clinics', 'people'].includes(each))) {
    const { id } = await makePage(
      payload,
      as('marketer'),
      collection,
      collection === 'locations' ? { clinic: story.clinic } : {},
    )
    await publish(payload, as('marketer'), collection, id)
  }
  work = (await makeCitation(payload, as('marketer'), { identifiers: { doi: '10.5555/elbow' } })).id
  const body = textOf({ text: SENTENCE, cite: work })
  article = (
    await makeArticle(payload, as('admin'), { title: 'Elbows', clinic: story.clinic, authors: [story.author], body })
  ).id
  await publish(payload, as('admin'), 'articles', article, supported())
  await payload.create({
    collection: 'redirects',
    data: { from: '/old', to: '/new', clinic: story.clinic },
    ...as('admin'),
  })
})
afterAll(() => story.close())

type Sent = { method?: string; as?: string; body?: object; headers?: Record<string, string>; raw?: string }

/** Asks as others do, but lets the answer speak of hashes, which receipts and chains do on purpose. */
async function call(path: string, { as, body, headers = {}, method = 'GET', raw }: Sent = {}) {
  const answer = await fetch(`${story.url}${path}`, {
    method,
    headers: {
      ...(as === undefined ? {} : { Authorization: `JWT ${as}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined && raw === undefined ? {} : { body: raw ?? JSON.stringify(body) }),
  })
  const text = await answer.text()
  const isJson = /json/.test(answer.headers.get('content-type') ?? '')
  return { status: answer.status, headers: answer.headers, text, body: (isJson ? JSON.parse(text) : null) as Loose }
}

const kinds = () => kindsOf({ config: story.payload.config })

/** An address as an example of a path of the document. */
const exampleOf = (path: string): string =>
  path
    .slice('/api'.length)
    .replace('{collection}', 'articles')
    .replace('{page}', 'articles')
    .replace('{upload}', 'media')
    .replace('{accounts}', 'users')
    .replace('{id}', '00000000-0000-4000-8000-000000000001')
    .replace('{name}', 'something')

describe('the document', () => {
  test('is OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { errors, valid } = await validator.validate(structuredClone(openApi))
    expect([valid, errors, validator.version]).toEqual([true, undefined, '3.1'])
  })

  test('tells every route there is, and none that is not', () => {
    const find = createRouteFinder(kinds())
    const told = new Set<string>()
    for (const [path, operations] of Object.entries<object>(openApi.paths)) {
      if (path === '/api/graphql') continue
      for (const method of Object.keys(operations)) {
        const match = find(method.toUpperCase(), exampleOf(path))
        expect(match.found, `${method} ${path}`).toBe(true)
        if (match.found) told.add(`${match.route.method} ${match.route.pattern}`)
      }
    }
    const there = ROUTES.map(({ method, pattern }) => `${method} ${pattern}`)
    expect(there.filter((route) => !told.has(route))).toEqual([])
    expect(Object.keys(OPERATIONS).filter((route) => !there.includes(route))).toEqual([])
    const ids = Object.values<object>(openApi.paths).flatMap((each) =>
      Object.values(each).map(({ operationId }: Loose) => operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('names as public the fields that are', () => {
    for (const collection of kinds().collections) {
      const listed = new Set(publicFields(story.payload, collection).map(({ path }) => path.split('.')[0]!))
      const path = openApi.paths[`/api/${collection}/{id}`].get
      const schema = answerOf('GET', `/api/${collection}/{id}`)
      const { $ref } = schema.anyOf?.[0] ?? schema
      if (!path.security.some((each: object) => Object.keys(each).length === 0)) continue
      const { properties } = openApi.components.schemas[$ref.split('/').at(-1)]
      expect(Object.keys(properties).sort(), collection).toEqual([...listed].sort())
    }
  })

  test('has the closed list of codes', () => {
    expect(openApi.components.schemas.Problem.properties.code.enum).toEqual(Object.keys(PROBLEMS))
  })

  test('is served to everybody, small, and once', async () => {
    const answer = await call('/api/openapi.json', { headers: { Origin: 'https://tools.example' } })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.body).toEqual(openApi)
    const headers = { 'If-None-Match': answer.headers.get('etag')! }
    expect((await call('/api/openapi.json', { headers })).status).toBe(304)
    expect((await call('/api/openapi.json', { method: 'POST' })).status).toBe(405)
  })
})

/** The schema that a stranger's answer is held to: what is public and nothing more. */
function forStrangers(schema: Loose): Loose {
  const { anyOf, properties } = schema
  if (anyOf) return anyOf[0]
  if (!properties?.docs) return schema
  return {
    ...schema,
    properties: { ...properties, docs: { ...properties.docs, items: forStrangers(properties.docs.items) } },
  }
}

describe('what is said is what is sent', () => {
  test('to strangers, of every collection, however deep', async () => {
    const open = kinds().collections.filter((slug) =>
      openApi.paths[`/api/${slug}`].get.security.some((each: object) => Object.keys(each).length === 0),
    )
    expect(open).toEqual(expect.arrayContaining([...PAGES, 'citations', 'claims', 'media', 'redirects']))
    for (const slug of open) {
      for (const depth of [0, 1, 3]) {
        const list = await call(`/api/${slug}?limit=100&depth=${depth}`)
        expect(list.status).toBe(200)
        expect(faultsBy(forStrangers(answerOf('GET', `/api/${slug}`)), list.body), `${slug} ${depth}`).toEqual([])
        if (slug !== 'media') expect(list.body.docs.length, slug).toBeGreaterThan(0)
        for (const { id } of list.body.docs.slice(0, 2)) {
          const one = await call(`/api/${slug}/${id as string}?depth=${depth}`)
          expect(
            faultsBy(forStrangers(answerOf('GET', `/api/${slug}/{id}`)), one.body),
            `${slug}/${id as string}`,
          ).toEqual([])
        }
      }
      const count = await call(`/api/${slug}/count`)
      expect(faultsBy(answerOf('GET', `/api/${slug}/count`), count.body), slug).toEqual([])
    }
    const elbows = await call('/api/articles/by-slug/elbows')
    expect(faultsBy(forStrangers(answerOf('GET', '/api/articles/by-slug/{name}')), elbows.body)).toEqual([])
    expect(faultsBy(answerOf('GET', '/api/changes'), (await call('/api/changes?limit=3')).body)).toEqual([])
    expect(faultsBy(answerOf('GET', '/api/search'), (await call('/api/search?q=elbows')).body)).toEqual([])
  })

  test('of refusals, over REST and GraphQL', async () => {
    const refused = [
      await call('/api/articles?limit=1000'),
      await call('/api/nothing'),
      await call('/api/articles', { method: 'POST', body: {} }),
      await call(`/api/articles/${story.never}/publish`, { method: 'POST', as: tokens.marketer, body: {} }),
    ]
    for (const { body } of refused) {
      const { properties, ...problem } = openApi.components.schemas.Problem
      expect(faultsBy({ ...problem, properties, additionalProperties: true }, body)).toEqual([])
    }
    for (const query of ['{ Articles { totalDocs } }', '{ nothing }', '{'])
      expect(
        faultsBy(
          { ...openApi.components.schemas.GraphQLAnswer, additionalProperties: true },
          (await story.graphql(query)).body,
        ),
      ).toEqual([])
  })

  test('to staff, of every collection that they may read', async () => {
    for (const slug of kinds().collections) {
      const operation = openApi.paths[`/api/${slug}`]?.get
      const list = await call(`/api/${slug}?limit=20&depth=1${kinds().pages.includes(slug) ? '&draft=true' : ''}`, {
        as: tokens.admin,
      })
      if (!operation) expect(list.status, slug).toBe(403)
      else
        expect.soft([slug, list.status, faultsBy(answerOf('GET', `/api/${slug}`), list.body)]).toEqual([slug, 200, []])
    }
  })

  test('of the way of a page, from the draft to the public and out again', async () => {
    const { as, payload } = story
    const body = textOf({ text: SENTENCE, cite: work })
    const { id } = await makeArticle(payload, as('marketer'), { clinic: story.clinic, authors: [story.author], body })
    const steps: [who: keyof typeof tokens, method: 'GET' | 'POST', what: string, body?: (told: Loose) => object][] = [
      ['marketer', 'GET', 'obstacles'],
      ['marketer', 'GET', 'checks'],
      ['marketer', 'POST', 'submit', () => ({ note: 'Please.' })],
      ['marketer', 'POST', 'take-back', () => ({})],
      ['marketer', 'POST', 'submit', () => ({})],
      ['reviewer', 'GET', 'desk'],
      [
        'reviewer',
        'POST',
        'decide',
        ({ contentHash }) => ({
          contentHash,
          verdict: 'changes-requested',
          meaning: 'I ask for changes.',
          reason: 'It is too long.',
          password: PASSWORD,
        }),
      ],
      ['marketer', 'POST', 'withdraw', () => ({ reason: 'It is not live.' })],
    ]
    const told: Loose = {}
    for (const [who, method, what, sent] of steps) {
      const answer = await call(`/api/articles/${id}/${what}`, {
        method,
        as: tokens[who],
        ...(sent ? { body: sent(told) } : {}),
      })
      if (answer.body.contentHash) told.contentHash = answer.body.contentHash
      if (answer.status === 200)
        expect([what, faultsBy(answerOf(method, `/api/{page}/{id}/${what}`), answer.body)]).toEqual([what, []])
      else told[what] = answer.body
    }
    expect(Object.keys(told)).toEqual(['contentHash', 'decide', 'withdraw'])
  })

  test('of what stands behind a live page, and what would become of it', async () => {
    const { docs } = await story.payload.find({
      collection: 'claims',
      where: { text: { equals: SENTENCE } },
      ...story.as('reviewer'),
    })
    const { docs: disclaimers } = await story.payload.find({ collection: 'disclaimers', ...story.as('reviewer') })
    const claim = docs[0]!.id
    const questions: [path: string, address: string][] = [
      ['/api/{page}/{id}/receipt', `/api/articles/${article}/receipt`],
      ['/api/claims/{id}/where-used', `/api/claims/${claim}/where-used`],
      ['/api/claims/{id}/impact', `/api/claims/${claim}/impact`],
      ['/api/citations/{id}/where-used', `/api/citations/${work}/where-used`],
      ['/api/citations/{id}/impact', `/api/citations/${work}/impact?standing=retracted`],
      ['/api/citations/{id}/impact', `/api/citations/${work}/impact?recall=true`],
      ['/api/disclaimers/{id}/where-used', `/api/disclaimers/${disclaimers[0]!.id}/where-used`],
      ['/api/page-reviews/queue', '/api/page-reviews/queue'],
      ['/api/page-reviews/due', '/api/page-reviews/due?days=366'],
      ['/api/check-reports/progress', '/api/check-reports/progress'],
      ['/api/{accounts}/me', '/api/users/me'],
    ]
    for (const [path, address] of questions) {
      const { body, status } = await call(address, { as: tokens.reviewer })
      expect.soft([address, status, faultsBy(answerOf('GET', path), body)]).toEqual([address, 200, []])
    }
    const commands: [who: keyof typeof tokens, path: string, address: string, body: object][] = [
      ['marketer', '/api/check', '/api/check', { text: `${SENTENCE} It cures everything.`, jurisdictions: ['US'] }],
      ['marketer', '/api/claims/near', '/api/claims/near', { text: 'Acupuncture eased sore elbows in a trial.' }],
      ['reviewer', '/api/claims/{id}/recall', `/api/claims/${claim}/recall`, { reason: 'I read it again.' }],
      ['reviewer', '/api/claims/{id}/reinstate', `/api/claims/${claim}/reinstate`, { reason: 'And again.' }],
      [
        'reviewer',
        '/api/citations/{id}/standing',
        `/api/citations/${work}/standing`,
        { status: 'corrected', notice: { doi: '10.5555/notice' }, reason: 'A correction.' },
      ],
      ['reviewer', '/api/citations/{id}/recall', `/api/citations/${work}/recall`, { reason: 'It was misread.' }],
      ['reviewer', '/api/citations/{id}/reinstate', `/api/citations/${work}/reinstate`, { reason: 'It was not.' }],
      ['reviewer', '/api/{page}/{id}/recall', `/api/articles/${article}/recall`, { reason: 'To look at it.' }],
      ['reviewer', '/api/{page}/{id}/reinstate', `/api/articles/${article}/reinstate`, { reason: 'It was right.' }],
      ['admin', '/api/{page}/{id}/withdraw', `/api/articles/${article}/withdraw`, { reason: 'It is old.' }],
      ['admin', '/api/{page}/{id}/publish', `/api/articles/${article}/publish`, {}],
      ['marketer', '/api/notifications/read-all', '/api/notifications/read-all', {}],
    ]
    for (const [who, path, address, body] of commands) {
      const answer = await call(address, { method: 'POST', as: tokens[who], body })
      expect([
        address,
        answer.status,
        answer.status === 200 ? faultsBy(answerOf('POST', path), answer.body) : answer.text,
      ]).toEqual([address, 200, []])
    }
    const references = {
      method: 'POST',
      as: tokens.marketer,
      headers: { 'Content-Type': 'text/plain' },
      raw: 'Lee A. A trial of elbows. J Acu. 2013;1:1-2.',
    }
    for (const query of ['?dryRun=true', '']) {
      const { body } = await call(`/api/citations/import${query}`, references)
      expect(faultsBy(answerOf('POST', '/api/citations/import'), body)).toEqual([])
    }
  })

  test('of what is written', async () => {
    const made = await call('/api/articles', {
      method: 'POST',
      as: tokens.marketer,
      body: { title: 'New', clinic: story.clinic },
    })
    expect([made.status, faultsBy(answerOf('POST', '/api/articles', 201), made.body)]).toEqual([201, []])
    const { id, revision } = made.body.doc
    const changed = await call(`/api/articles/${id as string}`, {
      method: 'PATCH',
      as: tokens.marketer,
      body: { title: 'Newer', revision },
    })
    expect([changed.status, faultsBy(answerOf('PATCH', '/api/articles/{id}'), changed.body)]).toEqual([200, []])
  })
})
