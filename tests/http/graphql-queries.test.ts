import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import { makeArticle, makeCitation, makeClinic, makePerson, publish, textOf, type Loose } from '../make.ts'

let api: Api
const clinics: { id: string; slug: string }[] = []
beforeAll(async () => {
  api = await openApi()
  const [writer, admin] = [api.as('marketer'), api.as('admin')]
  const author = (await makePerson(api.payload, writer)).id
  await publish(api.payload, writer, 'people', author)
  const cite = (await makeCitation(api.payload, writer, { title: 'One review' })).id
  for (const name of ['Harbour', 'Meadow']) {
    const clinic = await makeClinic(api.payload, admin, { name })
    await publish(api.payload, writer, 'clinics', clinic.id)
    clinics.push({ id: clinic.id, slug: String(clinic.slug) })
    const about = { clinic: clinic.id, authors: [author], body: textOf({ text: 'It may help.', cite }) }
    for (const slug of ['back-pain', `only-at-${String(clinic.slug)}`]) {
      const { id } = await makeArticle(api.payload, writer, { ...about, title: `${name}: ${slug}`, slug })
      await publish(api.payload, writer, 'articles', id)
    }
  }
  await makeArticle(api.payload, writer, { clinic: clinics[0]!.id, authors: [author], title: 'A draft', slug: 'draft' })
  for (const [from, to, clinic] of [
    ['/old', '/for-all', null],
    ['/old', '/for-harbour', clinics[0]!.id],
  ])
    await api.payload.create({ collection: 'redirects', data: { from: from!, to: to!, clinic }, ...admin })
})
afterAll(() => api.close())

const ask = async (query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Loose> =>
  (await api.call('/api/graphql', { method: 'POST', body: { query, variables }, headers })).body

test('a page is asked for by its slug, with what is related to it', async () => {
  const { data, errors } = await ask(
    `{ articleBySlug(slug: "only-at-${clinics[0]!.slug}") { title authors { name } clinic { slug } claims { text } references { number citation { title } } } }`,
  )
  expect(errors).toBeUndefined()
  expect(data.articleBySlug).toMatchObject({
    title: expect.stringContaining('Harbour') as string,
    authors: [{ name: expect.any(String) as string }],
    clinic: { slug: clinics[0]!.slug },
    claims: [{ text: 'It may help.' }],
    references: [{ number: 1, citation: { title: 'One review' } }],
  })
})

test('one that two clinics have is asked for with the clinic, and refused in words without', async () => {
  const both = await ask('{ articleBySlug(slug: "back-pain") { title } }')
  expect(both.errors[0].extensions).toMatchObject({ code: 'request/conflict', statusCode: 409 })
  const { data } = await ask(
    `query Page($clinic: String) { articleBySlug(slug: "back-pain", clinic: $clinic) { title } clinicBySlug(slug: "${clinics[1]!.slug}") { name } }`,
    { clinic: clinics[1]!.slug },
  )
  expect(data).toEqual({ articleBySlug: { title: 'Meadow: back-pain' }, clinicBySlug: { name: 'Meadow' } })
  const byId = `{ articleBySlug(slug: "back-pain", clinic: "${clinics[1]!.id}") { title } }`
  for (const headers of [{}, { Cookie: 'payload-token=nobody' }] as Record<string, string>[])
    expect(await ask(byId, {}, headers)).toMatchObject({ data: { articleBySlug: { title: 'Meadow: back-pain' } } })
})

test('what is no page, or no public one, is null', async () => {
  expect(await ask('{ articleBySlug(slug: "draft") { title } conditionBySlug(slug: "none") { name } }')).toMatchObject({
    data: { articleBySlug: null, conditionBySlug: null },
  })
})

test('an old path leads on, that of the clinic first', async () => {
  const { data } = await ask(
    `{ all: redirect(from: "/old") { to } own: redirect(from: "/old", clinic: "${clinics[0]!.slug}") { to } other: redirect(from: "/old", clinic: "${clinics[1]!.slug}") { to } none: redirect(from: "/new") { to } }`,
  )
  expect(data).toEqual({ all: { to: '/for-all' }, own: { to: '/for-harbour' }, other: { to: '/for-all' }, none: null })
})

test.each(['old', '/old/', 'old/?from=letter#top', 'https://harbour.example/old', 'http://harbour.example/old/?a=b'])(
  'an old address leads on however a server knows it: %s',
  async (from) => {
    const { data } = await ask(
      'query Moved($from: String!, $clinic: String) { redirect(from: $from, clinic: $clinic) { to } }',
      { from, clinic: clinics[0]!.id },
    )
    expect(data).toEqual({ redirect: { to: '/for-harbour' } })
  },
)

test('of a path that one clinic alone has moved nobody must say whose it is; of two they must', async () => {
  const { payload } = api
  const move = (from: string, clinic: string) =>
    payload.create({ collection: 'redirects', data: { from, to: `${from}-moved`, clinic }, ...api.as('admin') })
  await move('/only-here', clinics[0]!.id)
  await move('/here-and-there', clinics[0]!.id)
  await move('/here-and-there', clinics[1]!.id)
  const { data } = await ask('{ redirect(from: "/only-here") { to } }')
  expect(data).toEqual({ redirect: { to: '/only-here-moved' } })
  const { errors } = await ask('{ redirect(from: "/here-and-there") { to } }')
  expect(errors[0]).toMatchObject({ extensions: { code: 'request/conflict' } })
  expect(errors[0].message).toContain('Say which, by “clinic”')
})

test('what changed is told as over REST, from where the last answer ended', async () => {
  const rest = (await api.call('/api/changes?limit=2')).body as Loose
  const { data } = await ask(
    '{ changes(limit: 2) { changes { seq at kind collection id slug clinic hash } next complete } }',
  )
  const spelled = rest.changes.map((each: Loose) => ({ ...each, kind: each.kind.replaceAll('-', '_') }))
  expect(data.changes).toEqual({ ...rest, changes: spelled })
  const { data: rest2 } = await ask('query Rest($since: Int) { changes(since: $since) { changes { seq } complete } }', {
    since: data.changes.next,
  })
  expect(rest2.changes.complete).toBe(true)
  expect(rest2.changes.changes[0].seq).toBe(data.changes.next + 1)
  const wrong = await ask('{ changes(since: 1000000) { next } }')
  expect(wrong.errors[0].extensions).toMatchObject({ code: 'query/invalid' })
})
