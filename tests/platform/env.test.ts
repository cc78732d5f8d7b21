import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ENV_SCHEMA } from '#platform/env-schema.ts'
import { readEnv } from '#platform/env.ts'

const root = mkdtempSync(join(tmpdir(), 'citewell-env-'))
const secret = 'a-secret-of-more-than-thirty-two-characters'

test('nothing needs to be set to try it out', () => {
  expect(readEnv({}, root)).toMatchObject({
    isProduction: false,
    port: 3000,
    serverUrl: 'http://localhost:3000',
    adminOrigins: ['http://localhost:3000'],
    database: { url: null, replicaUrls: [], embeddedDirectory: join(root, '.data/postgres') },
    media: { directory: join(root, 'media'), s3: null },
    mail: null,
    lookUp: { isOn: false },
    trustProxy: false,
    logLevel: 'info',
  })
})

test('a secret is made once, kept, and readable by its owner only', () => {
  const { secret: first, previewSecret } = readEnv({}, root)
  expect(first).toMatch(/^[\da-f]{64}$/)
  expect(previewSecret).not.toBe(first)
  expect(readEnv({ PAYLOAD_SECRET: '' }, root).secret).toBe(first)
  expect(statSync(join(root, '.data/secret')).mode & 0o777).toBe(0o600)
})

test('production needs a secret of its own, building for it does not', () => {
  expect(() => readEnv({ NODE_ENV: 'production' }, root)).toThrow(/PAYLOAD_SECRET is missing/)
  expect(() => readEnv({ NODE_ENV: 'production', PAYLOAD_SECRET: 'short' }, root)).toThrow(/at least 32 characters/)
  expect(readEnv({ NODE_ENV: 'production', PAYLOAD_SECRET: secret }, root).isProduction).toBe(true)
  expect(readEnv({ NODE_ENV: 'production', NEXT_PHASE: 'phase-production-build' }, root).isProduction).toBe(true)
})

test('every fault is named at once, and no value is repeated', () => {
  const fault = () =>
    readEnv({
      PORT: '99999',
      DATABASE_URL: 'mysql://root:hunter2@db/x',
      PAYLOAD_SECRET: 'hunter2',
      ADMIN_ORIGINS: 'https://a.example, b.example/path',
      LOOK_UP: 'yes',
      TRUST_PROXY: 'true',
      LOG_LEVEL: 'loud',
      RECEIPT_KEY: 'hunter2',
    })
  for (const name of [
    'PORT',
    'DATABASE_URL',
    'PAYLOAD_SECRET',
    'ADMIN_ORIGINS',
    'LOOK_UP',
    'TRUST_PROXY',
    'LOG_LEVEL',
    'RECEIPT_KEY',
  ])
    expect(fault).toThrow(new RegExp(`  - ${name} must be`))
  expect(fault).not.toThrow(/hunter2/)
})

test('what belongs together is asked for together', () => {
  const fault = () => readEnv({ S3_BUCKET: 'pictures', SMTP_URL: 'smtp://mail.example', LOOK_UP: 'on' }, root)
  for (const name of ['S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'MAIL_FROM', 'CONTACT_EMAIL'])
    expect(fault).toThrow(new RegExp(`  - ${name} is missing`))
  expect(fault).toThrow('S3_BUCKET cannot be used yet')
})

test.each([
  ['off', false],
  ['2', 2],
  ['loopback', ['loopback']],
  ['10.0.0.1, 10.0.0.0/8', ['10.0.0.1', '10.0.0.0/8']],
])('TRUST_PROXY %s is understood as Express does', (given, meant) => {
  expect(readEnv({ TRUST_PROXY: given }, root).trustProxy).toEqual(meant)
})

test('.env.example has every name, each with words above it, and no other', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const names = lines.filter((line) => /^[A-Z\d_]+=/.test(line)).map((line) => line.split('=')[0]!)
  expect([...names].sort()).toEqual(Object.keys(ENV_SCHEMA.shape).sort())
  expect(names.filter((name) => !/^# \S/.test(lines[lines.indexOf(`${name}=`) - 1]!))).toEqual([])
})
