import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePreviewToken } from '../../src/delivery/preview/preview-token.ts'
import { readEnv } from '../../src/platform/env.ts'
import { makeArticle, makeClinic, makePerson, publish, textOf, type Loose } from '../make.ts'
import { answerOf, faultsBy } from './openapi-schemas.ts'
import { MARKS, refusalOf, tellStory, type Story } from './story.ts'

let secret: string
const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>`
let story: Story
let marketer: string

beforeAll(async () => {
  story = await tellStory()
  marketer = await story.signIn('marketer')
  secret = readEnv().previewSecret
})
afterAll(() => story.close())

const linkTo = async (path: string, body: object = {}, as = marketer) =>
  story.call(`/api/${path}/preview`, { method: 'POST', body, as })
/** A link as its maker sends it, without the address of the server. */
const linkFor = async (path: string, body: object = {}) => {
  const { body: made } = await linkTo(path, body)
  return String(made.url).replace(/^https?:\/\/[^/]+/, '')
}
const tokenFor = async (path: string) => new URL(await linkFor(path), 'http://x').searchParams.get('token')!
const withToken = (token: string) => ({ headers: { 'X-Preview-Token': token } })
const soon = () => Math.floor(Date.now() / 1000) + 600
const makerId = async () => (await story.call('/api/users/me', { as: marketer })).body.user.id as string

describe('a link to a draft', () => {
  test('is made by people of the clinic who may read it, lasts an hour, and stands in the trail', async () => {
    const { body, headers, status } = await linkTo(`articles/${story.live}`)
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(faultsBy(answerOf('POST', '/api/{page}/{id}/preview'), body)).toEqual([])
    expect(body.url).toMatch(new RegExp(`/preview/articles/${story.live}\\?token=p1\\.`))
    expect(Math.round((Date.parse(body.expiresAt) - Date.now()) / 60_000)).toBe(60)
    const { docs } = await story.payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'preview-link' } },
      ...story.as('admin'),
    })
    expect(docs).toMatchObject([
      { collection: 'articles', subject: story.live, clinic: story.clinic, reason: `Until ${String(body.expiresAt)}` },
    ])
    expect(JSON.stringify(docs)).not.toContain(body.url.split('token=')[1])
  })

  test('is not made by strangers, by keys, by the staff of another clinic, for too long, or twice from one answer', async () => {
    const path = `/api/articles/${story.live}/preview`
    expect(refusalOf(await story.call(path, { method: 'POST', body: {} }))).toBe('401 request/unauthenticated')
    const key = await story.issueKey(['read-drafts'])
    expect(refusalOf(await story.call(path, { method: 'POST', body: {}, headers: key }))).toBe('403 request/forbidden')
    const elsewhere = await makeClinic(story.payload, story.as('admin'), { name: 'Elsewhere' })
    const other = await story.hire('elsewhere', 'marketer', [elsewhere.id])
    expect(refusalOf(await linkTo(`articles/${story.live}`, {}, other.token))).toBe('404 request/not-found')
    expect(refusalOf(await linkTo(`articles/${story.trashed}`))).toBe('409 request/conflict')
    for (const lifetime of [0, 90_000, '1h', -1]) {
      expect(refusalOf(await linkTo(`articles/${story.live}`, { lifetime }))).toBe('422 data/invalid')
    }
    const headers = { 'Idempotency-Key': 'again' }
    expect(refusalOf(await story.call(path, { method: 'POST', body: {}, as: marketer, headers }))).toBe(
      '400 request/invalid',
    )
  })

  test('shows the latest draft to whoever has it, and keeps it to them', async () => {
    const { headers, status, text } = await story.call(await linkFor(`articles/${story.live}`))
    expect(status).toBe(200)
    expect(text).toContain(`<h1>Back pain, ${MARKS.newerDraft}</h1>`)
    expect(text).toContain('Preview of a draft')
    expect(text).toContain('Visitors read an earlier version')
    expect(text).toMatch(/This link works until <time datetime="[^"]+Z">/)
    expect(text).toContain('By Ana Lim · Harbour Acupuncture')
    expect(text).toMatch(/It may help\.(<\/span>)?<sup><a href="#ref-1" id="cite-1-1">\[1\]/)
    expect(text).toMatch(/<h2>References<\/h2><ol class="references"><li id="ref-1"/)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none';style-src 'sha256-[^']+';script-src 'sha256-[^']+';img-src 'self';frame-ancestors 'self';base-uri 'none';form-action 'none'$/,
    )
    expect(text.match(/<script/g)).toHaveLength(1)
  })

  test('shows claims marked with what is said of them, or plain', async () => {
    const said = 'Acupuncture relieves sciatica within a week.'
    const claiming = await makeArticle(story.payload, story.as('marketer'), {
      clinic: story.clinic,
      body: textOf({ text: said, cite: story.citation }),
    })
    const link = await linkFor(`articles/${claiming.id}`)
    const marked = (await story.call(link)).text
    expect(marked).toMatch(/<main id="page" class="marked">/)
    expect(marked).toContain('<summary>One claim is not approved</summary>')
    expect(marked).toMatch(
      /<span id="c-new-1" data-claim="new-1" data-state="proposed" data-look="proposed">Acupuncture relieves/,
    )
    expect(marked).toContain('class="legend"')
    const plain = (await story.call(`${link}&claims=plain`)).text
    expect(plain).toMatch(/<main id="page" class="plain">/)
    expect(plain).not.toContain('class="legend"')
  })

  test('shows of what is not public that it is there, and no word of it', async () => {
    const hidden = await makeArticle(story.payload, story.as('marketer'), {
      clinic: story.clinic,
      authors: [story.author, (await makePerson(story.payload, story.as('marketer'), { name: 'Nobody Yet' })).id],
      title: 'It names others',
      relatedArticles: [story.live, story.never, story.withdrawn],
    })
    const { text } = await story.call(await linkFor(`articles/${hidden.id}`))
    expect(text).toContain('By Ana Lim, <em>one that is not public yet</em>')
    expect(text).toContain('Back pain, <em>2 that are not public yet</em>')
    for (const mark of Object.values(MARKS)) expect(text).not.toContain(mark)
    expect(text).not.toContain('Nobody Yet')
    const { body } = await story.call(
      `/api/articles/${hidden.id}?depth=3`,
      withToken(await tokenFor(`articles/${hidden.id}`)),
    )
    expect(body.relatedArticles).toMatchObject([{ title: 'Back pain' }, story.never, story.withdrawn])
    for (const mark of Object.values(MARKS)) expect(JSON.stringify(body)).not.toContain(mark)
  })

  test('shows a hostile draft as the text that it is', async () => {
    const link = { type: 'link', version: 3, fields: { linkType: 'custom', url: 'javascript:alert(1)' }, children: [] }
    const made = await makeArticle(story.payload, story.as('marketer'), {
      clinic: story.clinic,
      title: HOSTILE,
      subtitle: HOSTILE,
      excerpt: HOSTILE,
      tags: [HOSTILE],
      faq: [{ question: HOSTILE, answer: HOSTILE }],
      body: textOf(HOSTILE),
    })
    const body: Loose = textOf('x')
    body.root.children[0].children = [link, { type: 'text', text: HOSTILE, version: 1 }]
    const { pool } = story.payload.db as unknown as {
      pool: { query: (sql: string, values: unknown[]) => Promise<void> }
    }
    await pool.query('update _articles_v set version_body = $1 where parent_id = $2 and latest', [body, made.id])
    const { status, text } = await story.call(await linkFor(`articles/${made.id}`))
    expect(status).toBe(200)
    expect(text.match(/<script/g)).toHaveLength(1)
    expect(text).not.toMatch(/<img|javascript:| on\w+="/)
    expect(text).toContain('&lt;script&gt;')
  })

  test('works for every kind of page', async () => {
    const { payload } = story
    const as = story.as('marketer')
    const make = async (collection: string, data: object): Promise<[string, string]> => [
      collection,
      String(
        (
          (await payload.create({
            collection: collection as 'people',
            data: data as never,
            draft: true,
            ...as,
          })) as Loose
        ).id,
      ),
    ]
    const all = [
      await make('conditions', { name: 'Sciatica' }),
      await make('modalities', { name: 'Cupping', kind: 'manual' }),
      await make('clinics', { name: 'A new clinic', jurisdictions: ['US'] }),
      await make('locations', { name: 'A new place', clinic: story.clinic }),
      await make('people', { name: 'A new face', role: 'Acupuncturist' }),
      await make('disclaimers', { name: 'A new note', kind: 'medical', text: textOf('This is not advice.') }),
    ]
    for (const [collection, id] of all) {
      const { status, text } = await story.call(await linkFor(`${collection}/${id}`))
      expect([collection, status]).toEqual([collection, 200])
      expect(text).toMatch(/<h1>(A new|Sciatica|Cupping)/)
      expect(text).toContain('Visitors cannot read this page yet.')
    }
  })
})

describe('a link lets nobody in', () => {
  const grant = async (more: object = {}) =>
    makePreviewToken({ collection: 'articles', id: story.live, by: await makerId(), until: soon(), ...more }, secret)
  const look = async (token: string, id = story.live) => story.call(`/preview/articles/${id}?token=${token}`)

  test('to another page, with another signature, or without a token', async () => {
    const token = await grant()
    expect((await look(token)).status).toBe(200)
    expect(await look(token, story.never)).toMatchObject({
      status: 403,
      text: expect.stringContaining('another page') as string,
    })
    expect((await look(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).status).toBe(403)
    for (const path of ['', '?token=', `?token=${token}&token=${token}`, '?token[]=x']) {
      expect([403, 404]).toContain((await story.call(`/preview/articles/${story.live}${path}`)).status)
    }
    expect((await story.call(`/preview/articles/x?token=${token}`)).status).toBe(404)
    expect((await story.call(`/preview/users/${story.live}?token=${token}`)).status).toBe(403)
    expect((await story.call(`/preview/articles/${story.live}?token=${token}`, { method: 'POST' })).status).toBe(404)
    const users = makePreviewToken(
      { collection: 'users', id: await makerId(), by: await makerId(), until: soon() },
      secret,
    )
    expect((await story.call(`/preview/users/${await makerId()}?token=${users}`)).status).toBe(410)
  })

  test('after its end, and says so', async () => {
    const answer = await look(await grant({ until: Math.floor(Date.now() / 1000) }))
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([410, 'private, no-store'])
    expect(answer.text).toContain('This link has ended')
    expect(answer.text).not.toContain(MARKS.newerDraft)
  })

  test('to what lies in the trash, or is gone', async () => {
    for (const id of [story.trashed, '0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a'])
      expect((await look(await grant({ id }), id)).status).toBe(410)
  })

  test('shows the draft of a page that was withdrawn, to whom it was sent', async () => {
    expect((await look(await grant({ id: story.withdrawn }), story.withdrawn)).status).toBe(200)
  })

  test('once whoever made it has left, or may no longer read the page', async () => {
    const hired = await story.hire('leaver', 'marketer', [story.clinic])
    const token = await grant({ by: hired.id })
    expect((await look(token)).status).toBe(200)
    const elsewhere = await makeClinic(story.payload, story.as('admin'))
    const move = (data: object) =>
      story.payload.update({ collection: 'users', id: hired.id, data: data as never, ...story.as('admin') })
    await move({ clinics: [elsewhere.id] })
    expect((await look(token)).status).toBe(410)
    await move({ clinics: [story.clinic] })
    expect((await look(token)).status).toBe(200)
    await story.payload.delete({ collection: 'users', id: hired.id, ...story.as('admin') })
    expect((await look(token)).status).toBe(410)
  })
})

describe('the token of a link, at the API', () => {
  test('gives the one draft as a website reads pages, by id and by slug, and nobody keeps it', async () => {
    const token = await tokenFor(`articles/${story.never}`)
    const { body, headers, status } = await story.call(`/api/articles/${story.never}`, withToken(token))
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(body).toMatchObject({
      title: `Neck pain ${MARKS.neverPublished}`,
      bodyHtml: expect.stringContaining('It may help.') as string,
      bodyText: expect.stringContaining('It may help.') as string,
      authors: [{ name: 'Ana Lim' }],
    })
    expect(body).not.toHaveProperty('source')
    expect(body).not.toHaveProperty('review')
    const slug = String(body.slug)
    const bySlug = (query: string) => story.call(`/api/articles/by-slug/${slug}${query}`, withToken(token))
    expect((await bySlug('?select[bodyHtml]=true&depth=0')).body).toMatchObject({
      id: story.never,
      bodyHtml: body.bodyHtml,
    })
    expect((await bySlug('?clinic=harbour-acupuncture')).status).toBe(200)
    expect((await bySlug('?clinic=another')).status).toBe(404)
    expect((await story.call(`/api/articles/${story.never}`)).status).toBe(404)
  })

  test('opens no other draft, no list, no version and nothing else', async () => {
    const token = await tokenFor(`articles/${story.live}`)
    const others = [
      `/api/articles/${story.never}`,
      `/api/articles/${story.withdrawn}`,
      `/api/articles/by-slug/knee-pain`,
      `/api/users`,
      `/api/articles/versions`,
      `/api/articles/${story.live}/desk`,
    ]
    for (const path of others) expect([401, 403, 404]).toContain((await story.call(path, withToken(token))).status)
    const listed = await story.call('/api/articles?draft=true&depth=2&limit=100', withToken(token))
    expect([listed.status, listed.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(listed.body.docs.map(({ title }: Loose) => title)).toEqual(['Back pain'])
    for (const mark of Object.values(MARKS)) expect(listed.text).not.toContain(mark)
    const patched = { method: 'PATCH', body: { title: 'Mine' }, ...withToken(token) }
    expect((await story.call(`/api/articles/${story.live}`, patched)).status).toBe(401)
  })

  test('is refused in words where it is none, or has ended', async () => {
    const path = `/api/articles/${story.live}`
    expect(refusalOf(await story.call(path, withToken('guessed')))).toBe('403 preview/not-valid')
    const ended = makePreviewToken(
      { collection: 'articles', id: story.live, by: await makerId(), until: 1_700_000_000 },
      secret,
    )
    expect(refusalOf(await story.call(path, withToken(ended)))).toBe('410 preview/ended')
    expect((await story.call(path)).body.title).toBe('Back pain')
  })
})

describe('a token in questions by GraphQL', () => {
  const WORDS = 'Neck pain in the words of its draft.'
  const PAGE = `title _status bodyHtml claims { text } references { number citation { title } }
    authors { name } relatedArticles { title } jsonLd`
  let token: string
  let id: string
  let slug: string
  beforeAll(async () => {
    const made = await makeArticle(story.payload, story.as('marketer'), {
      clinic: story.clinic,
      authors: [story.author],
      title: 'A draft with a slug',
      body: textOf({ text: WORDS, cite: story.citation }),
      relatedArticles: [story.live, story.never],
    })
    id = made.id
    slug = String(made.slug)
    token = await tokenFor(`articles/${id}`)
  })

  test('gives the draft by its id and its slug, with all that is worked out, and names nothing that is not public', async () => {
    for (const named of [`Article(id: "${id}")`, `articleBySlug(slug: "${slug}")`]) {
      expect((await story.graphql(`{ page: ${named} { title } }`)).text).not.toContain('A draft with a slug')
      const { body, headers, text } = await story.graphql(`{ page: ${named} { ${PAGE} } }`, withToken(token))
      expect(body.errors).toBeUndefined()
      expect(body.data.page).toMatchObject({
        title: 'A draft with a slug',
        authors: [{ name: 'Ana Lim' }],
        relatedArticles: [{ title: 'Back pain' }],
        references: [{ number: 1, citation: { title: 'Acupuncture for back pain' } }],
      })
      expect(body.data.page.bodyHtml).toContain(WORDS)
      expect(headers.get('cache-control')).toBe('private, no-store')
      for (const mark of Object.values(MARKS)) expect(text).not.toContain(mark)
    }
  })

  test('leaves the page in a list as everybody reads it', async () => {
    const writer = story.as('marketer')
    const said = (text: string) => ({
      clinic: story.clinic,
      authors: [story.author],
      body: textOf({ text, cite: story.citation }),
    })
    const page = await makeArticle(story.payload, writer, said('Acupuncture may ease a stiff neck.'))
    const { revision } = await publish(story.payload, writer, 'articles', page.id)
    const data = { ...said('Acupuncture may ease a stiff back.'), revision } as never
    await story.payload.update({ collection: 'articles', id: page.id, data, ...writer })
    const fields = 'bodyText claims { text }'
    const { body } = await story.graphql(
      `{ Article(id: "${page.id}") { ${fields} } Articles(where: { id: { equals: "${page.id}" } }) { docs { ${fields} } } }`,
      withToken(await tokenFor(`articles/${page.id}`)),
    )
    const asRead = (text: string) => ({ bodyText: `${text}[1]`, claims: [{ text }] })
    expect(body.data.Article).toEqual(asRead('Acupuncture may ease a stiff back.'))
    expect(body.data.Articles.docs).toEqual([asRead('Acupuncture may ease a stiff neck.')])
  })

  test('opens nothing else: no list, no other draft, no version, nothing to change', async () => {
    const lists = '{ Articles(limit: 100) { docs { title } } countArticles { totalDocs } }'
    const [with_, without] = [await story.graphql(lists, withToken(token)), await story.graphql(lists)]
    expect(with_.body).toEqual(without.body)
    for (const question of [
      `{ Article(id: "${story.never}") { title } }`,
      `{ versionsArticles { docs { id } } }`,
      `{ Articles(draft: true) { docs { title } } }`,
      `{ Users { docs { email } } }`,
      `mutation { updateArticle(id: "${id}", data: { title: "Mine" }) { title } }`,
    ]) {
      const { body, text } = await story.graphql(question, withToken(token))
      expect(body.errors, question).toHaveLength(1)
      for (const mark of Object.values(MARKS)) expect(text).not.toContain(mark)
    }
    expect(
      (await story.graphql(`{ articleBySlug(slug: "${slug}", clinic: "another") { title } }`, withToken(token))).body
        .data,
    ).toEqual({ articleBySlug: null })
  })

  test('is refused in words where it is none, or has ended', async () => {
    const until = 1_700_000_000
    const ended = makePreviewToken({ collection: 'articles', id, by: await makerId(), until }, secret)
    for (const [given, code] of [
      ['guessed', 'preview/not-valid'],
      [ended, 'preview/ended'],
    ] as const) {
      const { body } = await story.graphql(`{ Article(id: "${id}") { title } }`, withToken(given))
      expect(body).toMatchObject({ errors: [{ extensions: { code } }] })
      expect(body.data).toBeUndefined()
    }
  })
})

test('publishing does not end a link: it then shows what everybody reads', async () => {
  const made = await makeArticle(story.payload, story.as('marketer'), { clinic: story.clinic, authors: [story.author] })
  const link = await linkFor(`articles/${made.id}`)
  await publish(story.payload, story.as('marketer'), 'articles', made.id)
  expect((await story.call(link)).text).toContain('These words are what visitors read now.')
})
