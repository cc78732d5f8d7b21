import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import { makeArticle, makeCitation, makeLiveClinic, publish, textOf, type Loose } from '../make.ts'

let api: Api
let id: string
let slug: string
const SENTENCE = 'Acupuncture may ease back pain a little.'
beforeAll(async () => {
  api = await openApi()
  const writer = api.as('marketer')
  const about = await makeLiveClinic(api)
  const cite = (await makeCitation(api.payload, writer, { title: 'One review', identifiers: { doi: '10.5555/one' } }))
    .id
  const body = textOf('Words <before> it.', { text: SENTENCE, cite }) as Loose
  body.root.children.unshift({
    ...body.root.children[0],
    type: 'heading',
    tag: 'h2',
    children: [{ ...body.root.children[0].children[0], text: 'What helps' }],
  })
  const page = await makeArticle(api.payload, writer, { ...about, body })
  id = page.id
  slug = String(page.slug)
  await publish(api.payload, writer, 'articles', id)
})
afterAll(() => api.close())

const graphql = async (query: string): Promise<Loose> =>
  (await api.call('/api/graphql', { method: 'POST', body: { query } })).body
const FIELDS = 'bodyHtml bodyText toc { id text level } evidenceCoverage validUntil'

describe('a page is ready to be shown', () => {
  test('as HTML with its claims marked and its references behind it, as text, with a table of contents', async () => {
    const { data, errors } = await graphql(
      `{ articleBySlug(slug: "${slug}") { ${FIELDS} claims { id } publication { validUntil } } }`,
    )
    expect(errors).toBeUndefined()
    const { bodyHtml, bodyText, claims, evidenceCoverage, publication, toc, validUntil } = data.articleBySlug
    expect(bodyHtml).toContain('<p>Words &lt;before&gt; it.</p>')
    expect(bodyHtml).toContain('<sup><a href="#ref-1" id="cite-1-1">[1]</a></sup>')
    expect(bodyHtml).toMatch(
      /<ol class="references"><li id="ref-1" value="1">.*One review.*https:\/\/doi\.org\/10\.5555\/one/,
    )
    expect(bodyText).toContain(`${SENTENCE}[1]`)
    expect(toc).toEqual([{ id: 'what-helps', text: 'What helps', level: 2 }])
    expect(validUntil).toBe(publication.validUntil)
    // Approved in this test as no claim at all.
    expect([claims.length > 0, evidenceCoverage]).toEqual([true, null])
  })

  test('is the same over REST for who reads one page, and is not made for lists that do not ask', async () => {
    const { data } = await graphql(`{ Article(id: "${id}") { ${FIELDS} } }`)
    for (const path of [`articles/${id}`, `articles/by-slug/${slug}`, `articles/${id}?depth=0`]) {
      const { body } = await api.call(`/api/${path}`)
      for (const [name, value] of Object.entries(data.Article)) expect(body[name], `${path} ${name}`).toEqual(value)
    }
    const list = (await api.call('/api/articles?depth=0')).body.docs[0]
    expect([list.bodyHtml, list.bodyText, list.toc]).toEqual([null, null, []])
    const chosen = (await api.call('/api/articles?depth=0&select[bodyHtml]=true')).body.docs[0]
    expect(chosen.bodyHtml).toBe(data.Article.bodyHtml)
    expect(chosen.bodyText).toBeUndefined()
  })

  test('comes without its text where another page names it, unless it is asked for', async () => {
    const { body: page } = await api.call(`/api/articles/${id}`)
    const [author, cited] = [page.authors[0], page.citations[0]]
    expect([author.name, cited.title]).toEqual([expect.any(String), 'One review'])
    for (const name of ['bio', 'bodyHtml', 'claims', 'jsonLd', 'references', 'shownDisclaimers'])
      expect(author, name).not.toHaveProperty(name)
    expect(page.clinic).not.toHaveProperty('about')
    expect(cited).not.toHaveProperty('usedBy')
    const { body: asked } = await api.call(
      `/api/articles/${id}?populate[people][bio]=true&populate[people][claims]=true`,
    )
    expect(asked.authors[0]).toMatchObject({ id: author.id, bio: null, claims: [] })
  })

  test('is no field to search or sort by, and none to write', async () => {
    for (const query of [
      'where[bodyHtml][like]=x',
      'where[validUntil][exists]=true',
      'sort=bodyText',
      'where[toc.text][equals]=x',
    ])
      expect([400, query]).toEqual([(await api.call(`/api/articles?${query}`)).status, query])
    const { errors } = await graphql('{ Articles(where: { bodyHtml: { like: "x" } }) { totalDocs } }')
    expect(errors[0].extensions.statusCode).toBe(400)
    const writer = await api.signIn('marketer')
    const { body } = await api.call(`/api/articles/${id}`, {
      method: 'PATCH',
      as: writer,
      body: {
        bodyHtml: '<script>',
        evidenceCoverage: 1,
        revision: (await api.call(`/api/articles/${id}?draft=true`, { as: writer })).body.revision,
      },
    })
    expect(JSON.stringify(body)).not.toContain('<script>')
  })
})
