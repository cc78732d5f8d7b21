import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type As, type Cms } from '../cms.ts'
import { makeCitation, refusal, type Loose } from '../make.ts'

let cms: Cms
let marketer: As
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
})
afterAll(() => cms.close())

const change = (id: string, data: object, as: As = marketer) =>
  cms.payload.update({ collection: 'citations', id, data: data as never, depth: 0, ...as }) as Promise<Loose>

describe('a citation is kept in one form', () => {
  const forms: [string, string, string][] = [
    ['doi', 'https://doi.org/10.1016/J.JPAIN.2017.11.005', '10.1016/j.jpain.2017.11.005'],
    ['pmid', 'https://pubmed.ncbi.nlm.nih.gov/25821485/', '25821485'],
    ['pmcid', 'pmc4364128', 'PMC4364128'],
    ['isbn', '978-92-4-008178-9', '9789240081789'],
    ['cochraneId', 'cd001351.PUB2', 'CD001351.pub2'],
    ['prospero', 'crd42014015595', 'CRD42014015595'],
    ['nct', 'https://clinicaltrials.gov/study/NCT01234567', 'NCT01234567'],
  ]
  test.each(forms)('its %s, pasted as %s, as %s, and in one record only', async (name, pasted, stored) => {
    const first = (await makeCitation(cms.payload, marketer, { identifiers: { [name]: pasted } })) as Loose
    expect(first.identifiers[name]).toBe(stored)
    for (const again of [pasted, stored, ` ${stored} `]) {
      const said = await refusal(
        makeCitation(cms.payload, marketer, { title: 'The same', identifiers: { [name]: again } }),
      )
      expect(said.errors, again).toMatchObject([
        { path: `identifiers.${name}`, message: expect.stringContaining(first.title) },
      ])
    }
    const other = await makeCitation(cms.payload, marketer)
    expect((await refusal(change(other.id, { identifiers: { [name]: pasted } }))).errors[0]?.path).toBe(
      `identifiers.${name}`,
    )
    expect((await change(first.id, { identifiers: { [name]: pasted } })).identifiers[name], 'its own it may keep').toBe(
      stored,
    )
    expect((await change(first.id, { identifiers: { [name]: '' } })).identifiers[name]).toBeNull()
    expect((await change(other.id, { identifiers: { [name]: pasted } })).identifiers[name]).toBe(stored)
  })

  test('of two who enter the same work at once one does', async () => {
    const enter = () => makeCitation(cms.payload, marketer, { identifiers: { doi: '10.1155/2015/328196' } })
    const ends = await Promise.allSettled(Array.from({ length: 10 }, enter))
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const same = { 'identifiers.doi': { equals: '10.1155/2015/328196' } }
    expect((await cms.payload.count({ collection: 'citations', where: same, ...marketer })).totalDocs).toBe(1)
  })

  test('many may have none', async () => {
    for (const doi of [undefined, null, '', '  '])
      expect((await makeCitation(cms.payload, marketer, { identifiers: { doi } })).id).toBeTruthy()
  })
})

describe('refused at its place, in words', () => {
  const result = (row: object) => ({ results: [row] })
  const wrong: [object, string][] = [
    [{ title: '' }, 'title'],
    [{ type: 'blog' }, 'type'],
    [{ design: 'anecdote' }, 'design'],
    [{ identifiers: { doi: 'not-a-doi' } }, 'identifiers.doi'],
    [{ identifiers: { pmid: 'PMC4364128' } }, 'identifiers.pmid'],
    [{ identifiers: { pmcid: '12' } }, 'identifiers.pmcid'],
    [{ identifiers: { isbn: '978-92-4-008178-8' } }, 'identifiers.isbn'],
    [{ identifiers: { cochraneId: 'CD13814' } }, 'identifiers.cochraneId'],
    [{ identifiers: { cochraneId: 'CD001351.pub2', doi: '10.1002/14651858.CD001351.pub3' } }, 'identifiers.cochraneId'],
    [{ identifiers: { prospero: '42020149647' } }, 'identifiers.prospero'],
    [{ identifiers: { nct: 'ISRCTN12345678' } }, 'identifiers.nct'],
    [{ URL: 'javascript:alert(1)' }, 'URL'],
    [{ language: 'klingonish' }, 'language'],
    [{ issued: { year: 2020, month: 13 } }, 'issued.month'],
    [{ issued: { day: 3 } }, 'issued.day'],
    [{ author: [{ given: 'Q.' }] }, 'author.0.family'],
    [{ searchedOn: 'yesterday' }, 'searchedOn'],
    [result({ measure: 'MD', value: 5, ciLow: -3, ciHigh: -1 }), 'results.0.value'],
    [result({ measure: 'MD', value: 1, ciLow: 2, ciHigh: -1 }), 'results.0.ciHigh'],
    [result({ measure: 'RR', value: -0.5 }), 'results.0.value'],
    [result({ value: 3 }), 'results.0.measure'],
    [result({ studies: 1.5 }), 'results.0.studies'],
    [result({ certainty: 'low' }), 'results.0.certaintySource'],
    [{ amstar2: { item1: 'perhaps' } }, 'amstar2.item1'],
    [{ guideline: { expiresOn: '2026-02-31' } }, 'guideline.expiresOn'],
  ]
  test.each(wrong)('%j at %s, made or changed', async (data, path) => {
    const made = await refusal(makeCitation(cms.payload, marketer, data))
    expect([made.status, made.errors.map((each) => each.path)]).toEqual([400, [path]])
    expect(made.errors[0]!.message).toMatch(/\w{2,}.*[.]?$/)
    const { id } = await makeCitation(cms.payload, marketer)
    expect((await refusal(change(id, data))).errors.map((each) => each.path)).toEqual([path])
  })
})

describe('nobody types', () => {
  const full = {
    item1: 'yes',
    item2: 'yes',
    item3: 'yes',
    item4: 'yes',
    item5: 'yes',
    item6: 'yes',
    item7: 'yes',
    item8: 'yes',
    item9: 'yes',
    item10: 'yes',
    item11: 'yes',
    item12: 'yes',
    item13: 'yes',
    item14: 'yes',
    item15: 'yes',
    item16: 'yes',
  }

  test.each(['marketer', 'reviewer', 'admin'] as const)(
    'as a %s, whether a work was verified and still stands',
    async (role) => {
      const as = cms.as(role)
      const claimed = {
        verification: {
          state: 'verified',
          by: as.user.id,
          at: '2026-01-01T00:00:00Z',
          readDepth: 'full',
          checklist: [],
        },
        standing: { status: 'current', checkedAt: '2026-01-01T00:00:00Z', notices: [] },
      }
      const made = (await makeCitation(cms.payload, as, claimed)) as Loose
      expect([
        made.verification.state,
        made.verification.by ?? null,
        made.standing.status,
        made.standing.checkedAt ?? null,
      ]).toEqual(['unverified', null, 'unknown', null])
      const changed = await change(made.id, { ...claimed, title: 'Another title' }, as)
      expect([changed.title, changed.verification.state, changed.standing.status]).toEqual([
        'Another title',
        'unverified',
        'unknown',
      ])
    },
  )

  test('the rating of a review: it follows from the answers', async () => {
    const { id, ...made } = (await makeCitation(cms.payload, marketer, {
      amstar2: { ...full, item1: null, rating: 'high' },
    })) as Loose
    expect(made.amstar2.rating ?? null, 'a question is open').toBeNull()
    expect((await change(id, { amstar2: { item1: 'yes' } })).amstar2.rating).toBe('high')
    expect((await change(id, { amstar2: { item2: 'no', rating: 'high' } })).amstar2.rating).toBe('low')
    expect((await change(id, { amstar2: { item4: 'no' } })).amstar2.rating).toBe('critically-low')
    expect((await change(id, { title: 'Only the title' })).amstar2).toMatchObject({
      rating: 'critically-low',
      item1: 'yes',
      item2: 'no',
    })
  })

  test('how it is printed: it follows from the fields, at each save', async () => {
    const data = {
      title: 'Acupuncture for pain',
      author: [{ family: 'Vickers', given: 'Andrew J.' }],
      containerTitle: 'The Journal of Pain',
      issued: { year: 2018 },
      formatted: { ama: 'Mine' },
    }
    const made = (await makeCitation(cms.payload, marketer, data)) as Loose
    for (const style of ['ama', 'vancouver', 'apa']) expect(made.formatted[style]).toContain('Acupuncture for pain')
    expect(made.formatted.ama).toMatch(/^Vickers AJ\. /)
    expect((await change(made.id, { title: 'Another title' })).formatted.apa).toContain('Another title')
  })
})

test('what a website may not see of a citation it neither reads nor finds by', async () => {
  const { id } = await makeCitation(cms.payload, marketer, { notes: 'NOTESMARK' })
  const seen = await cms.payload.findByID({ collection: 'citations', id, depth: 2, ...cms.anonymous })
  expect(JSON.stringify(seen)).not.toContain('NOTESMARK')
  expect(seen).not.toHaveProperty('fullText')
  for (const where of [
    { notes: { like: 'NOTES' } },
    { 'fullText.filename': { exists: true } },
    { 'verification.by': { exists: true } },
  ] as never[])
    await refusal(cms.payload.find({ collection: 'citations', where, ...cms.anonymous }))
  await refusal(cms.payload.find({ collection: 'citations', sort: 'notes', ...cms.anonymous }))
})
