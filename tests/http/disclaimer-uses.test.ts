import { afterAll, beforeAll, expect, test } from 'vitest'
import { countStatements } from '../count-statements.ts'
import { makePage, publish } from '../make.ts'
import { refusalOf, tellStory, type Story } from './story.ts'

let story: Story
let id: string

beforeAll(async () => {
  story = await tellStory()
  const data = { name: 'General', appliesTo: { collections: ['articles', 'people'] } }
  const page = await makePage(story.payload, story.as('admin'), 'disclaimers', data as never)
  id = page.id
  await publish(story.payload, story.as('admin'), 'disclaimers', id)
})
afterAll(() => story.close())

const ask = async (as?: string, of = id) => story.call(`/api/disclaimers/${of}/where-used`, as ? { as } : {})

test('the pages that show a disclaimer are told with the reason, as far as one may read them', async () => {
  const { body } = await ask(await story.signIn('marketer'))
  const live = body.pages.find((page: { id: string }) => page.id === story.live)
  expect(live).toMatchObject({
    collection: 'articles',
    live: true,
    draft: true,
    uses: [
      { side: 'live', placement: 'end', because: 'It belongs on every article.', inText: false },
      { side: 'draft', placement: 'end', because: 'It belongs on every article.', inText: false },
    ],
  })
  const found = (body.pages as { id: string }[]).map((page) => page.id)
  expect(found).toEqual(expect.arrayContaining([story.author, story.never, story.withdrawn]))
  expect(found).not.toContain(story.clinic)
  expect(body.total).toBe(found.length)
  const client = await story.call(`/api/disclaimers/${id}/where-used`, {
    headers: await story.issueKey(['read-published']),
  })
  expect(client.body.pages.map((page: { id: string }) => page.id).sort()).toEqual([story.author, story.live].sort())
  for (const mark of ['NEVERMARK', 'DRAFTMARK', 'WITHDRAWNMARK']) expect(client.text).not.toContain(mark)
})

test('a disclaimer that stands nowhere names no page, and what is none is not found', async () => {
  const marketer = await story.signIn('marketer')
  const { id: draft } = await makePage(story.payload, story.as('admin'), 'disclaimers', {
    appliesTo: { everything: true },
  } as never)
  expect((await ask(marketer, draft)).body).toEqual({ pages: [], total: 0 })
  expect(refusalOf(await ask(marketer, story.clinic))).toBe('404 request/not-found')
  expect(refusalOf(await ask(marketer, 'x'))).toBe('404 request/not-found')
  expect(refusalOf(await ask(marketer, '%00'))).toMatch(/^40[04] /)
  expect(refusalOf(await ask())).toBe('401 request/unauthenticated')
  expect((await story.call(`/api/disclaimers/${id}/where-used?depth=0`, { as: marketer })).status).toBe(200)
  expect(
    (await story.call(`/api/disclaimers/${id}/where-used`, { as: marketer, method: 'POST', body: {} })).status,
  ).toBe(405)
})

test('GraphQL tells what a page shows', async () => {
  const { body } = await story.graphql(
    `{ Article(id: "${story.live}") { shownDisclaimers { placement because inText disclaimer { name } } } }`,
  )
  expect(body.data.Article.shownDisclaimers).toEqual([
    { placement: 'end', because: 'It belongs on every article.', inText: false, disclaimer: { name: 'General' } },
  ])
})

test('however deep a page is read, what is in force is looked up once', async () => {
  const lookUps = (path: string) => countStatements(() => story.call(path), /applies_to_everything is true/)
  expect(await lookUps('/api/articles?depth=0')).toBe(1)
  expect(await lookUps('/api/articles?depth=3')).toBe(1)
})
