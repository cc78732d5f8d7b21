import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { executeIn } from '../../../src/platform/database/transaction.ts'
import { checkPages } from '../../../src/checks/cms/index.ts'
import { countStatements } from '../../count-statements.ts'
import { publishPage } from '../../../src/delivery/cms/index.ts'
import { openCms, type Cms } from '../../cms.ts'
import {
  approve,
  makeArticle,
  makeClinic,
  makePage,
  makePerson,
  publish,
  refusal,
  requestOf,
  textOf,
  withdraw,
  type Loose,
} from '../../make.ts'

let cms: Cms
let about: { clinic: string; authors: string[] }
let article: string
let condition: string

const disclaimer = async (data: object) => {
  const { id } = await makePage(cms.payload, cms.as('admin'), 'disclaimers', data as never)
  await publish(cms.payload, cms.as('admin'), 'disclaimers', id)
  return id
}

/** What a visitor is told stands on an article, by the names of the disclaimers. */
async function shown(id: string, as: object = cms.anonymous, collection = 'articles'): Promise<string[]> {
  const page: Loose = await cms.payload.findByID({ collection: collection as 'articles', id, depth: 1, ...as })
  return (page.shownDisclaimers as Loose[]).map(
    ({ disclaimer: of, inText, placement }) => `${placement} ${of?.name ?? of}${inText ? ', in the text' : ''}`,
  )
}

/** The block of a text that shows a disclaimer. */
const blockOf = (id: string) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: '65f0c0ffee00000000000fff', blockName: '', blockType: 'disclaimer', disclaimer: id },
})

async function save(collection: string, id: string, data: object, isPublished = true) {
  const { revision } = (await cms.payload.findByID({
    collection: collection as 'articles',
    id,
    draft: true,
    depth: 0,
    ...cms.as('admin'),
  })) as Loose
  await cms.payload.update({
    collection: collection as 'articles',
    id,
    data: { ...data, revision } as never,
    ...cms.as('admin'),
  })
  if (isPublished) await publish(cms.payload, cms.as('admin'), collection, id)
}

beforeAll(async () => {
  cms = await openCms()
  const { payload } = cms
  const admin = cms.as('admin')
  const clinic = (await makeClinic(payload, admin, { jurisdictions: ['US', 'US-CA'] })).id
  await publish(payload, admin, 'clinics', clinic)
  const author = (await makePerson(payload, admin)).id
  await publish(payload, admin, 'people', author)
  condition = (await makePage(payload, admin, 'conditions', { name: 'Low back pain' })).id
  await publish(payload, admin, 'conditions', condition)
  about = { clinic, authors: [author] }
  article = (
    await makeArticle(payload, admin, {
      ...about,
      conditions: [condition],
      body: textOf('Acupuncture helps with back pain.'),
    })
  ).id
  await publish(payload, admin, 'articles', article)
})
afterAll(() => cms.close())

test('what applies is shown at once, without a save of any page, where its readers are, and on no disclaimer', async () => {
  expect(await shown(article)).toEqual([])
  await disclaimer({ name: 'Everywhere', appliesTo: { everything: true } })
  const claims = await disclaimer({
    name: 'Claims',
    placement: 'beside-claim',
    appliesTo: { claimTypes: ['efficacy'] },
  })
  await disclaimer({
    name: 'Backs',
    placement: 'top',
    jurisdictions: ['US-CA'],
    appliesTo: { conditions: [condition] },
  })
  await disclaimer({ name: 'Britain', jurisdictions: ['UK'], appliesTo: { everything: true } })
  expect(await shown(article)).toEqual(['top Backs', 'beside-claim Claims', 'end Everywhere'])
  expect(await shown(condition, cms.anonymous, 'conditions')).toEqual(['top Backs', 'end Everywhere'])
  expect(await shown(about.clinic, cms.anonymous, 'clinics')).toEqual(['end Everywhere'])
  const page: Loose = await cms.payload.findByID({ collection: 'disclaimers', id: claims, ...cms.anonymous })
  expect(page.shownDisclaimers).toBeUndefined()
})

test('a new version takes the place of the old everywhere once it is live, and never as a draft', async () => {
  const id = await disclaimer({
    name: 'Words',
    kind: 'other',
    text: textOf('The old words.'),
    appliesTo: { collections: ['articles'] },
  })
  const words = async () => {
    const page: Loose = await cms.payload.findByID({ collection: 'articles', id: article, depth: 1, ...cms.anonymous })
    return JSON.stringify(page.shownDisclaimers.find((each: Loose) => each.disclaimer.id === id)?.disclaimer.text)
  }
  await save('disclaimers', id, { text: textOf('The new words.') }, false)
  expect(await words()).toContain('The old words.')
  await publish(cms.payload, cms.as('admin'), 'disclaimers', id)
  expect(await words()).toContain('The new words.')
  await withdraw(cms.payload, cms.as('admin'), 'disclaimers', id)
  expect(await words()).toBeUndefined()
})

test('one that was taken out, has expired, or does not hold on the day is gone by itself', async () => {
  const id = await disclaimer({ name: 'Passing', appliesTo: { collections: ['articles'] } })
  const isShown = async () => (await shown(article)).includes('end Passing')
  const set = async (change: ReturnType<typeof sql>) =>
    executeIn(await createLocalReq({}, cms.payload), sql`update disclaimers set ${change} where id = ${id}`)
  expect(await isShown()).toBe(true)
  await set(sql`publication_withheld_at = now()`)
  expect(await isShown()).toBe(false)
  await set(sql`publication_withheld_at = null, publication_valid_until = now() - interval '1 second'`)
  expect(await isShown()).toBe(false)
  await set(sql`publication_valid_until = now() + interval '1 day'`)
  expect(await isShown()).toBe(true)
  await save('disclaimers', id, { effectiveTo: new Date(Date.now() - 86_400_000).toISOString() })
  expect(await isShown()).toBe(false)
})

test.each([
  ['where it is shown', { appliesTo: { collections: [] } }],
  ['in which days', { effectiveTo: new Date(Date.now() - 86_400_000).toISOString() }],
  ['from when on', { effectiveFrom: new Date(Date.now() + 30 * 86_400_000).toISOString() }],
  ['in which places', { jurisdictions: ['UK'] }],
  ['at which place of the page', { placement: 'top' }],
])('while it is changed %s, what is live goes on being shown as it was approved', async (what, change) => {
  const { payload } = cms
  const admin = cms.as('admin')
  const name = `Ruled ${what}`
  const id = await disclaimer({ name, jurisdictions: ['US'], appliesTo: { collections: ['articles'] } })
  const isShown = async () => (await shown(article)).includes(`end ${name}`)
  expect(await isShown()).toBe(true)
  await save('disclaimers', id, change, false)
  expect(await isShown()).toBe(true)
  expect(await refusal(publishPage(await requestOf(payload, admin), { collection: 'disclaimers', id }))).toMatchObject({
    code: 'page/obstacles',
    errors: [{ message: expect.stringContaining('approv') }],
  })
  await approve(payload, admin, 'disclaimers', id)
  expect(await isShown()).toBe(true)
  await publish(payload, admin, 'disclaimers', id)
  expect(await isShown()).toBe(false)
  await withdraw(payload, admin, 'disclaimers', id)
})

test('a draft is told by the draft, what is live by what is live', async () => {
  const chosen = await disclaimer({ name: 'Chosen' })
  const inText = await disclaimer({ name: 'In the text' })
  const body = textOf('A walk is pleasant.') as Loose
  body.root.children.push(blockOf(inText))
  await save('articles', article, { disclaimers: [chosen], conditions: [], body }, false)
  expect(await shown(article)).toEqual(['top Backs', 'beside-claim Claims', 'end Everywhere'])
  expect(await shown(article, { ...cms.as('admin'), draft: true })).toEqual([
    'end Chosen',
    'end Everywhere',
    'end In the text, in the text',
  ])
  await save('clinics', about.clinic, { defaultDisclaimers: [chosen] })
  expect(await shown(article)).toEqual(['top Backs', 'beside-claim Claims', 'end Chosen', 'end Everywhere'])
})

test('of one page or of many, they are told in as many statements', async () => {
  const ids = [article]
  for (let n = 0; n < 5; n += 1) {
    const { id } = await makeArticle(cms.payload, cms.as('admin'), about)
    await publish(cms.payload, cms.as('admin'), 'articles', id)
    ids.push(id)
  }
  const list = (limit: number, fields: object) => () =>
    cms.payload.find({ collection: 'articles', limit, depth: 1, select: fields as never, ...cms.anonymous })
  const cost = async (limit: number) =>
    (await countStatements(list(limit, { title: true, shownDisclaimers: true }))) -
    (await countStatements(list(limit, { title: true })))
  await list(6, { title: true, shownDisclaimers: true })()
  expect(await cost(6)).toBe(await cost(1))
  // What is live, what of the pages decides, the records that are shown, and what these claim.
  expect(await cost(6)).toBeLessThanOrEqual(4)
  expect(ids).toHaveLength(6)
})

test('where no disclaimer fits that visitors read, the checks name the gap, which stands in the way', async () => {
  const { payload } = cms
  const { docs } = await payload.find({ collection: 'disclaimers', limit: 100, ...cms.anonymous })
  for (const { id } of docs) await withdraw(payload, cms.as('admin'), 'disclaimers', id)
  const medical = await disclaimer({ name: 'Medical', kind: 'medical', appliesTo: { collections: ['conditions'] } })
  const gap = async () => {
    const [checked] = await checkPages(await createLocalReq({}, payload), 'conditions', [condition])
    return checked!.report.findings.filter(({ rule }) => rule === 'PAG-001').map(({ severity }) => severity)
  }
  const withhold = async (at: ReturnType<typeof sql>) =>
    executeIn(
      await createLocalReq({}, payload),
      sql`update disclaimers set publication_withheld_at = ${at} where id = ${medical}`,
    )
  expect(await gap()).toEqual([])
  await withhold(sql`now()`)
  expect(await gap()).toEqual(['blocker'])
  await withhold(sql`null`)
  expect(await gap()).toEqual([])
})
