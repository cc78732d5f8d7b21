import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { examplesFor } from '../../src/delivery/http/docs/examples.ts'
import { writeDocs } from '../../src/delivery/http/docs/write-docs.ts'
import { PROBLEMS } from '../../src/platform/problem.ts'
import { openApi, type Api } from '../api.ts'
import {
  makeArticle,
  makeCitation,
  makeClinic,
  makePage,
  makePerson,
  makePicture,
  publish,
  supported,
  textOf,
} from '../make.ts'
import { docsExamples } from './docs-examples.ts'

let api: Api
let url: string
/** What the examples ask for, under the names that it has in the demo; against the demo itself they are tried in a browser's tests. */
beforeAll(async () => {
  api = await openApi({ hasCache: true })
  url = api.url
  const { as, payload } = api
  const clinic = (
    await makeClinic(payload, as('admin'), { name: 'Saltmarsh Acupuncture', website: 'https://saltmarsh.example' })
  ).id
  const author = (await makePerson(payload, as('marketer'))).id
  const condition = (await makePage(payload, as('marketer'), 'conditions', { name: 'Sciatica' })).id
  const location = (await makePage(payload, as('marketer'), 'locations', { clinic })).id
  const cite = (await makeCitation(payload, as('marketer'))).id
  const body = textOf({ text: 'Acupuncture may ease sciatica a little.', cite })
  const data = {
    title: 'Acupuncture for Low Back Pain: What the Reviews Found',
    clinic,
    authors: [author],
    conditions: [condition],
    heroImage: (await makePicture(payload, as('marketer'))).id,
    body,
  }
  const article = (await makeArticle(payload, as('marketer'), data)).id
  for (const [collection, id] of [
    ['clinics', clinic],
    ['people', author],
    ['conditions', condition],
    ['locations', location],
  ] as const)
    await publish(payload, as('marketer'), collection, id)
  await publish(payload, as('marketer'), 'articles', article, supported())
  for (const title of ['Warm Hands', 'Warm Feet']) {
    const { id } = await makeArticle(payload, as('marketer'), {
      title,
      clinic,
      authors: [author],
      body: textOf('Socks.'),
    })
    await publish(payload, as('marketer'), 'articles', id)
  }
})
afterAll(() => api.close())

describe('the page for developers', () => {
  test('is one page, which runs nothing, loads nothing and lets nothing in', async () => {
    const answer = await fetch(`${url}/docs`)
    const html = await answer.text()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none';style-src 'sha256-[^']+';/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|javascript:| on\w+=| style=/)
    const held = { 'If-None-Match': answer.headers.get('etag')! }
    expect((await fetch(`${url}/docs`, { headers: held })).status).toBe(304)
    expect((await fetch(`${url}/docs/`, { method: 'POST' })).status).toBe(404)
  })

  test('has every example and every code, and leads to what is there', async () => {
    const html = await (await fetch(`${url}/docs`)).text()
    for (const { title } of Object.values(examplesFor(url))) expect(html).toContain(`<span>${title}`)
    for (const code of Object.keys(PROBLEMS)) expect(html).toContain(`<code>${code}</code>`)
    expect(html).not.toMatch(/\{\{|undefined/)
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link!.replaceAll('&amp;', '&'))
    for (const link of new Set(links)) {
      if (link.startsWith('https://')) continue
      if (link.startsWith('#')) expect(html).toContain(`id="${link.slice(1)}"`)
      else expect([link, (await fetch(`${url}${link}`)).status]).toEqual([link, 200])
    }
  })

  test('writes what stands in an example as text', () => {
    const page = writeDocs({ css: '', server: 'https://x.example/<script>' })
    expect(page).not.toContain('<script>')
  })
})

describe('every example works as it is written', () => {
  docsExamples(
    () => url,
    () => api.signIn('admin'),
  )
})
