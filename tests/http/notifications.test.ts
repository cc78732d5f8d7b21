import { afterAll, beforeAll, expect, test } from 'vitest'
import { notify } from '../../src/review/cms/index.ts'
import { PASSWORD } from '../account.ts'
import { requestOf } from '../make.ts'
import { refusalOf, tellStory, type Story } from './story.ts'

let story: Story
let marketer: string
let reviewer: string
const ROUTE = '/api/notifications'

beforeAll(async () => {
  story = await tellStory()
  ;[marketer, reviewer] = await Promise.all([story.signIn('marketer'), story.signIn('reviewer')])
  const to = (['marketer', 'reviewer'] as const).map((name) => story.as(name).user.id)
  const req = await requestOf(story.payload, story.as('admin'))
  for (const n of [1, 2, 3]) await notify(req, { to, occasion: `trial ${n}`, title: `Trial ${n}`, text: '' })
})
afterAll(() => story.close())

const trials = async (as: string) =>
  (await story.call(`${ROUTE}?limit=100&depth=0&where[occasion][like]=trial`, { as })).body.docs as {
    id: string
    to: string
    readAt: string | null
  }[]

test('everybody reads and marks their own only, and nobody makes or deletes one', async () => {
  const [own, others] = [await trials(marketer), await trials(reviewer)]
  expect(own).toHaveLength(3)
  expect(own.every(({ to }) => to === story.as('marketer').user.id)).toBe(true)
  const [first] = own
  for (const body of [{ readAt: '2000-01-01T00:00:00.000Z' }, { readAt: new Date().toISOString() }])
    expect((await story.call(`${ROUTE}/${first!.id}`, { method: 'PATCH', as: marketer, body })).status).toBe(200)
  const { body } = await story.call(`${ROUTE}/${first!.id}?depth=0`, { as: marketer })
  expect(Date.parse(body.readAt)).toBeGreaterThan(Date.parse('2020-01-01'))
  const not = async (method: string, path: string, sent: object = {}) =>
    expect(
      (await story.call(path, { method, as: marketer, body: sent })).status,
      `${method} ${path}`,
    ).toBeGreaterThanOrEqual(400)
  await not('PATCH', `${ROUTE}/${others[0]!.id}`, { readAt: new Date().toISOString() })
  await not('DELETE', `${ROUTE}/${first!.id}`)
  await not('POST', ROUTE, {
    to: story.as('reviewer').user.id,
    occasion: 'x',
    title: 'x',
    at: new Date().toISOString(),
  })
  expect((await story.call(`${ROUTE}/${others[0]!.id}`, { as: marketer })).status).toBe(404)
  expect((await story.call(ROUTE)).status).toBe(401)
})

test('only that it was read can be changed of one', async () => {
  const [, second] = await trials(marketer)
  const sent = {
    title: 'Other',
    text: 'Other',
    to: story.as('reviewer').user.id,
    occasion: 'other',
    page: story.live,
    at: '2000-01-01T00:00:00.000Z',
  }
  const { body } = await story.call(`${ROUTE}/${second!.id}?depth=0`, { method: 'PATCH', as: marketer, body: sent })
  expect(body.doc).toMatchObject({
    title: expect.stringMatching(/^Trial/) as string,
    to: story.as('marketer').user.id,
    occasion: expect.stringMatching(/^trial/) as string,
  })
  for (const readAt of ['yesterday', {}, ['2020-01-01'], 'x\u0000'])
    refusalOf(await story.call(`${ROUTE}/${second!.id}`, { method: 'PATCH', as: marketer, body: { readAt } }))
  expect((await trials(marketer)).filter(({ readAt }) => !readAt)).toHaveLength(2)
})

test('all of one’s own are marked as read at once', async () => {
  const { body } = await story.call(`${ROUTE}/read-all`, { method: 'POST', as: reviewer })
  expect(body.read).toBeGreaterThanOrEqual(3)
  expect((await story.call(`${ROUTE}/read-all`, { method: 'POST', as: reviewer, body: { where: {} } })).body).toEqual({
    read: 0,
  })
  expect((await trials(reviewer)).every(({ readAt }) => readAt !== null)).toBe(true)
  expect((await trials(marketer)).filter(({ readAt }) => !readAt)).toHaveLength(2)
  expect(refusalOf(await story.call(`${ROUTE}/read-all`, { method: 'POST' }))).toBe('401 request/unauthenticated')
  const headers = await story.issueKey(['read-drafts'])
  expect(refusalOf(await story.call(`${ROUTE}/read-all`, { method: 'POST', headers }))).toBe('403 request/forbidden')
  expect((await story.call(`${ROUTE}/read-all`, { as: reviewer })).status).toBe(405)
  expect(
    (
      await story.call(`${ROUTE}/read-all`, {
        method: 'POST',
        as: reviewer,
        raw: '{',
        headers: { 'Content-Type': 'application/json' },
      })
    ).status,
  ).toBeLessThan(500)
})

test('what an account was told goes with the account', async () => {
  const { payload, as } = story
  const data = { name: 'Brief', email: 'brief@test.example', password: PASSWORD, role: 'auditor' }
  const { id } = await payload.create({ collection: 'users', data: data as never, ...as('admin') })
  await notify(await requestOf(payload, as('admin')), { to: [id], occasion: 'brief', title: 'Welcome', text: '' })
  const answer = await story.call(`/api/users/${id}`, { method: 'DELETE', as: await story.signIn('admin') })
  expect(answer.status, answer.text).toBe(200)
})
