import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeArticle, makeClinic, publish } from '../make.ts'
import { HIDDEN_FROM_VISITORS, MARKS, refusalOf, tellStory, type Story } from './story.ts'

let story: Story
let marketer: string
let admin: string
beforeAll(async () => {
  story = await tellStory()
  marketer = await story.signIn('marketer')
  admin = await story.signIn('admin')
})
afterAll(() => story.close())

function expectNothingHidden(text: string) {
  for (const mark of HIDDEN_FROM_VISITORS) expect(text).not.toContain(mark)
}

describe('what a visitor can read', () => {
  test('asking for drafts gives a visitor the live pages (P010)', async () => {
    const { status, body, text } = await story.call('/api/articles?draft=true&limit=100&depth=2')
    expect(status).toBe(200)
    expect(body.docs.map(({ title }: { title: string }) => title)).toEqual(['Back pain'])
    expectNothingHidden(text)
  })
  test('no other spelling of the same wish gives more (P010)', async () => {
    const wishes = [
      'draft=true&trash=true&depth=3&limit=100',
      'draft=1',
      'where[_status][equals]=draft',
      'where[_status][not_equals]=published',
      'where[or][0][_status][equals]=draft&where[or][1][_status][exists]=true&draft=true',
      'select[title]=true&draft=true',
      'populate[articles][title]=true&draft=true&depth=3',
      'where[revision][greater_than]=0&draft=true',
      'locale=all&draft=true',
    ]
    for (const wish of wishes) expectNothingHidden((await story.call(`/api/articles?${wish}`)).text)
    for (const id of [story.never, story.withdrawn, story.trashed]) {
      const answer = await story.call(`/api/articles/${id}?draft=true&trash=true`)
      expect(refusalOf(answer)).toBe('404 request/not-found')
      expectNothingHidden(answer.text)
    }
    expect((await story.call('/api/articles/count?draft=true&trash=true')).body.totalDocs).toBe(1)
  })
  test('versions are nobody’s but the writers’ (P011)', async () => {
    for (const path of [`/api/articles/versions?where[parent][equals]=${story.live}`, '/api/articles/versions']) {
      const answer = await story.call(path)
      expect(refusalOf(answer)).toBe('401 request/unauthenticated')
      expectNothingHidden(answer.text)
    }
    const versions = await story.payload.findVersions({ collection: 'articles', ...story.as('admin') })
    const one = `/api/articles/versions/${versions.docs[0]!.id}`
    expect((await story.call(one)).status).toBe(401)
    expect((await story.call(one, { as: 'not.a.token' })).status).toBe(403)
  })
  test('a citation leads to the live pages that cite it and no further (P012)', async () => {
    const { status, body, text } = await story.call(`/api/citations/${story.citation}?depth=5&draft=true`)
    expect(status).toBe(200)
    expect(body.usedBy.docs).toHaveLength(1)
    expectNothingHidden(text)
    for (const wish of [
      'joins[usedBy][limit]=100&joins[usedBy][where][title][like]=MARK',
      'joins[usedBy][where][_status][equals]=draft',
      'joins[usedBy][sort]=-title&joins[usedBy][count]=true&depth=3',
    ])
      expectNothingHidden((await story.call(`/api/citations/${story.citation}?${wish}`)).text)
  })
  test('the trash is closed to visitors (P013)', async () => {
    const listed = await story.call('/api/articles?trash=true&where[deletedAt][exists]=true')
    expectNothingHidden(listed.text)
    expect(listed.body.totalDocs ?? 0).toBe(0)
    expect((await story.call('/api/articles/count?trash=true&where[deletedAt][exists]=true')).body.totalDocs ?? 0).toBe(
      0,
    )
  })
  test('cookies and headers that other servers heed open nothing (P014)', async () => {
    const { status, text } = await story.call(`/api/articles/${story.live}`, {
      headers: {
        Cookie: '__prerender_bypass=1; payload-preview=1',
        'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware',
        'X-Payload-HTTP-Method-Override': 'PATCH',
        'X-Forwarded-For': '127.0.0.1',
      },
    })
    expect(status).toBe(200)
    expectNothingHidden(text)
    expect((await story.call(`/api/articles/${story.live}?preview=true`)).body).toMatchObject({ code: 'query/invalid' })
  })
  test('a token of a preview that nobody gave opens nothing, and is not taken for a visitor (P014)', async () => {
    for (const id of [story.live, story.never]) {
      const answer = await story.call(`/api/articles/${id}?preview=true`, { headers: { 'X-Preview-Token': 'guessed' } })
      expect(answer.status).toBe(403)
      expectNothingHidden(answer.text)
    }
  })
  test('a page is found by its slug only while it is live (P010)', async () => {
    expect((await story.call('/api/articles/by-slug/back-pain?draft=true')).body).toMatchObject({ title: 'Back pain' })
    expect((await story.call('/api/articles/by-slug/back-pain?clinic=harbour-acupuncture')).status).toBe(200)
    for (const slug of ['knee-pain', 'neck-pain-nevermark-7be', 'hip-pain-trashmark-b20', 'nothing'])
      expect((await story.call(`/api/articles/by-slug/${slug}?draft=true`)).status).toBe(404)
    expect((await story.call('/api/articles/by-slug/back-pain?clinic=another')).status).toBe(404)
  })
  test('a live page that names pages that are not live names them by id at most (P012)', async () => {
    const { payload, as, live, never } = story
    const marketerActs = as('marketer')
    const naming = await makeArticle(payload, marketerActs, {
      title: 'Sciatica',
      clinic: story.clinic,
      authors: [story.author],
      relatedArticles: [live, never],
    })
    await publish(payload, marketerActs, 'articles', naming.id)
    const rest = await story.call(`/api/articles/${naming.id}?depth=3&draft=true`)
    expect(rest.body.relatedArticles).toMatchObject([{ title: 'Back pain' }, never])
    expectNothingHidden(rest.text)
    const graphql = await story.graphql(
      `{ Article(id: "${naming.id}") { title relatedArticles { title authors { name } } } }`,
    )
    expectNothingHidden(graphql.text)
  })
})

describe('the same over GraphQL', () => {
  test('drafts and the trash are refused to visitors in words (P010, P013)', async () => {
    for (const query of [
      '{ Articles(draft: true) { docs { title } } }',
      '{ Articles(trash: true) { docs { title } } }',
      `{ Article(id: "${story.never}", draft: true) { title } }`,
      '{ countArticles(draft: true) { totalDocs } }',
    ]) {
      const { status, body, text } = await story.graphql(query)
      expect(status, text).toBe(400)
      expect(body.errors[0].extensions).toMatchObject({ code: 'query/invalid', statusCode: 400 })
      expectNothingHidden(text)
    }
  })
  test('lists, single pages and counts hold live pages only (P010)', async () => {
    const { body: listed } = await story.graphql('{ Articles(limit: 100) { totalDocs docs { title _status } } }')
    for (const { _status } of listed.data.Articles.docs) expect(_status).toBe('published')
    for (const id of [story.never, story.withdrawn, story.trashed]) {
      const { body, text } = await story.graphql(`{ Article(id: "${id}") { title } }`)
      expect(body.data?.Article ?? null).toBeNull()
      expectNothingHidden(text)
    }
    expect(
      (await story.graphql('{ Articles(where: { title: { like: "MARK" } }) { totalDocs } }')).body.data.Articles
        .totalDocs,
    ).toBe(0)
  })
  test('relations in both directions end at what is live (P012)', async () => {
    const { body, text } = await story.graphql(
      `{ Citation(id: "${story.citation}") { title usedBy(limit: 20) { docs { title citations { title usedBy(limit: 5) { docs { title } } } } } } }`,
    )
    expect(body.errors, text).toBeUndefined()
    expectNothingHidden(text)
    expect(body.data.Citation.usedBy.docs.map(({ title }: { title: string }) => title)).toEqual(['Back pain'])
  })
  test('versions, mutations and the schema itself are not for visitors (P011, P025)', async () => {
    for (const query of [
      '{ versionsArticles { docs { version { title } } } }',
      `mutation { updateArticle(id: "${story.live}", data: { title: "anon" }) { title } }`,
      `mutation { deleteArticle(id: "${story.never}") { id } }`,
      `mutation { restoreVersionArticle(id: "${story.live}") { id } }`,
      '{ __schema { types { name } } }',
      '{ __type(name: "User") { fields { name } } }',
    ]) {
      const { body, text } = await story.graphql(query)
      expect(body.errors.length, text).toBeGreaterThan(0)
      expectNothingHidden(text)
    }
  })
})

describe('websites with a key, and other clinics’ writers', () => {
  test('a key for live pages reads what a visitor reads (P010, P011)', async () => {
    const headers = await story.issueKey(['read-published'])
    for (const path of [
      '/api/articles?draft=true&limit=100&depth=2',
      '/api/articles/versions',
      `/api/citations/${story.citation}?depth=3`,
    ])
      expectNothingHidden((await story.call(path, { headers })).text)
    const write = await story.call(`/api/articles/${story.live}`, {
      method: 'PATCH',
      headers: { ...headers, 'If-Match': '"3"' },
      body: { title: 'x' },
    })
    expect(refusalOf(write)).toBe('403 request/forbidden')
  })
  test('a key for drafts of one clinic reads those and no other’s, and none of the staff’s notes (P010)', async () => {
    const { payload, as } = story
    const elsewhere = await makeArticle(payload, as('marketer'), { title: 'ELSEWHEREMARK' })
    const headers = await story.issueKey(['read-drafts'], [story.clinic])
    const { text } = await story.call('/api/articles?draft=true&limit=100&depth=2', { headers })
    expect(text).toContain(MARKS.newerDraft)
    expect(text).toContain(MARKS.neverPublished)
    expect(text).not.toContain('ELSEWHEREMARK')
    expect(text).not.toContain(MARKS.note)
    expect((await story.call(`/api/articles/${elsewhere.id}?draft=true`, { headers })).status).toBe(404)
    expect((await story.call('/api/articles/versions', { headers })).text).not.toContain('ELSEWHEREMARK')
  })
  test('a key for imports makes drafts in its clinic and publishes nothing (P021)', async () => {
    const headers = await story.issueKey(['import'], [story.clinic])
    const made = await story.call('/api/articles', {
      method: 'POST',
      headers,
      body: { title: 'Imported', clinic: story.clinic, _status: 'draft' },
    })
    expect(made.status, made.text).toBe(201)
    expect((await story.call(`/api/articles/${made.body.doc.id}`)).status).toBe(404)
    expect(
      (await story.call(`/api/articles/${made.body.doc.id}/publish`, { method: 'POST', headers, body: {} })).status,
    ).toBeOneOf([403, 404])
    const { id } = await makeClinic(story.payload, story.as('marketer'))
    expect(
      (await story.call('/api/articles', { method: 'POST', headers, body: { title: 'Elsewhere', clinic: id } })).status,
    ).toBe(403)
  })
  test('a writer of another clinic neither sees nor writes this one’s drafts (P020, P011)', async () => {
    const other = await makeClinic(story.payload, story.as('admin'))
    const { token } = await story.hire('elsewhere', 'marketer', [other.id])
    const lives = await story.call('/api/articles?limit=100', { as: token })
    expect(lives.body.docs.map(({ id }: { id: string }) => id)).toContain(story.live)
    const listed = await story.call('/api/articles?draft=true&limit=100&depth=2', { as: token })
    expectNothingHidden(listed.text.replaceAll(MARKS.note, ''))
    expectNothingHidden(
      (await story.call('/api/articles/versions?limit=100', { as: token })).text.replaceAll(MARKS.note, ''),
    )
    expectNothingHidden(
      (await story.graphql('{ Articles(draft: true, limit: 100) { docs { title } } }', { as: token })).text,
    )
    expectNothingHidden(
      (await story.graphql('{ versionsArticles(limit: 100) { docs { version { title } } } }', { as: token })).text,
    )
    for (const id of [story.live, story.never])
      for (const [path, method, body] of [
        [`/api/articles/${id}`, 'PATCH', { title: 'taken' }],
        [`/api/articles/${id}/publish`, 'POST', {}],
        [`/api/articles/${id}/withdraw`, 'POST', { reason: 'mine now' }],
        [`/api/articles/${id}`, 'DELETE', undefined],
        [`/api/articles/${id}/duplicate`, 'POST', {}],
      ] as const) {
        const answer = await story.call(path, { method, body, as: token, headers: { 'If-Match': '"1"' } })
        expect(answer.status, `${method} ${path} ${answer.text}`).toBeOneOf([403, 404])
      }
    expect((await story.call(`/api/articles/${story.live}`)).body.title).toBe('Back pain')
  })
})

describe('what a writer can do to a live page', () => {
  test('an edit without the revision it read is asked for it (P020)', async () => {
    const answer = await story.call(`/api/articles/${story.live}`, {
      method: 'PATCH',
      as: marketer,
      body: { title: 'CURES BACK PAIN' },
    })
    expect(refusalOf(answer)).toBe('428 write/revision-missing')
  })
  test('an edit of a live page is a draft, whatever the writer says of it (P020, P021, P026)', async () => {
    for (const [who, query, data] of [
      [marketer, '', {}],
      [marketer, '?draft=false', {}],
      [marketer, '?draft=true&autosave=true', {}],
      [marketer, '?publishAllLocales=true', {}],
      [marketer, '?publishSpecificLocale=en', { _status: 'draft' }],
      [marketer, '?unpublishAllLocales=true', { _status: 'draft' }],
      [admin, '', { seo: { description: 'typo fix' } }],
    ] as const) {
      const revision = await story.revisionOf(story.live)
      const answer = await story.call(`/api/articles/${story.live}${query}`, {
        method: 'PATCH',
        as: who,
        headers: { 'If-Match': `"${revision}"` },
        body: { title: 'CURES BACK PAIN', ...data },
      })
      expect(answer.status, answer.text).toBe(200)
      expect((await story.call(`/api/articles/${story.live}`)).body).toMatchObject({
        title: 'Back pain',
        _status: 'published',
      })
    }
  })
  test('nobody publishes by writing a status, not even an admin (P021, P055)', async () => {
    for (const who of [marketer, admin])
      for (const _status of ['published', ['published'], { equals: 'published' }, 1, true]) {
        const revision = await story.revisionOf(story.never)
        const answer = await story.call(`/api/articles/${story.never}`, {
          method: 'PATCH',
          as: who,
          headers: { 'If-Match': `"${revision}"` },
          body: { _status },
        })
        expect(answer.status, answer.text).toBeOneOf([400, 422])
        refusalOf(answer)
      }
    expect((await story.call(`/api/articles/${story.never}`)).status).toBe(404)
  })
  test('neither a list edit, a copy, a restored version nor GraphQL crosses the border (P020, P021, P026)', async () => {
    const bulk = await story.call(`/api/articles?where[id][in]=${story.live},${story.never}`, {
      method: 'PATCH',
      as: marketer,
      body: { subtitle: 'CURES BACK PAIN' },
    })
    expect(bulk.status, bulk.text).toBe(200)
    const bulkStatus = await story.call(`/api/articles?where[id][equals]=${story.never}`, {
      method: 'PATCH',
      as: marketer,
      body: { _status: 'published' },
    })
    expect(bulkStatus.status).toBe(422)
    const copy = await story.call(`/api/articles/${story.live}/duplicate`, {
      method: 'POST',
      as: marketer,
      body: { _status: 'draft' },
    })
    expect(copy.status, copy.text).toBe(200)
    expect((await story.call(`/api/articles/${copy.body.doc.id}`)).status).toBe(404)
    const { docs } = await story.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: story.live } },
      sort: 'updatedAt',
      ...story.as('admin'),
    })
    const restored = await story.call(`/api/articles/versions/${docs[0]!.id}?draft=false`, {
      method: 'POST',
      as: marketer,
    })
    expect(restored.status, restored.text).toBe(200)
    const revision = await story.revisionOf(story.live)
    for (const query of [
      `mutation { updateArticle(id: "${story.live}", data: { title: "CURES BACK PAIN", revision: ${revision} }) { title } }`,
      `mutation { updateArticle(id: "${story.live}", draft: false, data: { title: "CURES", _status: published, revision: ${revision + 1} }) { title } }`,
      `mutation { restoreVersionArticle(id: "${docs[0]!.id}") { title } }`,
      `mutation { updateArticle(id: "${story.live}", autosave: true, data: { title: "CURES", revision: ${revision + 1} }) { title } }`,
    ])
      await story.graphql(query, { as: marketer })
    const { body, text } = await story.call(`/api/articles/${story.live}`)
    expect(body).toMatchObject({ title: 'Back pain', _status: 'published' })
    expect(text).not.toContain('CURES')
  })
  test('what was saved can not be rewritten in place: autosave makes a version of its own (P024)', async () => {
    const count = async () =>
      (
        await story.payload.countVersions({
          collection: 'articles',
          where: { parent: { equals: story.live } },
          ...story.as('admin'),
        })
      ).totalDocs
    const before = await count()
    for (const title of ['after approval', 'and again']) {
      const revision = await story.revisionOf(story.live)
      const headers = { 'If-Match': `"${revision}"` }
      await story.call(`/api/articles/${story.live}?draft=true&autosave=true`, {
        method: 'PATCH',
        as: marketer,
        headers,
        body: { title },
      })
    }
    expect(await count()).toBe(before + 2)
  })
  test('a new page keeps nothing of what only the system may say (P022)', async () => {
    const made = await story.call('/api/articles', {
      method: 'POST',
      as: marketer,
      body: {
        title: 'm',
        clinic: story.clinic,
        approvedBy: story.author,
        approvedAt: '2026-01-01T00:00:00Z',
        reviewStatus: 'approved',
        approvedHash: '0',
        createdAt: '2001-01-01T00:00:00Z',
        updatedAt: '2001-01-01T00:00:00Z',
        id: '0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a',
        revision: 70,
        publication: {
          liveHash: 'f'.repeat(64),
          firstPublishedAt: '2001-01-01T00:00:00Z',
          publishedAt: '2001-01-01T00:00:00Z',
        },
        citations: [story.citation],
        readingMinutes: 99,
      },
    })
    expect(made.status, made.text).toBe(201)
    const { doc } = made.body
    expect(doc.id).not.toBe('0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a')
    expect(doc).toMatchObject({ _status: 'draft', revision: 1, citations: [] })
    expect(doc.createdAt).not.toMatch(/^2001/)
    expect(doc.updatedAt).not.toMatch(/^2001/)
    expect(doc.publication?.liveHash ?? null).toBeNull()
    expect(doc.publication?.publishedAt ?? null).toBeNull()
    expect(doc.readingMinutes).not.toBe(99)
    for (const name of ['approvedBy', 'approvedAt', 'reviewStatus', 'approvedHash'])
      expect(doc[name] ?? null).toBeNull()
  })
  test('nor does a citation or a redirect take its times and id from a client (P022)', async () => {
    for (const [collection, data] of [
      ['citations', { type: 'article-journal', title: 'Dated', issued: { year: 2020 } }],
      ['redirects', { from: '/old-dated', to: '/new' }],
    ] as const) {
      const made = await story.call(`/api/${collection}`, {
        method: 'POST',
        as: marketer,
        body: { ...data, createdAt: '2001-01-01T00:00:00Z', id: '0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7b' },
      })
      expect(made.status, made.text).toBe(201)
      expect(made.body.doc.createdAt, collection).not.toMatch(/^2001/)
      expect(made.body.doc.id, collection).not.toBe('0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7b')
    }
  })
  test('a visitor writes nothing, by any method (P025)', async () => {
    for (const [path, method] of [
      [`/api/articles/${story.live}`, 'PATCH'],
      [`/api/articles/${story.live}`, 'DELETE'],
      ['/api/articles', 'POST'],
      ['/api/articles?where[id][exists]=true', 'PATCH'],
      ['/api/articles?where[id][exists]=true', 'DELETE'],
      [`/api/articles/${story.live}/publish`, 'POST'],
      [`/api/articles/${story.live}/withdraw`, 'POST'],
      [`/api/articles/${story.live}/duplicate`, 'POST'],
      ['/api/citations', 'POST'],
      ['/api/media', 'POST'],
    ] as const) {
      const answer = await story.call(path, { method, ...(method === 'DELETE' ? {} : { body: { title: 'anon' } }) })
      expect(refusalOf(answer)).toBe('401 request/unauthenticated')
    }
  })
  test('a lock flag gives nobody a way around the revision (P033)', async () => {
    const revision = await story.revisionOf(story.live)
    const answer = await story.call(`/api/articles/${story.live}?overrideLock=true`, {
      method: 'PATCH',
      as: marketer,
      headers: { 'If-Match': `"${revision - 1}"` },
      body: { title: 'steal' },
    })
    expect(refusalOf(answer)).toBe('412 write/stale')
    expect(answer.body).toMatchObject({ revision, changed: ['title'] })
  })
})
