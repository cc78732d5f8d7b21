import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import { makeArticle, makeCitation, publish, textOf } from '../make.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

test('a published article with a cited review comes over REST and GraphQL, and its draft does not', async () => {
  const { payload, as, call } = api
  const marketer = as('marketer')
  const citation = await makeCitation(payload, marketer, { title: 'Acupuncture for low back pain' })
  const article = await makeArticle(payload, marketer, {
    title: 'Back pain',
    body: textOf({ text: 'It may help.', cite: citation.id }),
  })
  await publish(payload, marketer, 'articles', article.id)

  const rest = await call(`/api/articles/${article.id}?depth=2`)
  expect(rest.status).toBe(200)
  expect(rest.body.references).toMatchObject([{ number: 1, citation: { title: 'Acupuncture for low back pain' } }])

  const graphql = await call('/api/graphql', {
    method: 'POST',
    body: {
      query:
        '{ Articles { docs { title slug references { number citation { title formatted { ama } } } } totalDocs } }',
    },
  })
  expect(graphql.body.errors).toBeUndefined()
  expect(graphql.body.data.Articles.docs[0]).toMatchObject({
    title: 'Back pain',
    slug: 'back-pain',
    references: [{ number: 1, citation: { title: 'Acupuncture for low back pain' } }],
  })

  const token = await api.signIn('marketer')
  const patched = await call(`/api/articles/${article.id}`, {
    method: 'PATCH',
    as: token,
    headers: { 'If-Match': '"2"' },
    body: { title: 'DRAFTMARK' },
  })
  expect(patched.status, patched.text).toBe(200)
  expect((await call(`/api/articles/${article.id}`)).text).not.toContain('DRAFTMARK')
  const anonymous = await call(`/api/articles/${article.id}`, {
    method: 'PATCH',
    headers: { 'If-Match': '"2"' },
    body: { title: 'x' },
  })
  expect(anonymous.status).toBe(401)
})
