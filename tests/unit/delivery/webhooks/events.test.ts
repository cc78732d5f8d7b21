import * as fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { eventIdOf } from '../../../../src/delivery/webhooks/delivery.ts'
import { eventBody, type Told } from '../../../../src/delivery/webhooks/event-body.ts'
import { excerptOf } from '../../../../src/delivery/webhooks/excerpt-of.ts'
import { judgeAnswer } from '../../../../src/delivery/webhooks/judge-answer.ts'
import { noticeOfWebhook } from '../../../../src/delivery/webhooks/notice-of-webhook.ts'
import { openSecret, sealSecret, secretOf } from '../../../../src/delivery/webhooks/signing-secret.ts'
import { signEvent } from '../../../../src/delivery/webhooks/sign-event.ts'
import { wantsChange } from '../../../../src/delivery/webhooks/wants-change.ts'
import { healthOf } from '../../../../src/delivery/webhooks/webhook-health.ts'

const secretFrom = (fill: number) => secretOf(Buffer.alloc(32, fill))

describe('an event', () => {
  const told: Told = {
    seq: 7,
    kind: 'withheld',
    collection: 'articles',
    record: 'a1',
    slug: 'back-pain',
    clinic: null,
    contentHash: 'ff',
    at: '2026-11-22T10:00:00.000Z',
  }

  test('is compact JSON in one order', () => {
    expect(eventBody(told)).toBe(
      '{"type":"articles.withheld","timestamp":"2026-11-22T10:00:00.000Z","data":{"seq":7,"kind":"withheld","collection":"articles","id":"a1","slug":"back-pain","clinic":null,"hash":"ff"}}',
    )
    expect(JSON.parse(eventBody({ ...told, kind: 'test', collection: null }))).toMatchObject({ type: 'webhook.test' })
  })

  test('is verified by the library of Standard Webhooks, with the new secret and with the one before', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string(), (id, body) => {
        const at = new Date()
        const headers = signEvent({ id: eventIdOf(id), at, body: JSON.stringify(body) }, [secretFrom(1), secretFrom(2)])
        for (const fill of [1, 2])
          expect(new Webhook(secretFrom(fill)).verify(JSON.stringify(body), headers)).toBe(body)
        expect(() => new Webhook(secretFrom(3)).verify(JSON.stringify(body), headers)).toThrow('No matching signature')
        expect(() => new Webhook(secretFrom(1)).verify(`${JSON.stringify(body)} `, headers)).toThrow(
          'No matching signature',
        )
      }),
      { numRuns: 30 },
    )
  })

  test('has an id that a receiver may use as it is', () => {
    expect(eventIdOf('0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a')).toMatch(/^msg_[0-9a-f]{32}$/)
  })
})

describe('a secret at rest', () => {
  const iv = Buffer.alloc(12, 9)
  const key = 'a secret of the server that is long enough'

  test('is opened by the secret of the server alone, and does not stand in what is stored', () => {
    const sealed = sealSecret(secretFrom(1), key, iv)
    expect(openSecret(sealed, key)).toBe(secretFrom(1))
    expect(openSecret(sealed, `${key}!`)).toBeNull()
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('whsec')
  })

  test('is not opened once a single bit of it was changed', () => {
    const sealed = Buffer.from(sealSecret(secretFrom(1), key, iv), 'base64')
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const damaged = Buffer.from(sealed)
        damaged[bit >> 3]! ^= 1 << (bit & 7)
        expect(openSecret(damaged.toString('base64'), key)).toBeNull()
      }),
    )
    for (const nothing of ['', 'AAAA', 'no base64 at all']) expect(openSecret(nothing, key)).toBeNull()
  })
})

test.each([
  [200, 'delivered'],
  [204, 'delivered'],
  [299, 'delivered'],
  [301, 'failed'],
  [307, 'failed'],
  [400, 'failed'],
  [401, 'failed'],
  [404, 'failed'],
  [410, 'gone'],
  [429, 'failed'],
  [500, 'failed'],
  [503, 'failed'],
  [101, 'failed'],
])('an answer %i is %s', (status, is) => {
  expect(judgeAnswer({ came: true, status, retryAfterMs: null, excerpt: '' }).is).toBe(is)
})

test('an answer is kept as its beginning, without what cannot be stored or seen', () => {
  expect(excerptOf(Buffer.from('a\u0000b\u001b[31m\u202ec\n\td'))).toBe('a b [31m c\n\td')
  expect(excerptOf(Buffer.from('x'.repeat(5_000)))).toBe(`${'x'.repeat(1_000)}…`)
  expect(excerptOf(Buffer.from([0xff, 0xfe, 0x41]))).toBe('\ufffd\ufffdA')
})

test('a webhook is told of what it asks for, and an empty wish asks for all', () => {
  const change = {
    seq: 1,
    at: '2026-11-22T10:00:00.000Z',
    kind: 'published',
    collection: 'articles',
    id: '',
    slug: null,
    clinic: 'here',
    hash: null,
  } as const
  const wants = (wishes: object, of: object = {}) =>
    wantsChange({ since: '2026', events: [], collections: [], clinics: [], ...wishes }, { ...change, ...of })
  expect(wants({})).toBe(true)
  expect(wants({ since: '2026-11-22T10:00:00.001Z' })).toBe(false)
  expect(wants({ events: ['withdrawn'] })).toBe(false)
  expect(wants({ events: ['withdrawn', 'published'], collections: ['articles'], clinics: ['here'] })).toBe(true)
  expect(wants({ collections: ['people'] })).toBe(false)
  expect(wants({ clinics: ['there'] })).toBe(false)
  expect(wants({ clinics: ['there'] }, { clinic: null })).toBe(true)
})

test('how a webhook does is read off what is kept of it', () => {
  const facts = { isActive: true, isGone: false, failingSince: null, lastDeliveredAt: null, waiting: 0, givenUp: 0 }
  const state = (more: object) => healthOf({ ...facts, ...more }).state
  expect([
    state({}),
    state({ lastDeliveredAt: 'then' }),
    state({ lastDeliveredAt: 'then', failingSince: 'since' }),
    state({ isActive: false, failingSince: 'since' }),
    state({ isActive: false, isGone: true }),
  ]).toEqual(['new', 'works', 'failing', 'off', 'gone'])
})

test('admins are told of trouble, not of a hiccup', () => {
  const kind = (more: object) =>
    noticeOfWebhook('Site', { isGone: false, isGivenUp: false, failsForMs: 0, ...more })?.kind
  expect([
    kind({}),
    kind({ failsForMs: 3_599_999 }),
    kind({ failsForMs: 3_600_000 }),
    kind({ isGivenUp: true }),
    kind({ isGone: true }),
  ]).toEqual([undefined, undefined, 'failing', 'given-up', 'gone'])
})
