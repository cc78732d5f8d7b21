import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCms, type As, type Cms } from '../cms.ts'
import {
  makeArticle,
  makeCitation,
  makeClinic,
  makePerson,
  publish,
  refusal,
  textOf,
  withdraw,
  type Loose,
} from '../make.ts'

let cms: Cms
let marketer: As
let clinic: string
let person: string
let citation: string
let page: string
const work = {
  title: 'Acupuncture for back pain',
  author: [{ family: 'Lee', given: 'Ann' }],
  identifiers: { doi: '10.1000/lee' },
  results: [{ plainSummary: 'It may ease pain a little.' }],
}

const change = (id: string, data: object, as: As = marketer) =>
  cms.payload.update({ collection: 'citations', id, data: data as never, depth: 0, ...as }) as Promise<Loose>
const read = (id: string) =>
  cms.payload.findByID({ collection: 'citations', id, depth: 0, ...marketer }) as Promise<Loose>
let count = 0
const cited = async (cite: string) =>
  (
    await makeArticle(cms.payload, marketer, {
      title: 'Back pain',
      slug: `p${(count += 1)}`,
      clinic,
      authors: [person],
      body: textOf({ text: 'Said.', cite }),
    })
  ).id

beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  clinic = (await makeClinic(cms.payload, marketer, { name: 'Harbour Acupuncture' })).id
  await publish(cms.payload, marketer, 'clinics', clinic)
  person = (await makePerson(cms.payload, marketer)).id
})
beforeEach(async () => {
  const identifiers = { doi: `${work.identifiers.doi}.${count}` }
  citation = (await makeCitation(cms.payload, marketer, { ...work, title: `${work.title} ${count}`, identifiers })).id
  page = await cited(citation)
})
afterAll(() => cms.close())

describe('while a live page cites a work', () => {
  beforeEach(() => publish(cms.payload, marketer, 'articles', page))

  const words: [string, object, string][] = [
    ['title', { title: 'It cures back pain' }, 'title'],
    ['authors', { author: [{ family: 'Me' }] }, 'author.0.family'],
    ['list of authors', { author: [{ family: 'Lee', given: 'Ann' }, { family: 'Me' }] }, 'author'],
    ['journal', { containerTitle: 'It cures' }, 'containerTitle'],
    ['year', { issued: { year: 2026 } }, 'issued.year'],
    ['summary of a result', { results: [{ plainSummary: 'It cures pain.' }] }, 'results.0.plainSummary'],
    ['results', { results: [] }, 'results'],
    ['link', { URL: 'https://example.org/buy' }, 'URL'],
    ['recommendation', { guideline: { body: 'We', direction: 'for' } }, 'guideline.body'],
    ['rating', { amstar2: { item1: 'yes' } }, 'amstar2.item1'],
    ['DOI', { identifiers: { doi: '10.1000/other' } }, 'identifiers.doi'],
    ['DOI, taken away', { identifiers: { doi: null } }, 'identifiers.doi'],
    ['kind', { type: 'report' }, 'type'],
  ]
  test.each(words)('its %s is not changed by a marketer, who is told where and whom to ask', async (_, data, path) => {
    const before = await read(citation)
    const said = await refusal(change(citation, { notes: 'Tried', ...data }))
    expect([said.code, said.status, said.message]).toEqual([
      'record/in-use',
      409,
      'Live pages cite it, so its words are public: ask a reviewer to change it. It is cited on “Back pain” (article, live, Harbour Acupuncture).',
    ])
    expect(said.errors[0]).toEqual({ path, message: expect.stringContaining('Ask a reviewer') as string })
    expect(said.error.extra.uses).toMatchObject([{ collection: 'articles', id: page, live: true }])
    expect(await read(citation), 'and nothing of it is stored').toEqual(before)
    const bulk = await cms.payload.update({
      collection: 'citations',
      where: { id: { equals: citation } },
      data: data as never,
      ...marketer,
    })
    expect([bulk.docs, bulk.errors.length]).toEqual([[], 1])
  })

  test('a reviewer or an admin changes them', async () => {
    expect((await change(citation, { title: 'Acupuncture for neck pain' }, cms.as('reviewer'))).title).toContain('neck')
    expect((await change(citation, { title: 'Acupuncture for knee pain' }, cms.as('admin'))).title).toContain('knee')
  })

  test('a marketer still keeps notes beside it, says again what is there, and adds a number where there was none', async () => {
    const { title, author, results, identifiers } = await read(citation)
    const pmid = `9${count}`
    expect(await change(citation, { notes: 'Mine', title, author, results, identifiers, volume: '' })).toMatchObject({
      notes: 'Mine',
      results: [{ plainSummary: 'It may ease pain a little.' }],
    })
    expect((await change(citation, { identifiers: { pmid } })).identifiers).toMatchObject({ ...identifiers, pmid })
    expect((await refusal(change(citation, { identifiers: { pmid: `8${count}` } }))).code).toBe('record/in-use')
  })

  test('what the system sets is set, whoever asked for it', async () => {
    const set = await cms.payload.update({
      collection: 'citations',
      id: citation,
      data: { standing: { status: 'retracted' } } as never,
      user: marketer.user,
      overrideAccess: true,
    })
    expect(set.standing?.status).toBe('retracted')
    await cms.payload.update({
      collection: 'citations',
      id: citation,
      data: { title: 'By a script' },
      overrideAccess: true,
    })
    expect((await read(citation)).title).toBe('By a script')
  })

  test('also by a record that was merged into it; and it is not merged away', async () => {
    const kept = (await makeCitation(cms.payload, marketer)).id
    const merge = { mergedInto: kept } as never
    const system = { collection: 'citations', id: citation, data: merge, overrideAccess: true } as const
    expect((await refusal(cms.payload.update({ ...system, user: marketer.user }))).errors).toMatchObject([
      { path: 'mergedInto' },
    ])
    await cms.payload.update({ ...system, user: cms.as('reviewer').user })
    expect((await refusal(change(kept, { volume: '7' }))).code).toBe('record/in-use')
    expect((await refusal(change(citation, { volume: '7' }))).status).toBe(409)
    await withdraw(cms.payload, marketer, 'articles', page)
    expect((await change(kept, { volume: '7' })).volume).toBe('7')
  })

  test('until it is withdrawn, or cites it no more', async () => {
    await cms.payload.update({
      collection: 'articles',
      id: page,
      data: { body: textOf('No.'), revision: 2 },
      ...marketer,
    })
    expect((await refusal(change(citation, { volume: '7' }))).code, 'only the draft cites it no more').toBe(
      'record/in-use',
    )
    await publish(cms.payload, marketer, 'articles', page)
    expect((await change(citation, { volume: '7' })).volume).toBe('7')
  })
})

test('while only drafts cite it its words are the marketer’s', async () => {
  expect((await change(citation, { title: 'Another title' })).title).toBe('Another title')
})

test('of one who changes words and one who publishes at once, either the words go live with the page or are refused', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { id } = await makeCitation(cms.payload, marketer, { title: `Round ${round}` })
    const article = await cited(id)
    const [changed, published] = await Promise.allSettled([
      change(id, { volume: 'new' }),
      publish(cms.payload, marketer, 'articles', article),
    ])
    expect(published.status).toBe('fulfilled')
    if (changed.status === 'rejected') expect((changed.reason as Loose).code).toBe('record/in-use')
    expect((await read(id)).volume ?? null).toBe(changed.status === 'fulfilled' ? 'new' : null)
    expect((await refusal(change(id, { volume: 'newer' }))).code).toBe('record/in-use')
  }
})
