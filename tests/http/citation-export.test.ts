import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi, type Api } from '../api.ts'
import type { Notice } from '../../src/evidence/index.ts'
import { noteStanding } from '../../src/evidence/cms/index.ts'
import { makeCitation, requestOf, type Loose } from '../make.ts'
import { refusalOf } from './story.ts'

let api: Api
let marketer: string
const ids: string[] = []
const works = [
  {
    title: 'Warm needles: Zürich',
    author: [{ family: 'Müller', given: 'Jörg' }],
    issued: { year: 2013, month: 2 },
    containerTitle: 'Journal of Invented Care',
    volume: '29',
    issue: '2',
    page: '172-185',
    identifiers: { doi: '10.5555/warm.1', pmid: '777' },
  },
  { title: '=HYPERLINK("x")', author: [{ literal: 'Guideline Group' }], issued: { year: 2020 } },
]
beforeAll(async () => {
  api = await openApi({ loginFloorMs: 0 })
  marketer = await api.signIn('marketer')
  for (const work of works) ids.push((await makeCitation(api.payload, api.as('marketer'), work)).id)
  const merged = await makeCitation(api.payload, api.as('marketer'), { title: 'MERGEDAWAY' })
  await api.call(`/api/citations/${ids[0]}/merge`, {
    method: 'POST',
    as: marketer,
    body: { from: merged.id, take: [], sure: true },
  })
})
afterAll(() => api.close())

const get = (query: string, as: string | undefined = marketer) =>
  api.call(`/api/citations/export${query}`, as === '' ? {} : { as })

describe('the library as a file', () => {
  test.each(['ris', 'nbib', 'bibtex', 'csl-json', 'csv'])(
    '%s: all records, which an import knows again',
    async (format) => {
      const { status, headers, text } = await get(`?format=${format}`)
      expect(status, text).toBe(200)
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="citations\.[a-z]+"$/)
      expect(headers.get('cache-control')).toContain('no-store')
      expect(text).toContain('Warm needles')
      expect(text).not.toContain('MERGEDAWAY')
      const back = await api.call('/api/citations/import?dryRun=true', {
        method: 'POST',
        as: marketer,
        raw: text,
        headers: { 'Content-Type': 'text/plain' },
      })
      expect(
        back.body.works.map(({ verdict }: Loose) => verdict),
        text,
      ).toEqual(['same', 'same'])
      expect(back.body.refused).toEqual([])
      for (const { differences } of back.body.matched) expect(differences, text).toEqual([])
    },
  )

  test('a table starts no formula', async () => {
    const { text } = await get('?format=csv')
    expect(text).not.toMatch(/(^|[,;\n"])=HYPERLINK/)
  })

  test('or the part of it that was asked for', async () => {
    expect((await get(`?format=ris&id=${ids[1]}`)).text).not.toContain('Warm')
    expect((await get(`?format=ris&id=${ids.join(',')}`)).text.match(/^TY {2}- /gm)).toHaveLength(2)
    expect((await get('?format=ris&q=muller zurich 2013')).text.match(/^TY {2}- /gm)).toHaveLength(1)
    expect((await get(`?format=ris&q=${encodeURIComponent('Müller %_')}`)).text.match(/^TY {2}- /gm)).toHaveLength(1)
    expect((await get('?format=csl-json&q=nothing-like-it')).body).toEqual([])
  })

  test('is refused in words where it cannot be', async () => {
    for (const query of [
      '',
      '?format=docx',
      '?format=reference-list',
      '?format=ris&id=1',
      `?format=ris&id=${ids[0]},x`,
    ])
      expect(refusalOf(await get(query)), query).toBe('400 request/invalid')
    expect(refusalOf(await get('?format=ris', ''))).toBe('401 request/unauthenticated')
    expect(refusalOf(await get('?format=ris', 'made-up'))).toBe('401 request/unauthenticated')
  })
})

describe('what is known of a work', () => {
  const retraction = { type: 'retraction', source: 'pubmed', doi: '10.5555/notice' } as const
  const note = async (id: string, notices: readonly Notice[]) =>
    noteStanding(await requestOf(api.payload, api.as('reviewer')), id, {
      notices,
      source: 'crossref',
      checkedAt: '2026-01-01T08:00:00.000Z',
    })
  /** Takes a record out as a file, deletes it, and brings the file in again, as into another library. */
  const there = async (id: string, format: string) => {
    const { text } = await get(`?format=${format}&id=${id}`)
    await api.payload.delete({ collection: 'citations', id, ...api.as('reviewer') })
    const back = await api.call(`/api/citations/import?format=${format}`, {
      method: 'POST',
      as: marketer,
      raw: text,
      headers: { 'Content-Type': 'text/plain' },
    })
    expect(back.body.created, back.text).toHaveLength(1)
    return (await api.call(`/api/citations/${back.body.created[0].id}?depth=0`)).body.standing as Loose
  }

  test.each(['nbib', 'csl-json'])('goes out with it, as %s', async (format) => {
    const { id } = await makeCitation(api.payload, api.as('marketer'), { title: `A work that fell, ${format}` })
    await note(id, [{ ...retraction, noticedOn: '2024-02-03' }])
    expect(await there(id, format)).toMatchObject({ status: 'retracted', checkedAt: null, notices: [retraction] })
  })

  test('NBIB, which cannot say that a work was reinstated, does not say that it was retracted', async () => {
    const { id } = await makeCitation(api.payload, api.as('marketer'), { title: 'A work that came back' })
    const erratum = { type: 'erratum', source: 'pubmed', pmid: '4711' } as const
    const fell = { ...retraction, noticedOn: '2024-02-03' }
    await note(id, [fell, { type: 'reinstatement', source: 'crossref', noticedOn: '2025-01-01' }, erratum])
    expect((await there(id, 'nbib')).notices).toMatchObject([erratum])
  })
})

test('whoever is signed in may take it', async () => {
  for (const role of ['reviewer', 'auditor', 'admin'])
    expect((await get('?format=ris', await api.signIn(role))).status).toBe(200)
})
