import { sql } from '@payloadcms/db-postgres'
import { logoutOperation, unlockOperation } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGate } from '#platform/gate.ts'
import { linkOf } from '../../src/review/cms/index.ts'
import { firstFault } from '../../src/review/index.ts'
import { PASSWORD } from '../account.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import {
  approver,
  makeArticle,
  makeCitation,
  makeClinic,
  makePage,
  makePerson,
  makePicture,
  publish,
  refusal,
  requestOf,
  withdraw,
  type Loose,
} from '../make.ts'

let cms: Cms
let marketer: As
let clinic: string
let person: string
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  clinic = (await makeClinic(cms.payload, marketer)).id
  person = (await makePerson(cms.payload, marketer)).id
})
afterAll(() => cms.close())

type Row = Record<string, Loose>
const execute = async (query: ReturnType<typeof sql>): Promise<Row[]> =>
  ((await (cms.payload.db as Loose).drizzle.execute(query)) as { rows: Row[] }).rows
const trail = () => execute(sql`select * from audit_events order by seq`)

/** What an act left in the trail. */
async function eventsOf(act: () => Promise<unknown>): Promise<Row[]> {
  const last = (await trail()).at(-1)
  await act()
  return (await trail()).filter(({ seq }) => Number(seq) > Number(last?.seq ?? 0))
}

const article = (data: object = {}) => makeArticle(cms.payload, marketer, { clinic, authors: [person], ...data })
const revisionOf = async (id: string) =>
  (
    (await cms.payload.findByID({ collection: 'articles', id, draft: true, ...marketer })) as unknown as {
      revision: number
    }
  ).revision

describe('each act leaves exactly one event', () => {
  test('along the life of a page, with who did it, to what, of which clinic and with the hashes before and after', async () => {
    let id = ''
    const made = await eventsOf(async () => ({ id } = await article()))
    const by = { actor_kind: 'user', actor: marketer.user.id, collection: 'articles', subject: id, clinic }
    expect(made).toMatchObject([
      { action: 'create', ...by, before_hash: null, after_hash: expect.stringMatching(/^[\da-f]{64}$/) },
    ])

    const update = async (data: object, as = marketer) =>
      cms.payload.update({
        collection: 'articles',
        id,
        data: { ...data, revision: await revisionOf(id) } as never,
        ...as,
      })
    const saved = await eventsOf(() => update({ title: 'Other words' }))
    expect(saved).toMatchObject([{ action: 'update', ...by }])
    expect(saved[0]!.before_hash).not.toBe(saved[0]!.after_hash)
    const admin = cms.as('admin')
    expect(await eventsOf(() => update({ title: 'Words of the admin' }, admin))).toMatchObject([
      { action: 'update', ...by, actor: admin.user.id },
    ])

    await approver(cms.payload)
    expect(await eventsOf(() => publish(cms.payload, marketer, 'articles', id))).toMatchObject([
      { action: 'submit', ...by },
      { action: 'approve', ...by, actor: (await approver(cms.payload)).user.id, reason: null },
      { action: 'publish', ...by, reason: null },
    ])
    const taken = await eventsOf(() => withdraw(cms.payload, marketer, 'articles', id, 'The offer has ended.'))
    expect(taken).toMatchObject([{ action: 'withdraw', ...by, reason: 'The offer has ended.' }])
    expect(await eventsOf(() => update({ subtitle: 'After it' })), 'the reason belongs to one act').toMatchObject([
      { action: 'update', reason: null },
    ])

    const bulk = () =>
      cms.payload.update({
        collection: 'articles',
        where: { id: { equals: id } },
        data: { subtitle: 'In bulk' } as never,
        ...marketer,
      })
    expect(await eventsOf(bulk)).toMatchObject([{ action: 'update', ...by }])
    const copies = await eventsOf(() => cms.payload.duplicate({ collection: 'articles', id, ...marketer }))
    expect(copies).toMatchObject([{ action: 'create', clinic, actor: marketer.user.id }])
    expect(copies[0]!.subject).not.toBe(id)
    const trash = (deletedAt: string | null) =>
      cms.payload.update({ collection: 'articles', id, data: { deletedAt } as never, trash: true, ...marketer })
    expect(await eventsOf(() => trash('2026-01-01T00:00:00Z'))).toMatchObject([{ action: 'trash', ...by }])
    expect(await eventsOf(() => trash(null))).toMatchObject([{ action: 'untrash', ...by }])
    const { docs } = await cms.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
      ...marketer,
    })
    const restore = cms.payload.collections.articles.config.endpoints || []
    const req = Object.assign(await requestOf(cms.payload, marketer), {
      routeParams: { collection: 'articles', id: docs[0]!.id },
    })
    const endpoint = restore.find(({ path, method }) => path === '/versions/:id' && method === 'post')!
    expect(await eventsOf(async () => endpoint.handler(req))).toMatchObject([{ action: 'restore', ...by }])
  })

  test('and of every other record: citations, pictures, redirects, accounts, clients', async () => {
    const admin = cms.as('admin')
    const make = (collection: string, data: object) => cms.payload.create({ collection, data, ...admin } as never)
    const acts: [string, () => Promise<{ id: string }>][] = [
      ['citations', () => makeCitation(cms.payload, admin)],
      ['media', () => makePicture(cms.payload, admin)],
      ['redirects', () => make('redirects', { from: '/a', to: '/b', clinic }) as never],
      [
        'users',
        () =>
          make('users', {
            email: 'secret-name@test.example',
            password: 'a-long-password',
            name: 'Secret Name',
            role: 'auditor',
          }) as never,
      ],
      ['api-clients', () => make('api-clients', { name: 'Website', scopes: ['read-published'] }) as never],
    ]
    for (const [collection, act] of acts) {
      let id = ''
      expect(await eventsOf(async () => ({ id } = await act())), collection).toMatchObject([
        { action: 'create', collection, subject: id, actor: admin.user.id },
      ])
      expect(await eventsOf(() => cms.payload.delete({ collection, id, ...admin } as never)), collection).toMatchObject(
        [
          {
            action: 'delete',
            collection,
            subject: id,
            after_hash: null,
            before_hash: expect.stringMatching(/^[\da-f]{64}$/),
          },
        ],
      )
    }
  })

  test('of signing in and out, and none of failing to', async () => {
    const { user } = marketer
    const sign = (password: string) => cms.payload.login({ collection: 'users', data: { email: user.email, password } })
    let token = ''
    expect(await eventsOf(async () => ({ token } = (await sign(PASSWORD)) as { token: string }))).toMatchObject([
      { action: 'sign-in', actor_kind: 'user', actor: user.id, collection: 'users', subject: user.id },
    ])
    expect(await eventsOf(() => sign('not the password').catch(() => null))).toEqual([])
    const { user: entered } = await cms.payload.auth({ headers: new Headers({ Authorization: `JWT ${token}` }) })
    const req = await requestOf(cms.payload, { user: entered as never, overrideAccess: false })
    expect(await eventsOf(() => logoutOperation({ collection: cms.payload.collections.users, req }))).toMatchObject([
      { action: 'sign-out', actor: user.id, subject: user.id },
    ])
  })

  test('of letting somebody in again after too many wrong passwords', async () => {
    const { user } = marketer
    const req = await requestOf(cms.payload, cms.as('admin'))
    const unlock = () =>
      unlockOperation({ collection: cms.payload.collections.users, data: { email: user.email } as never, req })
    expect(await eventsOf(unlock)).toMatchObject([
      { action: 'unlock', actor_kind: 'user', actor: cms.as('admin').user.id, collection: 'users', subject: user.id },
    ])
  })

  test('reading leaves none', async () => {
    const { id } = await article()
    expect(
      await eventsOf(() => cms.payload.findByID({ collection: 'articles', id, draft: true, ...marketer })),
    ).toEqual([])
  })
})

describe('the trail and the act are one', () => {
  test('a refused act writes no event', async () => {
    const { id } = await article()
    const live = await article()
    await publish(cms.payload, marketer, 'articles', live.id)
    const admin = cms.as('admin')
    const attempts: (() => Promise<unknown>)[] = [
      () =>
        cms.payload.update({ collection: 'articles', id, data: { title: 'x', revision: 40 } as never, ...marketer }),
      () =>
        cms.payload.update({ collection: 'articles', id, data: { title: null, revision: 1 } as never, ...marketer }),
      () =>
        cms.payload.update({
          collection: 'articles',
          id,
          data: { title: 'x', revision: 1 } as never,
          ...cms.as('auditor'),
        }),
      () =>
        cms.payload.update({
          collection: 'articles',
          id: live.id,
          data: { deletedAt: '2026-01-01T00:00:00Z' } as never,
          ...marketer,
        }),
      () => cms.payload.delete({ collection: 'articles', id: live.id, ...admin }),
      () => withdraw(cms.payload, marketer, 'articles', id),
      () => publish(cms.payload, cms.as('auditor'), 'articles', id),
      () => makeClinic(cms.payload, marketer, { inPracticeSince: 3000 }),
    ]
    for (const attempt of attempts) expect(await eventsOf(() => refusal(attempt()))).toEqual([])
  })

  test('an act whose event cannot be written did not happen', async () => {
    const { id } = await article({ title: 'Before' })
    const before = (
      await cms.payload.findVersions({ collection: 'articles', where: { parent: { equals: id } }, ...marketer })
    ).totalDocs
    await execute(
      sql`create function test_no_room() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`,
    )
    await execute(
      sql`create trigger test_no_room before insert on audit_events for each row execute function test_no_room()`,
    )
    try {
      await refusal(
        cms.payload.update({ collection: 'articles', id, data: { title: 'After', revision: 1 } as never, ...marketer }),
      )
      await refusal(publish(cms.payload, marketer, 'articles', id))
      await refusal(makeCitation(cms.payload, marketer, { title: 'Never written' }))
      await refusal(
        cms.payload.login({ collection: 'users', data: { email: marketer.user.email, password: PASSWORD } }),
      )
    } finally {
      await execute(sql`drop trigger test_no_room on audit_events`)
    }
    expect(await cms.payload.findByID({ collection: 'articles', id, draft: true, ...marketer })).toMatchObject({
      title: 'Before',
      revision: 1,
    })
    expect(
      (await cms.payload.findVersions({ collection: 'articles', where: { parent: { equals: id } }, ...marketer }))
        .totalDocs,
    ).toBe(before)
    expect(
      (
        await cms.payload.count({
          collection: 'articles',
          where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
          ...marketer,
        })
      ).totalDocs,
    ).toBe(0)
    expect(
      (await cms.payload.count({ collection: 'citations', where: { title: { equals: 'Never written' } }, ...marketer }))
        .totalDocs,
    ).toBe(0)
  })

  test('the trail is whole and without gaps after fifty writes at once, some of them refused', async () => {
    const first = Number((await trail()).at(-1)!.seq)
    const pages = [await article(), await article()]
    // As the front door lets them in: the rest wait, so that no write waits in vain for a connection.
    const { run } = createGate()
    const write = (n: number) => {
      if (n % 10 === 9)
        return cms.payload.update({
          collection: 'articles',
          id: pages[n % 2]!.id,
          data: { title: 'x', revision: 99 } as never,
          ...marketer,
        })
      if (n % 5 === 4) return makePage(cms.payload, marketer, 'conditions')
      return makeCitation(cms.payload, marketer)
    }
    const ends = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => run<unknown>(() => write(n))))
    const done = ends.filter(({ status }) => status === 'fulfilled').length
    expect(done).toBe(45)
    const rows = await trail()
    expect(rows.filter(({ seq }) => Number(seq) > first)).toHaveLength(done + pages.length)
    expect(rows.map(({ seq }) => Number(seq))).toEqual(rows.map((_, index) => index + 1))
    expect(firstFault(rows.map(linkOf))).toBeNull()
  })

  test('a word changed in it, or an event left out, is found', async () => {
    const links = (await trail()).map(linkOf)
    expect(firstFault(links.filter(({ seq }) => seq !== 3))).toMatchObject({ seq: 3 })
    expect(firstFault(links.map((each) => (each.seq === 5 ? { ...each, action: 'read' } : each)))).toMatchObject({
      seq: 5,
    })
    expect(firstFault(links)).toBeNull()
  })
})

test('no event holds anything personal: no name, no e-mail, no words of a page', async () => {
  await article({ title: 'WORDSOFAPAGE' })
  const whole = JSON.stringify(await trail())
  for (const personal of ['test.example', 'Secret Name', 'The marketer', 'WORDSOFAPAGE', PASSWORD])
    expect(whole).not.toContain(personal)
})

test('nobody writes or removes an event through the CMS, not even past the access rules', async () => {
  const { docs } = await cms.payload.find({ collection: 'audit-events', limit: 1, ...cms.as('admin') })
  for (const as of [cms.as('admin'), { overrideAccess: true } as never as As]) {
    await refusal(cms.payload.update({ collection: 'audit-events', id: docs[0]!.id, data: { reason: 'x' }, ...as }))
    await refusal(cms.payload.delete({ collection: 'audit-events', id: docs[0]!.id, ...as }))
  }
  expect(firstFault((await trail()).map(linkOf))).toBeNull()
})
