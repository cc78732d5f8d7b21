import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Work } from '../../src/evidence/csl.ts'
import { importWorks, previewWorks } from '../../src/evidence/cms/import/import-works.ts'
import { noteStanding } from '../../src/evidence/cms/index.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import { makeArticle, makeCitation, publish, textOf, type Loose } from '../make.ts'

let cms: Cms
let marketer: As
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
})
afterAll(() => cms.close())

const requestOf = (more: Partial<PayloadRequest> = {}) =>
  createLocalReq({ user: marketer.user as never, req: more as never }, cms.payload)
const read = (works: Partial<Work>[]) =>
  works.map((work, index) => ({
    work: { type: 'article-journal', title: `Untitled ${index}`, ...work } as Work,
    line: index + 1,
    remarks: [],
  }))
const count = async (words: string) =>
  (await cms.payload.count({ collection: 'citations', where: { title: { contains: words } }, ...marketer })).totalDocs

/** Counts the statements that are sent to the database while something is done. */
async function counting<Result>(work: () => Promise<Result>): Promise<{ result: Result; selects: number }> {
  const { pool } = cms.payload.db as unknown as { pool: Loose }
  const { connect } = pool
  let selects = 0
  const seen = new WeakSet()
  pool.connect = async (...words: unknown[]) => {
    const client = await connect.apply(pool, words)
    if (client && !seen.has(client)) {
      seen.add(client)
      const { query } = client
      client.query = (asked: Loose, ...rest: unknown[]) => {
        if (/^\s*select/i.test(String(asked?.text ?? asked))) selects++
        return query.call(client, asked, ...rest)
      }
    }
    return client
  }
  try {
    return { result: await work(), selects }
  } finally {
    pool.connect = connect
  }
}

test('of a batch in which one is refused the good ones come in, and the bad one is named with its line', async () => {
  const works = read([
    { title: 'Batch one' },
    { title: 'Batch two', URL: 'javascript:alert(1)' },
    { title: 'Batch three', type: 'blog' as never },
    { title: 'Batch four' },
  ])
  const outcome = await importWorks(await requestOf(), works)
  expect(outcome.created.map(({ line, title }) => [line, title])).toEqual([
    [1, 'Batch one'],
    [4, 'Batch four'],
  ])
  expect(outcome.refused.map(({ line }) => line)).toEqual([2, 3])
  for (const { reason } of outcome.refused) expect(reason).toMatch(/\w+ \w+ .*\./)
  expect(await count('Batch')).toBe(2)
})

test('a work that is refused does not keep its double from coming in', async () => {
  const twice = { title: 'Perhaps twice', author: [{ family: 'Twice' }], issued: { year: 2001 } }
  const outcome = await importWorks(await requestOf(), read([{ ...twice, URL: 'javascript:alert(1)' }, twice]))
  expect([outcome.refused.length, outcome.created.length, outcome.matched.length]).toEqual([1, 1, 0])
})

test('whoever hangs up stops it after the batch that is under way; run again, the rest comes in', async () => {
  const author = [{ family: 'Hasty' }]
  const works = read(Array.from({ length: 205 }, (_, n) => ({ title: `Hung up ${n}`, author, issued: { year: 2002 } })))
  const caller = new AbortController()
  const underWay = importWorks(Object.assign(await requestOf(), { signal: caller.signal }), works)
  caller.abort()
  expect((await underWay).created).toHaveLength(200)
  const again = await importWorks(await requestOf(), works)
  expect([again.matched.length, again.created.length, await count('Hung up')]).toEqual([200, 5, 205])
})

test('works without an author are not taken for one', async () => {
  const works = read([{ title: 'Without an author' }])
  for (let n = 0; n < 2; n++) expect((await importWorks(await requestOf(), works)).created).toHaveLength(1)
})

test('a batch is held against the records in few queries, however many works it has', async () => {
  const author = [{ family: 'Counted' }]
  const works = read(
    Array.from({ length: 100 }, (_, n) => ({ title: `Counted work ${n}`, author, issued: { year: 2000 } })),
  )
  await importWorks(await requestOf(), works)
  const req = await requestOf()
  const { result, selects } = await counting(() => previewWorks(req, works))
  expect(result.matched).toHaveLength(100)
  expect(selects).toBeLessThan(5)
})

test('the number of a trial stays with the record that has it', async () => {
  const article = { title: 'A trial of cold stones', author: [{ family: 'Stone' }], issued: { year: 2020 } }
  const nct = 'NCT07654321'
  await makeCitation(cms.payload, marketer, { ...article, identifiers: { nct } })
  const preprint = {
    ...article,
    type: 'article' as const,
    issued: { year: 2019 },
    identifiers: { nct, doi: '10.5555/p.1' },
  }
  const outcome = await importWorks(await requestOf(), read([preprint]))
  expect(outcome.versions).toMatchObject([{ kind: 'preprint', of: { title: article.title } }])
  expect(outcome.remarks).toMatchObject([{ line: 1, remark: expect.stringContaining(nct) }])
})

test('notices in a file are kept with a new record, and what speaks against a work is passed on to one that is there', async () => {
  const work = { title: 'A trial that fell', author: [{ family: 'Fall' }], issued: { year: 2015 } }
  const notices = [{ type: 'retraction' as const, source: 'pubmed' as const, pmid: '12345' }]
  const { created } = await importWorks(await requestOf(), read([{ ...work, notices }]), 'nbib')
  const made = (await cms.payload.findByID({ collection: 'citations', id: created[0]!.id, ...marketer })) as Loose
  expect(made.standing).toMatchObject({ status: 'retracted', notices: [{ pmid: '12345' }] })

  const sound = await makeCitation(cms.payload, marketer, { ...work, title: 'A trial that stands' })
  const list = read([{ ...work, title: 'A trial that stands', notices: [{ ...notices[0]!, source: 'crossref' }] }])
  const { remarks: foretold } = await previewWorks(await requestOf(), list)
  expect(foretold).toMatchObject([{ remark: expect.stringContaining('They are noted on its record when') }])
  const stands = (await cms.payload.findByID({ collection: 'citations', id: sound.id, ...marketer })) as Loose
  expect(stands.standing.status).toBe('unknown')
  const again = await importWorks(await requestOf(), list, 'csl-json')
  expect(again.matched).toMatchObject([{ id: sound.id }])
  expect(again.remarks).toMatchObject([
    { remark: 'The file tells of notices about “A trial that stands” (retraction). They were noted on its record.' },
  ])
  const kept = (await cms.payload.findByID({ collection: 'citations', id: sound.id, ...marketer })) as Loose
  expect(kept.standing).toMatchObject({ status: 'retracted', checkedAt: null, notices: [{ source: 'crossref' }] })
  const { docs } = await cms.payload.find({
    collection: 'audit-events',
    where: { and: [{ subject: { in: [created[0]!.id, sound.id] } }, { action: { equals: 'standing' } }] },
    sort: 'seq',
    ...cms.as('auditor'),
  })
  expect(docs.map(({ reason }) => reason)).toEqual([
    'Told by a file, PubMed (NBIB, MEDLINE): Retraction, PubMed, PubMed 12345',
    'Told by a file, CSL-JSON: Retraction, Crossref, PubMed 12345',
  ])
})

test('a file makes nothing of a work that is there milder', async () => {
  const work = { title: 'A trial that came back', author: [{ family: 'Back' }], issued: { year: 2015 } }
  const { id } = await makeCitation(cms.payload, marketer, work)
  const known = [
    { type: 'retraction', source: 'crossref', doi: '10.5555/undated' },
    { type: 'reinstatement', source: 'crossref', doi: '10.5555/back', noticedOn: '2024-01-01' },
  ] as const
  await noteStanding(await requestOf(), id, {
    notices: known,
    source: 'crossref',
    checkedAt: '2026-01-01T08:00:00.000Z',
  })
  const notices = [
    { type: 'retraction' as const, source: 'pubmed' as const, doi: '10.5555/undated', noticedOn: '2020-01-01' },
  ]
  const { remarks } = await importWorks(await requestOf(), read([{ ...work, notices }]))
  expect(remarks).toMatchObject([{ remark: expect.stringContaining('ask a reviewer') }])
  const kept = (await cms.payload.findByID({ collection: 'citations', id, ...marketer })) as Loose
  expect(kept.standing).toMatchObject({ status: 'retracted', needsReview: true })
})

test('but what lifts a notice, or was found by a person, is nothing that a file may say', async () => {
  const identifiers = { doi: '10.5555/crafted' }
  const notices = [
    { type: 'reinstatement' as const, source: 'publisher' as const, noticedOn: '2030-01-01' },
    { type: 'clarification' as const, source: 'manual' as const, doi: '10.5555/notice' },
    { type: 'erratum' as const, source: 'pubmed' as const, pmid: '222' },
  ]
  const { created, remarks } = await importWorks(
    await requestOf(),
    read([{ title: 'A trial with friends', identifiers, notices }]),
  )
  expect(remarks).toMatchObject([{ line: 1, remark: expect.stringContaining('reinstated, clarification') }])
  const retraction = { type: 'retraction', source: 'crossref', doi: '10.5555/notice', noticedOn: '2024-02-03' } as const
  const check = { notices: [retraction], source: 'crossref', checkedAt: '2026-01-01T08:00:00.000Z' } as const
  await noteStanding(await requestOf(), created[0]!.id, check)
  const made = (await cms.payload.findByID({ collection: 'citations', id: created[0]!.id, ...marketer })) as Loose
  expect(made.standing).toMatchObject({ status: 'retracted', notices: [{ type: 'retraction' }, { type: 'erratum' }] })
})

test('chapters of one book are works of their own', async () => {
  const chapter = { type: 'chapter' as const, author: [{ family: 'Book' }], issued: { year: 2010 } }
  const identifiers = { isbn: '9789240081789' }
  const outcome = await importWorks(
    await requestOf(),
    read([
      { ...chapter, title: 'On points', identifiers },
      { ...chapter, title: 'On channels', identifiers },
    ]),
  )
  expect([outcome.created.length, outcome.remarks.length]).toEqual([2, 2])
})

describe('works that are cited apart are linked by time, not by which came in first', () => {
  const author = [{ family: 'Tide' }]
  const review = (number: string, more: Partial<Work> = {}): Partial<Work> => ({
    title: 'Needles for the tide',
    author,
    issued: { year: 2010 },
    identifiers: { doi: `10.1002/14651858.${number}` },
    ...more,
  })
  const versionOf = async (id: string) => {
    const record = await cms.payload.findByID({ collection: 'citations', id, depth: 0, ...marketer })
    return (record as Loose).versionOf ?? null
  }
  const bringIn = async (...works: Partial<Work>[]) => importWorks(await requestOf(), read(works))

  test('an earlier version that comes in later is named by the newer one', async () => {
    const newer = await makeCitation(cms.payload, marketer, review('cd700001.pub3'))
    const { versions, remarks } = await bringIn(review('cd700001.pub2'))
    expect([versions, remarks]).toMatchObject([[{ kind: 'earlier-version', of: { id: newer.id } }], []])
    const id = versions[0]!.id!
    expect([await versionOf(newer.id), await versionOf(id)]).toEqual([id, null])
    const first = await bringIn(review('cd700001'))
    expect([first.versions, first.remarks]).toMatchObject([[{ kind: 'earlier-version', of: { id } }], []])
    expect([await versionOf(newer.id), await versionOf(id)]).toEqual([id, first.versions[0]!.id])
  })

  test('a preprint names the article, also one that comes in with it or after it', async () => {
    const paper = (type: Work['type'], title: string): Partial<Work> => ({
      type,
      title,
      author,
      issued: { year: 2020 },
    })
    const before = await makeCitation(cms.payload, marketer, paper('article', 'Warm sand for cold feet'))
    const { versions } = await bringIn(paper('article-journal', 'Warm sand for cold feet'))
    expect(versions).toMatchObject([{ kind: 'article', of: { id: before.id } }])
    expect([await versionOf(before.id), await versionOf(versions[0]!.id!)]).toEqual([versions[0]!.id, null])
    const title = 'Cold stones for warm hands'
    const both = await bringIn(paper('article', title), paper('article-journal', title))
    expect(both.versions[0]).toMatchObject({ kind: 'article', of: { id: both.created[0]!.id } })
    expect(await versionOf(both.created[0]!.id)).toBe(both.versions[0]!.id)
  })

  test('what names another work already is left, with a remark', async () => {
    const other = await makeCitation(cms.payload, marketer, { title: 'Something else' })
    const newer = await makeCitation(cms.payload, marketer, { ...review('cd700002.pub2'), versionOf: other.id })
    const { remarks } = await bringIn(review('cd700002'))
    expect(remarks).toMatchObject([{ line: 1, remark: expect.stringContaining('a version of another work already') }])
    expect(await versionOf(newer.id)).toBe(other.id)
  })

  test('what live pages cite is left to a reviewer, with a remark', async () => {
    const newer = await makeCitation(cms.payload, marketer, review('cd700003.pub2'))
    const page = await makeArticle(cms.payload, marketer, { body: textOf({ text: 'It helps.', cite: newer.id }) })
    await publish(cms.payload, marketer, 'articles', page.id)
    const { versions, remarks } = await bringIn(review('cd700003'))
    expect(versions).toHaveLength(1)
    expect(remarks).toMatchObject([{ remark: expect.stringContaining('Live pages cite it') }])
    expect(remarks[0]!.remark).toContain('under “A version of”')
    expect(await versionOf(newer.id)).toBeNull()
  })
})
