import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pruneAnswers } from '../../src/evidence/cms/index.ts'
import { openCms, type Cms } from '../cms.ts'
import { makeCitation } from '../make.ts'

let cms: Cms
beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const execute = (statement: ReturnType<typeof sql>) =>
  (cms.payload.db as unknown as PostgresAdapter).drizzle.execute(statement)
const NOW = new Date('2026-11-21T08:00:00.000Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString()

test('answers of the services are forgotten after half a year, but for those a record was last held against', async () => {
  const { id } = await makeCitation(cms.payload, cms.as('marketer'), { identifiers: { doi: '10.5555/held' } })
  await execute(sql`update citations set look_up_at = ${daysAgo(300)} where id = ${id}`)
  for (const days of [10, 179, 181, 265, 275, 300, 302])
    await execute(sql`insert into look_up_answers (service, asked, status, body, at)
      values ('crossref', ${`http://127.0.0.1/${days}`}, 200, '{}', ${daysAgo(days)})`)
  await pruneAnswers(await createLocalReq({}, cms.payload), NOW)
  const { rows } = await execute(sql`select asked from look_up_answers order by at desc`)
  expect(rows.map(({ asked }) => Number(String(asked).split('/').at(-1)))).toEqual([10, 179, 275, 300])
})
