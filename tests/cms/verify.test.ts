import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepHeads, verifyReview } from '../../src/review/cms/index.ts'
import { readHeads } from '../../src/review/index.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import { makeArticle, makeCitation, makeClinic, makePerson, makePicture, publish, textOf, type Loose } from '../make.ts'

let cms: Cms
let marketer: As
let page: string
const folder = mkdtempSync(join(tmpdir(), 'citewell-heads-'))
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  const clinic = (await makeClinic(cms.payload, marketer)).id
  const person = (await makePerson(cms.payload, marketer)).id
  const citation = (await makeCitation(cms.payload, marketer)).id
  const picture = (await makePicture(cms.payload, marketer)).id
  const body = textOf({ text: 'Acupuncture helps with low back pain.', cite: citation })
  const about = { clinic, authors: [person], heroImage: picture, body, title: 'Back pain' }
  page = (await makeArticle(cms.payload, marketer, about)).id
  await publish(cms.payload, marketer, 'articles', page)
})
afterAll(async () => {
  await cms.close()
  rmSync(folder, { recursive: true, force: true })
})

type Row = Record<string, Loose>
const drizzle = () => (cms.payload.db as Loose).drizzle
const execute = async (query: ReturnType<typeof sql>): Promise<Row[]> =>
  ((await drizzle().execute(query)) as { rows: Row[] }).rows
const verified = () => verifyReview(cms.payload, null)

/** As a superuser does who means harm: without triggers. Undone behind the look, so that each test begins with what holds. */
async function forged(...statements: string[]) {
  const { pool } = cms.payload.db as Loose
  const client = await pool.connect()
  try {
    await client.query("set session_replication_role = 'replica'")
    for (const table of ['audit_events', 'decisions', 'articles', 'claims', 'media'])
      await client.query(`create table kept_${table} as table ${table}`)
    for (const statement of statements) await client.query(statement)
    return await verified()
  } finally {
    for (const table of ['audit_events', 'decisions', 'articles', 'claims', 'media']) {
      await client.query(`delete from ${table}`)
      await client.query(`insert into ${table} select * from kept_${table}`)
      await client.query(`drop table kept_${table}`)
    }
    await client.query("set session_replication_role = 'origin'")
    client.release()
  }
}

describe('what nobody touched', () => {
  test('is whole: both chains, live pages, claims', async () => {
    const { faults, whole } = await verified()
    expect(faults).toEqual([])
    expect(whole.join('\n')).toMatch(
      /The audit trail is whole: \d+ events\.\nThe chain of decisions is whole: \d+ decisions\.\nWhat is live .*: 1 page\.\nClaims .*: \d+ claims?\./,
    )
  })
})

describe('a database where somebody had their way', () => {
  const change = (table: string, words: string) => `update ${table} set ${words}`

  test.each([
    [
      'an event',
      change('audit_events', "actor = 'nobody' where seq = 3"),
      /audit trail is broken at event 3: it was changed/,
    ],
    [
      'an event that is gone',
      'delete from audit_events where seq = 4',
      /audit trail is broken at event 4: this entry is missing/,
    ],
    [
      'the end of the trail',
      'delete from audit_events where seq > 5',
      /The audit trail was cut off: a decision was made after event/,
    ],
    [
      'a decision',
      change('decisions', "by_name = 'Dr. Somebody' where seq = 1"),
      /chain of decisions is broken at decision 1: it was changed/,
    ],
    ['the hash of a decision', change('decisions', "hash = repeat('0', 64) where seq = 1"), /broken at decision 1/],
    [
      'the words of a live page',
      change('articles', "title = 'Back pain, cured'"),
      /The live page “Back pain, cured” .* does not say what was published/,
    ],
    ['the words of its picture', change('media', "alt = 'A cure'"), /does not say what was published/],
    [
      'the hash of a live page',
      change('articles', "publication_live_hash = repeat('1', 64)"),
      /does not say what was published/,
    ],
    [
      'the end of a live page',
      change('articles', "publication_valid_until = '2099-01-01'"),
      /may be read until 2099-01-01/,
    ],
    [
      'the decision it names',
      change('articles', 'publication_decision = 4000'),
      /names decision 4000, which is not there/,
    ],
    [
      'a verdict',
      change('claims', "verdict = 'supported'"),
      /The claim “Acupuncture helps with low back pain.” .* decided was “not-a-claim”/,
    ],
    ['the end of a verdict', change('claims', "valid_until = '2099-01-01'"), /holds until 2099-01-01/],
    [
      'the words of a claim',
      change('claims', "text = 'Acupuncture cures cancer.'"),
      /has other words than those that were proposed/,
    ],
  ])('is told of %s', async (_what, statement, words) => {
    const { faults } = await forged(statement)
    expect(faults.join('\n')).toMatch(words)
    expect((await verified()).faults).toEqual([])
  })

  test('is told of a page whose approval stands behind a break in the chain', async () => {
    const { faults } = await forged("update decisions set meaning = 'x' where seq = 1")
    expect(faults.join('\n')).toMatch(/“Back pain” .* stands behind the place where the chain of decisions is broken/)
  })

  test('is told of guards that are switched off', async () => {
    await execute(sql`alter table decisions disable trigger citewell_append_only`)
    await execute(sql`alter table articles disable trigger citewell_guard`)
    try {
      expect((await verified()).faults).toEqual([
        'The trigger citewell_append_only of the table decisions is switched off or gone.',
        'The trigger citewell_guard of the table articles is switched off or gone.',
      ])
    } finally {
      await execute(sql`alter table decisions enable trigger citewell_append_only`)
      await execute(sql`alter table articles enable trigger citewell_guard`)
    }
  })
})

describe('the tables only grow', () => {
  test.each(['decisions', 'audit_events'])('%s refuse UPDATE, DELETE and TRUNCATE, even of no row', async (table) => {
    for (const statement of [
      `update ${table} set seq = seq`,
      `update ${table} set reason = 'x' where seq = 1`,
      `delete from ${table} where seq = 1`,
      `delete from ${table}`,
      `truncate ${table}`,
      `truncate ${table} cascade`,
    ])
      await expect(execute(sql.raw(statement)), statement).rejects.toMatchObject({
        cause: { message: expect.stringMatching(/only grows/) as string },
      })
    expect((await verified()).faults).toEqual([])
  })
})

describe('the heads outside the database', () => {
  const file = join(folder, 'kept', 'audit-head.txt')
  const told: string[] = []
  const log = { info: () => {}, error: (_of: object, message: string) => void told.push(message) }
  const kept = () => readHeads(readFileSync(file, 'utf8'))

  test('are written down, move with the chains, and are compared', async () => {
    await keepHeads(cms.payload, { file, log })
    const first = kept()!
    expect(first.heads.decisions!.seq).toBeGreaterThan(0)
    await makeCitation(cms.payload, marketer)
    await keepHeads(cms.payload, { file, log })
    expect(kept()!.heads['audit-events']!.seq).toBe(first.heads['audit-events']!.seq + 1)
    const { faults, whole } = await verifyReview(cms.payload, kept())
    expect(faults).toEqual([])
    expect(whole.at(-1)).toMatch(/^Nothing that was written down on .* was written anew\.$/)
    expect(told).toEqual([])
  })

  test('find out whoever writes the whole chain anew, and are left as a witness', async () => {
    const witness = kept()!
    const seq = witness.heads.decisions!.seq
    const other = { ...witness, heads: { ...witness.heads, decisions: { seq, hash: '9'.repeat(64) } } }
    const { faults } = await verifyReview(cms.payload, other)
    expect(faults).toEqual([expect.stringContaining('The chain of decisions was written anew.')])
    const longer = { ...witness, heads: { decisions: { seq: seq + 1, hash: '9'.repeat(64) } } }
    expect((await verifyReview(cms.payload, longer)).faults[0]).toContain('was cut off')
    const elsewhere = await verifyReview(cms.payload, { ...other, database: '1/other' })
    expect(elsewhere.faults).toEqual([])
    expect(elsewhere.whole.at(-1)).toContain('not compared')
  })
})

test('the command says what it found and what is wrong, and its exit says so', { timeout: 180_000 }, async () => {
  await execute(sql`alter table decisions disable trigger citewell_append_only`)
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', 'scripts/verify.ts'],
    {
      encoding: 'utf8',
      env: { ...process.env, AUDIT_HEAD_FILE: join(folder, 'none.txt'), NODE_ENV: 'production' } as NodeJS.ProcessEnv,
    },
  )
  await execute(sql`alter table decisions enable trigger citewell_append_only`)
  expect(stdout).toContain('The chain of decisions is whole')
  expect(stderr.trim()).toBe('The trigger citewell_append_only of the table decisions is switched off or gone.')
  expect(status).toBe(1)
  expect(existsSync(join(folder, 'none.txt'))).toBe(false)
})
