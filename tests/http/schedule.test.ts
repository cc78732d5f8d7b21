import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import { approve, makeArticle, makeClinic, makePage, publish, withdraw, type Loose } from '../make.ts'

let api: Api
let marketer: string
let clinic: string
beforeAll(async () => {
  api = await openApi({ loginFloorMs: 0 })
  marketer = await api.signIn('marketer')
  clinic = (await makeClinic(api.payload, api.as('marketer'))).id
  const place = await makePage(api.payload, api.as('marketer'), 'locations', {
    clinic,
    timeZone: 'America/Los_Angeles',
  })
  await publish(api.payload, api.as('marketer'), 'locations', place.id)
})
afterAll(() => api.close())

const post = (id: string, command: string, body: object = {}, as = marketer) =>
  api.call(`/api/articles/${id}/${command}`, { method: 'POST', as, body })
const visitor = (id: string) => api.call(`/api/articles/${id}?depth=0`)
const read = async (id: string): Promise<Loose> =>
  (await api.call(`/api/articles/${id}?depth=0&draft=true`, { as: marketer })).body
const save = async (id: string, data: object) =>
  api.call(`/api/articles/${id}?depth=0`, {
    method: 'PATCH',
    as: marketer,
    body: { ...data, revision: (await read(id)).revision },
  })
const standing = async (id: string): Promise<Loose> =>
  (await api.call(`/api/articles/${id}/obstacles`, { as: marketer })).body.standing

async function approved(data: object = {}) {
  const { id } = await makeArticle(api.payload, api.as('marketer'), { clinic, ...data })
  const { contentHash } = await approve(api.payload, api.as('marketer'), 'articles', id)
  return { id, contentHash }
}

const actsOn = async (subject: string) => {
  const { docs } = await api.payload.find({
    collection: 'audit-events',
    where: { subject: { equals: subject } },
    sort: '-seq',
    limit: 3,
    ...api.as('admin'),
  })
  return docs.map(({ action, reason }) => [action, reason])
}

/** A day some days ahead, as the clocks of nowhere in particular show it. */
const ahead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe('an approved page', () => {
  test('is planned by the clocks of its clinic, and not live until then', async () => {
    const { id, contentHash } = await approved()
    const { status, body } = await post(id, 'publish', { at: `${ahead(3)}T09:00`, contentHash })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body).toMatchObject({ contentHash, timeZone: 'America/Los_Angeles' })
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'America/Los_Angeles',
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(new Date(body.publishAt))
    expect(shown).toBe(`${ahead(3)} 09:00`)
    expect((await visitor(id)).status).toBe(404)
    expect(await standing(id)).toMatchObject({
      publishAt: body.publishAt,
      publishFault: null,
      timeZone: 'America/Los_Angeles',
    })
    expect((await read(id)).review).toMatchObject({ state: 'approved', publishAt: body.publishAt })
    expect((await actsOn(id))[0]).toEqual(['schedule', `To go live at ${body.publishAt}.`])
  })

  test('is planned anew, called off, and then nothing is left to call off', async () => {
    const { id } = await approved()
    await post(id, 'publish', { at: `${ahead(3)}T09:00Z` })
    const { body } = await post(id, 'publish', { at: `${ahead(4)}T10:30Z` })
    expect(body.publishAt).toBe(`${ahead(4)}T10:30:00.000Z`)
    expect((await post(id, 'cancel-publication')).body).toEqual({ publishAt: null })
    expect(await standing(id)).toMatchObject({ state: 'approved', publishAt: null, publishFault: null })
    expect(await post(id, 'cancel-publication')).toMatchObject({ status: 409, body: { code: 'review/not-possible' } })
  })

  test('goes live at once when somebody publishes it before its time, and nothing is planned any longer', async () => {
    const { id } = await approved()
    await post(id, 'publish', { at: `${ahead(3)}T09:00Z` })
    expect((await post(id, 'publish')).status).toBe(200)
    expect((await visitor(id)).status).toBe(200)
    expect((await standing(id)).publishAt).toBeNull()
  })

  test.each([
    ['no time', { at: 'soon' }, 422],
    ['a time that is over', { at: '2020-01-01T09:00' }, 422],
    ['a time in two years', { at: `${ahead(800)}T09:00Z` }, 422],
    ['a time behind the end of its approval', { at: `${ahead(366)}T00:00Z` }, 422],
    ['seconds', { at: `${ahead(3)}T09:00:01Z` }, 422],
    ['a number', { at: 5 }, 422],
    ['a list', { at: [] }, 422],
  ])('is not planned for %s', async (_, body, status) => {
    const { id } = await approved()
    const refused = await post(id, 'publish', body)
    expect(refused).toMatchObject({ status, body: { code: 'data/invalid', errors: [{ path: 'at' }] } })
    expect((await standing(id)).publishAt).toBeNull()
  })

  test('is not planned in other words than were meant, nor by whoever may not publish it', async () => {
    const { id } = await approved()
    const at = `${ahead(3)}T09:00Z`
    const moved = await post(id, 'publish', { at, contentHash: 'f'.repeat(64) })
    expect(moved).toMatchObject({ status: 409, body: { code: 'page/moved-on' } })
    expect((await post(id, 'publish', { at }, await api.signIn('auditor'))).status).toBe(403)
    expect((await post(id, 'cancel-publication', {}, await api.signIn('auditor'))).status).toBe(403)
    expect((await api.call(`/api/articles/${id}/cancel-publication`, { method: 'POST' })).status).toBe(401)
  })
})

test('what nobody approved is not planned', async () => {
  const { id } = await makeArticle(api.payload, api.as('marketer'), { clinic })
  const refused = await post(id, 'publish', { at: `${ahead(3)}T09:00` })
  expect(refused).toMatchObject({ status: 409, body: { code: 'page/obstacles' } })
})

test('what is live already is not planned', async () => {
  const { id } = await approved()
  await post(id, 'publish')
  expect(await post(id, 'publish', { at: `${ahead(3)}T09:00` })).toMatchObject({
    status: 409,
    body: { code: 'review/not-possible' },
  })
})

test('a page of no clinic goes by UTC', async () => {
  const { id } = await makePage(api.payload, api.as('marketer'), 'conditions')
  await approve(api.payload, api.as('marketer'), 'conditions', id)
  const at = `${ahead(3)}T09:00`
  const { body } = await api.call(`/api/conditions/${id}/publish`, { method: 'POST', as: marketer, body: { at } })
  expect(body).toMatchObject({ publishAt: `${at}:00.000Z`, timeZone: 'UTC' })
})

describe('what is planned is called off, and says why,', () => {
  const plan = async () => {
    const { id } = await approved()
    expect((await post(id, 'publish', { at: `${ahead(3)}T09:00` })).status).toBe(200)
    return id
  }

  test('when its words change, but not when its facts do or nothing does', async () => {
    const id = await plan()
    const { publishAt } = await standing(id)
    await save(id, { seo: { noindex: true } })
    await save(id, {})
    expect(await standing(id)).toMatchObject({ publishAt, publishFault: null })
    await save(id, { title: 'Other words' })
    const fault = 'Its words were changed after the time was chosen.'
    expect(await standing(id)).toMatchObject({ publishAt: null, publishFault: fault })
    expect((await actsOn(id)).slice(0, 2)).toContainEqual(['schedule-failed', fault])
  })

  test('when it is moved to the trash', async () => {
    const id = await plan()
    await api.call(`/api/articles/${id}`, {
      method: 'PATCH',
      as: marketer,
      body: { deletedAt: new Date().toISOString(), revision: (await read(id)).revision },
    })
    const { docs } = await api.payload.find({
      collection: 'page-reviews',
      where: { page: { equals: id } },
      ...api.as('admin'),
    })
    expect(docs).toMatchObject([{ publishAt: null, publishFault: 'The page was moved to the trash.' }])
  })

  test('when what is live is withdrawn', async () => {
    const { id } = await approved()
    await post(id, 'publish')
    await save(id, { title: 'The next words' })
    await approve(api.payload, api.as('marketer'), 'articles', id)
    await post(id, 'publish', { at: `${ahead(3)}T09:00` })
    await withdraw(api.payload, api.as('marketer'), 'articles', id)
    expect(await standing(id)).toMatchObject({ publishAt: null, publishFault: 'The page was withdrawn.' })
  })

  test('when a reviewer recalls the page', async () => {
    const { id } = await approved()
    await post(id, 'publish')
    await save(id, { title: 'The next words' })
    await approve(api.payload, api.as('marketer'), 'articles', id)
    await post(id, 'publish', { at: `${ahead(3)}T09:00` })
    const recalled = await post(id, 'recall', { reason: 'Its review was retracted.' }, await api.signIn('reviewer'))
    expect(recalled.status, recalled.text).toBe(200)
    expect(await standing(id)).toMatchObject({ publishAt: null, publishFault: 'A reviewer recalled the page.' })
  })
})
