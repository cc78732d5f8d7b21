import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import { makeArticle, makeLiveClinic, makePage, publish, textOf, type Loose } from '../make.ts'

let api: Api
let clinic: string
beforeAll(async () => {
  api = await openApi()
  const writer = api.as('marketer')
  const about = await makeLiveClinic(api)
  clinic = about.clinic
  const condition = await makePage(api.payload, writer, 'conditions', { slug: 'sciatica' })
  await publish(api.payload, writer, 'conditions', condition.id)
  for (const [slug, conditions] of [
    ['with-one', [condition.id]],
    ['with-none', []],
  ] as const) {
    const page = await makeArticle(api.payload, writer, {
      ...about,
      slug,
      conditions,
      body: textOf('How a visit goes.'),
    })
    await publish(api.payload, writer, 'articles', page.id)
  }
})
afterAll(() => api.close())

const refusal = async (path: string) => {
  const { body, status } = await api.call(path)
  return { status, code: (body as Loose).code, detail: String((body as Loose).detail) }
}
const ask = async (query: string, headers: Record<string, string> = {}): Promise<Loose> =>
  (await api.call('/api/graphql', { method: 'POST', body: { query }, headers })).body

describe('what is asked wrongly is refused in words, and never answered as if something else had been asked', () => {
  test.each([
    ['/api/articles?slug=with-one', ['“slug”', 'where[slug][equals]=']],
    ['/api/articles?wher[slug][equals]=with-one', ['“wher”', 'Did you mean “where”?']],
    ['/api/articles?offset=2', ['“offset”', '“page”']],
    ['/api/redirects?from=/old', ['“from”', 'where[from][equals]=']],
    ['/api/changes?after=3', ['“after”', '“since”']],
    ['/api/search?q=visit&colection=articles', ['Did you mean “collection”?']],
    ['/api/articles/by-slug/with-one?clinc=x', ['Did you mean “clinic”?']],
    ['/api/articles?select=title,slug', ['select[title]=true']],
    ['/api/articles?populate=clinic', ['populate[citations][title]=true']],
    ['/api/articles?select[titel]=true', ['“titel”', 'Did you mean “title”?']],
    ['/api/articles?sort=titel', ['“titel”', 'Did you mean “title”?']],
    ['/api/articles?sort=publishedAt', ['Did you mean “publication.publishedAt”?']],
    ['/api/articles?sort=title,-nothing', ['“nothing”']],
    ['/api/articles?where[conditions][equals]=sciatica', ['“sciatica”', 'where[conditions.slug][equals]=']],
    ['/api/articles?where[conditions][in]=sciatica,other', ['“sciatica”', 'id of a record']],
    ['/api/articles?where[clinic][not_equals]=the-clinic', ['“the-clinic”']],
    ['/api/articles?where[clinic.id][equals]=the-clinic', ['where[clinic.slug][equals]=']],
    ['/api/articles?where[id][equals]=with-one', ['where[slug][equals]=']],
    ['/api/articles?where[or][0][id][in]=1', ['“1”']],
  ])('%s', async (path, words) => {
    const { code, detail, status } = await refusal(path)
    expect([status, code]).toEqual([400, 'query/invalid'])
    for (const each of words) expect(detail).toContain(each)
  })

  test.each<Record<string, string>>([{}, { Cookie: 'payload-token=nobody' }])(
    'over GraphQL as well, %j',
    async (headers) => {
      for (const [query, word] of [
        ['{ Articles(where: { conditions: { equals: "sciatica" } }) { docs { slug } } }', '“sciatica”'],
        ['{ Articles(where: { clinic: { equals: "the-clinic" } }) { docs { slug } } }', '“the-clinic”'],
        ['{ Articles(where: { conditions: { in: ["sciatica"] } }) { docs { slug } } }', '“sciatica”'],
        ['{ Articles(sort: "publishedAt") { docs { slug } } }', 'Did you mean “publication.publishedAt”?'],
      ] as const) {
        const { data, errors } = await ask(query, headers)
        expect(data?.Articles ?? null, query).toBeNull()
        expect(errors[0], query).toMatchObject({ extensions: { code: 'query/invalid', statusCode: 400 } })
        expect(errors[0].message, query).toContain(word)
      }
    },
  )
})

describe('what can be meant is answered', () => {
  const slugs = async (query: string) =>
    (await api.call(`/api/articles?${query}`)).body.docs.map((doc: Loose) => doc.slug)
  test('a condition by a field of the related record, by its id, and by having none', async () => {
    const { id } = (await api.call('/api/conditions/by-slug/sciatica')).body as Loose
    for (const asked of ['where[conditions.slug][equals]=sciatica', `where[conditions][in]=${id}`])
      expect(await slugs(asked)).toEqual(['with-one'])
    expect(await slugs('where[conditions][exists]=false')).toEqual(['with-none'])
    expect(await slugs(`where[clinic][equals]=${clinic}&sort=slug`)).toEqual(['with-none', 'with-one'])
  })
  test('an order by a field, by one in a group and by what every record has', async () => {
    for (const sort of ['', 'slug', 'publication.publishedAt,slug', 'id', '-createdAt', '_status,slug'])
      expect(await slugs(`sort=${sort}`)).toHaveLength(2)
    expect(await slugs('populate[clinics][name]=true&populate[people][nothing]=true&sort=slug')).toHaveLength(2)
    expect(await slugs('select[slug]=true&sort=slug&depth=0&draft=false')).toEqual(['with-none', 'with-one'])
  })
})
