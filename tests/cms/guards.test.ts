import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type As, type Cms } from '../cms.ts'
import { makeArticle, makeCitation, makePage, makePicture, PAGES, publish, textOf, type PageSlug } from '../make.ts'

let cms: Cms
let marketer: As
let sql: Client
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  sql = new Client({ connectionString: process.env.DATABASE_URL! })
  await sql.connect()
})
afterAll(async () => {
  await sql.end()
  await cms.close()
})

/** Runs SQL as somebody with the database's own password would, in a transaction that is always rolled back. */
async function attempt(statement: string, values: unknown[] = [], setting = ''): Promise<string> {
  await sql.query('begin')
  try {
    if (setting) await sql.query("select set_config('citewell.publication', $1, true)", [setting])
    const { rowCount } = await sql.query(statement, values)
    return `${rowCount} rows changed`
  } catch (error) {
    return (error as Error).message
  } finally {
    await sql.query('rollback')
  }
}

type Part = { part: string; column: string; parent: string }

/** All tables that hold parts of a table's rows, to any depth, found by their foreign keys. */
async function partsOf(table: string): Promise<Part[]> {
  const { rows } = await sql.query<Part>(
    `select c.conrelid::regclass::text as part, a.attname as column, c.confrelid::regclass::text as parent
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
     where c.contype = 'f' and c.confrelid = $1::regclass and c.conrelid <> c.confrelid and c.confdeltype = 'c'
       and a.attname in ('parent_id', '_parent_id')`,
    [table],
  )
  const parts = [...rows]
  for (const { part } of rows) parts.push(...(await partsOf(part)))
  return parts
}

/** The guards that stand before each insert, update and delete of a row (31 in pg_trigger.tgtype). */
async function guardsOn(table: string): Promise<string[]> {
  const { rows } = await sql.query(
    `select p.proname from pg_trigger t join pg_proc p on p.oid = t.tgfoid
     where t.tgrelid = $1::regclass and not t.tgisinternal and t.tgenabled = 'O' and t.tgtype = 31`,
    [table],
  )
  return rows.map(({ proname }) => String(proname))
}

describe.each(PAGES)('PostgreSQL guards %s', (collection) => {
  test('and each table that holds a part of them, live or in versions', async () => {
    expect(await guardsOn(collection)).toEqual(['citewell_guard_page'])
    expect(await guardsOn(`_${collection}_v`)).toEqual(['citewell_guard_page_version'])
    const live = await partsOf(collection)
    const stored = await partsOf(`_${collection}_v`)
    expect(live.map(({ part }) => part)).toContain(`${collection}_rels`)
    for (const { part } of live) expect([part, await guardsOn(part)]).toEqual([part, ['citewell_guard_page_part']])
    for (const { part } of stored)
      expect([part, await guardsOn(part)]).toEqual([part, ['citewell_guard_page_version_part']])
  })

  test('and no table of parts hangs on them by a name that the guards do not know', async () => {
    const { rows } = await sql.query(
      `select tablename from pg_tables where schemaname = 'public' and (tablename like $1 or tablename like $2)`,
      [`${collection}\\_%`, `\\_${collection}\\_v\\_%`],
    )
    const known = [...(await partsOf(collection)), ...(await partsOf(`_${collection}_v`))].map(({ part }) => part)
    expect(rows.map(({ tablename }) => String(tablename)).filter((name) => !known.includes(name))).toEqual([])
  })

  test('against publishing without the command', async () => {
    const { id } = await makePage(cms.payload, marketer, collection)
    const other = await makePage(cms.payload, marketer, collection)
    const done = await publish(cms.payload, marketer, collection, other.id)
    const forge = `update ${collection} set _status = 'published', publication_live_hash = $2 where id = $1`
    const values = [id, done.contentHash]
    for (const setting of [
      '',
      `${collection}/${other.id}/${done.contentHash}`,
      `${collection}/${id}/${'0'.repeat(64)}`,
      `people_x/${id}/${done.contentHash}`,
      `${collection}/${id}/withdrawn`,
    ])
      expect(await attempt(forge, values, setting), setting).toContain('only by its publish command')
    expect(
      await attempt(`update ${collection} set _status = 'published' where id = $1`, [id], `${collection}/${id}/`),
    ).toContain('only by its publish command')
    expect(
      await attempt(
        `update _${collection}_v set version__status = 'published', version_publication_live_hash = $2 where parent_id = $1`,
        values,
      ),
    ).toContain('only by its publish command')
    const columns = (
      await sql.query(
        `select column_name from information_schema.columns where table_name = $1 and column_name not in ('id', '_status', 'slug')`,
        [collection],
      )
    ).rows.map((row) => `"${row.column_name}"`)
    const copy = `insert into ${collection} (_status, slug, ${columns}) select 'published', 'copied', ${columns} from ${collection} where id = $1`
    expect(await attempt(copy, [other.id])).toContain('only by its publish command')
  })

  test('against changing, taking back and deleting what is live', async () => {
    const { id } = await makePage(cms.payload, marketer, collection)
    const { contentHash } = await publish(cms.payload, marketer, collection, id)
    const other = await makePage(cms.payload, marketer, collection)
    const settings = ['', `${collection}/${other.id}/${contentHash}`, `${collection}/${other.id}/withdrawn`]
    for (const setting of settings) {
      expect(await attempt(`update ${collection} set slug = 'other' where id = $1`, [id], setting)).toContain(
        'only by its publish command',
      )
      expect(
        await attempt(`update ${collection} set publication_live_hash = 'x' where id = $1`, [id], setting),
      ).toContain('only by its publish command')
      expect(await attempt(`update ${collection} set _status = 'draft' where id = $1`, [id], setting)).toContain(
        'withdraw command',
      )
      expect(await attempt(`update ${collection} set _status = null where id = $1`, [id], setting)).toContain(
        'withdraw command',
      )
      expect(await attempt(`update ${collection} set id = gen_random_uuid() where id = $1`, [id], setting)).toMatch(
        /publish command|foreign key/,
      )
      expect(await attempt(`delete from ${collection} where id = $1`, [id], setting)).toContain('withdrawn first')
    }
    expect(
      await attempt(`update ${collection} set revision = revision + 1, updated_at = now() where id = $1`, [id]),
    ).toBe('1 rows changed')
    expect(await attempt(`update ${collection} set slug = 'other' where id = $1`, [other.id])).toBe('1 rows changed')
  })

  test('against changing and deleting a version that was public', async () => {
    const { id } = await makePage(cms.payload, marketer, collection)
    await publish(cms.payload, marketer, collection, id)
    const where = `where parent_id = $1 and version__status = 'published'`
    expect(await attempt(`update _${collection}_v set version_slug = 'other' ${where}`, [id])).toContain(
      'does not change',
    )
    expect(await attempt(`update _${collection}_v set version__status = 'draft' ${where}`, [id])).toContain(
      'does not change',
    )
    expect(await attempt(`delete from _${collection}_v ${where}`, [id])).toContain('is kept')
    expect(await attempt(`update _${collection}_v set latest = false ${where}`, [id])).toBe('1 rows changed')
  })
})

/** A live page with a row in as many of its tables of parts as a test can fill. */
async function fullPage(collection: PageSlug): Promise<string> {
  const citation = (await makeCitation(cms.payload, marketer)).id
  const picture = (await makePicture(cms.payload, marketer)).id
  const body = textOf({ text: 'Cited.', cite: citation })
  const full: Record<PageSlug, Record<string, unknown>> = {
    articles: {
      body,
      heroImage: picture,
      tags: ['backs'],
      faq: [{ question: 'Why?', answer: 'So.' }],
      source: { rawDates: ['1 day ago'] },
    },
    conditions: { body, image: picture, synonyms: ['lumbago'], redFlags: [{ text: 'Numbness', group: 'emergency' }] },
    modalities: {
      body,
      synonyms: ['cups'],
      risks: ['Bruises'],
      cautions: ['Pregnancy'],
      devices: [{ brand: 'A', model: 'B', clearedFor: 'C' }],
    },
    clinics: {
      about: body,
      logo: picture,
      insurance: ['Plan C'],
      notices: [{ text: 'Closed on Friday' }],
      offers: [{ text: 'First visit $60', terms: 'New patients.' }],
      socials: [{ network: 'instagram' }],
    },
    locations: {
      photos: [picture],
      phones: [{ number: '+1 424 555 0100', kind: 'call' }],
      serviceAreas: ['Pine Flats'],
      languages: ['en'],
      accessibility: ['Step-free'],
      insurance: ['Plan C'],
      hours: {
        status: 'known',
        weekly: [{ days: ['monday'], opens: '09:00', closes: '17:00' }],
        exceptions: [{ from: '2026-12-24', closed: true }],
      },
    },
    people: { photo: picture, credentials: [{ abbreviation: 'L.Ac.', meaning: 'Licensed Acupuncturist' }] },
    disclaimers: {
      appliesTo: { collections: ['articles'], claimTypes: ['efficacy'] },
      jurisdictions: ['US-CA'],
      text: body,
    },
  }
  const { id } = await makePage(cms.payload, marketer, collection, full[collection])
  await publish(cms.payload, marketer, collection, id)
  return id
}

/** The condition by which rows of a table of parts belong to the row with id $1 of the root. */
function belongs(part: Part, parts: Part[], root: string): string {
  if (part.parent === root) return `"${part.column}"::text = $1`
  const above = parts.find((each) => each.part === part.parent)!
  return `"${part.column}" in (select id from ${part.parent} where ${belongs(above, parts, root)})`
}

describe.each(PAGES)('of live %s PostgreSQL refuses', (collection) => {
  test('to change, move, add or delete any part', async () => {
    const id = await fullPage(collection)
    const draft = (await makePage(cms.payload, marketer, collection)).id
    const parts = await partsOf(collection)
    const empty: string[] = []
    for (const part of parts) {
      const where = belongs(part, parts, collection)
      const { rowCount } = await sql.query(`select 1 from ${part.part} where ${where}`, [id])
      if (rowCount === 0) {
        empty.push(part.part)
        continue
      }
      const refused = expect.stringContaining('only with its publish command')
      expect(await attempt(`delete from ${part.part} where ${where}`, [id]), `delete ${part.part}`).toEqual(refused)
      const { rows } = await sql.query(
        `select column_name as name from information_schema.columns where table_name = $1`,
        [part.part.replaceAll('"', '')],
      )
      const columns = rows.map(({ name }) => String(name))
      const order = columns.find((name) => name === 'order' || name === '_order')!
      expect(
        await attempt(`update ${part.part} set "${order}" = "${order}" + 1 where ${where}`, [id]),
        `update ${part.part}`,
      ).toEqual(refused)
      if (part.parent === collection) {
        expect(
          await attempt(`update ${part.part} set "${part.column}" = $2 where ${where}`, [id, draft]),
          `move ${part.part} away`,
        ).toEqual(refused)
        const copied = columns.filter((name) => name !== 'id' && name !== part.column).map((name) => `"${name}"`)
        const copy = `insert into ${part.part} ("${part.column}", ${columns.includes('id') ? '"id", ' : ''}${copied}) select $1, ${columns.includes('id') ? 'id, ' : ''}${copied} from ${part.part} where ${where.replace('$1', '$1::text')}`
        expect(await attempt(copy.replace('select $1', 'select $1::uuid'), [id]), `insert ${part.part}`).toEqual(
          refused,
        )
      }
    }
    expect(empty, 'the page of this test fills every table of parts').toEqual([])
  })

  test('to change any part of a version that was public', async () => {
    const id = await fullPage(collection)
    const table = `_${collection}_v`
    const { rows } = await sql.query(`select id from ${table} where parent_id = $1 and version__status = 'published'`, [
      id,
    ])
    const version = String(rows[0]!.id)
    const parts = await partsOf(table)
    let tried = 0
    for (const part of parts) {
      const where = belongs(part, parts, table)
      const { rowCount } = await sql.query(`select 1 from ${part.part} where ${where}`, [version])
      if (rowCount === 0) continue
      tried += 1
      expect(await attempt(`delete from ${part.part} where ${where}`, [version]), part.part).toContain(
        'does not change',
      )
    }
    expect(tried).toBe(parts.length)
  })
})

describe('the audit trail', () => {
  test('only grows', async () => {
    await makeArticle(cms.payload, marketer)
    for (const statement of [
      `update audit_events set reason = 'x'`,
      `update audit_events set hash = hash where seq = 1`,
      `delete from audit_events where seq = (select max(seq) from audit_events)`,
      `truncate audit_events`,
      `truncate audit_events cascade`,
    ])
      expect(await attempt(statement), statement).toContain('only grows')
  })
})
