import { APIError, Forbidden, LockedAuth, NotFound, QueryError, ValidationError } from 'payload'
import { describe, expect, test } from 'vitest'
import { Problem, PROBLEMS } from '../../../src/platform/problem.ts'
import { isProblemBody, problemBody, retryAfter } from '../../../src/delivery/guard/problem-body.ts'
import { refusalOf, refusalOfBody } from '../../../src/delivery/guard/refusal-of.ts'

const STRANGER = { signedIn: false }
const EDITOR = { signedIn: true }
const bodyOf = (error: unknown, who = EDITOR) => problemBody(refusalOf(error, who), 'r-1')

describe('the body of a refusal', () => {
  test('has the shape of the contract and marks fields as the admin reads them', () => {
    const problem = new Problem(
      'page/obstacles',
      'Two things are missing.',
      [{ path: 'authors', message: 'Name an author.' }],
      {
        contentHash: 'abc',
      },
    )
    expect(bodyOf(problem)).toEqual({
      type: 'urn:citewell:problem:page/obstacles',
      title: 'In conflict with what is there',
      status: 409,
      code: 'page/obstacles',
      detail: 'Two things are missing.',
      errors: [
        {
          path: 'authors',
          message: 'Name an author.',
          data: { errors: [{ path: 'authors', message: 'Name an author.' }] },
        },
      ],
      requestId: 'r-1',
      contentHash: 'abc',
    })
  })
  test('always has an entry to show and never a message at the top, which would hide the marked fields', () => {
    const body = bodyOf(new Problem('write/stale', 'Somebody else saved.', [], { message: 'x', revision: 4 }))
    expect(body.errors).toEqual([{ path: '', message: 'Somebody else saved.' }])
    expect(body).not.toHaveProperty('message')
    expect(body.revision).toBe(4)
  })
  test('comes through unchanged when it comes back from Payload', () => {
    const body = bodyOf(new Problem('write/stale', 'Somebody else saved.', [], { revision: 4 }))
    expect(isProblemBody(body)).toBe(true)
    expect(problemBody(refusalOfBody(412, body, STRANGER), 'r-1')).toEqual(body)
  })
})

describe('what Payload throws', () => {
  test('invalid fields are 422 with each place', () => {
    const errors = [
      { path: 'title', message: 'Give a title.' },
      { path: 'body', message: 'Give a body.' },
    ]
    const body = bodyOf(new ValidationError({ collection: 'articles', errors }))
    expect(body).toMatchObject({ status: 422, code: 'data/invalid', detail: '2 fields need putting right.' })
    expect(body.errors.map(({ path }) => path)).toEqual(['title', 'body'])
  })
  test('a query for a hidden field and for one that does not exist read the same', () => {
    const hidden = bodyOf(new QueryError([{ path: 'authors.hash' }]), STRANGER)
    expect(hidden).toMatchObject({ status: 400, code: 'query/invalid' })
    expect(hidden.errors[0]!.path).toBe('authors.hash')
  })
  test('strangers are asked to sign in, people who are signed in are told they may not', () => {
    expect(bodyOf(new Forbidden(), STRANGER).status).toBe(401)
    expect(bodyOf(new Forbidden(), EDITOR).status).toBe(403)
    expect(bodyOf(new NotFound(), STRANGER).status).toBe(404)
  })
  test('a locked account reads like a wrong password', () => {
    expect(bodyOf(new LockedAuth())).toMatchObject({ status: 401, code: 'account/wrong-credentials' })
  })
  test('a code given in the data of an APIError is kept, with its places and details', () => {
    const error = new APIError('Moved on.', 409, {
      code: 'page/moved-on',
      errors: [{ path: 'hash', message: 'Old.' }],
      contentHash: 'x',
    })
    const body = bodyOf(error)
    expect(body).toMatchObject({ code: 'page/moved-on', status: 409, detail: 'Moved on.', contentHash: 'x' })
    expect(body.errors[0]).toMatchObject({ path: 'hash', message: 'Old.' })
  })
  test('our own faults say nothing of what happened', () => {
    const body = bodyOf(new TypeError('Cannot read properties of undefined (reading "secret")'))
    expect(body).toMatchObject({ status: 500, code: 'service/fault' })
    expect(JSON.stringify(body)).not.toContain('secret')
    expect(
      problemBody(refusalOfBody(500, { errors: [{ message: 'select * from users' }] }, EDITOR), '').detail,
    ).not.toContain('select')
  })
})

describe('what the database throws', () => {
  const failed = (code: string) =>
    new Error('Failed query: insert into …', { cause: Object.assign(new Error('detail'), { code, severity: 'ERROR' }) })
  test.each([
    ['22P02', 400],
    ['22021', 400],
    ['22003', 422],
    ['23505', 409],
    ['23502', 422],
    ['40P01', 503],
    ['55P03', 503],
    ['57P01', 503],
    ['08006', 503],
    ['53300', 503],
    ['42601', 500],
    ['42703', 500],
  ])('%s is %i, in words', (code, status) => {
    const body = bodyOf(failed(code))
    expect(body.status).toBe(status)
    expect(body.detail).not.toMatch(/insert|detail|query:/i)
  })
  test('when it is away the answer is 503 with a time to wait', () => {
    const refusal = refusalOf(new Error('ECONNREFUSED'), { signedIn: false, isUnavailable: () => true })
    expect([PROBLEMS[refusal.code], retryAfter(refusal)]).toEqual([503, 2])
    expect(retryAfter(new Problem('service/unavailable', 'Busy.', [], { retryAfter: 7 }))).toBe(7)
    expect(retryAfter(new Problem('request/invalid', 'x'))).toBeNull()
  })
})

test('bodies Payload writes by itself are put into words', () => {
  expect(refusalOfBody(404, { message: 'Route not found "/api/x"' }, STRANGER)).toMatchObject({
    code: 'request/not-found',
  })
  expect(
    refusalOfBody(403, { errors: [{ message: 'You are not allowed to perform this action.' }] }, STRANGER).code,
  ).toBe('request/unauthenticated')
  expect(refusalOfBody(400, null, STRANGER).code).toBe('request/invalid')
  expect(refusalOfBody(418, 'x', STRANGER).code).toBe('request/invalid')
  expect(
    refusalOfBody(
      400,
      { errors: [{ name: 'ValidationError', message: 'x', data: { errors: [{ path: 'a', message: 'b' }] } }] },
      EDITOR,
    ),
  ).toMatchObject({ code: 'data/invalid', errors: [{ path: 'a', message: 'b' }] })
})
