import { afterAll, beforeAll, expect, test } from 'vitest'
import { tellStory, refusalOf, type Story } from './story.ts'

let story: Story
let marketer: string
let reviewer: string
let page: { collection: string; page: string }
const ROUTE = '/api/review-comments'

beforeAll(async () => {
  story = await tellStory()
  ;[marketer, reviewer] = await Promise.all([story.signIn('marketer'), story.signIn('reviewer')])
  page = { collection: 'articles', page: story.never }
})
afterAll(() => story.close())

const post = (as: string, body: unknown) => story.call(ROUTE, { method: 'POST', as, body })
const patch = (as: string, id: string, body: unknown) => story.call(`${ROUTE}/${id}`, { method: 'PATCH', as, body })
const say = async (as: string, data: object = {}) => {
  const { body, status, text } = await post(as, { ...page, text: 'Which review says so?', ...data })
  expect(status, text).toBe(201)
  return body.doc as Record<string, never> & { id: string }
}
const anchor = { path: 'body.0', quote: 'It may help.', prefix: '', suffix: '' }

test('whose a comment is, and of which words it was made, is not for its writer to say', async () => {
  const made = await say(reviewer, {
    anchor,
    by: story.as('admin').user.id,
    byName: 'The admin',
    clinic: story.author,
    contentHash: 'x',
    isResolved: true,
    resolvedBy: story.as('admin').user.id,
  })
  expect(made).toMatchObject({
    ...page,
    anchor,
    by: { id: story.as('reviewer').user.id },
    byName: story.as('reviewer').user.name,
    clinic: story.clinic,
    contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    isResolved: false,
  })
  expect(made.resolvedBy ?? null).toBeNull()
})

test('its words are changed by its writer alone, and nothing else of it is', async () => {
  const { id } = await say(reviewer, { anchor })
  expect(refusalOf(await patch(marketer, id, { text: 'All is well.' }))).toBe('403 request/forbidden')
  expect(refusalOf(await patch(reviewer, id, { text: '  ' }))).toBe('422 data/invalid')
  const { body } = await patch(reviewer, id, {
    text: 'Which one?',
    page: story.live,
    collection: 'people',
    anchor: { quote: 'Another' },
    byName: 'Nobody',
    clinic: null,
  })
  expect(body.doc).toMatchObject({
    ...page,
    anchor,
    text: 'Which one?',
    byName: story.as('reviewer').user.name,
    clinic: story.clinic,
  })
  expect((await story.call(`${ROUTE}/${id}`, { method: 'DELETE', as: reviewer })).status).toBe(403)
})

test('a thread is one level deep, and is settled and opened again as a whole, by anybody who writes there', async () => {
  const { id } = await say(reviewer, { anchor })
  const answer = await say(marketer, { text: 'The second one.', thread: id })
  expect(refusalOf(await post(marketer, { ...page, text: 'And?', thread: answer.id }))).toBe('422 data/invalid')
  expect(refusalOf(await post(marketer, { ...page, text: 'And?', thread: id, anchor }))).toBe('422 data/invalid')
  expect(refusalOf(await patch(marketer, answer.id, { isResolved: true }))).toBe('422 data/invalid')
  const settled = (await patch(marketer, id, { isResolved: true })).body.doc
  expect(settled).toMatchObject({
    isResolved: true,
    resolvedBy: { id: story.as('marketer').user.id },
    text: 'Which review says so?',
  })
  expect(Date.parse(settled.resolvedAt)).toBeGreaterThan(0)
  expect((await patch(reviewer, id, { isResolved: false })).body.doc).toMatchObject({
    isResolved: false,
    resolvedBy: null,
    resolvedAt: null,
  })
})

test('rubbish is refused in words', async () => {
  const { id } = await say(reviewer)
  const other = { collection: 'people', page: story.author }
  const { id: elsewhere } = await say(reviewer, other)
  const rubbish: unknown[] = [
    {},
    { ...page },
    { ...page, text: '' },
    { ...page, text: ' \n' },
    { ...page, text: 7 },
    { ...page, text: 'x'.repeat(5001) },
    { ...page, text: 'a\u0000b' },
    { collection: 'articles', text: 'Hm.' },
    { collection: 'users', page: story.as('admin').user.id, text: 'Hm.' },
    { collection: '__proto__', page: story.never, text: 'Hm.' },
    { collection: 'articles', page: 'x', text: 'Hm.' },
    { collection: 'articles', page: id, text: 'Hm.' },
    { collection: 'articles', page: [story.never], text: 'Hm.' },
    { ...page, text: 'Hm.', thread: 'x' },
    { ...page, text: 'Hm.', thread: story.never },
    { ...page, text: 'Hm.', thread: elsewhere },
    { ...page, text: 'Hm.', anchor: 'body' },
    { ...page, text: 'Hm.', anchor: { path: 'body.0' } },
    { ...page, text: 'Hm.', anchor: { quote: 'It', prefix: 'x'.repeat(201) } },
    { ...page, text: 'Hm.', anchor: { path: ['body'], quote: {} } },
  ]
  for (const body of rubbish) {
    const answer = await post(reviewer, body)
    expect(answer.status, JSON.stringify(body).slice(0, 200)).toBeGreaterThanOrEqual(400)
    refusalOf(answer)
  }
  for (const body of [{ isResolved: 'maybe' }, { text: ['x'] }, { thread: {} }, { text: null }])
    expect((await patch(reviewer, id, body)).status).toBeLessThan(500)
})

test('pages that one may not read take no comment, and tell nothing of themselves', async () => {
  const { payload, as } = story
  const other = await payload.create({
    collection: 'clinics',
    data: { name: 'Another', jurisdictions: ['US'] } as never,
    draft: true,
    ...as('admin'),
  })
  const stranger = await story.hire('stranger', 'marketer', [other.id])
  const { id } = await say(reviewer)
  const refused = await post(stranger.token, { ...page, text: 'Hm.' })
  const nowhere = await post(stranger.token, { ...page, page: id, text: 'Hm.' })
  expect([refusalOf(refused), refused.body.detail]).toEqual([refusalOf(nowhere), nowhere.body.detail])
  expect((await patch(stranger.token, id, { isResolved: true })).status).toBe(403)
  // What is said of pages that all clinics share is for all of them.
  const { body } = await story.call(`${ROUTE}?limit=100`, { as: stranger.token })
  expect(body.docs.every((comment: { clinic: unknown }) => comment.clinic === null)).toBe(true)
  expect((await story.call(ROUTE)).status).toBe(401)
  expect(refusalOf(await story.call(ROUTE, { method: 'POST', body: { ...page, text: 'Hm.' } }))).toMatch(/^40[13] /)
  expect((await post(await story.signIn('auditor'), { ...page, text: 'Hm.' })).status).toBe(403)
  for (const scope of ['import', 'read-drafts']) {
    const headers = await story.issueKey([scope])
    expect((await story.call(ROUTE, { method: 'POST', headers, body: { ...page, text: 'Hm.' } })).status).toBe(403)
  }
})

test('a comment follows its page to another clinic, and is told to the others of its thread', async () => {
  const { payload, as } = story
  const other = await payload.create({
    collection: 'clinics',
    data: { name: 'Elsewhere', jurisdictions: ['US'] } as never,
    draft: true,
    ...as('admin'),
  })
  const { id } = await say(reviewer, { text: 'Whose is this?' })
  await say(marketer, { text: 'Ours.', thread: id })
  const { body } = await story.call('/api/notifications?limit=100', { as: reviewer })
  expect(body.docs.map(({ text }: { text: string }) => text)).toContain('The marketer writes: Ours.')
  const { revision } = (await payload.findByID({
    collection: 'articles',
    id: story.never,
    draft: true,
    depth: 0,
    ...as('admin'),
  })) as never as { revision: number }
  await payload.update({
    collection: 'articles',
    id: story.never,
    data: { clinic: other.id, revision } as never,
    ...as('admin'),
  })
  const moved = await payload.findByID({ collection: 'review-comments', id, depth: 0, ...as('admin') })
  expect(moved.clinic).toBe(other.id)
})
