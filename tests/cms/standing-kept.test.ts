import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VERIFICATION_CHECKLIST, type Notice } from '../../src/evidence/index.ts'
import { noteStanding, setStanding, verifyCitation } from '../../src/evidence/cms/index.ts'
import { mergeRecords } from '../../src/evidence/cms/merge/merge-records.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import { makeCitation, refusal, requestOf, type Loose } from '../make.ts'

let cms: Cms
let marketer: As
let reviewer: As
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  reviewer = cms.as('reviewer')
})
afterAll(() => cms.close())

let count = 0
const make = (data: object = {}, as = marketer) =>
  makeCitation(cms.payload, as, { identifiers: { doi: `10.5555/kept-${(count += 1)}` }, ...data }) as Promise<Loose>
const read = (id: string) =>
  cms.payload.findByID({ collection: 'citations', id, depth: 0, ...reviewer }) as Promise<Loose>
const change = (id: string, data: object, as = marketer) =>
  cms.payload.update({ collection: 'citations', id, data: data as never, ...as }) as Promise<Loose>
const remove = (id: string, as = marketer) => cms.payload.delete({ collection: 'citations', id, ...as })
const reason = 'I read it on the page of the journal.'
const retract = async (id: string) =>
  setStanding(await requestOf(cms.payload, reviewer), id, { status: 'retracted', reason })
const note = async (id: string, notices: Notice[], source: Notice['source'] = 'crossref') =>
  noteStanding(await requestOf(cms.payload, reviewer), id, { notices, source, checkedAt: '2026-01-01T08:00:00.000Z' })
const merge = async (id: string, from: string, as = marketer) =>
  mergeRecords(await requestOf(cms.payload, as), { id, from, take: [], isSure: true })

describe('what is known of a work is not lost by a marketer', () => {
  test('who changes its number, or takes it away', async () => {
    const { id } = await make()
    await retract(id)
    for (const identifiers of [{ doi: '10.5555/another' }, { doi: null }, { doi: '' }])
      expect((await refusal(change(id, { identifiers }))).errors, JSON.stringify(identifiers)).toMatchObject([
        { path: 'identifiers.doi', message: expect.stringContaining('“Retracted”') as string },
      ])
    expect((await read(id)).standing).toMatchObject({ status: 'retracted', notices: [{ source: 'manual' }] })
  })

  test('nor where only a notice is there that no look-up tells again, or that must be read', async () => {
    const told = await make()
    await note(told.id, [{ type: 'erratum', source: 'retraction-watch', noticedOn: '2024-01-02' }])
    const open = await make()
    await note(open.id, [{ type: 'other', source: 'crossref', doi: '10.5555/unknown-kind' }])
    for (const { id } of [told, open])
      expect((await refusal(change(id, { identifiers: { doi: null } }))).errors).toHaveLength(1)
  })

  test('who may still add a number, and change everything where nothing speaks against the work', async () => {
    const { id } = await make()
    await retract(id)
    await change(id, { identifiers: { pmid: '700001' }, title: 'A title put right' })
    expect((await read(id)).standing).toMatchObject({ status: 'retracted' })
    const fine = await make()
    await note(fine.id, [])
    const changed = await change(fine.id, { identifiers: { doi: '10.5555/right-number' } })
    expect(changed.standing).toMatchObject({ status: 'unknown', checkedAt: null })
  })

  test('but a reviewer may take the wrong number off', async () => {
    const { id } = await make()
    await retract(id)
    await change(id, { identifiers: { doi: '10.5555/the-right-one' } }, reviewer)
    expect((await read(id)).standing).toMatchObject({ status: 'unknown', notices: [] })
  })

  test('who deletes the record, by itself or in a list; a reviewer may', async () => {
    const { id } = await make()
    await retract(id)
    expect(await refusal(remove(id))).toMatchObject({ code: 'review/not-possible' })
    const { errors } = await cms.payload.delete({ collection: 'citations', where: { id: { equals: id } }, ...marketer })
    expect(errors).toHaveLength(1)
    expect(await read(id)).toMatchObject({ id })
    await remove(id, reviewer)
  })

  test('who merges it into a record of which nothing is known', async () => {
    const bad = await make({ title: 'Twice in the library' })
    await retract(bad.id)
    const fresh = await make({ title: 'Twice in the library, bis', identifiers: {} })
    await merge(fresh.id, bad.id)
    const kept = await read(fresh.id)
    expect(kept.identifiers.doi).toBe(bad.identifiers.doi)
    expect(kept.standing).toMatchObject({ status: 'retracted', notices: [{ type: 'retraction', source: 'manual' }] })
    expect((await read(bad.id)).standing).toMatchObject({ status: 'retracted' })
  })

  test('nor what must still be read, when the record it is merged into stood', async () => {
    const bad = await make({ title: 'Two of one' })
    await note(bad.id, [{ type: 'other', source: 'crossref', doi: '10.5555/of-some-kind' }])
    const fresh = await make({ title: 'Two of one, bis', identifiers: { pmid: '700002' } })
    await note(fresh.id, [])
    await merge(fresh.id, bad.id)
    expect((await read(fresh.id)).standing).toMatchObject({ needsReview: true, notices: [{ type: 'other' }] })
  })

  test('nor that a reviewer found it not fit to be cited: by merging, deleting, or changing its number', async () => {
    const bad = await make({ title: 'Not fit to be cited' })
    const checklist = Object.keys(VERIFICATION_CHECKLIST).map((item) => ({ item, answer: 'not-applicable' }))
    const unfit = checklist.map((line) =>
      line.item === 'primary' || line.item === 'integrity'
        ? { item: line.item, answer: 'fail', note: 'A press release.' }
        : line,
    )
    await verifyCitation(await requestOf(cms.payload, reviewer), bad.id, {
      state: 'rejected',
      readDepth: 'full',
      checklist: unfit,
      note: 'It speaks of a study, and is none.',
    })
    expect(await refusal(remove(bad.id))).toMatchObject({ code: 'review/not-possible' })
    expect((await refusal(change(bad.id, { identifiers: { doi: null } }))).errors).toMatchObject([
      { path: 'identifiers.doi', message: expect.stringContaining('not fit to be cited') as string },
    ])
    const fresh = await make({ title: 'Not fit to be cited, bis', identifiers: {} })
    await merge(fresh.id, bad.id)
    expect((await read(fresh.id)).verification).toMatchObject({ state: 'rejected', by: reviewer.user.id })
  })
})
