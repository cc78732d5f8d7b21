import type { Where } from 'payload'
import { Client, type Pool } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cancelPublication, publishDue, schedulePage, startPublishing } from '../../src/delivery/cms/index.ts'
import { accountOf } from '../account.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import { approve, makeArticle, makeClinic, requestOf, type Loose } from '../make.ts'

let cms: Cms
let marketer: As
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
})
afterAll(() => cms.close())

const TOMORROW = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 86_400_000)
const at = TOMORROW.toISOString()
/** The clock of the runner: the day after tomorrow. */
const later = { now: () => new Date(TOMORROW.getTime() + 86_400_000) }

async function plan(by: As = marketer): Promise<string> {
  const { id } = await makeArticle(cms.payload, marketer)
  await approve(cms.payload, marketer, 'articles', id)
  await schedulePage(await requestOf(cms.payload, by), { collection: 'articles', id, at })
  return id
}

const pool = () => (cms.payload.db as unknown as { pool: Pool }).pool
const rowOf = async (id: string) =>
  (await pool().query('select * from page_reviews where page = $1', [id])).rows[0] as Loose
const isLive = async (id: string) =>
  (await cms.payload.count({ collection: 'articles', where: { id: { equals: id } }, ...cms.anonymous })).totalDocs === 1
const publications = async (id: string) => {
  const where: Where = { and: [{ subject: { equals: id } }, { action: { equals: 'publish' } }] }
  return (await cms.payload.find({ collection: 'audit-events', where, ...cms.as('admin') })).docs
}
const toldOf = async (id: string, to: As) =>
  (await cms.payload.find({ collection: 'notifications', where: { page: { equals: id } }, ...to })).docs.map(
    ({ title, text }) => `${title} ${text}`,
  )

afterEach(async () => {
  await pool().query('update page_reviews set publish_at = null, publish_hash = null where publish_at is not null')
})

describe('a page that is planned', () => {
  test('is not live before its time, and live in the round behind it, once', async () => {
    const id = await plan()
    expect(await publishDue(cms.payload)).toEqual([])
    expect(await publishDue(cms.payload, { now: () => new Date(TOMORROW.getTime() - 1) })).toEqual([])
    expect(await isLive(id)).toBe(false)
    expect(await publishDue(cms.payload, { now: () => TOMORROW })).toEqual([
      { collection: 'articles', id, became: 'published' },
    ])
    expect(await isLive(id)).toBe(true)
    expect(await rowOf(id)).toMatchObject({ state: 'published', publish_at: null, publish_fault: null })
    expect(await publishDue(cms.payload, later)).toEqual([])
  })

  test('is published as whoever chose the time, and the trail says that it was planned', async () => {
    const id = await plan()
    await publishDue(cms.payload, later)
    expect(await publications(id)).toMatchObject([
      { actorKind: 'user', actor: marketer.user.id, reason: `At its time, ${at}.` },
    ])
    expect(await toldOf(id, marketer)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Published as scheduled/)]),
    )
  })

  test('stays a draft if it was called off', async () => {
    const id = await plan()
    await cancelPublication(await requestOf(cms.payload, marketer), { collection: 'articles', id })
    expect(await publishDue(cms.payload, later)).toEqual([])
    expect(await isLive(id)).toBe(false)
  })
})

describe('what stands in the way when the time comes', () => {
  test('is said where its writers look, and nothing is planned any longer', async () => {
    const id = await plan()
    await pool().query(`update claim_uses set content_hash = 'of-nothing', needs_verdict = true where page = $1`, [id])
    await pool().query(
      `insert into claim_uses (collection, page, side, content_hash, text_key, type, text, path, start, "end", "order", needs_verdict)
        values ('articles', $1, 'draft', 'of-nothing', 'x', 'efficacy', 'It cures all.', 'body', 0, 1, 99, true)`,
      [id],
    )
    expect(await publishDue(cms.payload, later)).toMatchObject([{ became: 'refused' }])
    const row = await rowOf(id)
    expect(row).toMatchObject({ publish_at: null, publish_hash: null, publish_by_id: null })
    expect(row.publish_fault).toContain('It cures all.')
    expect(await isLive(id)).toBe(false)
    expect(await toldOf(id, marketer)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Not published as scheduled.*It cures all/)]),
    )
    expect(await publishDue(cms.payload, later)).toEqual([])
  })

  test('is an approval that has ended since', async () => {
    const id = await plan()
    await pool().query('alter table decisions disable trigger user')
    await pool().query(`update decisions set valid_until = now() - interval '1 minute' where subject = $1`, [id])
    await pool().query('alter table decisions enable trigger user')
    expect(await publishDue(cms.payload, later)).toMatchObject([{ became: 'refused' }])
    expect((await rowOf(id)).publish_fault).toContain('has ended')
  })

  test('is that whoever chose the time may no longer publish, or is gone', async () => {
    const other = await makeClinic(cms.payload, marketer)
    const make = async (email: string) => {
      const user = await cms.payload.create({
        collection: 'users',
        data: { ...accountOf('marketer'), email },
        overrideAccess: true, // an account for this test
      })
      return { user: { ...user, collection: 'users' }, overrideAccess: false } as As
    }
    const [moved, left] = [await make('moved@test.example'), await make('left@test.example')]
    const [first, second] = [await plan(moved), await plan(left)]
    await cms.payload.update({
      collection: 'users',
      id: moved.user.id,
      data: { clinics: [other.id] },
      ...cms.as('admin'),
    })
    await cms.payload.delete({ collection: 'users', id: left.user.id, ...cms.as('admin') })
    const outcomes = await publishDue(cms.payload, later)
    expect(outcomes.map(({ became }) => became)).toEqual(['refused', 'refused'])
    expect((await rowOf(first)).publish_fault).toContain('may no longer publish this page')
    expect((await rowOf(second)).publish_fault).toContain('is gone')
    expect([await isLive(first), await isLive(second)]).toEqual([false, false])
  })
})

describe('several runners on one database', () => {
  test('publish each page once', async () => {
    const ids = [await plan(), await plan(), await plan(), await plan()]
    const rounds = await Promise.all([1, 2, 3].map(() => publishDue(cms.payload, later)))
    const published = rounds.flat().filter(({ became }) => became === 'published')
    expect(published.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    expect(rounds.flat().filter(({ became }) => became === 'refused')).toEqual([])
    for (const id of ids) expect(await publications(id)).toHaveLength(1)
  })

  test('leave a page to whoever is saving it, and come back', async () => {
    const id = await plan()
    const saving = await pool().connect()
    await saving.query('begin')
    await saving.query('select id from articles where id = $1 for update', [id])
    expect(await publishDue(cms.payload, later)).toMatchObject([{ became: 'left' }])
    await saving.query('rollback')
    saving.release()
    expect(await publishDue(cms.payload, later)).toMatchObject([{ became: 'published' }])
  })

  test('lose nothing when one is killed in the last moment of its transaction', async () => {
    const id = await plan()
    const outside = new Client({ connectionString: process.env.DATABASE_URL })
    await outside.connect()
    // Whoever publishes waits for the lock of the trail, when all is written and nothing committed.
    await outside.query('select pg_advisory_lock(7121001)')
    const round = publishDue(cms.payload, later)
    const waiting = `select pid from pg_locks l where locktype = 'advisory' and not granted and objid = 7121001
      and database = (select oid from pg_database where datname = current_database())`
    let rows: { pid: number }[] = []
    while (rows.length === 0) rows = (await outside.query<{ pid: number }>(waiting)).rows
    await outside.query('select pg_terminate_backend($1)', [rows[0]!.pid])
    expect(await round).toMatchObject([{ became: 'left' }])
    await outside.query('select pg_advisory_unlock(7121001)')
    await outside.end()
    expect(await isLive(id)).toBe(false)
    expect(await rowOf(id)).toMatchObject({ state: 'approved', publish_fault: null })
    expect((await rowOf(id)).publish_at).not.toBeNull()

    expect(await publishDue(cms.payload, later)).toMatchObject([{ became: 'published' }])
    expect(await publications(id)).toHaveLength(1)
  })
})

test('the process publishes what is due when it starts, and ends behind its round', async () => {
  const id = await plan()
  let publishing: ReturnType<typeof startPublishing>
  const outcomes = await new Promise((onRound) => {
    publishing = startPublishing(cms.payload, { ...later, onRound })
  })
  expect(outcomes).toEqual([{ collection: 'articles', id, became: 'published' }])
  await publishing!.stop()
  expect(await isLive(id)).toBe(true)
})
