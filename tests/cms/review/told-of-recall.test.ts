import { afterAll, beforeAll, expect, test } from 'vitest'
import { recallPage } from '../../../src/review/cms/recall/recall-page.ts'
import { openCms, type As, type Cms } from '../../cms.ts'
import { makeArticle, makeClinic, makePerson, publish, requestOf } from '../../make.ts'

let cms: Cms

beforeAll(async () => {
  cms = await openCms()
})
afterAll(() => cms.close())

async function told(as: As, page: string) {
  const where = { page: { equals: page } }
  const { docs } = await cms.payload.find({ collection: 'notifications', where, sort: 'at', depth: 0, ...as })
  return docs.map(({ title, text }) => `${title} | ${text}`).filter((line) => /^(Recalled|Back)/.test(line))
}

test('of a page that is recalled and reinstated hear the other reviewers and whoever submitted it', async () => {
  const { payload } = cms
  const marketer = cms.as('marketer')
  const clinic = (await makeClinic(payload, cms.as('admin'))).id
  await publish(payload, cms.as('admin'), 'clinics', clinic)
  const author = (await makePerson(payload, cms.as('admin'))).id
  await publish(payload, cms.as('admin'), 'people', author)
  const { id } = await makeArticle(payload, marketer, { clinic, authors: [author], title: 'Back pain' })
  await publish(payload, marketer, 'articles', id)
  const data = { name: 'Second', email: 'second@test.example', password: 'a-long-test-password', role: 'reviewer' }
  const user = await payload.create({ collection: 'users', data: data as never, ...cms.as('admin') })
  const second: As = { user: { ...user, collection: 'users' } as As['user'], overrideAccess: false }
  const page = { collection: 'articles', id }
  await recallPage(await requestOf(payload, cms.as('reviewer')), page, 'recalled', 'The review was retracted.')
  await recallPage(await requestOf(payload, second), page, 'reinstated', 'The retraction was a mistake.')
  const recalled =
    'Recalled: “Back pain” | The reviewer took it out: visitors cannot read it for now. The review was retracted.'
  const back = 'Back: “Back pain” | Visitors can read it again.'
  expect(await told(marketer, id)).toEqual([recalled, back])
  expect(await told(second, id)).toEqual([recalled])
  expect(await told(cms.as('reviewer'), id)).toEqual([back])
})
