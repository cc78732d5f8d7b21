import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ANONYMOUS, type Visitor } from '../../../src/accounts/index.ts'
import { isAdminFunction } from '../../../src/delivery/guard/admin-functions.ts'
import { Problem } from '../../../src/platform/problem.ts'
import { createApp } from '../../../src/delivery/http/create-app.ts'

const ID = '0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a'
const COOKIE = { cookie: 'payload-token=crumbly' }
const JSON_TYPE = { 'content-type': 'application/json' }
const EDITOR: Visitor = { actors: ['marketer'], clinics: [], id: 'u1' }

type Seen = { method: string; path: string; query: string; headers: Headers; body: string }

let seen: Seen[] = []
let writes = 0
let isRush = false
let answerWith: (request: Request) => Response = () => Response.json({ docs: [] })
let visitor: Visitor = ANONYMOUS
let hindrances: string[] = []
const lines: string[] = []

const app = createApp({
  replays: { once: (_name, _fingerprint, run) => run() },
  api: {
    kinds: {
      collections: ['articles', 'citations', 'media', 'users'],
      pages: ['articles'],
      uploads: ['media'],
      accounts: 'users',
    },
    rest: async (request) => {
      const { pathname, search } = new URL(request.url)
      seen.push({
        method: request.method,
        path: pathname,
        query: search,
        headers: request.headers,
        body: await request.text(),
      })
      return answerWith(request)
    },
    published: async () => null,
    visitor: async () => visitor,
    cors: (headers) =>
      new Headers(
        headers.get('origin') === 'https://ours.example'
          ? { 'Access-Control-Allow-Origin': 'https://ours.example' }
          : {},
      ),
    graphql: {
      isList: () => false,
      faultIn: () => null,
      sdl: () => 'type Query',
      run: async () => ({
        data: { Articles: { totalDocs: 0 } },
        headers: new Headers(),
        isValid: true,
        madeOf: [],
        signedIn: false,
      }),
    },
  },
  gates: {
    writes: {
      run: (write) => {
        writes++
        return write()
      },
    },
    strangers: {
      run: async (read) => {
        if (isRush) throw new Problem('service/unavailable', 'Come back later.', [], { retryAfter: 2 })
        return read()
      },
    },
  },
  log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
  readiness: async () => hindrances,
  isUnavailable: () => false,
  serverUrl: 'http://localhost:3000',
  isProduction: true,
  loginFloorMs: 60,
  rateLimits: { signIn: { limit: 20, windowMs: 60_000 } },
  admin: (req, res) => void res.json({ url: req.url, policy: req.headers['content-security-policy'] }),
})

let server: Server
let origin = ''
beforeAll(async () => {
  server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  seen = []
  writes = 0
  visitor = ANONYMOUS
  hindrances = []
  answerWith = () => Response.json({ docs: [] })
})

type Answer = { status: number; headers: IncomingHttpHeaders; text: string; json: Record<string, unknown> }
type Options = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

/** A request written out as given: fetch would normalise the path and refuse some headers. */
function ask(path: string, { method = 'GET', headers = {}, body }: Options = {}): Promise<Answer> {
  const target = new URL(origin)
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: target.hostname, port: target.port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        const isJson = /json/.test(String(response.headers['content-type']))
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          text,
          json: isJson && text !== '' ? JSON.parse(text) : {},
        })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('reading', () => {
  test('a list goes to Payload with its query, without what is not a stranger’s to ask', async () => {
    const { status, headers } = await ask('/api/articles?limit=5&draft=true&depth=9')
    expect(status).toBe(200)
    expect(seen[0]).toMatchObject({ method: 'GET', path: '/api/articles', query: '?limit=5&depth=3' })
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-powered-by']).toBeUndefined()
  })
  test('staff are given more, after they were recognised', async () => {
    visitor = EDITOR
    const { headers } = await ask('/api/articles?limit=0&draft=true&depth=2', { headers: COOKIE })
    expect(seen[0]!.query).toBe('?draft=true&depth=2&limit=1000')
    expect(headers['cache-control']).toBe('private, no-store')
  })
  test('a false cookie gives nobody more', async () => {
    expect((await ask('/api/articles?limit=0', { headers: COOKIE })).status).toBe(400)
  })
  test('an unknown id, one that is none, and one that is hidden are answered alike', async () => {
    const asked = { headers: { 'x-request-id': 'same-request' } }
    answerWith = () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
    const unknown = await ask(`/api/articles/${ID}`, asked)
    answerWith = () =>
      Response.json({ errors: [{ message: 'You are not allowed to perform this action.' }] }, { status: 403 })
    const hidden = await ask(`/api/articles/${ID}`, asked)
    const none = await ask('/api/articles/abc', asked)
    expect(unknown.status).toBe(404)
    expect([hidden.status, hidden.text]).toEqual([404, unknown.text])
    expect([none.status, none.text]).toEqual([404, unknown.text])
  })
  test('a refused query is a problem in the shape of the contract', async () => {
    const { status, headers, json } = await ask('/api/articles?where={bad')
    expect([status, headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8'])
    expect(json).toMatchObject({ code: 'query/invalid', status: 400, requestId: headers['x-request-id'] })
    expect(json.errors).toHaveLength(1)
    expect(seen).toEqual([])
  })
  test('closed routes are 404, wrong methods 405 with what is allowed', async () => {
    expect((await post('/api/users/first-register', {})).status).toBe(404)
    expect((await ask('/api/payload-jobs/run')).status).toBe(404)
    const wrong = await ask('/api/users/login')
    expect([wrong.status, wrong.headers.allow]).toEqual([405, 'POST'])
    expect((await ask('/nothing')).json).toMatchObject({ code: 'request/not-found' })
  })
  test('the admin may ask by POST what is too long for an address', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' }
    await ask('/api/articles', { method: 'POST', headers, body: 'limit=3&where%5Bslug%5D%5Bequals%5D=x' })
    expect(seen[0]).toMatchObject({ method: 'GET', query: '?limit=3&where%5Bslug%5D%5Bequals%5D=x', body: '' })
    expect(seen[0]!.headers.has('x-payload-http-method-override')).toBe(false)
    const many = `where=${JSON.stringify({ or: Array.from({ length: 10_000 }, () => ({ a: { equals: 1 } })) })}`
    expect((await ask('/api/articles', { method: 'POST', headers, body: many })).status).toBe(413)
    expect((await ask('/api/articles', { method: 'POST', headers, body: many.slice(0, 12_000) })).status).toBe(400)
  })
  test('a script of any origin may ask for what it holds already, and read what the answer says of itself', async () => {
    const headers = {
      origin: 'https://any.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match,x-preview-token',
    }
    const { headers: told } = await ask('/api/articles', { method: 'OPTIONS', headers })
    expect(told['access-control-allow-origin']).toBe('*')
    const [allowed, shown] = [
      String(told['access-control-allow-headers']),
      String(told['access-control-expose-headers']),
    ]
    for (const name of ['If-None-Match', 'X-Preview-Token', 'Content-Type']) expect(allowed).toContain(name)
    for (const name of ['ETag', 'X-Cache', 'Surrogate-Key', 'Retry-After']) expect(shown).toContain(name)
    expect(allowed).not.toMatch(/authorization|cookie/i)
  })
  test('only our own origins may read from elsewhere', async () => {
    const preflight = (from: string) =>
      ask('/api/articles', { method: 'OPTIONS', headers: { origin: from, 'access-control-request-method': 'PATCH' } })
    expect((await preflight('https://evil.example')).headers['access-control-allow-origin']).toBeUndefined()
    expect((await preflight('https://ours.example')).headers['access-control-allow-origin']).toBe(
      'https://ours.example',
    )
  })
})

describe('writing', () => {
  test('strangers are refused before anything is read', async () => {
    const body = Buffer.alloc(30 * 1024 * 1024, 'x')
    const startedAt = performance.now()
    const answer = await ask('/api/articles', {
      method: 'POST',
      headers: { ...JSON_TYPE, 'content-length': String(body.length) },
      body,
    })
    expect([answer.status, answer.json.code]).toEqual([401, 'request/unauthenticated'])
    expect(performance.now() - startedAt).toBeLessThan(2_000)
    expect(seen).toEqual([])
  })
  test('what is announced as too large, and what turns out so, is 413', async () => {
    const announced = await post('/api/articles', Buffer.alloc(2 * 1024 * 1024, 'x').toString(), COOKIE)
    expect(announced.status).toBe(413)
    const chunked = await ask('/api/articles', {
      method: 'POST',
      headers: { ...JSON_TYPE, ...COOKIE, 'transfer-encoding': 'chunked' },
      body: Buffer.alloc(2 * 1024 * 1024, 'x'),
    })
    expect(chunked.status).toBe(413)
    expect(seen).toEqual([])
  })
  test('a good body goes through the gate, once, as it came', async () => {
    answerWith = () => Response.json({ doc: {} }, { status: 201, headers: { 'set-cookie': 'a=b' } })
    const { status, headers } = await post(
      '/api/articles?draft=true',
      { title: 'Low back pain' },
      { ...COOKIE, 'if-match': '"3"' },
    )
    expect([status, headers['set-cookie'], writes]).toEqual([201, ['a=b'], 1])
    expect(seen[0]).toMatchObject({ method: 'POST', body: '{"title":"Low back pain"}' })
    expect(seen[0]!.headers.get('if-match')).toBe('"3"')
  })
  test('in a rush of strangers these are asked to come back, and people at work are not', async () => {
    isRush = true
    const query = { query: '{ Articles { totalDocs } }' }
    const answers = [
      await ask('/api/articles'),
      await post('/api/graphql', query),
      await ask('/api/articles', { headers: COOKIE }),
      await post('/api/graphql', query, COOKIE),
      await post('/api/articles', { title: 'Low back pain' }, COOKIE),
    ]
    isRush = false
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 200, 200, 200])
    expect(answers.slice(0, 2).map(({ headers }) => headers['retry-after'])).toEqual(['2', '2'])
  })
  test('a look-up waits for servers of others, and keeps no place of a write meanwhile', async () => {
    const { status } = await post('/api/citations/look-up', { doi: '10.5555/a' }, COOKIE)
    expect([status, writes, seen.length]).toEqual([200, 0, 1])
  })
  test.each([
    ['not JSON', '{bad', 400],
    ['a list', '[]', 400],
    ['20,000 levels', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, 400],
    ['NUL', '{"title":"a\\u0000b"}', 400],
  ])('a body that is %s is refused in words', async (_what, body, status) => {
    const answer = await post('/api/articles', body, COOKIE)
    expect([answer.status, answer.json.code]).toEqual([status, 'request/invalid'])
    expect(seen).toEqual([])
  })
  test('the record in a form of the admin is under the same checks', async () => {
    const form = (record: string) =>
      `--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${record}\r\n--b--\r\n`
    const send = (record: string) =>
      ask(`/api/articles/${ID}`, {
        method: 'PATCH',
        headers: { ...COOKIE, 'content-type': 'multipart/form-data; boundary=b' },
        body: form(record),
      })
    expect((await send('{"title":"Neck pain"}')).status).toBe(200)
    expect(seen[0]!.headers.get('content-type')).toBe('multipart/form-data; boundary=b')
    expect((await send('{"title":"a\\u0000"}')).status).toBe(400)
    expect((await send('{bad')).status).toBe(400)
  })
  test('files are taken only from people we know', async () => {
    const headers = { ...COOKIE, 'content-type': 'multipart/form-data; boundary=b' }
    const body = Buffer.from(
      `--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n${'x'.repeat(3 * 1024 * 1024)}\r\n--b--\r\n`,
    )
    expect((await ask('/api/media', { method: 'POST', headers, body })).status).toBe(401)
    visitor = EDITOR
    expect((await ask('/api/media', { method: 'POST', headers, body })).status).toBe(200)
    expect(seen[0]!.body).toHaveLength(body.length)
    expect((await ask('/api/media', { method: 'POST', headers, body: Buffer.alloc(17 * 1024 * 1024) })).status).toBe(
      413,
    )
  })
  test('other kinds of content are 415', async () => {
    const send = (type: string) =>
      ask('/api/articles', { method: 'POST', headers: { ...COOKIE, 'content-type': type }, body: 'a=b' })
    expect((await send('application/x-www-form-urlencoded')).status).toBe(415)
    expect((await send('text/plain')).status).toBe(415)
  })
  test('the admin’s forms can read a refusal, other callers see its plain type', async () => {
    answerWith = () =>
      Response.json(
        {
          errors: [
            { name: 'ValidationError', message: 'x', data: { errors: [{ path: 'title', message: 'Give a title.' }] } },
          ],
        },
        { status: 400 },
      )
    const ours = await post('/api/articles', {}, { ...COOKIE, origin, host: origin.slice(7) })
    expect(ours.status).toBe(422)
    expect(ours.headers['content-type']).toContain('application/json')
    expect(ours.json.errors).toEqual([
      { path: 'title', message: 'Give a title.', data: { errors: [{ path: 'title', message: 'Give a title.' }] } },
    ])
    expect((await post('/api/articles', {}, COOKIE)).headers['content-type']).toBe(
      'application/problem+json; charset=utf-8',
    )
  })
  test('a fault of ours says nothing of itself', async () => {
    answerWith = () => {
      throw new Error('select secret from users')
    }
    const { status, text, json } = await ask('/api/articles')
    expect([status, json.code]).toEqual([500, 'service/fault'])
    expect(text).not.toContain('secret')
  })
})

describe('GraphQL', () => {
  test('an answer says what it cost', async () => {
    const { status, json } = await post('/api/graphql', { query: '{ Articles(limit: 2) { totalDocs } }' })
    expect([status, json]).toEqual([200, { data: { Articles: { totalDocs: 0 } }, extensions: { cost: 2 } }])
    expect((await ask(`/api/graphql?query=${encodeURIComponent('{ Articles { totalDocs } }')}`)).status).toBe(200)
  })
  test('a refusal has a code, a status and a request id', async () => {
    const { status, headers, json } = await post('/api/graphql', { query: '{ Articles(limit: 0) { totalDocs } }' })
    expect(status).toBe(400)
    expect(json.errors).toMatchObject([
      {
        extensions: {
          code: 'query/invalid',
          statusCode: 400,
          requestId: headers['x-request-id'],
          errors: [{ path: 'Articles.limit' }],
        },
      },
    ])
  })
  test('batches, other content types, large bodies and changes by GET are refused', async () => {
    expect((await post('/api/graphql', [{ query: '{ a }' }])).status).toBe(400)
    expect(
      (
        await ask('/api/graphql', {
          method: 'POST',
          headers: { 'content-type': 'text/plain' },
          body: '{"query":"{a}"}',
        })
      ).status,
    ).toBe(415)
    expect((await post('/api/graphql', { query: `{ a ${'#'.repeat(17_000)} }` })).status).toBe(413)
    expect((await post('/api/graphql', { query: 'mutation { deleteArticle(id: "1") { id } }' })).status).toBe(401)
    visitor = EDITOR
    const query = encodeURIComponent('mutation { deleteArticle(id: "1") { id } }')
    expect((await ask(`/api/graphql?query=${query}`, { headers: COOKIE })).status).toBe(405)
    expect((await post('/api/graphql', { query: 'mutation { deleteArticle(id: "1") { id } }' }, COOKIE)).status).toBe(
      200,
    )
    expect(writes).toBe(1)
  })
})

describe('the rest of the door', () => {
  test('the admin gets the whole address and a policy with a fresh nonce', async () => {
    const first = await ask('/admin/collections/articles?limit=10')
    const second = await ask('/admin')
    expect(first.json.url).toBe('/admin/collections/articles?limit=10')
    expect(first.json.policy).toBe(first.headers['content-security-policy'])
    expect(String(first.json.policy)).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic';/)
    expect(first.json.policy).not.toBe(second.json.policy)
    expect((await ask('/')).headers.location).toBe('/admin')
  })
  test('the admin is read by all, and called by those only who say who they are', async () => {
    const call = (headers: Record<string, string>, body = '[]') => ask('/admin', { method: 'POST', headers, body })
    const action = { 'next-action': '409b0aa332029c' }
    expect((await call({ ...COOKIE, ...action })).status).toBe(200)
    expect((await call(action)).json.code).toBe('request/unauthenticated')
    expect((await call(COOKIE)).json.code).toBe('request/method-not-allowed')
    expect((await ask('/admin', { method: 'PUT', headers: COOKIE })).status).toBe(405)
    expect((await call({ ...COOKIE, ...action }, 'x'.repeat(1024 * 1024 + 1))).json.code).toBe('request/too-large')
    const untold = { ...COOKIE, ...action, 'transfer-encoding': 'chunked' }
    expect((await call(untold)).json.code).toBe('request/too-large')
    for (const path of ['/admin/%E0%A4%A', '/_next/%'])
      expect((await ask(path)).json.code, path).toBe('request/invalid')
  })
  test.each(['constructor', 'toString', '__proto__', 'schedule-publish', 'nothing', '', null])(
    'the admin has no function called %s for anybody',
    (name) => expect(isAdminFunction(name)).toBe(false),
  )
  test('it says whether it lives and whether it is ready', async () => {
    expect((await ask('/healthz')).json).toEqual({ status: 'ok' })
    expect((await ask('/readyz')).status).toBe(200)
    hindrances = ['The database does not answer.']
    expect((await ask('/readyz')).json).toMatchObject({ status: 503, detail: 'The database does not answer.' })
  })
  test('the log holds no query, address, cookie or e-mail', async () => {
    lines.length = 0
    await ask('/api/articles?where[email][equals]=jo@x.example', {
      headers: { ...COOKIE, authorization: 'JWT secret' },
    })
    const line = JSON.parse(lines.at(-1)!) as { req: object }
    expect(line.req).toEqual({ id: expect.any(String) as string, method: 'GET', path: '/api/articles' })
    expect(lines.join()).not.toMatch(/jo@|127\.0\.0\.1|crumbly|secret/)
  })
  test('a failed sign-in takes as long and reads the same, whatever the reason; many are refused', async () => {
    const asked = { 'x-request-id': 'same-request' }
    const attempt = async (message: string) => {
      answerWith = () => Response.json({ errors: [{ message }] }, { status: 401 })
      const startedAt = performance.now()
      const { status, text } = await post('/api/users/login', { email: 'a@x.example', password: 'b' }, asked)
      expect(performance.now() - startedAt).toBeGreaterThan(55)
      return `${status} ${text}`
    }
    const wrong = await attempt('The email or password provided is incorrect.')
    expect(await attempt('This user is locked due to having too many failed login attempts.')).toBe(wrong)
    const rest = await Promise.all(
      Array.from({ length: 58 }, (_, at) => post('/api/users/login', { email: `n${at}@x.example`, password: 'b' })),
    )
    const refused = rest.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThanOrEqual(20)
    expect(Number(refused[0]!.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused[0]!.json).toMatchObject({ code: 'request/rate-limited', status: 429 })
  })
})
