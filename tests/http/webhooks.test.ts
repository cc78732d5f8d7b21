import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from '@payloadcms/db-postgres'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startDelivering } from '../../src/delivery/cms/index.ts'
import { executeIn } from '../../src/platform/database/transaction.ts'
import { requestOf } from '../make.ts'
import { faultsBy, openApi } from './openapi-schemas.ts'
import { refusalOf, tellStory, type Story } from './story.ts'

const SENT = openApi.webhooks.event.post.requestBody.content['application/json'].schema

type Got = { headers: IncomingHttpHeaders; body: string }

let story: Story
let admin: string
let id: string
let url: string
const got: Got[] = []
let heard = () => {}
const website = createServer((req, res) => {
  let body = ''
  req.on('data', (part: Buffer) => (body += part.toString()))
  req.on('end', () => {
    got.push({ headers: req.headers, body })
    res.writeHead(200, { 'Content-Type': 'text/html' }).end('<b>Thank you</b>')
    heard()
  })
})
/** Resolves when the website has got so many events in all. */
const gotten = (many: number) =>
  new Promise<void>((resolve) => {
    heard = () => void (got.length >= many && resolve())
    heard()
  })

beforeAll(async () => {
  process.env.WEBHOOK_ALLOW_PRIVATE = 'on'
  story = await tellStory()
  admin = await story.signIn('admin')
  await new Promise<void>((resolve) => website.listen(0, '127.0.0.1', () => resolve()))
  url = `http://127.0.0.1:${(website.address() as AddressInfo).port}/hook`
  const made = await post('/api/webhooks', { name: 'The website', url })
  expect(made.status, made.text).toBe(201)
  id = made.body.doc.id
})
afterAll(async () => {
  website.closeAllConnections()
  website.close()
  delete process.env.WEBHOOK_ALLOW_PRIVATE
  await story.close()
})

const post = (path: string, body: object = {}, headers: Record<string, string> = {}, as = admin) =>
  story.call(path, { method: 'POST', body, headers, as })

test('webhooks are for admins: nobody else sees, makes, tests, replays or learns a secret', async () => {
  const key = await story.issueKey(['read-drafts', 'import'])
  const paths = ['/api/webhooks', `/api/webhooks/${id}`, '/api/deliveries', '/api/webhooks/count']
  const commands = ['secret', 'rotate-secret', 'test', 'replay'].map((name) => `/api/webhooks/${id}/${name}`)
  for (const who of ['marketer', 'reviewer', 'auditor']) {
    const as = await story.signIn(who)
    for (const path of paths)
      expect((await story.call(path, { as })).status, `${who} ${path}`).toBeGreaterThanOrEqual(403)
    for (const path of [...commands, '/api/webhooks', `/api/deliveries/${id}/replay`])
      expect(refusalOf(await post(path, { name: 'x', url }, {}, as)), `${who} ${path}`).toBe('403 request/forbidden')
  }
  for (const headers of [{}, key]) {
    for (const path of paths) expect((await story.call(path, { headers })).status, path).toBeGreaterThanOrEqual(401)
    for (const path of commands)
      expect((await story.call(path, { method: 'POST', body: {}, headers })).status, path).toBeGreaterThanOrEqual(401)
  }
})

describe('the secret', () => {
  test('is shown to an admin who asks for it, which the trail tells, and no answer of it is kept', async () => {
    const keyed = await post(`/api/webhooks/${id}/secret`, {}, { 'Idempotency-Key': 'once' })
    expect(refusalOf(keyed)).toBe('400 request/invalid')
    const shown = await post(`/api/webhooks/${id}/secret`)
    expect(shown.body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(shown.headers.get('cache-control')).toContain('no-store')
    const req = await requestOf(story.payload, story.as('admin'))
    const { rows } = await executeIn(
      req,
      sql`select action from audit_events where subject = ${id} order by seq desc limit 1`,
    )
    expect(rows).toEqual([{ action: 'show-secret' }])
    const kept = await executeIn(req, sql`select * from idempotency_keys`)
    expect(JSON.stringify(kept.rows)).not.toContain('whsec_')
    const old = shown.body.secret as string
    expect((await post(`/api/webhooks/${id}/rotate-secret`)).body).toEqual({
      previousUntil: expect.any(String) as string,
    })
    expect((await post(`/api/webhooks/${id}/secret`)).body.secret).not.toBe(old)
  })

  test('stands in no other answer, and cannot be asked by', async () => {
    const { secret } = (await post(`/api/webhooks/${id}/secret`)).body as { secret: string }
    for (const path of [
      `/api/webhooks/${id}?depth=3&showHiddenFields=true`,
      '/api/webhooks?depth=3',
      '/api/deliveries?depth=3',
    ])
      expect((await story.call(path, { as: admin })).text).not.toContain(secret.slice(6, 30))
    for (const field of ['secret', 'sealed', 'health', 'health.state', 'webhook.sealed'])
      expect((await story.call(`/api/webhooks?where[${field}][like]=a`, { as: admin })).status, field).toBe(400)
    const sent = await story.call(`/api/webhooks/${id}`, {
      method: 'PATCH',
      as: admin,
      body: { secret: 'whsec_mine', health: { state: 'works' }, sealed: 'x' },
    })
    expect(sent.body.doc.health).toMatchObject({ state: 'new' })
  })
})

test('what is no webhook or no address is refused in words', async () => {
  const nobody = '0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a'
  for (const path of [
    `webhooks/${nobody}/secret`,
    `webhooks/${nobody}/rotate-secret`,
    `webhooks/${nobody}/test`,
    `deliveries/${nobody}/replay`,
  ])
    expect(refusalOf(await post(`/api/${path}`)), path).toBe('404 request/not-found')
  for (const bad of ['', 'nonsense', 'http://a:b@site.example/', 'file:///etc/passwd', 7, null, { a: 1 }]) {
    const refused = await post('/api/webhooks', { name: 'x', url: bad })
    expect([400, 422], refused.text).toContain(refused.status)
  }
  const wrong = await post('/api/webhooks', { name: 'x', url, events: ['no-such-kind'], collections: ['users'] })
  expect(refusalOf(wrong)).toBe('422 data/invalid')
  for (const [method, body] of [
    ['PATCH', { state: 'delivered' }],
    ['DELETE', undefined],
  ] as const) {
    const answer = await story.call('/api/deliveries?where[id][exists]=true', { method, as: admin, body })
    expect(refusalOf(answer)).toBe('403 request/forbidden')
  }
})

test('a website hears of a change as it is made, verifies it, and is sent it again on request', async () => {
  const delivering = startDelivering(story.payload, { mayReachPrivate: true })
  try {
    await story.payload.create({ collection: 'redirects', data: { from: '/old', to: '/new' }, ...story.as('admin') })
    await gotten(1)
    const { secret } = (await post(`/api/webhooks/${id}/secret`)).body as { secret: string }
    const told = new Webhook(secret).verify(got[0]!.body, got[0]!.headers as Record<string, string>)
    const feed = (await (await fetch(`${story.url}/api/changes`)).json()) as { changes: { at: string }[] }
    const { at, ...data } = feed.changes.at(-1)!
    expect(told).toEqual({ type: 'redirects.published', timestamp: at, data })
    await post(`/api/webhooks/${id}/test`)
    await gotten(2)
    expect(JSON.parse(got[1]!.body)).toMatchObject({ type: 'webhook.test', data: { seq: null } })
    await delivering.stop()
    for (const { body } of got) expect(faultsBy(SENT, JSON.parse(body))).toEqual([])
    const { body: log } = await story.call(`/api/deliveries?where[webhook][equals]=${id}&depth=0`, { as: admin })
    expect(log.docs.map(({ kind, state }: Record<string, unknown>) => `${kind} ${state}`).sort()).toEqual([
      'published delivered',
      'test delivered',
    ])
    expect(log.docs[0].response).toBe('<b>Thank you</b>')
  } finally {
    await delivering.stop()
  }
  const again = startDelivering(story.payload, { mayReachPrivate: true })
  try {
    const { body: log } = await story.call('/api/deliveries?where[kind][equals]=published&depth=0', { as: admin })
    expect((await post(`/api/deliveries/${log.docs[0].id}/replay`)).body).toEqual({ replayed: 1 })
    await gotten(3)
    expect(got[2]!.headers['webhook-id']).toBe(got[0]!.headers['webhook-id'])
  } finally {
    await again.stop()
  }
})
