import { afterAll, beforeAll, expect, test } from 'vitest'
import { notify } from '../../../src/review/cms/index.ts'
import { mailsSent } from '../../../src/review/cms/notifications/mail-notices.ts'
import { openCms, type Cms } from '../../cms.ts'
import { startMailServer } from '../../fake-mail-server.ts'
import { requestOf } from '../../make.ts'

let cms: Cms
let server: Awaited<ReturnType<typeof startMailServer>>

beforeAll(async () => {
  server = await startMailServer()
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'citewell@test.example' })
  cms = await openCms()
})
afterAll(async () => {
  await cms.close()
  await server.close()
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
})

const ID = '0198f3a2-7c1e-7b6a-9c3d-2f1e0d9c8b7a'

test('what people are told is mailed to each, once, with the way to the page', async () => {
  const req = await requestOf(cms.payload, cms.as('admin'))
  const to = [cms.as('marketer').user.id, cms.as('reviewer').user.id]
  const page = { collection: 'articles', id: ID }
  const telling = { to, occasion: 'one', page, title: 'Approved: “Back pain”', text: 'It can be published.' }
  await notify(req, telling)
  await notify(req, telling)
  await mailsSent(cms.payload)
  expect(server.mails.map((mail) => mail.to)).toEqual(
    expect.arrayContaining([['marketer@test.example'], ['reviewer@test.example']]),
  )
  expect(server.mails).toHaveLength(2)
  const { text } = server.mails[0]!
  expect(text.replaceAll('=\n', '')).toContain(`/admin/collections/articles/${ID}`)
  expect(text).toContain('Content-Type: text/plain')
  expect(text).toContain('From: Citewell <citewell@test.example>')
})

test('several notices for one person come in one mail, and none of what was rolled back', async () => {
  server.mails.length = 0
  const req = await requestOf(cms.payload, cms.as('admin'))
  const to = [cms.as('marketer').user.id]
  await notify(
    req,
    { to, occasion: 'two', title: 'First', text: 'A.' },
    { to, occasion: 'three', title: 'Second', text: 'B.' },
  )
  const { initTransaction, killTransaction } = await import('payload')
  const undone = await requestOf(cms.payload, cms.as('admin'))
  await initTransaction(undone)
  await notify(undone, { to, occasion: 'four', title: 'Undone', text: '' })
  await killTransaction(undone)
  await mailsSent(cms.payload)
  expect(server.mails).toHaveLength(1)
  expect(server.mails[0]!.text).toMatch(/Subject: 2 notices from Citewell[\s\S]*First\nA\.\n[\s\S]*Second\nB\./)
})

test('a mail server that is away neither fails nor delays what is told', async () => {
  await server.close()
  const req = await requestOf(cms.payload, cms.as('admin'))
  expect(await notify(req, { to: [cms.as('auditor').user.id], occasion: 'five', title: 'Hello', text: '' })).toBe(1)
  await mailsSent(cms.payload)
  const { docs } = await cms.payload.find({ collection: 'notifications', ...cms.as('auditor') })
  expect(docs).toHaveLength(1)
})
