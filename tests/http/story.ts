import { expect } from 'vitest'
import { createLocalReq } from 'payload'
import { PASSWORD } from '../account.ts'
import { withdrawPage } from '../../src/delivery/cms/index.ts'
import { openApi, type Api, type Call } from '../api.ts'
import { readMeanwhile } from './undisturbed-readers.ts'
import { makeArticle, makeCitation, makeClinic, makePerson, publish, textOf } from '../make.ts'

/** Words that no visitor may ever read; each stands in one place only. */
export const MARKS = {
  newerDraft: 'DRAFTMARK_91c',
  neverPublished: 'NEVERMARK_7be',
  withdrawn: 'WITHDRAWNMARK_3aa',
  trashed: 'TRASHMARK_b20',
  note: 'NOTEMARK_55d',
}
export const HIDDEN_FROM_VISITORS = Object.values(MARKS)

const INNARDS = [
  /\bat [^\n"]{1,80}\.(ts|js|mjs):\d+/, // a stack
  /node_modules|\/(home|root|tmp|usr|var|etc)\/|file:\/\//, // a place on the server
  /\b(select|insert into|delete from)\b[^"]{0,200}\b(from|values|where)\b|\$1\b|\bpg_(?!sleep)\w+|drizzle/i, // SQL
  /"(hash|salt|keyHash|resetPasswordToken|resetPasswordExpiration|loginAttempts|lockUntil)"\s*:/, // secrets
]

/** Holds an answer to what goes for every answer: nothing of our insides, and no fault that is not owned up to. */
export function expectNoHarm({ status, headers, text }: { status: number; headers: Headers; text: string }): void {
  for (const inner of INNARDS) expect(text).not.toMatch(inner)
  expect(status === 503 ? headers.get('retry-after') : status, text).toSatisfy((v) => v !== null && Number(v) < 500)
}

export type Story = Awaited<ReturnType<typeof tellStory>>

/** A clinic with its people, and an article in every state, made as their writer makes them. */
export async function tellStory(limits: Parameters<typeof openApi>[0] = {}) {
  const api = await openApi({ loginFloorMs: 0, ...limits })
  const { payload, as } = api
  const marketer = as('marketer')
  const clinic = await makeClinic(payload, marketer, { name: 'Harbour Acupuncture' })
  await publish(payload, marketer, 'clinics', clinic.id)
  const author = await makePerson(payload, marketer, { name: 'Ana Lim', user: marketer.user.id })
  await publish(payload, marketer, 'people', author.id)
  const citation = await makeCitation(payload, marketer, { title: 'Acupuncture for back pain', notes: MARKS.note })
  const about = { clinic: clinic.id, authors: [author.id] }
  const cited = (text: string) => textOf({ text, cite: citation.id })
  const write = (data: object) => makeArticle(payload, marketer, { ...about, body: cited('It may help.'), ...data })

  const live = await write({ title: 'Back pain' })
  await publish(payload, marketer, 'articles', live.id)
  await payload.update({
    collection: 'articles',
    id: live.id,
    data: { title: `Back pain, ${MARKS.newerDraft}`, revision: 2 } as never,
    ...marketer,
  })
  const never = await write({ title: `Neck pain ${MARKS.neverPublished}`, relatedArticles: [live.id] })
  const withdrawn = await write({ title: 'Knee pain', body: cited(MARKS.withdrawn) })
  await publish(payload, marketer, 'articles', withdrawn.id)
  await withdrawPage(await createLocalReq({ user: marketer.user as never }, payload), {
    collection: 'articles',
    id: withdrawn.id,
    reason: 'The review it leans on was corrected.',
  })
  const trashed = await write({ title: `Hip pain ${MARKS.trashed}` })
  await payload.update({
    collection: 'articles',
    id: trashed.id,
    data: { deletedAt: new Date().toISOString() } as never,
    ...marketer,
  })
  const endOfReading = readMeanwhile(api.url, live.id)
  return {
    ...api,
    close: async () => {
      const wrong = await endOfReading()
      await api.close()
      expect(wrong).toEqual([])
    },
    call: safely(api),
    clinic: clinic.id,
    author: author.id,
    citation: citation.id,
    live: live.id,
    never: never.id,
    withdrawn: withdrawn.id,
    trashed: trashed.id,
    graphql: (query: string, options: Call = {}) =>
      safely(api)('/api/graphql', { method: 'POST', body: { query }, ...options }),
    revisionOf: async (id: string, collection = 'articles') =>
      Number(
        (
          (await payload.findByID({
            collection: collection as 'articles',
            id,
            draft: true,
            trash: true,
            ...as('admin'),
          })) as { revision?: unknown }
        ).revision,
      ),
    /** The key of a client that an admin has made just now. */
    issueKey: async (scopes: string[], clinics: string[] = []) => {
      const client = await payload.create({
        collection: 'api-clients',
        data: { name: `Client for ${scopes.join(' and ')}`, scopes, clinics } as never,
        ...as('admin'),
      })
      const path = `/api/api-clients/${client.id}/key`
      const { body } = await api.call(path, { method: 'POST', as: await api.signIn('admin') })
      return { Authorization: `api-clients API-Key ${body.key as string}` }
    },
    /** Somebody who works for some clinics only. */
    hire: async (name: string, role: string, clinics: string[]) => {
      const data = { email: `${name}@test.example`, password: PASSWORD, name, role, clinics }
      const user = await payload.create({ collection: 'users', data: data as never, ...as('admin') })
      return { id: user.id, token: await api.signIn(name) }
    },
  }
}

/** Calls the API and holds every answer to the rules for all of them; afterwards the server must still be there. */
function safely(api: Api): Api['call'] {
  return async (path, options) => {
    const answer = await api.call(path, options)
    // These name every field there is, "select" and "from" among them.
    if (!['/api/schema.graphql', '/api/openapi.json'].includes(path)) expectNoHarm(answer)
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200)
    return answer
  }
}

/** Holds an answer to the shape of a refusal, and tells its code. */
export function refusalOf({ status, headers, body, text }: Awaited<ReturnType<Api['call']>>): string {
  expect(headers.get('content-type'), text).toMatch(/^application\/problem\+json/)
  expect(body).toMatchObject({
    type: `urn:citewell:problem:${String(body.code)}`,
    title: expect.stringMatching(/./) as string,
    status,
    code: expect.stringMatching(/^[a-z-]+\/[a-z-]+$/) as string,
    detail: expect.stringMatching(/./) as string,
    requestId: headers.get('x-request-id'),
  })
  expect(body.errors.length).toBeGreaterThan(0)
  for (const place of body.errors)
    expect(place).toMatchObject({ path: expect.any(String), message: expect.any(String) })
  expect(headers.get('cache-control')).toContain('no-store')
  return `${status} ${String(body.code)}`
}
