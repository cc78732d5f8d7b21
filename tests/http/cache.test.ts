import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import {
  makeArticle,
  makeCitation,
  makeLiveClinic,
  makePage,
  makePicture,
  publish,
  textOf,
  withdraw,
  type Loose,
} from '../make.ts'

let api: Api
let id: string
let slug: string
let citation: string
let about: { clinic: string; authors: string[] }
beforeAll(async () => {
  api = await openApi({ hasCache: true })
  const writer = api.as('marketer')
  about = await makeLiveClinic(api)
  citation = (await makeCitation(api.payload, writer)).id
  const page = await makeArticle(api.payload, writer, {
    ...about,
    body: textOf({ text: 'It may help.', cite: citation }),
  })
  id = page.id
  slug = String(page.slug)
  await publish(api.payload, writer, 'articles', id)
})
afterAll(() => api.close())

const get = (path: string, headers: Record<string, string> = {}) => api.call(path, { headers })
const ask = (query: string, headers: Record<string, string> = {}) =>
  api.call('/api/graphql', { method: 'POST', body: { query }, headers })
const from = (answer: { headers: Headers }) => answer.headers.get('x-cache')

/** Asks until the answer comes from the cache: what follows from a write is known after a moment. */
async function warmed(read: () => ReturnType<typeof get>) {
  for (let asked = 0; asked < 200; asked += 1) {
    const answer = await read()
    if (from(answer) === 'hit') return answer
  }
  throw new Error('It never came from the cache.')
}

const READS: Record<string, () => ReturnType<typeof get>> = {
  'a list': () => get('/api/articles?limit=5&depth=1'),
  'one by its id': () => get(`/api/articles/${id}`),
  'one by its slug': () => get(`/api/articles/by-slug/${slug}`),
  'a count': () => get('/api/articles/count'),
  'a condition across a relation': () => get('/api/articles?where[clinic.slug][exists]=true&depth=0'),
  'a list by GraphQL': () => ask('{ Articles { docs { title } totalDocs } }'),
  'one by GraphQL': () => ask(`{ Article(id: "${id}") { title authors { name } } }`),
}

describe('an answer that was given before', () => {
  test.each(Object.keys(READS))('is the same from the cache: %s', async (name) => {
    const first = await READS[name]!()
    const again = await warmed(READS[name]!)
    expect(again.text).toBe(first.text)
    expect(again.status).toBe(200)
    expect(again.headers.get('etag')).toMatch(/^"[\w-]{27}(-br|-gzip)?"$/)
    expect(again.headers.get('cache-control')).toMatch(
      /^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/,
    )
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'))
    for (const header of [
      'last-modified',
      'content-security-policy',
      'x-content-type-options',
      'surrogate-key',
      'x-content-revision',
    ])
      expect(again.headers.get(header), header).toBeTruthy()
  })

  test('needs not be sent again to whoever has it, whatever the encoding', async () => {
    const { headers } = await warmed(READS['a list']!)
    const etag = headers.get('etag')!
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await get('/api/articles?limit=5&depth=1', { 'If-None-Match': held })
      expect([answer.status, answer.text], held).toEqual([304, ''])
    }
    expect((await get('/api/articles?limit=5&depth=1', { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  test('has another tag in another encoding, and is the same text', async () => {
    const path = '/api/articles?limit=5&depth=1'
    const plain = await get(path, { 'Accept-Encoding': 'identity' })
    for (const encoding of ['br', 'gzip']) {
      const answer = await get(path, { 'Accept-Encoding': encoding })
      expect(answer.text).toBe(plain.text)
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(answer.headers.get('etag')).not.toBe(plain.headers.get('etag'))
      expect(answer.headers.get('vary')).toContain('Accept-Encoding')
    }
  })

  test('is the same for parameters in another order', async () => {
    await warmed(() => get('/api/articles?depth=0&limit=3'))
    expect(from(await get('/api/articles?limit=3&depth=0'))).toBe('hit')
  })
})

test('whoever watches over the service is told whether answers come from the cache', async () => {
  await warmed(READS['a list']!)
  expect((await get('/readyz')).body).toEqual({ status: 'ready', cache: 'answering' })
})

describe('nobody in particular', () => {
  test('is who is answered from it: whoever shows who they are fills nothing and reads nothing of it', async () => {
    const reviewer = await api.signIn('reviewer')
    await warmed(READS['one by its id']!)
    for (const headers of [{ Authorization: `JWT ${reviewer}` }, { Cookie: 'a=b' }, { 'X-Preview-Token': 'x' }]) {
      const answer = await get(`/api/articles/${id}`, headers as never)
      expect(from(answer), JSON.stringify(Object.keys(headers))).toBeNull()
    }
    const path = '/api/articles?limit=7'
    await get(path, { Authorization: `JWT ${reviewer}` })
    expect(from(await get(path))).toBe('miss')
  })

  test('is told of refusals anew each time', async () => {
    for (const path of ['/api/articles?limit=1000', '/api/users', `/api/articles/${citation}`]) {
      await get(path)
      expect(from(await get(path)), path).toBeNull()
    }
  })
})

describe('what is asked', () => {
  const few = (limit: number) => `{ Articles(limit: ${limit}) { limit } }`

  test('is told apart wherever it differs: behind a second question mark, too', async () => {
    const path = '/api/articles?depth=0&limit=2&where[title][equals]=Who?'
    await warmed(() => get(`${path}A`))
    expect(from(await get(`${path}B`))).toBe('miss')
  })

  test('is named as it is read: of what is said twice, nobody is answered by what another reads', async () => {
    const [one, two] = [few(1), few(2)].map((query) => encodeURIComponent(query))
    const twice = await get(`/api/graphql?query=${one}&query=${two}`)
    const plain = await get(`/api/graphql?query=${two}`)
    expect([twice.body.data.Articles.limit, plain.body.data.Articles.limit]).toEqual([1, 2])
  })

  test('keeps its order where that says something, however it is spelled', async () => {
    const [a, b] = ['sort=title', 's%6Frt=-title'] as const
    const asked = [`/api/articles?depth=0&${a}&${b}`, `/api/articles?depth=0&${b}&${a}`]
    const kept = []
    for (const path of asked) kept.push(from(await get(path)))
    expect(kept).not.toContain('hit')
  })
})

describe('what is public with a page alone', () => {
  test('is gone from the cache with the page: its pictures and claims', async () => {
    const writer = api.as('marketer')
    const heroImage = (await makePicture(api.payload, writer)).id
    const page = await makeArticle(api.payload, writer, {
      ...about,
      heroImage,
      body: textOf('Acupuncture may ease a stiff neck for some.'),
    })
    await publish(api.payload, writer, 'articles', page.id)
    const { body } = await get(`/api/articles/${page.id}?depth=0`)
    const reads = [`/api/media/${heroImage}`, `/api/claims/${String(body.claims[0].id)}`]
    for (const path of reads) expect((await warmed(() => get(path))).status, path).toBe(200)
    await withdraw(api.payload, writer, 'articles', page.id)
    // Once it is known again what changed, so that the cache answers.
    await warmed(READS['a list']!)
    for (const path of reads) expect((await get(path)).status, path).toBe(404)
  })
})

describe('what changed', () => {
  test('is read of a picture wherever a page shows it: whose it is', async () => {
    const writer = api.as('marketer')
    const heroImage = (await makePicture(api.payload, writer)).id
    const page = await makeArticle(api.payload, writer, { ...about, heroImage })
    await publish(api.payload, writer, 'articles', page.id)
    const reads = [
      () => ask(`{ articleBySlug(slug: "${String(page.slug)}") { heroImage { credit } } }`),
      () => get(`/api/articles/${page.id}?depth=1`),
      () => ask(`{ Media(id: "${heroImage}") { credit } }`),
      () => get(`/api/media/${heroImage}`),
    ]
    for (const read of reads) await warmed(read)
    await api.payload.update({ collection: 'media', id: heroImage, data: { credit: 'Ada Winter' }, ...writer })
    for (const read of reads) expect((await read()).text).toContain('Ada Winter')
  })

  test('of another page leaves what shows a picture as it is', async () => {
    const writer = api.as('marketer')
    const heroImage = (await makePicture(api.payload, writer)).id
    const [page, other] = [
      await makeArticle(api.payload, writer, { ...about, heroImage }),
      await makeArticle(api.payload, writer, about),
    ]
    await publish(api.payload, writer, 'articles', page.id)
    const read = () =>
      ask(`{ articleBySlug(slug: "${String(page.slug)}") { title bodyHtml jsonLd heroImage { url credit } } }`)
    const { headers } = await warmed(read)
    expect(headers.get('surrogate-key')).toMatch(new RegExp(`articles/${String(page.slug)} `))
    await publish(api.payload, writer, 'articles', other.id)
    await warmed(READS['a list']!)
    expect(from(await read())).toBe('hit')
  })

  test('is read in what a page is worked out from, whoever asks for how little', async () => {
    const writer = api.as('marketer')
    const phones = (number: string) => ({ phones: [{ number, kind: 'call' }] })
    const location = await makePage(api.payload, writer, 'locations', {
      clinic: about.clinic,
      ...phones('+1 424 555 0100'),
    })
    await publish(api.payload, writer, 'locations', location.id)
    const body = textOf('Words.') as Loose
    body.root.children.push({
      type: 'block',
      version: 2,
      format: '',
      fields: { id: '65f0c0ffee00000000000001', blockType: 'locationCard', blockName: '', location: location.id },
    })
    const page = await makeArticle(api.payload, writer, { ...about, body })
    await publish(api.payload, writer, 'articles', page.id)
    const reads = [
      () => ask(`{ Article(id: "${page.id}") { bodyHtml } }`),
      () => get(`/api/articles?where[id][equals]=${page.id}&depth=0&select[bodyHtml]=true`),
      () => get(`/api/articles/${page.id}?depth=0`),
    ]
    for (const read of reads) expect((await warmed(read)).text).toContain('4245550100')
    const { revision } = (await api.payload.findByID({
      collection: 'locations',
      id: location.id,
      draft: true,
      ...writer,
    })) as Loose
    await api.payload.update({
      collection: 'locations',
      id: location.id,
      data: { ...phones('+1 424 555 0111'), revision } as never,
      ...writer,
    })
    for (const read of reads) expect((await warmed(read)).text).toContain('4245550111')
  })

  test('leaves alone what was made of nothing that changed', async () => {
    const writer = api.as('marketer')
    const reads = [
      () => ask(`{ articleBySlug(slug: "${slug}") { title bodyHtml authors { name } claims { text } } }`),
      () => ask(`{ Article(id: "${id}") { title } }`),
      () => ask('{ People { docs { name } } }'),
      () => get(`/api/articles/by-slug/${slug}?depth=2`),
      () => get(`/api/articles/${id}`),
    ]
    for (const read of reads) await warmed(read)
    const page = await makeArticle(api.payload, writer, about)
    await publish(api.payload, writer, 'articles', page.id)
    await warmed(READS['a list']!)
    for (const read of reads) expect(from(await read())).toBe('hit')
  })

  test('is read in every page that names it, however deep', async () => {
    const writer = api.as('marketer')
    const reads = ['/api/articles?limit=50', `/api/articles/by-slug/${slug}`, `/api/articles/${id}?depth=3`]
    for (const path of reads) expect((await warmed(() => get(path))).text).not.toContain('Told anew')
    const { revision } = await api.payload.findByID({ collection: 'citations', id: citation, ...writer })
    const data = { containerTitle: 'Told anew', revision } as never
    await api.payload.update({ collection: 'citations', id: citation, data, ...api.as('reviewer') })
    for (const path of reads) expect((await warmed(() => get(path))).text, path).toContain('Told anew')
  })

  test('is read where nothing was before: a page by the slug that it now has', async () => {
    const writer = api.as('marketer')
    const reads = [
      () => ask('{ articleBySlug(slug: "soon-there") { title } }'),
      () => ask(`{ articleBySlug(slug: "${slug}") { relatedArticles { title } } }`),
    ]
    for (const read of reads) await warmed(read)
    const page = await makeArticle(api.payload, writer, { ...about, slug: 'soon-there', title: 'Now there' })
    await publish(api.payload, writer, 'articles', page.id)
    expect((await reads[0]!()).body.data.articleBySlug).toEqual({ title: 'Now there' })
  })

  test.each(Object.keys(READS))('is read at once, in this process: %s', async (name) => {
    const writer = api.as('marketer')
    const before = await warmed(READS[name]!)
    const page = await makeArticle(api.payload, writer, about)
    await publish(api.payload, writer, 'articles', page.id)
    const after = await READS[name]!()
    const isOne = name.includes('one')
    if (isOne) expect(JSON.parse(after.text)).toEqual(JSON.parse(before.text))
    else expect(after.text).not.toBe(before.text)
    await withdraw(api.payload, writer, 'articles', page.id)
    expect(JSON.parse((await READS[name]!()).text)).toEqual(JSON.parse(before.text))
  })
})
