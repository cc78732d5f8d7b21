import { expect, test } from 'vitest'
import { createLogger } from '#platform/logger.ts'

function logged(...words: Parameters<ReturnType<typeof createLogger>['info']>): string {
  let said = ''
  const logger = createLogger('info', { write: (line) => void (said += line) })
  logger.info(...words)
  return said
}

test('private values are hidden wherever they stand', () => {
  const said = logged({
    user: { email: 'ann@clinic.example', password: 'hunter2', sessions: [{ token: 'hunter2' }] },
    headers: { authorization: 'users API-Key hunter2', cookie: 'hunter2', 'x-forwarded-for': '203.0.113.7' },
    ip: '203.0.113.7',
    apiKey: 'hunter2',
    kept: 'yes',
  })
  expect(said).not.toMatch(/hunter2|ann@|203\.0/)
  expect(JSON.parse(said)).toMatchObject({ level: 'info', kept: 'yes', user: { email: '[hidden]' } })
})

test('e-mail addresses are hidden in messages too', () => {
  expect(logged('Sent to ann@clinic.example')).toMatch(/Sent to \[hidden\]/)
  expect(logged({ msg: 'Sent to ann@clinic.example' })).not.toContain('ann@')
})

test('an error keeps what helps and loses the row it was about', () => {
  const cause = Object.assign(new Error('duplicate key'), {
    code: '23505',
    constraint: 'users_email_idx',
    table: 'users',
    detail: 'Key (email)=(ann@clinic.example) already exists.',
  })
  const said = logged({
    err: new Error('Failed query: insert into users\nparams: ann@clinic.example,hunter2', { cause }),
  })
  expect(said).not.toMatch(/hunter2|ann@/)
  expect(JSON.parse(said)).toMatchObject({
    err: { message: 'Failed query: insert into users', cause: { code: '23505', constraint: 'users_email_idx' } },
  })
})

test('of a request only method and path are kept', () => {
  const said = logged({
    req: { id: 'r1', method: 'GET', url: '/preview/articles/1?token=hunter2', headers: { cookie: 'hunter2' } },
  })
  expect(JSON.parse(said).req).toEqual({ id: 'r1', method: 'GET', path: '/preview/articles/1' })
})
