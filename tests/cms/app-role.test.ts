import { readdirSync, readFileSync } from 'node:fs'
import type { Migration } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { migrate } from '../../src/platform/database/migrate.ts'
import { recallPage, verifyReview } from '../../src/review/cms/index.ts'
import { PASSWORD } from '../account.ts'
import { openCms, type Cms } from '../cms.ts'
import { approver, makeArticle, makeCitation, makePicture, publish, requestOf, textOf, withdraw } from '../make.ts'

const ROLE = 'citewell_app'
const SECRET = 'only-for-this-test'

async function asOwner(url: string, ...statements: string[]): Promise<void> {
  const owner = new Client({ connectionString: url })
  await owner.connect()
  try {
    for (const statement of statements) await owner.query(statement)
  } finally {
    await owner.end()
  }
}

let cms: Cms
let app: Client
beforeAll(async () => {
  cms = await openCms(async (url) => {
    await asOwner(url, readFileSync('docs/app-role.sql', 'utf8'), `alter role ${ROLE} password '${SECRET}'`)
    const address = Object.assign(new URL(url), { username: ROLE, password: SECRET }).href
    app = new Client({ connectionString: address })
    await app.connect()
    return address
  })
})
afterAll(async () => {
  await app.end()
  await cms.close()
  await asOwner(inject('databaseServer'), `drop role ${ROLE}`)
})

describe('a server whose role owns nothing', () => {
  test('does all its work: pages are written, reviewed, live, recalled, withdrawn; works and pictures come in; all is verified', async () => {
    const { payload } = cms
    const marketer = cms.as('marketer')
    const { rows } = await app.query('select current_user as name, count(*) as events from audit_events')
    expect(rows[0]).toMatchObject({ name: ROLE })
    const cite = (await makeCitation(payload, marketer)).id
    const heroImage = (await makePicture(payload, marketer)).id
    const body = textOf({ text: 'Acupuncture helps with low back pain.', cite })
    const { id } = await makeArticle(payload, marketer, { body, heroImage, title: 'Back pain' })
    await publish(payload, marketer, 'articles', id)
    const reader = { collection: 'articles', ...cms.anonymous } as const
    expect((await payload.find(reader)).docs).toMatchObject([{ title: 'Back pain' }])
    const reviewer = await requestOf(payload, await approver(payload))
    await recallPage(reviewer, { collection: 'articles', id }, 'recalled', 'A patient complained.')
    expect((await payload.find(reader)).docs).toEqual([])
    await withdraw(payload, marketer, 'articles', id)
    const trashed = { deletedAt: new Date().toISOString() } as never
    await payload.update({ collection: 'articles', id, data: trashed, trash: true, ...marketer })
    await payload.login({ collection: 'users', data: { email: marketer.user.email, password: PASSWORD } })
    expect((await verifyReview(payload, null)).faults).toEqual([])
    const migrations = readdirSync('migrations').flatMap((file) =>
      file.endsWith('.ts') ? [{ name: file.slice(0, -'.ts'.length) } as Migration] : [],
    )
    expect(await migrate(payload, { migrations })).toEqual([])
  })

  test.each([
    "update decisions set reason = 'x'",
    'delete from decisions',
    'truncate decisions',
    "update audit_events set reason = 'x'",
    'delete from audit_events',
    'truncate audit_events',
    'alter table decisions disable trigger citewell_append_only',
    'alter table audit_events disable trigger all',
    'drop trigger citewell_append_only on decisions',
    'drop table decisions',
    'alter table articles disable trigger citewell_guard',
    "set session_replication_role = 'replica'",
    'create or replace function citewell_append_only() returns trigger language plpgsql as $$ begin return new; end $$',
    'create table public.decisions_of_mine (a int)',
    'delete from payload_migrations',
  ])('may not: %s', async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' })
  })
})
