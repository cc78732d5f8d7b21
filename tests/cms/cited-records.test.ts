import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCms, type As, type Cms } from '../cms.ts'
import { makeArticle, makeCitation, makeClinic, makePerson, publish, refusal, textOf, type Loose } from '../make.ts'

let cms: Cms
let marketer: As
let clinic: string
let person: string
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  clinic = (await makeClinic(cms.payload, marketer, { name: 'Harbour Acupuncture' })).id
  await publish(cms.payload, marketer, 'clinics', clinic)
  person = (await makePerson(cms.payload, marketer)).id
})
afterAll(() => cms.close())

const newCitation = async (data: object = {}) => (await makeCitation(cms.payload, marketer, data)).id
const articleCiting = async (cite: string, data: object = {}) =>
  (
    await makeArticle(cms.payload, marketer, {
      clinic,
      authors: [person],
      body: textOf({ text: 'Said.', cite }),
      ...data,
    })
  ).id
const remove = (id: string, as: As = marketer) => cms.payload.delete({ collection: 'citations', id, ...as })
const removeAll = (ids: string[]) =>
  cms.payload.delete({ collection: 'citations', where: { id: { in: ids } }, ...marketer })
const isThere = async (id: string) =>
  (await cms.payload.count({ collection: 'citations', where: { id: { equals: id } }, ...marketer })).totalDocs === 1
const mergeInto = (id: string, into: string) =>
  cms.payload.db.updateOne({ collection: 'citations', id, data: { mergedInto: into } })

describe('a work that pages cite is not deleted', () => {
  test('and the pages are named as people know them', async () => {
    const citation = await newCitation()
    const live = await articleCiting(citation, { title: 'Back pain' })
    await publish(cms.payload, marketer, 'articles', live)
    const said = await articleCiting(citation, { title: 'Neck pain' }).then(() => refusal(remove(citation)))
    expect([said.code, said.status, said.message]).toEqual([
      'record/in-use',
      409,
      'It is cited on 2 pages and cannot be deleted: “Back pain” (article, live, Harbour Acupuncture) and “Neck pain” (article, draft, Harbour Acupuncture). Take the cites out there first.',
    ])
    expect(said.message).not.toMatch(/[0-9a-f]{8}-/)
    expect(said.error.extra).toMatchObject({
      hidden: 0,
      uses: [
        { id: live, live: true },
        { title: 'Neck pain', live: false },
      ],
    })
  })

  test('five at most; those that a person may not see are counted', async () => {
    const [citation, theirs] = [await newCitation(), await makeClinic(cms.payload, cms.as('admin'))]
    for (const n of [1, 2, 3, 4, 5, 6, 7]) await articleCiting(citation, { title: `Page ${n}` })
    await articleCiting(citation, { title: 'HIDDEN', clinic: theirs.id })
    const user = await cms.payload.create({
      collection: 'users',
      data: {
        email: 'h@test.example',
        password: 'a-long-test-password',
        name: 'H',
        role: 'marketer',
        clinics: [clinic],
      },
      ...cms.as('admin'),
    })
    const said = await refusal(remove(citation, { user: { ...user, collection: 'users' }, overrideAccess: false }))
    expect(said.message).toContain('8 pages')
    expect(said.message).toContain(
      '“Page 5” (article, draft, Harbour Acupuncture), 2 more and a page that you may not see.',
    )
    expect(JSON.stringify(said.error.extra)).not.toContain('HIDDEN')
    expect(said.error.extra).toMatchObject({ hidden: 1 })
  })

  test('also by many at once: those that are used stay, the others go', async () => {
    const [used, free] = [await newCitation(), await newCitation()]
    await articleCiting(used, { title: 'Uses it' })
    const { docs, errors } = await removeAll([used, free])
    expect([docs.map(({ id }) => id), errors.map(({ id }) => id)]).toEqual([[free], [used]])
    expect(errors[0]!.message).toContain('“Uses it” (article, draft')
    expect([await isThere(used), await isThere(free)]).toEqual([true, false])
  })

  test('nor while a page is being saved that comes to cite it: one of the two is refused', async () => {
    for (let round = 0; round < 6; round += 1) {
      const citation = await newCitation()
      const [saved, gone] = await Promise.allSettled([articleCiting(citation), remove(citation)])
      expect([saved.status, gone.status].filter((status) => status === 'fulfilled')).toHaveLength(1)
      expect(await isThere(citation)).toBe(saved.status === 'fulfilled')
    }
  })
})

describe('what was merged into a work', () => {
  test('keeps it from being deleted while a page cites it by the record it was', async () => {
    const [kept, merged, before] = [await newCitation(), await newCitation(), await newCitation()]
    await mergeInto(merged, kept)
    await mergeInto(before, merged)
    const page = await articleCiting(before, { title: 'By its old record' })
    for (const id of [kept, merged, before]) {
      expect((await refusal(remove(id))).message).toContain('“By its old record”')
      expect((await removeAll([id])).errors).toHaveLength(1)
    }
    await cms.payload.update({
      collection: 'articles',
      id: page,
      data: { body: textOf('Nothing.'), revision: 1 } as never,
      ...marketer,
    })
    await remove(kept)
    expect(await Promise.all([kept, merged, before].map(isThere)), 'and goes with it').toEqual([false, false, false])
    const { docs } = await cms.payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'delete' }, subject: { in: [kept, merged, before] } },
      ...cms.as('admin'),
    })
    expect(docs).toHaveLength(3)
  })

  test('is deleted together with it, in whatever order a list names them', async () => {
    const [kept, merged] = [await newCitation(), await newCitation()]
    await mergeInto(merged, kept)
    const { errors } = await removeAll([merged, kept])
    expect(errors).toEqual([])
    expect([await isThere(kept), await isThere(merged)]).toEqual([false, false])
  })
})

describe('a work that other records name', () => {
  test('as a version of it is not deleted, and they are named', async () => {
    const earlier = await newCitation()
    const later = await newCitation({ title: 'The update of 2020', versionOf: earlier })
    const said = await refusal(remove(earlier))
    expect([said.code, said.message]).toEqual([
      'record/in-use',
      'It cannot be deleted: “The update of 2020” is recorded as a version of it. Choose another work there first, or none.',
    ])
    await cms.payload.update({ collection: 'citations', id: later, data: { versionOf: null }, ...marketer })
    expect((await remove(earlier)).id).toBe(earlier)
  })

  test('as what took their place is deleted, and they say so no longer; the trail tells why', async () => {
    const [old, newer] = [await newCitation(), await newCitation()]
    const notices = [{ type: 'new-version', source: 'crossref', doi: '10.1000/newer' }]
    await cms.payload.update({
      collection: 'citations',
      id: old,
      data: { standing: { status: 'superseded', supersededBy: newer, checkedBy: 'crossref', notices } } as never,
      overrideAccess: true,
    })
    await remove(newer)
    const left = (await cms.payload.findByID({ collection: 'citations', id: old, depth: 0, ...marketer })) as Loose
    expect(left.standing).toMatchObject({ status: 'superseded', supersededBy: null, checkedBy: 'crossref' })
    expect(left.standing.notices).toMatchObject(notices)
    const { docs } = await cms.payload.find({
      collection: 'audit-events',
      where: { subject: { equals: old }, reason: { exists: true } },
      ...cms.as('admin'),
    })
    expect(docs).toMatchObject([{ action: 'update', reason: 'The record it named was deleted.' }])
  })
})
