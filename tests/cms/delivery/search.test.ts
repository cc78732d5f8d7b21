import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepSearch } from '../../../src/delivery/cms/index.ts'
import { search } from '../../../src/delivery/cms/search/search.ts'
import { readSearchRequest } from '../../../src/delivery/search/read-search-request.ts'
import { executeIn } from '../../../src/platform/database/transaction.ts'
import { recallPage } from '../../../src/review/cms/index.ts'
import { openCms, type As, type Cms } from '../../cms.ts'
import { countStatements } from '../../count-statements.ts'
import {
  makeArticle,
  makeCitation,
  makeClinic,
  makePage,
  makePerson,
  PAGES,
  publish,
  requestOf,
  textOf,
  withdraw,
} from '../../make.ts'

let cms: Cms
let writer: As
let author: string
const clinics: { id: string; slug: string }[] = []
const ids: Record<string, string> = {}

const somebody = () => requestOf(cms.payload, cms.as('auditor'))
const ask = async (asked: object) => search(await somebody(), readSearchRequest(asked as never, PAGES))
/** The titles of what is found for some words, the best first. */
const titles = async (q: string, more: object = {}) =>
  (await ask({ q, ...more })).answer.results.map(({ title }) => title)
const run = async (statement: string) => (await executeIn(await somebody(), sql`${sql.raw(statement)}`)).rows

async function live(collection: (typeof PAGES)[number], data: Record<string, unknown>): Promise<string> {
  const { id } = await makePage(cms.payload, writer, collection, data as never)
  await publish(cms.payload, writer, collection, id)
  return id
}

beforeAll(async () => {
  cms = await openCms()
  writer = cms.as('marketer')
  author = (await makePerson(cms.payload, writer, { name: 'Mei Chen' })).id
  await publish(cms.payload, writer, 'people', author)
  for (const name of ['Harbour', 'Meadow']) {
    const { id, slug } = await makeClinic(cms.payload, cms.as('admin'), { name })
    await publish(cms.payload, writer, 'clinics', id)
    clinics.push({ id, slug: String(slug) })
  }
  const cite = (await makeCitation(cms.payload, writer, { title: 'Manual therapy for whiplash: a review' })).id
  const about = { authors: [author] }
  const [harbour, meadow] = clinics.map(({ id }) => id)
  ids.sciatica = await live('conditions', {
    name: 'Sciatica',
    synonyms: ['Lumbar radicular pain'],
    summary: 'Pain that runs down a leg.',
    codes: { icd10cm: 'M54.30' },
  })
  ids.needling = await live('modalities', { name: 'Acupuncture', synonyms: ['Needling'], summary: 'Thin needles.' })
  ids.legs = await live('articles', {
    ...about,
    clinic: harbour,
    title: 'When the leg hurts',
    excerpt: 'What you can do by yourself.',
    body: textOf('Most sciatica passes within weeks.', { text: 'Walk a little each day.', cite }),
  })
  ids.visit = await live('articles', {
    ...about,
    clinic: meadow,
    title: 'Your first visit',
    excerpt: 'What happens at <b>acupuncture</b> & after it.',
    body: textOf('Women’s health at the Café. We use thin needles.'),
  })
  await live('disclaimers', { name: 'Sciatica notice', text: textOf('This is about sciatica.') })
  await makeArticle(cms.payload, writer, { ...about, clinic: harbour!, title: 'A draft about sciatica' })
  await keepSearch(cms.payload, { compare: true })
})
afterAll(() => cms.close())

describe('what is found', () => {
  test('are live pages with all the words, in whatever form, the one of that name first', async () => {
    expect(await titles('sciatica')).toEqual(['Sciatica', 'When the leg hurts'])
    expect(await titles('walking days')).toEqual(['When the leg hurts'])
    expect(await titles('cafe womens')).toEqual(['Your first visit'])
    expect(await titles('walking nowhere')).toEqual([])
  })

  test('is said in words of conditions and treatments that were not typed, and by their codes', async () => {
    expect(await titles('lumbar radicular pain')).toEqual(['Sciatica', 'When the leg hurts'])
    expect(await titles('lumbar radicular pain walk')).toEqual(['When the leg hurts'])
    expect(await titles('needling')).toEqual(expect.arrayContaining(['Acupuncture', 'Your first visit']))
    expect((await titles('M54.30'))[0]).toBe('Sciatica')
    expect((await titles('M54.3'))[0]).toBe('Sciatica')
    expect((await titles('acu'))[0]).toBe('Acupuncture')
  })

  test('is known while it is typed, in quotes, without, and one or the other', async () => {
    expect(await titles('scia')).toEqual(['Sciatica', 'When the leg hurts'])
    expect(await titles('scia ')).toEqual([])
    expect(await titles('"thin needles"')).toEqual(expect.arrayContaining(['Acupuncture', 'Your first visit']))
    expect(await titles('"needles thin"')).toEqual([])
    expect(await titles('sciatica -weeks')).toEqual(['Sciatica'])
    expect((await titles('weeks OR café')).toSorted()).toEqual(['When the leg hurts', 'Your first visit'])
    expect(await titles('-sciatica')).toEqual([])
  })

  test('is what was meant, with typos, and says so', async () => {
    const { answer } = await ask({ q: 'siatica for WEEKS' })
    expect(answer).toMatchObject({ q: 'siatica for WEEKS', corrected: 'sciatica for WEEKS', total: 1 })
    expect((await ask({ q: 'lumbar radicular pian' })).answer).toMatchObject({
      corrected: 'lumbar radicular pain',
      total: 2,
    })
    expect((await ask({ q: 'siatica nowhere' })).answer).toMatchObject({ corrected: null, total: 0, results: [] })
    expect((await ask({ q: 'sciatica' })).answer.corrected).toBeNull()
  })

  test('is of a clinic, by its slug or its id, with what all share; of the collections that are named', async () => {
    const [harbour, meadow] = clinics
    expect(await titles('sciatica', { clinic: harbour!.slug })).toEqual(['Sciatica', 'When the leg hurts'])
    expect(await titles('sciatica', { clinic: meadow!.id })).toEqual(['Sciatica'])
    expect(await titles('sciatica', { clinic: 'none-such' })).toEqual(['Sciatica'])
    expect(await titles('sciatica', { collection: 'disclaimers,articles' })).toEqual([
      'Sciatica notice',
      'When the leg hurts',
    ])
    expect(await titles('sciatica', { limit: 1 })).toEqual(['Sciatica'])
    expect((await ask({ q: 'sciatica', limit: 1 })).answer.total).toBe(2)
  })

  test('is shown with its words marked and everything else escaped, and where it stands', async () => {
    const { results } = (await ask({ q: 'acupuncture', clinic: clinics[1]!.slug, collection: 'articles' })).answer
    expect(results).toEqual([
      {
        collection: 'articles',
        id: ids.visit,
        slug: 'your-first-visit',
        clinic: clinics[1]!.id,
        clinicSlug: 'meadow',
        title: 'Your first visit',
        titleHtml: 'Your first visit',
        excerptHtml: 'What happens at &lt;b&gt;<mark>acupuncture</mark>&lt;/b&gt; &amp; after it.',
        path: '/articles/your-first-visit',
        score: expect.any(Number) as number,
        lastReviewedAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      },
    ])
    const [said] = (await ask({ q: 'when the sciatica', collection: 'articles' })).answer.results
    expect(said).toMatchObject({
      titleHtml: 'When the leg hurts',
      excerptHtml: 'Most <mark>sciatica</mark> passes within weeks. Walk a little each day.',
    })
    const [page] = (await ask({ q: 'whiplash' })).answer.results
    expect(page).toMatchObject({ title: 'When the leg hurts', excerptHtml: 'What you can do by yourself.' })
  })

  test('takes two statements, or three for a typo', async () => {
    const req = await somebody()
    const count = (q: string) => countStatements(() => search(req, readSearchRequest({ q }, PAGES)))
    expect(await count('sciatica walk')).toBe(2)
    expect(await count('siatica')).toBe(3)
  })
})

describe('nothing is found that cannot be read', () => {
  const found = async () => (await titles('quillwort')).length
  const page = async () => {
    const id = await live('articles', { authors: [author], clinic: clinics[0]!.id, title: 'Quillwort' })
    await keepSearch(cms.payload)
    expect(await found()).toBe(1)
    return id
  }

  test('at the moment it is withdrawn, before anything followed', async () => {
    const id = await page()
    await withdraw(cms.payload, writer, 'articles', id)
    expect(await found()).toBe(0)
    await keepSearch(cms.payload)
    expect(await run("select word from search_words where word = 'quillwort'")).toEqual([])
    await publish(cms.payload, writer, 'articles', id)
    await keepSearch(cms.payload)
    expect(await found()).toBe(1)
    await withdraw(cms.payload, writer, 'articles', id)
  })

  test('at the moment it is recalled, and again once it is back', async () => {
    const address = { collection: 'articles', id: await page() }
    const by = () => requestOf(cms.payload, cms.as('reviewer'))
    await recallPage(await by(), address, 'recalled', 'Two readers misunderstood it.')
    expect(await found()).toBe(0)
    await keepSearch(cms.payload)
    await recallPage(await by(), address, 'reinstated', 'They had not.')
    await keepSearch(cms.payload)
    expect(await found()).toBe(1)
    await withdraw(cms.payload, writer, 'articles', address.id)
  })

  test('at the moment its approval ends', async () => {
    const id = await page()
    await run(`update live_pages set valid_until = now() - interval '1 second' where id = '${id}'`)
    expect(await found()).toBe(0)
    await run(`update live_pages set valid_until = now() + interval '1 day' where id = '${id}'`)
    await withdraw(cms.payload, writer, 'articles', id)
  })

  test('nor by words that it does not have any more', async () => {
    const id = await page()
    const { revision } = await cms.payload.findByID({ collection: 'articles', id, draft: true, depth: 0, ...writer })
    await cms.payload.update({ collection: 'articles', id, data: { title: 'Horsetail', revision } as never, ...writer })
    await publish(cms.payload, writer, 'articles', id)
    expect((await ask({ q: 'quillwort' })).isWhole).toBe(false)
    expect(await found()).toBe(0)
    await keepSearch(cms.payload)
    expect([await titles('horsetail'), await found()]).toEqual([['Horsetail'], 0])
    expect((await ask({ q: 'quillwort' })).isWhole).toBe(true)
    await withdraw(cms.payload, writer, 'articles', id)
  })
})

test('what was lost or spoiled is made anew by a comparison', async () => {
  await keepSearch(cms.payload)
  const state = () => run('select collection, id, hash, terms from search_texts order by collection, id')
  const [before, words] = [await state(), await run('select * from search_words order by word')]
  expect(before.length).toBeGreaterThan(6)
  await run("delete from search_texts where collection = 'articles'")
  await run("update search_texts set hash = 'x', terms = '{odd}' where collection = 'people'")
  await run(
    "insert into search_texts select 'articles', gen_random_uuid(), hash, as_of, made, title, lead, body, names, name_words, terms, top, words, reviewed_at from search_texts limit 1",
  )
  expect(await keepSearch(cms.payload)).toBe(0)
  await keepSearch(cms.payload, { compare: true })
  expect(await state()).toEqual(before)
  expect((await ask({ q: 'sciatica' })).isWhole).toBe(true)
  expect(await run('select * from search_words order by word')).toEqual(words)
})

test('any text can be looked for', async () => {
  const signs = fc.constantFrom(
    ...'"-\'\\&|!():*<>% \u0000\u202e\u05d0\u0627\u0301🩹½İ',
    ' OR ',
    ' -',
    'scia',
    'a',
    "' | '",
    '\ud800',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.array(signs, { minLength: 1, maxLength: 40 }).map((parts) => parts.join('')),
  )
  const runs = Number(process.env.SEARCH_FUZZ ?? 150)
  await fc.assert(
    fc.asyncProperty(text, async (q) => {
      fc.pre(q.trim() !== '' && q.length <= 200)
      const { answer } = await ask({ q })
      expect(answer.q).toBe(q)
      for (const { excerptHtml, titleHtml } of answer.results)
        expect(`${titleHtml}${excerptHtml}`.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>]/)
    }),
    { numRuns: runs },
  )
})

test('several that keep it up to date at once do it once', async () => {
  await run('delete from search_texts')
  await Promise.all([1, 2, 3].map(() => keepSearch(cms.payload, { compare: true })))
  const { rows } = await executeIn(
    await somebody(),
    sql`select (select count(*) from search_texts) as texts,
    (select count(*) from live_pages where valid_until > now()) as live, (select max(pages) from search_words) as most`,
  )
  expect(rows[0]!.texts).toBe(rows[0]!.live)
  expect(Number(rows[0]!.most)).toBeLessThanOrEqual(Number(rows[0]!.live))
})
