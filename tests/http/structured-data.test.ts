import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import { approver, makeArticle, makeCitation, makeClinic, makePerson, publish, textOf, type Loose } from '../make.ts'

let api: Api
let id: string
let slug: string
let writer: string
beforeAll(async () => {
  api = await openApi()
  const { as, payload } = api
  const clinic = (await makeClinic(payload, as('admin'), { name: 'Harbour' })).id
  const author = (await makePerson(payload, as('marketer'), { name: 'Ana Lim' })).id
  const hidden = (await makePerson(payload, as('marketer'), { name: 'HIDDEN_4c1' })).id
  await publish(payload, as('marketer'), 'clinics', clinic)
  await publish(payload, as('marketer'), 'people', author)
  await publish(payload, as('marketer'), 'people', hidden)
  const cite = (
    await makeCitation(payload, as('marketer'), { title: 'One review', identifiers: { doi: '10.5555/one' } })
  ).id
  const fallen = (await makeCitation(payload, as('marketer'), { title: 'FALLEN_77a' })).id
  const body = textOf({ text: 'It may help.', cite }, { text: 'It was thought to help.', cite: fallen })
  const page = await makeArticle(payload, as('marketer'), {
    title: 'Backs </script><script>alert(1)</script>',
    clinic,
    authors: [author, hidden],
    body,
  })
  id = page.id
  slug = String(page.slug)
  await publish(payload, as('marketer'), 'articles', id)
  const { withdraw } = await import('../make.ts')
  await withdraw(payload, as('marketer'), 'people', hidden)
  writer = await api.signIn('marketer')
  const { body: told, status } = await api.call(`/api/citations/${fallen}/standing`, {
    method: 'POST',
    as: await api.signIn('reviewer'),
    body: { status: 'retracted', notice: { doi: '10.5555/notice' }, reason: 'It was retracted.' },
  })
  expect([status, told.errors]).toEqual([200, undefined])
})
afterAll(() => api.close())

const graphql = async (query: string, as?: string): Promise<Loose> =>
  (await api.call('/api/graphql', { method: 'POST', body: { query }, ...(as ? { as } : {}) })).body.data

describe('the structured data of a page', () => {
  test('is the same over GraphQL and REST, for one page, and in lists for who selects it', async () => {
    const { articleBySlug } = await graphql(`{ articleBySlug(slug: "${slug}") { jsonLd } }`)
    const graph = articleBySlug.jsonLd
    expect(graph['@context']).toBe('https://schema.org')
    expect(graph['@graph'].map((node: Loose) => node['@type'])).toEqual(['MedicalWebPage', 'Article', 'Person'])
    expect(graph['@graph'][1]).toMatchObject({
      publisher: { name: 'Harbour' },
      headline: expect.stringContaining('</script>') as string,
    })
    for (const path of [`articles/${id}`, `articles/by-slug/${slug}`, `articles/${id}?depth=0`])
      expect((await api.call(`/api/${path}`)).body.jsonLd, path).toEqual(graph)
    expect((await api.call('/api/articles')).body.docs[0].jsonLd).toBeNull()
    expect((await api.call('/api/articles?depth=0&select[jsonLd]=true')).body.docs[0].jsonLd).toEqual(graph)
  })

  test('tells of related records what a stranger may read, whoever asks, and no work that has fallen', async () => {
    const told = [
      await graphql(`{ Article(id: "${id}") { jsonLd } }`),
      await graphql(`{ Article(id: "${id}") { jsonLd } }`, writer),
      (await api.call(`/api/articles/${id}?select[jsonLd]=true`, { as: writer })).body.jsonLd,
    ].map((each) => JSON.stringify(each))
    for (const text of told) {
      expect(text).toContain('Ana Lim')
      expect(text).toContain('https://doi.org/10.5555/one')
      expect(text).not.toMatch(/HIDDEN_4c1|FALLEN_77a/)
    }
  })

  test('comes to an end where people review the pages of each other, and their own', async () => {
    const { as, payload } = api
    const [first, second] = [
      await makePerson(payload, as('marketer'), { name: 'First' }),
      await makePerson(payload, as('marketer'), { name: 'Second' }),
    ]
    await approver(payload)
    await payload.update({
      collection: 'users',
      where: { email: { equals: 'approver@citewell.example' } },
      data: { person: second.id },
      overrideAccess: true, // whoever approves in tests is one of the two
    })
    for (const { id: person } of [first, second]) await publish(payload, as('marketer'), 'people', person)
    for (const { slug: name } of [first, second]) {
      const { body, status } = await api.call(`/api/people/by-slug/${name}`)
      expect([status, body.jsonLd['@graph'][0].reviewedBy]).toEqual([200, { '@id': `urn:uuid:${second.id}` }])
      const asked = `{ personBySlug(slug: "${name}") { jsonLd } }`
      expect((await graphql(asked, writer)).personBySlug.jsonLd).toEqual(body.jsonLd)
    }
    expect((await api.call('/api/people?depth=0&select[jsonLd]=true')).body.docs.length).toBeGreaterThan(1)
  })

  test('is nothing to search or sort by, and nothing to write', async () => {
    for (const query of ['where[jsonLd][like]=x', 'sort=jsonLd', 'where[jsonLd.@context][equals]=x'])
      expect([query, (await api.call(`/api/articles?${query}`)).status]).toEqual([query, 400])
    const { revision } = (await api.call(`/api/articles/${id}?draft=true`, { as: writer })).body
    const body = { jsonLd: { odd: 'WRITTEN' }, revision: revision as number }
    expect((await api.call(`/api/articles/${id}`, { method: 'PATCH', as: writer, body })).text).not.toContain('WRITTEN')
    expect((await api.call(`/api/articles/${id}?draft=true&select[jsonLd]=true`, { as: writer })).text).not.toContain(
      'WRITTEN',
    )
  })
})
