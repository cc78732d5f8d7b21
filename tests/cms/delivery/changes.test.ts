import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishPage } from '../../../src/delivery/cms/index.ts'
import { readChanges } from '../../../src/delivery/cms/changes/read-changes.ts'
import { recallPage } from '../../../src/review/cms/index.ts'
import { executeIn } from '../../../src/platform/database/transaction.ts'
import { openCms, type As, type Cms } from '../../cms.ts'
import {
  makeArticle,
  makeCitation,
  makeClinic,
  makePage,
  makePerson,
  makePicture,
  publish,
  requestOf,
  textOf,
  withdraw,
  type Loose,
} from '../../make.ts'

let cms: Cms
let writer: As
let admin: As
let clinic: string
let author: string
beforeAll(async () => {
  cms = await openCms()
  writer = cms.as('marketer')
  admin = cms.as('admin')
  clinic = (await makeClinic(cms.payload, admin)).id
  author = (await makePerson(cms.payload, writer)).id
})
afterAll(() => cms.close())

const somebody = () => requestOf(cms.payload, cms.as('auditor'))
const read = async (asked: Partial<{ since: number; limit: number; clinic: string | null }> = {}) =>
  readChanges(await somebody(), { since: 0, limit: 100, clinic: null, ...asked })

/** What is told of what is done here, as `kind collection`. */
async function toldOf(act: () => Promise<unknown>): Promise<string[]> {
  const { next } = await read()
  await act()
  const { changes } = await read({ since: next })
  return changes.map(({ collection, kind }) => `${kind} ${collection}`)
}

const write = async (data: object = {}) =>
  (await makeArticle(cms.payload, writer, { clinic, authors: [author], ...data })).id
const live = async (data: object = {}) => {
  const id = await write(data)
  await publish(cms.payload, writer, 'articles', id)
  return id
}
const save = async (collection: 'articles' | 'clinics' | 'locations', id: string, data: object) => {
  const { revision } = await cms.payload.findByID({ collection, id, draft: true, depth: 0, ...writer })
  return cms.payload.update({ collection, id, data: { ...data, revision } as never, ...writer })
}

describe('what is told', () => {
  test('is the publication of a page, its next words, and that it is gone; never a draft, a review or an approval', async () => {
    let id = ''
    expect(await toldOf(async () => (id = await write()))).toEqual([])
    expect(await toldOf(() => publish(cms.payload, writer, 'articles', id))).toEqual(['published articles'])
    expect(await toldOf(() => save('articles', id, { title: 'Other words' }))).toEqual([])
    expect(await toldOf(() => publish(cms.payload, writer, 'articles', id))).toEqual(['updated articles'])
    expect(await toldOf(() => withdraw(cms.payload, writer, 'articles', id))).toEqual(['withdrawn articles'])
    const { changes } = await read()
    const row = (await cms.payload.findByID({ collection: 'articles', id, depth: 0, draft: true, ...writer })) as Loose
    expect(changes.at(-1)).toMatchObject({
      id,
      slug: row.slug,
      clinic,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    })
  })

  test('is a fact that goes live by itself', async () => {
    await publish(cms.payload, writer, 'clinics', clinic)
    expect(await toldOf(() => save('clinics', clinic, { website: 'https://harbour.example' }))).toEqual([
      'updated clinics',
    ])
    expect(await toldOf(() => save('clinics', clinic, { website: 'https://harbour.example' }))).toEqual([])
  })

  test('is a fact that lies in a list, too', async () => {
    const location = (
      await makePage(cms.payload, writer, 'locations', {
        clinic,
        phones: [{ number: '+1 424 555 0100', kind: 'call' }],
      })
    ).id
    await publish(cms.payload, writer, 'locations', location)
    const called = { phones: [{ number: '+1 424 555 0111', kind: 'call' }] }
    const told = await toldOf(() => save('locations', location, called))
    expect(told).toEqual(['updated locations'])
  })

  test('is a fact of a picture, as the page that shows it reads otherwise; not what staff alone know of it', async () => {
    const { payload } = cms
    const heroImage = (await makePicture(payload, writer)).id
    const note = (data: object) => payload.update({ collection: 'media', id: heroImage, data, ...writer })
    expect(await toldOf(() => note({ credit: 'Nobody sees it yet' }))).toEqual([])
    await live({ heroImage })
    expect(await toldOf(() => note({ credit: 'Photograph: Ada Winter', licence: 'CC BY 4.0' }))).toEqual([
      'updated articles',
    ])
    expect(await toldOf(() => note({ consent: { kind: 'none-needed' } }))).toEqual([])
  })

  test('is nothing of what was rolled back', async () => {
    const id = await write()
    const told = await toldOf(async () => {
      const req = await requestOf(cms.payload, writer)
      await expect(publishPage(req, { collection: 'articles', id, contentHash: 'f'.repeat(64) })).rejects.toMatchObject(
        { code: 'page/moved-on' },
      )
    })
    expect(told).toEqual([])
  })

  test('is a recall, and that the page is back in the words that were approved', async () => {
    const id = await live()
    const page = { collection: 'articles', id }
    const by = async (act: typeof recallPage, why: string) =>
      act(await requestOf(cms.payload, cms.as('reviewer')), page, 'recalled', why)
    expect(await toldOf(() => by(recallPage, 'Two readers misunderstood it.'))).toEqual(['withheld articles'])
    const back = async () =>
      recallPage(await requestOf(cms.payload, cms.as('reviewer')), page, 'reinstated', 'They had not.')
    expect(await toldOf(back)).toEqual(['reinstated articles'])
  })

  test('is what became of a work, and each page that cites it', async () => {
    const citation = (await makeCitation(cms.payload, writer)).id
    const id = await live({ body: textOf({ text: 'It may help.', cite: citation }) })
    const told = await toldOf(async () =>
      executeIn(await somebody(), sql`update citations set standing_status = 'concern' where id = ${citation}`),
    )
    expect(told.toSorted()).toEqual(['evidence-changed articles', 'updated citations'])
    expect((await read()).changes.filter((each) => each.id === id).at(-1)).toMatchObject({ kind: 'evidence-changed' })
  })

  test('is the end of a page when its time has come, with nobody doing anything', async () => {
    const id = await live()
    const told = await toldOf(async () => {
      await executeIn(
        await somebody(),
        sql`update articles set publication_valid_until = now() - interval '1 second' where id = ${id}`,
      )
    })
    expect(told).toEqual(['expired articles'])
  })
})
