import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { notify, tellOfPages } from '../../../src/review/cms/index.ts'
import { openCms, type Cms } from '../../cms.ts'
import { approve, makeArticle, makeClinic, makePerson, requestOf } from '../../make.ts'

let cms: Cms

beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

const told = async (name: Parameters<Cms['as']>[0]) => {
  const { docs } = await cms.payload.find({ collection: 'notifications', sort: 'createdAt', depth: 0, ...cms.as(name) })
  return docs.map(({ title }) => title)
}

test('a person is told once of each occasion, and accounts that are gone are left out', async () => {
  const req = await requestOf(cms.payload, cms.as('admin'))
  const to = [cms.as('auditor').user.id, cms.as('auditor').user.id, randomUUID()]
  const telling = { to, occasion: 'a trial', title: 'Once', text: '' }
  expect(await notify(req, telling)).toBe(1)
  expect(await notify(req, telling)).toBe(0)
  expect(await notify(req, telling, { ...telling, occasion: 'another', title: 'Twice' })).toBe(1)
  expect(await told('auditor')).toEqual(['Once', 'Twice'])
})

test('nothing is told of what was rolled back', async () => {
  const { initTransaction, killTransaction } = await import('payload')
  const req = await requestOf(cms.payload, cms.as('admin'))
  await initTransaction(req)
  expect(await notify(req, { to: [cms.as('admin').user.id], occasion: 'undone', title: 'Undone', text: '' })).toBe(1)
  await killTransaction(req)
  expect(await told('admin')).toEqual([])
})

test('whoever may not read the drafts of a page is not told of it', async () => {
  const [own, other] = [await makeClinic(cms.payload, cms.as('admin')), await makeClinic(cms.payload, cms.as('admin'))]
  const user = await cms.payload.create({
    collection: 'users',
    data: {
      name: 'Kept',
      email: 'kept@test.example',
      password: 'a long enough pass phrase',
      role: 'marketer',
      clinics: [own.id],
    } as never,
    ...cms.as('admin'),
  })
  const authors = [(await makePerson(cms.payload, cms.as('admin'))).id]
  const pages = await Promise.all(
    [own, other].map(({ id }) => makeArticle(cms.payload, cms.as('admin'), { clinic: id, authors })),
  )
  const req = await requestOf(cms.payload, cms.as('admin'))
  for (const { id, title } of pages)
    await notify(req, { to: [user.id], occasion: id, page: { collection: 'articles', id }, title: title!, text: '' })
  const { docs } = await cms.payload.find({
    collection: 'notifications',
    where: { to: { equals: user.id } },
    overrideAccess: true /* theirs, whoever asks */,
  })
  expect(docs.map(({ page }) => page)).toEqual([pages[0]!.id])
})

test('of an approval its writers hear, of many pages at once everybody hears in one notice', async () => {
  const { payload } = cms
  const marketer = cms.as('marketer')
  const clinic = (await makeClinic(payload, cms.as('admin'))).id
  const authors = [(await makePerson(payload, cms.as('admin'))).id]
  const pages: { collection: string; id: string }[] = []
  for (let n = 0; n < 11; n += 1) {
    const { id } = await makeArticle(payload, marketer, {
      clinic,
      authors,
      title: `Page ${String(n).padStart(2, '0')}`,
    })
    pages.push({ collection: 'articles', id })
  }
  const decision = await approve(payload, marketer, 'articles', pages[0]!.id)
  const req = await requestOf(payload, cms.as('reviewer'))
  await tellOfPages(req, [pages[0]!], { kind: 'published', of: decision.seq })
  expect((await told('marketer')).filter((title) => title.startsWith('Published'))).toEqual([
    'Published as scheduled: “Page 00”',
  ])
  await tellOfPages(req, pages, { kind: 'recalled', byName: 'R', reason: 'Wrong.', of: 1 })
  expect((await told('reviewer')).filter((title) => title.startsWith('Recalled'))).toEqual(['Recalled: 11 pages'])
  // Of these only one was ever submitted.
  expect((await told('marketer')).filter((title) => title.startsWith('Recalled'))).toEqual(['Recalled: “Page 00”'])
})
