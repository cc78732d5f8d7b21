import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import { makeArticle, makePage, publish, textOf, type Loose, type PageSlug } from '../make.ts'

let api: Api
let marketer: string
beforeAll(async () => {
  api = await openApi({ loginFloorMs: 0 })
  marketer = await api.signIn('marketer')
})
afterAll(() => api.close())

/** What a visitor reads of a page, and the hash that names it. */
const visitor = async (collection: PageSlug, id: string): Promise<Loose> =>
  (await api.call(`/api/${collection}/${id}?depth=0`)).body
const draft = async (collection: PageSlug, id: string): Promise<Loose> =>
  (await api.call(`/api/${collection}/${id}?depth=0&draft=true`, { as: marketer })).body

/** Saves over REST as a person or a script does, on top of the latest draft. */
async function save(collection: PageSlug, id: string, data: object, as = marketer) {
  const { revision } = await draft(collection, id)
  return api.call(`/api/${collection}/${id}?depth=0`, { method: 'PATCH', as, body: { ...data, revision } })
}

async function live(collection: PageSlug, data: object = {}): Promise<Loose> {
  const { id } = await makePage(api.payload, api.as('marketer'), collection, data as never)
  await publish(api.payload, api.as('marketer'), collection, id)
  return visitor(collection, id)
}

const events = async (subject: string) => {
  const admin = api.as('admin')
  const { docs } = await api.payload.find({
    collection: 'audit-events',
    where: { and: [{ subject: { equals: subject } }, { action: { equals: 'facts' } }] },
    sort: 'seq',
    ...admin,
  })
  return docs
}

const week = (opens: string) => ({
  status: 'known',
  weekly: [{ days: ['monday'], opens, closes: '17:00' }],
})
const strip = (hours: Loose) => JSON.parse(JSON.stringify(hours, (key, value) => (key === 'id' ? undefined : value)))

describe('a location that is live', () => {
  test('shows new opening hours at once, and the new note of a holiday only when it is published', async () => {
    const { id, publication } = await live('locations', { hours: week('09:00') })
    const exceptions = [{ from: '2026-12-24', closed: true, note: 'Happy holidays' }]
    expect((await save('locations', id, { hours: { ...week('10:00'), exceptions } })).status).toBe(200)
    const now = await visitor('locations', id)
    expect(strip(now.hours)).toMatchObject(week('10:00'))
    expect(now.hours.exceptions).toEqual([])
    expect(now.publication).toEqual(publication)

    await publish(api.payload, api.as('marketer'), 'locations', id)
    expect((await visitor('locations', id)).hours.exceptions).toMatchObject([{ note: 'Happy holidays' }])
    expect((await draft('locations', id)).hours.exceptions).toHaveLength(1)
  })

  test('closes on a holiday that says nothing at once, and opens again', async () => {
    const { id } = await live('locations', { hours: week('09:00') })
    await save('locations', id, { hours: { ...week('09:00'), exceptions: [{ from: '2026-12-24', closed: true }] } })
    expect((await visitor('locations', id)).hours.exceptions).toMatchObject([{ closed: true }])
    await save('locations', id, { hours: { ...week('09:00'), exceptions: [] } })
    expect((await visitor('locations', id)).hours.exceptions).toEqual([])
  })

  test('shows its other facts at once, while its name waits', async () => {
    const { id, name } = await live('locations', { phones: [{ number: '+1 424 555 0100', kind: 'call' }] })
    const facts = {
      phones: [{ number: '+1 424 555 0199', kind: 'text' }],
      email: 'desk@example.com',
      languages: ['en', 'es'],
      geo: { latitude: 34.02, longitude: -118.48 },
      timeZone: 'Europe/London',
    }
    await save('locations', id, { ...facts, name: 'Another name', parking: 'Behind the house.' })
    const now = await visitor('locations', id)
    expect(now).toMatchObject({ ...facts, phones: [{ number: '+14245550199', kind: 'text' }], name })
    expect(now.parking).toBeFalsy()
    expect(await draft('locations', id)).toMatchObject({ name: 'Another name', parking: 'Behind the house.' })

    await save('locations', id, { phones: [], languages: [], email: null, geo: { latitude: null, longitude: null } })
    const empty = { phones: [], email: null, geo: { latitude: null }, name }
    expect(await visitor('locations', id)).toMatchObject(empty)
    expect((await visitor('locations', id)).languages ?? []).toEqual([])
  })

  test('keeps its time zone while a draft has none: without one it could not be live', async () => {
    const { id } = await live('locations')
    expect((await save('locations', id, { timeZone: null })).status).toBe(200)
    expect((await visitor('locations', id)).timeZone).toBe('America/Los_Angeles')
    expect((await draft('locations', id)).timeZone).toBeNull()
  })
})

describe('a clinic that is live', () => {
  test('ends a notice at once, and says nothing new in it', async () => {
    const notices = [{ text: 'Closed for the fair.', endsAt: '2027-01-01T00:00:00.000Z' }]
    const { id } = await live('clinics', { notices, website: 'https://www.example.com' })
    const rows = (await draft('clinics', id)).notices as Loose[]
    const ended = '2026-12-01T00:00:00.000Z'
    await save('clinics', id, { notices: [{ ...rows[0], endsAt: ended }], website: 'https://new.example.com' })
    expect(await visitor('clinics', id)).toMatchObject({
      notices: [{ endsAt: ended }],
      website: 'https://new.example.com',
    })
    await save('clinics', id, { notices: [{ ...rows[0], text: 'Closed for good.', endsAt: null }] })
    expect((await visitor('clinics', id)).notices).toMatchObject([{ text: 'Closed for the fair.', endsAt: ended }])
  })

  test('is reviewed as often as its draft says from now on', async () => {
    const { id } = await live('clinics')
    await save('clinics', id, { reviewEveryMonths: 6 })
    const seen = await api.call(`/api/clinics/${id}?depth=0`, { as: marketer })
    expect(seen.body.reviewEveryMonths).toBe(6)
  })
})

describe('an article that is live', () => {
  const cited = { body: textOf('A sentence of the article.') }

  test('is hidden from search engines at once; its tags wait with its words, and a longer text is counted when it is published', async () => {
    const { id, readingMinutes, title } = await live('articles', { tags: ['backs'] })
    const body = textOf(...Array.from({ length: 200 }, () => 'Ten more words that are to be read by a visitor.'))
    await save('articles', id, { tags: ['necks'], body, title: 'New', seo: { noindex: true, title: 'New' } })
    const now = await visitor('articles', id)
    expect(now).toMatchObject({ tags: ['backs'], readingMinutes, title, seo: { noindex: true } })
    expect(now.seo.title).toBeFalsy()
  })

  test('moves to its new address at once and leaves a redirect', async () => {
    const { id, slug } = await live('articles', cited)
    const moved = `${slug}-moved`
    await save('articles', id, { slug: moved, title: 'Not yet' })
    expect((await api.call(`/api/articles/by-slug/${moved}`)).body.title).not.toBe('Not yet')
    expect((await api.call(`/api/articles/by-slug/${slug}`)).status).toBe(404)
    const { body } = await api.call(`/api/redirects?where[from][equals]=/articles/${slug}`)
    expect(body.docs).toMatchObject([{ to: `/articles/${moved}` }])

    await publish(api.payload, api.as('marketer'), 'articles', id)
    const after = await api.call('/api/redirects?where[to][equals]=/articles/' + moved)
    expect(after.body.docs, 'publishing finds the address moved').toHaveLength(1)
  })

  test('does not take the address of another, and then nothing of the save counts', async () => {
    const one = await live('articles', { slug: 'an-address' })
    const other = await makeArticle(api.payload, api.as('marketer'), { clinic: one.clinic, slug: 'other-address' })
    await publish(api.payload, api.as('marketer'), 'articles', other.id)
    const refused = await save('articles', other.id, { slug: 'an-address', seo: { noindex: true } })
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'slug' }] } })
    expect((await visitor('articles', other.id)).seo.noindex).toBe(false)

    // Free where its draft goes, taken where it is live.
    const elsewhere = await makePage(api.payload, api.as('marketer'), 'clinics')
    const moving = await save('articles', other.id, { slug: 'an-address', clinic: elsewhere.id })
    expect(moving).toMatchObject({ status: 422, body: { errors: [{ path: 'slug' }] } })
  })
})

describe('every change of facts', () => {
  test('is in the trail, with who made it and which facts they were; a save of words is not', async () => {
    const { id } = await live('locations')
    await save('locations', id, { parking: 'Behind the house.' })
    expect(await events(id)).toEqual([])
    await save('locations', id, { email: 'desk@example.com', timeZone: 'Europe/London' })
    await save('locations', id, {})
    expect(await events(id)).toMatchObject([
      { actorKind: 'user', actor: api.as('marketer').user.id, reason: 'Live at once: email, timeZone.' },
    ])
  })

  test('leaves the draft, its versions and its approval as they are', async () => {
    const { id } = await live('locations')
    await save('locations', id, { parking: 'Behind the house.' })
    await save('locations', id, { email: 'desk@example.com' })
    expect(await draft('locations', id)).toMatchObject({ parking: 'Behind the house.', email: 'desk@example.com' })
    const versions = await api.call(`/api/locations/versions?where[parent][equals]=${id}&depth=0`, { as: marketer })
    expect(versions.body.docs.map(({ version }: Loose) => version._status)).toEqual([
      'draft',
      'draft',
      'published',
      'draft',
    ])
  })

  test('of many pages at once is live on each', async () => {
    const [one, two] = [await live('locations'), await live('locations')]
    const query = `where[id][in]=${one.id},${two.id}`
    const { status } = await api.call(`/api/locations?${query}&depth=0`, {
      method: 'PATCH',
      as: marketer,
      body: { email: 'both@example.com', parking: 'Nowhere.' },
    })
    expect(status).toBe(200)
    for (const { id } of [one, two]) {
      expect(await visitor('locations', id)).toMatchObject({ email: 'both@example.com' })
      expect((await visitor('locations', id)).parking).toBeFalsy()
    }
  })

  test('over GraphQL is the same', async () => {
    const { id } = await live('locations')
    const { revision } = await draft('locations', id)
    const query = `mutation { updateLocation(id: "${id}", data: { email: "graph@example.com", name: "New", hours: { status: unknown }, revision: ${revision} }) { id } }`
    expect(
      (await api.call('/api/graphql', { method: 'POST', as: marketer, body: { query } })).body.errors,
    ).toBeUndefined()
    const read = `{ Location(id: "${id}") { email name } }`
    const { body } = await api.call('/api/graphql', { method: 'POST', body: { query: read } })
    expect(body.data.Location.email).toBe('graph@example.com')
    expect(body.data.Location.name).not.toBe('New')
  })

  test('waits for a person if a script brings it', async () => {
    const { id } = await live('locations')
    const client = await api.payload.create({
      collection: 'api-clients',
      data: { name: 'Importer', scopes: ['import', 'read-drafts'] } as never,
      ...api.as('admin'),
    })
    const issued = await api.call(`/api/api-clients/${client.id}/key`, {
      method: 'POST',
      as: await api.signIn('admin'),
    })
    const { revision } = await draft('locations', id)
    const sent = await api.call(`/api/locations/${id}`, {
      method: 'PATCH',
      headers: { Authorization: `api-clients API-Key ${issued.body.key ?? issued.body.apiKey}` },
      body: { email: 'script@example.com', revision },
    })
    expect(sent.status, sent.text).toBe(200)
    expect((await visitor('locations', id)).email).toBeFalsy()
    await save('locations', id, {})
    expect((await visitor('locations', id)).email).toBe('script@example.com')
  })
})

test('an old version brings back its words and no facts', async () => {
  const { id } = await live('locations', { email: 'old@example.com', parking: 'In the yard.', hours: week('09:00') })
  const versions = await api.call(`/api/locations/versions?where[parent][equals]=${id}&depth=0`, { as: marketer })
  await save('locations', id, { email: 'new@example.com', parking: 'In the street.', hours: week('11:00') })
  const oldest = versions.body.docs.at(-1).id
  const restored = await api.call(`/api/locations/versions/${oldest}`, { method: 'POST', as: marketer })
  expect(restored.status, restored.text).toBe(200)
  expect(await draft('locations', id)).toMatchObject({ email: 'new@example.com', parking: 'In the yard.' })
  const now = await visitor('locations', id)
  expect(now.email).toBe('new@example.com')
  expect(strip(now.hours)).toMatchObject(week('11:00'))
})

test('a draft that was never live changes nothing that anybody reads', async () => {
  const { id } = await makePage(api.payload, api.as('marketer'), 'locations')
  await save('locations', id, { email: 'new@example.com' })
  expect(await events(id)).toEqual([])
  expect((await api.call(`/api/locations/${id}`)).status).toBe(404)
})
