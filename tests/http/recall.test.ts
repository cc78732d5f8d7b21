import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeArticle, makeCitation, makeClinic, publish, supported, textOf, type Loose } from '../make.ts'
import { refusalOf, tellStory, type Story } from './story.ts'

let story: Story
let tokens: Record<'marketer' | 'reviewer', string>
beforeAll(async () => {
  story = await tellStory({ rateLimits: false as never })
  tokens = { marketer: await story.signIn('marketer'), reviewer: await story.signIn('reviewer') }
})
afterAll(() => story.close())

const post = (path: string, body: object, as = tokens.reviewer) =>
  story.call(`/api/${path}`, { method: 'POST', as, body })
const get = async (path: string, as = tokens.reviewer) => (await story.call(`/api/${path}`, { as })).body as Loose
const change = (id: string, standing: string) =>
  story.payload.update({
    collection: 'citations',
    id,
    data: { standing: { status: standing } } as never,
    overrideAccess: true, // as a round of checks does
  })

let said = 0
async function cited(clinic = story.clinic) {
  const text = `Acupuncture eased sore elbows in trial ${(said += 1)}.`
  const work = (await makeCitation(story.payload, story.as('marketer'))).id
  const data = { clinic, authors: [story.author], body: textOf({ text, cite: work }) }
  const { id } = await makeArticle(story.payload, story.as('admin'), data)
  await publish(story.payload, story.as('admin'), 'articles', id, supported())
  const { docs } = await story.payload.find({
    collection: 'claims',
    where: { text: { equals: text } },
    ...story.as('reviewer'),
  })
  return { id, work, text, claim: docs[0]!.id }
}
const asVisitor = (id: string) => story.call(`/api/articles/${id}?depth=0`)

test('a page that stays says by REST and by GraphQL that its claim has fallen, and what has become of the work', async () => {
  const { id, text, work } = await cited()
  await change(work, 'retracted')
  const { body } = await story.call(`/api/articles/${id}?depth=2`)
  expect(body.claims).toMatchObject([
    {
      text,
      state: 'fallen',
      verdict: 'supported',
      citations: [{ citation: { id: work, standing: { status: 'retracted' } } }],
    },
  ])
  const { body: answer } = await story.graphql(
    `{ Article(id: "${id}") { claims { text state citations { citation { standing { status } } } } } }`,
  )
  expect(answer.data.Article.claims).toEqual([
    { text, state: 'fallen', citations: [{ citation: { standing: { status: 'retracted' } } }] },
  ])
})

test.each(['articles', 'claims', 'citations'] as const)(
  'a reviewer recalls and reinstates %s with a reason, in effect at once; nobody else may',
  async (collection) => {
    const made = await cited()
    const id = { articles: made.id, claims: made.claim, citations: made.work }[collection]
    const path = `${collection}/${id}`
    expect(refusalOf(await post(`${path}/recall`, { reason: 'It is wrong.' }, tokens.marketer))).toBe(
      '403 request/forbidden',
    )
    expect(refusalOf(await post(`${path}/recall`, {}))).toBe('422 data/invalid')
    expect(refusalOf(await post(`${path}/recall`, { reason: 7 }))).toBe('400 request/invalid')
    expect(refusalOf(await post(`${path}/reinstate`, { reason: 'It is right.' }))).toBe('409 review/not-possible')
    const before = await asVisitor(made.id)
    const { body, status } = await post(`${path}/recall`, { reason: 'It is wrong.' })
    expect([status, body.decision.verdict, body.decision.reason]).toEqual([200, 'recalled', 'It is wrong.'])
    expect((await asVisitor(made.id)).status).toBe(404)
    expect(refusalOf(await post(`${path}/recall`, { reason: 'Again.' }))).toBe('409 review/not-possible')
    expect((await post(`${path}/reinstate`, { reason: 'It is right.' })).body.decision.verdict).toBe('reinstated')
    const after = await asVisitor(made.id)
    expect(after.body.body).toEqual(before.body.body)
    expect(after.body.publication).toEqual(before.body.publication)
  },
)

test('what would happen names claims and pages with their effect, for one thing at a time, and changes nothing', async () => {
  const strict = await makeClinic(story.payload, story.as('admin'), { onEvidenceFall: 'withhold' })
  const { claim, id, text, work } = await cited(strict.id)
  for (const query of ['standing=retracted', 'verification=rejected', 'recall=true']) {
    const told = await get(`citations/${work}/impact?${query}`)
    expect(told.claims, query).toMatchObject([{ id: claim, text, effect: 'fall' }])
    expect(told.pages, query).toMatchObject([{ id, effect: 'withhold', live: true, claims: [{ id: claim, text }] }])
  }
  expect((await get(`citations/${work}/impact?verification=verified`)).pages).toMatchObject([
    { id, effect: 'none', claims: [] },
  ])
  expect((await get(`claims/${claim}/impact`)).pages).toMatchObject([{ id, effect: 'withhold' }])
  expect((await asVisitor(id)).status).toBe(200)
  await change(work, 'retracted')
  expect((await asVisitor(id)).status).toBe(404)
  expect((await get(`citations/${work}/impact?standing=current`)).pages).toMatchObject([{ id, effect: 'return' }])
  expect((await get(`citations/${work}/impact?standing=current`)).claims).toMatchObject([
    { id: claim, effect: 'stand-again' },
  ])
})

test('a claim says where it stands, to each who may see it', async () => {
  const { claim, id, text, work } = await cited()
  expect(await get(`claims/${claim}/where-used`)).toMatchObject({
    total: 1,
    pages: [{ id, live: true, draft: false, uses: [{ side: 'live', sentence: text }] }],
  })
  expect((await get(`citations/${work}/where-used`)).claims).toMatchObject([
    { id: claim, text, verdict: 'supported', state: 'approved' },
  ])
  const reader = await story.issueKey(['read-published'])
  const byReader = (path: string) => story.call(`/api/${path}`, { headers: reader })
  expect((await byReader(`claims/${claim}/where-used`)).body.total).toBe(1)
  expect(refusalOf(await byReader(`claims/${claim}/impact`))).toBe('403 request/forbidden')
  expect(refusalOf(await story.call(`/api/claims/${claim}/where-used`))).toBe('401 request/unauthenticated')
  await post(`claims/${claim}/recall`, { reason: 'It is wrong.' })
  expect(refusalOf(await byReader(`claims/${claim}/where-used`))).toBe('404 request/not-found')
  expect((await byReader(`citations/${work}/where-used`)).body.claims).toEqual([])
  expect(refusalOf(await story.call(`/api/claims/nothing/impact`, { as: tokens.reviewer }))).toBe(
    '404 request/not-found',
  )
})

test('somebody of another clinic is told of pages out of the public only how many there are', async () => {
  const other = await makeClinic(story.payload, story.as('admin'), { onEvidenceFall: 'withhold' })
  const { id, work } = await cited(other.id)
  await change(work, 'retracted')
  const { token } = await story.hire('helga', 'marketer', [story.clinic])
  expect(await get(`citations/${work}/impact?standing=current`, token)).toMatchObject({ pages: [], hidden: 1 })
  expect(await get(`citations/${work}/impact?standing=current`)).toMatchObject({ pages: [{ id }], hidden: 0 })
})
