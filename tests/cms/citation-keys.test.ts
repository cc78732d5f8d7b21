import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTable } from '../read-table.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import { makeCitation, refusal, type Loose } from '../make.ts'

/** Payload's own types do not agree on whose `sql` a migration is given, so it is not type-checked with the tests. */
const MIGRATION = '../../migrations/20261121_204533_citation_search.ts'
type Step = (args: { db: object }) => Promise<void>

let cms: Cms
let marketer: As
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
})
afterAll(() => cms.close())

const drizzle = () => (cms.payload.db as unknown as PostgresAdapter).drizzle
const keysOf = async () =>
  (await drizzle().execute(sql`select title, search_key, title_key, author_key from citations order by title, id`)).rows

describe('what a record is found by', () => {
  test('is made at each save and sent to no website, nor can a website ask by it', async () => {
    const { id } = await makeCitation(cms.payload, marketer, {
      title: 'Warm Needles: Zürich',
      author: [{ family: 'Müller' }],
      identifiers: { pmid: '77' },
    })
    const [first] = (await keysOf()).filter(({ title }) => title === 'Warm Needles: Zürich')
    expect(first).toMatchObject({ title_key: 'warm needles zurich', author_key: 'muller' })
    expect(first!.search_key).toContain('77')
    await cms.payload.update({ collection: 'citations', id, data: { title: 'Cold needles' }, ...marketer })
    const [changed] = (await keysOf()).filter(({ title }) => title === 'Cold needles')
    expect(changed).toMatchObject({ title_key: 'cold needles', author_key: 'muller' })

    const seen = await cms.payload.findByID({ collection: 'citations', id, ...cms.anonymous })
    for (const name of ['searchKey', 'titleKey', 'authorKey']) {
      expect(seen).not.toHaveProperty(name)
      const where = { [name]: { like: 'cold' } } as never
      await refusal(cms.payload.find({ collection: 'citations', where, ...cms.anonymous }))
    }
    const found = await cms.payload.find({
      collection: 'citations',
      where: { searchKey: { like: 'muller cold' } },
      ...marketer,
    })
    expect(found.docs.map((doc) => doc.id)).toEqual([id])
  })

  test('nobody types', async () => {
    const made = (await makeCitation(cms.payload, marketer, {
      title: 'Typed keys',
      searchKey: 'MINE',
      titleKey: 'MINE',
    })) as Loose
    expect(made.searchKey).toContain('typed keys')
    const [row] = (await keysOf()).filter(({ title }) => title === 'Typed keys')
    expect(row!.title_key).toBe('typed keys')
  })

  test('old records are given by the migration just as a save gives it', async () => {
    const titles = readTable('evidence/fold-title.txt').map(({ input }) => input)
    const names = readTable('evidence/fold-name.txt').map(({ input }) => input)
    const odd = ['Ǆungla Ǆ', 'ԱԲԳ ჯ Ꭰ', 'x’`´y', '𐐀 Deseret', 'ﷺ', '①②', 'ΑΣ ΑΣΑ ς', 'a\u200bb', 'Å Å', 'Ω Ω']
    for (const [index, title] of [...titles, ...odd].entries())
      await makeCitation(cms.payload, marketer, {
        title: `${title} `,
        author: [
          { literal: 'et al.' },
          { family: names[index % names.length], given: 'Ñ. van', nonDroppingParticle: 'de' },
          { literal: `${odd[index % odd.length]} Group` },
        ].slice(index % 2),
        issued: { year: 1990 + index },
        containerTitle: odd[(index + 3) % odd.length],
        publisher: index % 3 === 0 ? 'Verlag O’Hara & Söhne' : null,
        identifiers: { doi: `10.1000/fold-${index}`, nct: index % 4 === 0 ? `NCT000000${10 + index}` : null },
      })
    const made = await keysOf()
    expect(made.length).toBeGreaterThan(titles.length)
    await drizzle().execute(sql`update citations set search_key = null, title_key = null, author_key = null`)
    const { down, up } = (await import(MIGRATION)) as { down: Step; up: Step }
    await drizzle().transaction(async (db) => {
      // What would be told of these records at the end keeps their table from being altered before.
      await db.execute(sql`set constraints all immediate`)
      await down({ db })
      await up({ db })
    })
    expect(await keysOf()).toEqual(made)
  })
})
