import { sql } from '@payloadcms/db-postgres'
import * as fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { executeIn } from '../../../src/platform/database/transaction.ts'
import { readSecret, rotateSecret } from '../../../src/delivery/cms/webhooks/webhook-secret.ts'
import { replayDelivery, replayFailed } from '../../../src/delivery/cms/webhooks/replay-deliveries.ts'
import { sendTest } from '../../../src/delivery/cms/webhooks/send-test.ts'
import type { Answer } from '../../../src/delivery/webhooks/judge-answer.ts'
import { openCms, type As, type Cms } from '../../cms.ts'
import { makeClinic, requestOf, type Loose } from '../../make.ts'
import { answered, fakeReceiver } from './fake-receiver.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let cms: Cms
let admin: As
let site: ReturnType<typeof fakeReceiver>
beforeAll(async () => {
  cms = await openCms()
  admin = cms.as('admin')
})
afterAll(() => cms.close())
beforeEach(async () => {
  await cms.payload.delete({ collection: 'webhooks', where: {}, ...admin })
  site = fakeReceiver(cms.payload)
  await site.run()
})

let count = 0
const by = () => requestOf(cms.payload, admin)
const listen = async (data: object = {}) => {
  const url = `https://site-${(count += 1)}.example/hook`
  return cms.payload.create({
    collection: 'webhooks',
    data: { name: `Site ${count}`, url, ...data } as never,
    ...admin,
  })
}
const change = (id: string) =>
  cms.payload.update({ collection: 'redirects', id, data: { to: `/new-${(count += 1)}` }, ...admin })
/** A redirect is the quickest thing there is that becomes public. */
const redirect = async (data: object = {}) =>
  (
    await cms.payload.create({
      collection: 'redirects',
      data: { from: `/old-${(count += 1)}`, to: '/new', ...data },
      ...admin,
    })
  ).id
const log = async (where: object = {}): Promise<Loose[]> =>
  (
    await cms.payload.find({
      collection: 'deliveries',
      where: where as never,
      sort: 'seq',
      limit: 100,
      depth: 0,
      ...admin,
    })
  ).docs
const webhookOf = async (id: string): Promise<Loose> => cms.payload.findByID({ collection: 'webhooks', id, ...admin })
const rows = async (query: ReturnType<typeof sql>) => (await executeIn(await by(), query)).rows

const down: Answer = { came: false, fault: 'Nothing listens at this address: the connection was refused.' }

describe('a webhook', () => {
  test('is told of each change once, in order, signed so that the usual library takes it', async () => {
    const { id } = await listen()
    const one = await redirect()
    await change(one)
    await site.run()
    const got = site.takeGot()
    expect(got.map(({ type, record }) => [type, record])).toEqual([
      ['redirects.published', one],
      ['redirects.updated', one],
    ])
    const { secret } = (await readSecret(await by(), id, site.now()))!
    const key = (secret as string).slice('whsec_'.length)
    expect(Buffer.from(key, 'base64').length).toBe(32)
    for (const { body, headers } of got) {
      const [timestamp] = [Number(headers['webhook-timestamp'])]
      expect(timestamp).toBe(site.now().getTime() / 1_000)
      expect(new Webhook(secret as string).sign(headers['webhook-id']!, site.now(), body)).toBe(
        headers['webhook-signature'],
      )
      expect(headers['user-agent']).toMatch(/^Citewell\//)
    }
    await site.run()
    expect(site.takeGot()).toEqual([])
    expect((await log()).map(({ state, status, attempts }) => [state, status, attempts])).toEqual([
      ['delivered', 200, 1],
      ['delivered', 200, 1],
    ])
    expect((await webhookOf(id)).health).toMatchObject({ state: 'works', failingSince: null, waiting: 0, givenUp: 0 })
  })

  test('is told of what it asks for: kinds, collections, clinics and what is of no clinic', async () => {
    const [here, there] = [(await makeClinic(cms.payload, admin)).id, (await makeClinic(cms.payload, admin)).id]
    const all = await listen()
    const some = await listen({ events: ['published'], collections: ['redirects', 'articles'], clinics: [here] })
    const none = await listen({ collections: ['people'] })
    const off = await listen({ active: false })
    const [of, other, nobodys] = [await redirect({ clinic: here }), await redirect({ clinic: there }), await redirect()]
    await change(of)
    await site.run()
    const toldTo = async (webhook: string) =>
      (await log({ webhook: { equals: webhook } })).map(({ kind, record }) => `${kind} ${record}`)
    expect(await toldTo(all.id)).toEqual([
      `published ${of}`,
      `published ${other}`,
      `published ${nobodys}`,
      `updated ${of}`,
    ])
    expect(await toldTo(some.id)).toEqual([`published ${of}`, `published ${nobodys}`])
    expect([await toldTo(none.id), await toldTo(off.id)]).toEqual([[], []])
  })

  test('that is made later is not told of what was before', async () => {
    await redirect()
    await site.run()
    await listen()
    await site.run()
    expect(site.takeGot()).toEqual([])
  })

  test('takes its deliveries and its secret along when it is deleted', async () => {
    const { id } = await listen()
    await redirect()
    await site.run()
    await cms.payload.delete({ collection: 'webhooks', id, ...admin })
    expect(
      await rows(
        sql`select webhook from webhook_states where webhook = ${id} union all select webhook_id from deliveries`,
      ),
    ).toEqual([])
  })
})

describe('a receiver that is down for an hour', () => {
  test('gets every change when it is back, each record in order and each change under one id', async () => {
    await listen()
    const records = [await redirect(), await redirect(), await redirect()]
    for (const record of [...records, records[0]!, records[0]!]) await change(record)
    site.answers(() => down)
    await site.runFor(HOUR)
    const tried = site.takeGot()
    // Only the first change of each record is tried; the others wait behind it.
    expect(new Set(tried.map(({ record }) => record))).toEqual(new Set(records))
    expect(new Set(tried.map(({ seq }) => seq)).size).toBe(3)
    const attempts = tried.filter(({ record }) => record === records[1])
    expect(attempts.map(({ at }) => (at.getTime() - attempts[0]!.at.getTime()) / 1_000)).toEqual([
      0, 5, 35, 155, 755, 2_555,
    ])
    site.answers(() => answered(204))
    await site.runFor(2 * HOUR)
    const got = site.takeGot()
    expect(got.length).toBe(8)
    for (const record of records) {
      const seqs = got.filter((one) => one.record === record).map(({ seq }) => seq)
      expect(seqs).toEqual([...seqs].sort((a, b) => a - b))
    }
    const ids = new Map<number, string>()
    for (const { id, seq } of [...tried, ...got]) expect(ids.get(seq) ?? (ids.set(seq, id), id)).toBe(id)
    expect(new Set(ids.values()).size).toBe(8)
    // What is signed is when it is sent.
    expect(Number(got[0]!.headers['webhook-timestamp']) * 1_000).toBe(got[0]!.at.getTime())
  })

  test('is shown as failing meanwhile, and admins are told once', async () => {
    const { id, name } = await listen()
    await redirect()
    site.answers(() => answered(500, 'Fatal error: out of memory'))
    await site.runFor(10 * MINUTE)
    const notices = async () =>
      (
        await rows(sql`select title from notifications where to_id = ${admin.user.id} and title like ${`%${name}%`}`)
      ).map(({ title }) => title)
    expect((await webhookOf(id)).health).toMatchObject({
      state: 'failing',
      failingSince: '2026-11-22T10:00:00.000Z',
      waiting: 1,
    })
    expect((await log())[0]).toMatchObject({
      state: 'waiting',
      status: 500,
      response: 'Fatal error: out of memory',
      fault: 'The website has a fault (500).',
    })
    expect(await notices()).toEqual([])
    await site.runFor(10 * HOUR)
    expect(await notices()).toEqual([`Webhook fails: “${name}”`])
    site.answers(() => answered(200))
    await site.runFor(9 * HOUR)
    expect((await webhookOf(id)).health).toMatchObject({ state: 'works', failingSince: null, waiting: 0 })
  })
})

describe('a change that never comes through', () => {
  test('is given up after three days, lets the next one go, and can be sent again under its id', async () => {
    const { id, name } = await listen()
    const record = await redirect()
    await change(record)
    await site.run()
    site.takeGot()
    await change(record)
    await change(record)
    const [, , poison] = (await rows(sql`select seq from changes where record = ${record} order by seq`)).map(
      ({ seq }) => Number(seq),
    )
    site.answers(({ seq }) => (seq === poison ? answered(400, 'no') : answered(200)))
    await site.runFor(71 * HOUR)
    const before = site.takeGot()
    expect(before.length).toBeGreaterThan(10)
    expect(new Set(before.map(({ seq }) => seq))).toEqual(new Set([poison]))
    await site.runFor(12 * HOUR)
    expect(site.takeGot().map(({ at, seq }) => [seq, at.toISOString()])).toEqual([
      [poison, '2026-11-25T10:00:00.000Z'],
      [poison! + 1, '2026-11-25T10:00:00.000Z'],
    ])
    expect((await webhookOf(id)).health).toMatchObject({ state: 'works', waiting: 0, givenUp: 1 })
    const told = await rows(
      sql`select title from notifications where to_id = ${admin.user.id} and title like ${`%given up%${name}%`}`,
    )
    expect(told.length).toBe(1)
    site.answers(() => answered(200))
    expect(await replayFailed(await by(), id, site.now())).toBe(1)
    await site.run()
    expect(site.takeGot().map((got) => got.id)).toEqual([before[0]!.id])
    expect((await webhookOf(id)).health).toMatchObject({ givenUp: 0 })
    expect(await replayDelivery(await by(), (await log())[0]!.id, site.now())).toBe(id)
    await site.run()
    expect(site.takeGot().length).toBe(1)
    expect(await replayDelivery(await by(), id, site.now())).toBeNull()
  })

  test('does not keep other records waiting, nor other webhooks', async () => {
    const bad = await listen()
    const good = await listen()
    const [a, b] = [await redirect(), await redirect()]
    await change(a)
    site.answers(({ record, url }) => (url === bad.url && record === a ? down : answered(200)))
    await site.run()
    const got = site.takeGot()
    expect(got.filter(({ url }) => url === good.url).length).toBe(3)
    expect(
      got
        .filter(({ url }) => url === bad.url)
        .map(({ record }) => record)
        .sort(),
    ).toEqual([a, b].sort())
  })

  test('is not tried before Retry-After says so', async () => {
    await listen()
    await redirect()
    site.answers(() => answered(503, '', 2 * HOUR))
    expect(await site.run()).toBe('2026-11-22T12:00:00.000Z')
  })
})

test('410 turns a webhook off, tells the admins and the trail, and turned on again it is sent what waited', async () => {
  const { id, name } = await listen()
  const [gone, later] = [await redirect(), await redirect()]
  site.answers(({ record }) => (record === gone ? answered(410) : down))
  await site.run()
  const off = await webhookOf(id)
  expect(off).toMatchObject({ active: false, health: { state: 'gone' } })
  const [event] = await rows(
    sql`select actor_kind, action, reason from audit_events where subject = ${id} order by seq desc limit 1`,
  )
  expect(event).toMatchObject({ actor_kind: 'job', action: 'update', reason: expect.stringContaining('410') as string })
  expect(
    (await rows(sql`select to_id from notifications where title = ${`Webhook turned off: “${name}”`}`)).length,
  ).toBe(1)
  site.takeGot()
  await redirect()
  await site.runFor(HOUR)
  expect(site.takeGot()).toEqual([])
  site.answers(() => answered(200))
  await cms.payload.update({ collection: 'webhooks', id, data: { active: true }, ...admin })
  await site.run()
  expect(site.takeGot().map(({ record }) => record)).toEqual([later])
  expect((await webhookOf(id)).health).toMatchObject({ state: 'works', givenUp: 1 })
})

test('what waits for a webhook that stays off is given up after three days, and what ended is cleared away after thirty', async () => {
  const { id } = await listen()
  const sent = await redirect()
  await site.run()
  const waits = await redirect()
  site.answers(() => down)
  await site.run()
  await cms.payload.update({ collection: 'webhooks', id, data: { active: false }, ...admin })
  site.forward(73 * HOUR)
  await site.run()
  expect((await log()).map(({ record, state }) => [record, state])).toEqual([
    [sent, 'delivered'],
    [waits, 'given-up'],
  ])
  site.forward(28 * 24 * HOUR)
  await site.run()
  expect((await log()).map(({ record }) => record)).toEqual([waits])
})

describe('several processes at once', () => {
  test('send each change once, and keep the order of each record', async () => {
    await listen()
    await listen()
    const records = [await redirect(), await redirect(), await redirect(), await redirect()]
    for (let n = 0; n < 24; n += 1) await change(records[n % 4]!)
    site.answers(async () => answered(200))
    const workers = [site.deliverer(), site.deliverer(), site.deliverer()]
    await Promise.all(
      workers.map(async (worker) => {
        for (let idle = 0; idle < 3;) {
          const before = (await log({ state: { equals: 'waiting' } })).length
          await worker.begin()
          await worker.settled()
          idle = before === 0 ? idle + 1 : 0
        }
      }),
    )
    const got = site.takeGot()
    expect(got.length).toBe(2 * 28)
    expect(new Set(got.map(({ id }) => id)).size).toBe(2 * 28)
    for (const url of new Set(got.map((one) => one.url)))
      for (const record of records) {
        const seqs = got.filter((one) => one.url === url && one.record === record).map(({ seq }) => seq)
        expect(seqs).toEqual([...seqs].sort((a, b) => a - b))
      }
  })

  test('take over from one that was killed, when its lease has ended, under the same id', async () => {
    await listen()
    const record = await redirect()
    await change(record)
    let late: (answer: Answer) => void = () => {}
    const killed = site.deliverer()
    await new Promise<void>((asked) => {
      site.answers(() => new Promise((resolve) => void ((late = resolve), asked())))
      void killed.begin()
    })
    const other = site.deliverer()
    site.answers(() => answered(200))
    await site.run(other)
    expect(site.takeGot().map(({ type }) => type)).toEqual(['redirects.published'])
    const [{ id: claimed }] = (await log()) as [{ id: string }]
    site.forward(61_000)
    await site.run(other)
    const got = site.takeGot()
    expect(got.map(({ type }) => type)).toEqual(['redirects.published', 'redirects.updated'])
    expect(got[0]!.id).toBe(`msg_${claimed.replaceAll('-', '')}`)
    // It was not dead after all: what it brings counts no more.
    late(answered(500))
    await killed.settled()
    expect((await log()).map(({ state, attempts }) => [state, attempts])).toEqual([
      ['delivered', 2],
      ['delivered', 1],
    ])
  })

  test('take over at once from one that ends in order', async () => {
    await listen()
    await redirect()
    const ending = site.deliverer()
    site.answers(() => Promise.reject(new Error('called off')))
    ending.callOff()
    await ending.begin()
    await ending.settled()
    site.answers(() => answered(200))
    site.takeGot()
    await site.run()
    expect(site.takeGot().length).toBe(1)
  })
})

test('whatever a receiver answers, every change of a record comes in order, under one id, and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(2), { minLength: 3, maxLength: 8 }),
      fc.array(fc.constantFrom(200, 200, 204, 500, 429, 301, 0), { minLength: 10, maxLength: 20 }),
      async (edits, statuses) => {
        await cms.payload.delete({ collection: 'webhooks', where: {}, ...admin })
        site = fakeReceiver(cms.payload)
        await site.run()
        await listen()
        const records = [await redirect(), await redirect(), await redirect()]
        for (const index of edits) await change(records[index]!)
        let n = 0
        const received = new Map<string, number[]>()
        const ids = new Map<number, string>()
        site.answers(({ id, record, seq }) => {
          expect(ids.get(seq) ?? (ids.set(seq, id), id)).toBe(id)
          const status = statuses[n++] ?? 200
          if (status >= 200 && status < 300) received.set(record, [...(received.get(record) ?? []), seq])
          return status === 0 ? down : answered(status)
        })
        await site.runFor(71 * HOUR)
        const all = records.flatMap((record) => received.get(record) ?? [])
        expect(all.length).toBe(3 + edits.length)
        for (const seqs of received.values()) expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b))
        expect(new Set(ids.values()).size).toBe(3 + edits.length)
      },
    ),
    { numRuns: 6 },
  )
})

describe('the secret', () => {
  test('lies sealed, and for a day after a new one both sign', async () => {
    const { id } = await listen()
    const [row] = await rows(sql`select sealed from webhook_states where webhook = ${id}`)
    const old = (await readSecret(await by(), id, site.now()))!
    expect(String(row!.sealed)).not.toContain(old.secret!)
    await rotateSecret(await by(), id, site.now())
    const both = (await readSecret(await by(), id, site.now()))!
    expect(both).toMatchObject({ previous: old.secret, previousUntil: '2026-11-23T10:00:00.000Z' })
    expect(both.secret).not.toBe(old.secret)
    await redirect()
    await site.run()
    const signatures = (site.takeGot()[0]!.headers['webhook-signature'] ?? '').split(' ')
    expect(signatures.length).toBe(2)
    site.forward(24 * HOUR)
    await redirect()
    await site.run()
    expect(site.takeGot()[0]!.headers['webhook-signature']!.split(' ').length).toBe(1)
  })

  test('that cannot be opened any more is said on the log, and nothing goes out unsigned', async () => {
    const { id } = await listen()
    await rows(sql`update webhook_states set sealed = 'AAAA' where webhook = ${id}`)
    await redirect()
    await site.run()
    expect(site.takeGot()).toEqual([])
    expect((await log())[0]).toMatchObject({
      state: 'waiting',
      fault: expect.stringContaining('Make a new secret') as string,
    })
  })

  test('is in no record, no version, no event of the trail, and cannot be asked by', async () => {
    const { id } = await listen()
    const { secret } = (await readSecret(await by(), id, site.now()))!
    await rotateSecret(await by(), id, site.now())
    const shown = JSON.stringify([
      await webhookOf(id),
      await cms.payload.find({ collection: 'webhooks', showHiddenFields: true, depth: 2, ...admin }),
      await rows(sql`select * from audit_events where subject = ${id}`),
    ])
    expect(shown).not.toContain(secret!.slice(6, 20))
    for (const field of ['secret', 'sealed', 'state.sealed'])
      await expect(
        cms.payload.find({ collection: 'webhooks', where: { [field]: { like: 'A' } }, ...admin }),
        field,
      ).rejects.toThrow('cannot be queried')
  })
})

describe('a test', () => {
  test('is sent once, also to a webhook that is off, and changes nothing of how it does when it fails', async () => {
    const { id } = await listen({ active: false })
    site.answers(() => answered(404, 'Not found'))
    const delivery = await sendTest(await by(), id, site.now())
    await site.runFor(HOUR)
    const got = site.takeGot()
    expect(got.map(({ type }) => type)).toEqual(['webhook.test'])
    expect(await log({ id: { equals: delivery } })).toMatchObject([{ state: 'given-up', status: 404, attempts: 1 }])
    expect((await webhookOf(id)).health).toMatchObject({ state: 'off', failingSince: null, givenUp: 0 })
    expect(await replayFailed(await by(), id, site.now())).toBe(0)
  })
})

test('an address that leads into a private network is refused in words when it is saved', async () => {
  for (const url of ['https://127.0.0.1/hook', 'http://site.example/hook', 'https://u:p@site.example/'])
    await expect(listen({ url }), url).rejects.toThrow('Address')
})
