import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PASSWORD, SECRET } from '../account.ts'
import { refusalOf, tellStory, type Story } from './story.ts'

let story: Story
beforeAll(async () => {
  story = await tellStory({ rateLimits: { signIn: { limit: 1_000, windowMs: 60_000 } } })
})
afterAll(() => story.close())

const userId = (name: 'admin' | 'marketer' | 'reviewer') => story.as(name).user.id
const accounts = async () => (await story.payload.count({ collection: 'users', ...story.as('admin') })).totalDocs
const whoIs = async (token: string) => (await story.call('/api/users/me', { as: token })).body.user
const login = (email: unknown, password: unknown, headers = {}) =>
  story.call('/api/users/login', { method: 'POST', body: { email, password }, headers })

describe('what an account may become', () => {
  test('nobody makes themselves an admin, over REST or GraphQL (P030)', async () => {
    const token = await story.signIn('marketer')
    const id = userId('marketer')
    for (const data of [{ role: 'admin', roles: ['admin'] }, { role: ['admin'] }, { clinics: [] }]) {
      const answer = await story.call(`/api/users/${id}`, { method: 'PATCH', as: token, body: data })
      expect(answer.status, answer.text).toBeOneOf([200, 400, 403, 422])
    }
    await story.graphql(`mutation { updateUser(id: "${id}", data: { role: admin }) { role } }`, { as: token })
    await story.call(`/api/users?where[id][equals]=${id}`, { method: 'PATCH', as: token, body: { role: 'admin' } })
    expect((await whoIs(token)).role).toBe('marketer')
    expect(await story.payload.findByID({ collection: 'users', id, ...story.as('admin') })).toMatchObject({
      role: 'marketer',
    })
  })
  test('nor changes, nor reads, anybody else’s account (P030)', async () => {
    const token = await story.signIn('marketer')
    const other = userId('reviewer')
    const change = await story.call(`/api/users/${other}`, {
      method: 'PATCH',
      as: token,
      body: { password: 'a-password-of-mine' },
    })
    expect(change.status).toBeOneOf([403, 404])
    expect((await story.call(`/api/users/${other}`, { as: token })).status).toBe(404)
    expect((await story.call('/api/users', { as: token })).body.totalDocs).toBe(1)
    expect((await story.call(`/api/users/${other}`, { method: 'DELETE', as: token })).status).toBe(403)
    expect(await story.signIn('reviewer')).toMatch(/^ey/)
  })
  test('nobody registers first, alone or twenty at once (P031)', async () => {
    const before = await accounts()
    const body = { email: 'evil@evil.example', password: 'Passw0rd!long', role: 'admin', name: 'Evil' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => story.call('/api/users/first-register', { method: 'POST', body })),
    )
    for (const answer of answers) expect(refusalOf(answer)).toBe('404 request/not-found')
    for (const path of ['/api/users/init', '/api/users/verify/abc'])
      expect((await story.call(path, { method: path.endsWith('init') ? 'GET' : 'POST' })).status).toBe(404)
    expect(await accounts()).toBe(before)
  })
  test('only an admin makes accounts and keys (P032)', async () => {
    const before = await accounts()
    const body = { email: 'new@test.example', password: 'Passw0rd!long', name: 'New', role: 'admin' }
    for (const name of ['marketer', 'reviewer', 'auditor']) {
      const token = await story.signIn(name)
      expect(refusalOf(await story.call('/api/users', { method: 'POST', as: token, body }))).toBe(
        '403 request/forbidden',
      )
      const key = await story.call('/api/api-clients', {
        method: 'POST',
        as: token,
        body: { name: 'Mine', scopes: ['read-drafts'] },
      })
      expect(refusalOf(key)).toBe('403 request/forbidden')
      expect((await story.call('/api/api-clients', { as: token })).status).toBe(403)
    }
    const anonymous = await story.call('/api/users', { method: 'POST', body })
    expect(refusalOf(anonymous)).toBe('401 request/unauthenticated')
    expect(await accounts()).toBe(before)
  })
  test('the work queue, locks and other inner routes are closed to all (P034)', async () => {
    const token = await story.signIn('admin')
    for (const [path, method] of [
      ['/api/payload-jobs/run', 'GET'],
      ['/api/payload-jobs', 'GET'],
      ['/api/payload-locked-documents', 'GET'],
      ['/api/payload-migrations', 'GET'],
      ['/api/payload-kv', 'GET'],
      ['/api/reorder', 'POST'],
      ['/api/graphql-playground', 'GET'],
      ['/api/og', 'GET'],
    ] as const)
      expect(refusalOf(await story.call(path, { method, as: token }))).toBe('404 request/not-found')
  })
  test('the last admin stays one (P030)', async () => {
    const token = await story.signIn('admin')
    const id = userId('admin')
    expect(
      refusalOf(await story.call(`/api/users/${id}`, { method: 'PATCH', as: token, body: { role: 'marketer' } })),
    ).toBe('409 request/conflict')
    expect(refusalOf(await story.call(`/api/users/${id}`, { method: 'DELETE', as: token }))).toBe(
      '409 request/conflict',
    )
  })
  test('no answer about an account holds a secret, whoever asks (P030)', async () => {
    const token = await story.signIn('admin')
    for (const path of [
      '/api/users?depth=2',
      '/api/users/me',
      `/api/users/${userId('marketer')}`,
      '/api/api-clients',
      '/api/articles?draft=true&depth=3',
      '/api/people?depth=2',
    ]) {
      const { status, text } = await story.call(path, { as: token })
      expect(status).toBe(200)
      expect(text).not.toMatch(/"(hash|salt|keyHash|resetPasswordToken|password)"/)
    }
    await story.signIn('reviewer')
    const other = await story.call(`/api/users/${userId('reviewer')}`, { as: token })
    expect(other.body.sessions ?? []).toEqual([])
    const { body } = await story.graphql('{ Users { docs { email hash salt resetPasswordToken sessions { id } } } }', {
      as: token,
    })
    for (const { hash, salt, resetPasswordToken } of body.data?.Users.docs ?? [])
      expect([hash, salt, resetPasswordToken]).toEqual([null, null, null])
  })
})

describe('how a session ends', () => {
  test('a token is dead after logout (P040)', async () => {
    const token = await story.signIn('marketer')
    expect((await whoIs(token)).email).toBe('marketer@test.example')
    expect((await story.call('/api/users/logout', { method: 'POST', as: token })).status).toBe(200)
    expect(await whoIs(token)).toBeNull()
    expect((await story.call('/api/articles/versions', { as: token })).status).toBe(403)
    const refreshed = await story.call('/api/users/refresh-token', { method: 'POST', as: token })
    expect(refreshed.status).toBeOneOf([401, 403])
  })
  test('a logout ends one session and leaves the others, unless all are meant (P040)', async () => {
    const [one, two] = [await story.signIn('reviewer'), await story.signIn('reviewer')]
    await story.call('/api/users/logout', { method: 'POST', as: one })
    expect([await whoIs(one), (await whoIs(two)).email]).toEqual([null, 'reviewer@test.example'])
    const three = await story.signIn('reviewer')
    await story.call('/api/users/logout?allSessions=true', { method: 'POST', as: three })
    expect([await whoIs(two), await whoIs(three)]).toEqual([null, null])
  })
  test('a new password ends every session that the old one opened (P040)', async () => {
    const { id, token } = await story.hire('forgetful', 'marketer', [])
    const reset = await story.payload.forgotPassword({
      collection: 'users',
      data: { email: 'forgetful@test.example' },
      disableEmail: true,
    })
    const password = 'another-long-password'
    const done = await story.call('/api/users/reset-password', { method: 'POST', body: { token: reset, password } })
    expect(done.status, done.text).toBe(200)
    expect(await whoIs(token)).toBeNull()
    expect((await login('forgetful@test.example', PASSWORD)).status).toBe(401)
    const again = await story.signIn('forgetful', password)
    expect((await whoIs(again)).id).toBe(id)
    const used = await story.call('/api/users/reset-password', {
      method: 'POST',
      body: { token: reset, password: PASSWORD },
    })
    expect(refusalOf(used)).toBe('403 request/forbidden')
    expect(used.body.detail).toContain('Ask for a new one')
    const elsewhere = await story.signIn('forgetful', password)
    const change = (as: string, to: string) =>
      story.call(`/api/users/${id}`, { method: 'PATCH', as, body: { password: to } })
    expect((await change(again, 'a-third-long-password')).status).toBe(200)
    expect([(await whoIs(again)).id, await whoIs(elsewhere)]).toEqual([id, null])
    expect((await change(await story.signIn('admin'), 'a-fourth-long-password')).status).toBe(200)
    expect(await whoIs(again)).toBeNull()
    expect(await whoIs(await story.signIn('forgetful', 'a-fourth-long-password'))).toMatchObject({ id })
  })
  test('a deleted account is signed out, and a lowered one has its new rights at once (P040)', async () => {
    const admin = await story.signIn('admin')
    const { id, token } = await story.hire('leaver', 'reviewer', [])
    await story.call(`/api/users/${id}`, { method: 'PATCH', as: admin, body: { role: 'auditor' } })
    const write = await story.call('/api/citations', {
      method: 'POST',
      as: token,
      body: { title: 'x', type: 'article-journal' },
    })
    expect(refusalOf(write)).toBe('403 request/forbidden')
    expect((await story.call(`/api/users/${id}`, { method: 'DELETE', as: admin })).status).toBe(200)
    expect(await whoIs(token)).toBeNull()
    expect((await story.call('/api/articles/versions', { as: token })).status).toBe(403)
  })
  test('a key that is replaced, has run out or whose client is gone opens nothing (P040)', async () => {
    const headers = await story.issueKey(['read-drafts'])
    const client = (
      await story.payload.find({ collection: 'api-clients', limit: 1, sort: '-createdAt', ...story.as('admin') })
    ).docs[0]!
    const drafts = async (key: Record<string, string>) =>
      (await story.call('/api/articles/count?draft=true', { headers: key })).body.totalDocs
    const all = await drafts(headers)
    expect(all).toBeGreaterThan(1)
    const path = `/api/api-clients/${client.id}`
    const admin = await story.signIn('admin')
    const { body } = await story.call(`${path}/key`, { method: 'POST', as: admin })
    const next = { Authorization: `api-clients API-Key ${body.key as string}` }
    expect([await drafts(headers), await drafts(next)]).toEqual([1, all])
    await story.call(path, { method: 'PATCH', as: admin, body: { expiresOn: '2020-01-01T00:00:00.000Z' } })
    expect(await drafts(next)).toBe(1)
    await story.call(path, { method: 'DELETE', as: admin })
    expect(await drafts(next)).toBe(1)
  })
})

describe('how signing in answers', () => {
  test('a wrong password, an unknown account and a locked one are answered alike (P041)', async () => {
    const headers = { 'X-Request-Id': 'same-request' }
    const known = await login('reviewer@test.example', 'wrong', headers)
    const unknown = await login('nobody@test.example', 'wrong', headers)
    expect(refusalOf(known)).toBe('401 account/wrong-credentials')
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    await story.hire('locked', 'marketer', [])
    for (let i = 0; i < 11; i++) await login('locked@test.example', 'wrong')
    const locked = await login('locked@test.example', PASSWORD, headers)
    expect([locked.status, locked.text]).toEqual([known.status, known.text])
  })
  test('a forgotten password is answered alike, whether there is an account or not (P041)', async () => {
    const ask = (email: string) => story.call('/api/users/forgot-password', { method: 'POST', body: { email } })
    const [known, unknown] = [await ask('marketer@test.example'), await ask('nobody@test.example')]
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  })
  test.each([
    ['nothing', {}],
    ['an object for an e-mail', { email: { equals: 'admin@test.example' }, password: PASSWORD }],
    ['a list', { email: ['admin@test.example'], password: [PASSWORD] }],
    ['a number', { email: 'admin@test.example', password: 1 }],
    ['no password', { email: 'admin@test.example' }],
    ['a very long password', { email: 'admin@test.example', password: 'x'.repeat(100_000) }],
  ])('a sign-in with %s is refused in words (P041)', async (_what, body) => {
    const answer = await story.call('/api/users/login', { method: 'POST', body })
    expect(answer.status, answer.text).toBeOneOf([400, 401, 422])
    refusalOf(answer)
  })
  test('signing in is for REST alone: GraphQL is no way around its limits (P042)', async () => {
    for (const query of [
      `mutation { loginUser(email: "marketer@test.example", password: "${PASSWORD}") { token } }`,
      'mutation { forgotPasswordUser(email: "marketer@test.example") }',
      'mutation { unlockUser(email: "marketer@test.example") }',
    ])
      for (const options of [{}, { as: await story.signIn('marketer') }]) {
        const { body, text } = await story.graphql(query, options)
        expect(body.errors.length, text).toBeGreaterThan(0)
        expect(text).not.toMatch(/"token":"/)
      }
  })
  test('tokens that were not made here are nobody’s (P043)', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = {
      id: userId('admin'),
      collection: 'users',
      email: 'admin@test.example',
      sid: 'x',
      exp: 4_000_000_000,
    }
    const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`
    const real = await story.signIn('marketer')
    const [head, , tail] = real.split('.')
    const tokens = [
      `${part({ alg: 'none' })}.${part(claims)}.`,
      `${signed}.${createHmac('sha256', 'guessed').update(signed).digest('base64url')}`,
      `${signed}.${createHmac('sha256', SECRET).update(signed).digest('base64url')}`,
      `${head}.${part(claims)}.${tail}`,
      'eyJhbGciOiJub25lIn0.eyJpZCI6MSwiY29sbGVjdGlvbiI6InVzZXJzIn0.',
      'x'.repeat(7_000),
    ]
    for (const token of tokens)
      for (const scheme of ['JWT', 'Bearer', 'api-clients API-Key', 'users API-Key']) {
        const { status, body } = await story.call('/api/users/me', { headers: { Authorization: `${scheme} ${token}` } })
        expect([status, body.user]).toEqual([200, null])
      }
    const cookie = await story.call('/api/users/me', { headers: { Cookie: `payload-token=${tokens[0]!}` } })
    expect(cookie.body.user).toBeNull()
  })
  test('a cookie counts only for our own pages: another site cannot ride on it (P044)', async () => {
    const token = await story.signIn('marketer')
    const Cookie = `payload-token=${token}`
    const riding = await story.call('/api/citations', {
      method: 'POST',
      headers: { Cookie, Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
      body: { title: 'ridden', type: 'article-journal' },
    })
    expect(riding.status).toBeOneOf([401, 403])
    const { headers } = await login('marketer@test.example', PASSWORD)
    expect(headers.get('set-cookie')).toMatch(/HttpOnly/i)
    expect(headers.get('set-cookie')).toMatch(/SameSite=Strict/i)
  })
  test('other origins are not let in, with credentials or without (P044)', async () => {
    for (const method of ['OPTIONS', 'GET', 'POST'])
      for (const path of ['/api/articles', '/api/graphql', '/api/users/me']) {
        const { headers } = await story.call(path, {
          method,
          headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'PATCH' },
        })
        expect(headers.get('access-control-allow-origin')).not.toBe('https://evil.example')
        if (headers.get('access-control-allow-credentials'))
          expect(headers.get('access-control-allow-origin')).not.toBe('*')
      }
  })
})
