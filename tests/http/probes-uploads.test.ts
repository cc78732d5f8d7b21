import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '../make.ts'
import { refusalOf, tellStory, type Story } from './story.ts'

let story: Story
let marketer: string
let admin: string
let png: Buffer
beforeAll(async () => {
  story = await tellStory()
  marketer = await story.signIn('marketer')
  admin = await story.signIn('admin')
  png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#88aacc' } })
    .png()
    .toBuffer()
})
afterAll(() => story.close())

type File = { bytes: Buffer | string; name: string; type: string }

/** Sends a file as a form, with the name written out as it is: FormData would tidy it. */
function upload(
  { bytes, name, type }: File,
  data: object = { alt: 'A room' },
  collection = 'media',
  as: string | null = marketer,
) {
  const head = `--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${JSON.stringify(data)}\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`
  const raw = new Uint8Array(Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from('\r\n--b--\r\n')]))
  return story.call(`/api/${collection}`, {
    method: 'POST',
    raw,
    headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
    ...(as === null ? {} : { as }),
  })
}

const pictures = async () => (await story.payload.count({ collection: 'media', ...story.as('admin') })).totalDocs

describe('files', () => {
  test.each([
    [
      'an SVG with scripts',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>',
      'x.svg',
      'image/svg+xml',
    ],
    ['an SVG called PNG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'x.png', 'image/png'],
    [
      'an SVG that reads files',
      '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>',
      'x.svg',
      'image/svg+xml',
    ],
    [
      'an SVG with a link',
      '<svg xmlns:xlink="http://www.w3.org/1999/xlink"><a xlink:href="javascript:alert(1)"/></svg>',
      'x.png',
      'image/png',
    ],
    ['a page called PNG', '<html><script>alert(1)</script></html>', 'x.png', 'image/png'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'x.pdf', 'application/pdf'],
    ['a GIF', 'GIF89a;alert(1)//', 'x.gif', 'image/gif'],
    ['an executable', '\x7fELF\x02\x01\x01', 'x.png', 'image/png'],
    ['nothing', '', 'x.png', 'image/png'],
    ['half a PNG', '\x89PNG\r\n\x1a\n', 'x.png', 'image/png'],
  ])('%s is no picture (P070)', async (_what, bytes, name, type) => {
    const before = await pictures()
    const answer = await upload({ bytes: Buffer.from(bytes, 'latin1'), name, type })
    expect(answer.status, answer.text).toBeOneOf([400, 415, 422])
    refusalOf(answer)
    expect(await pictures()).toBe(before)
  })
  test.each([
    '../../../etc/x.png',
    '..%2f..%2fx.png',
    'C:\\\\x.png',
    '....//x.png',
    'x.html',
    'x.png.php',
    '.htaccess',
    'con.png',
    `${'n'.repeat(5_000)}.png`,
    'a%0d%0ab.png',
    'ünï \u202egnp.exe',
  ])('a file called %s is kept under a name of ours (P071)', async (name) => {
    const answer = await upload({ bytes: png, name, type: 'image/png' })
    expect(answer.status, answer.text).toBeOneOf([201, 400, 413, 422])
    if (answer.status !== 201) return void refusalOf(answer)
    const { doc } = answer.body
    expect(doc.filename).toMatch(/^a-room-[0-9a-f]{16}\.[a-z]+$/)
    for (const file of readdirSync(story.mediaDirectory, { recursive: true, encoding: 'utf8' }))
      expect(file).toMatch(/^[A-Za-z0-9._-]+$/)
    const served = await fetch(`${story.url}${doc.url as string}`)
    expect([served.status, served.headers.get('x-content-type-options')]).toEqual([200, 'nosniff'])
    expect(served.headers.get('content-type')).toMatch(/^image\/(png|jpeg|webp|avif)$/)
    expect(served.headers.get('cache-control')).toContain('immutable')
  })
  test('nor does the data say where a file is to lie or what it is (P071)', async () => {
    const data = {
      alt: 'Sneaky',
      url: 'https://evil.example/x',
      mimeType: 'text/html',
      isLive: true,
      thumbnailURL: 'javascript:alert(1)',
      width: 9,
    }
    const { status, body, text } = await upload({ bytes: png, name: 'x.png', type: 'image/png' }, data)
    expect(status, text).toBe(201)
    expect(body.doc).toMatchObject({ filename: expect.stringMatching(/^sneaky-/) as string, isLive: false })
    expect(body.doc.mimeType).toMatch(/^image\//)
    const climbing = await upload(
      { bytes: png, name: 'x.png', type: 'image/png' },
      { ...data, filename: '../../x.html', prefix: '../..', sizes: { cardWebp: { filename: '../x' } } },
    )
    expect(climbing.status, climbing.text).toBeOneOf([201, 400])
    expect(climbing.text).not.toContain('x.html')
    expect(JSON.stringify(body.doc)).not.toMatch(/evil\.example|javascript:|\.\.\//)
  })
  test('no path of the picture route leaves the folder (P071)', async () => {
    for (const path of [
      '/media/../package.json',
      '/media/..%2fpackage.json',
      '/media/%2e%2e/package.json',
      '/media/.payload',
      '/media/',
      '/media/x.png%00.html',
      '/media/....//x',
      '/api/media/file/..%5C..%5Cx',
      '/api/private-files/file/x.pdf',
    ])
      expect((await story.call(path)).status, path).toBeOneOf([400, 401, 403, 404])
  })
  test('a picture of 16,000 by 16,000 points is refused by its head, however small the file (P072)', async () => {
    const bomb = Buffer.from(png)
    bomb.writeUInt32BE(16_000, 16)
    bomb.writeUInt32BE(16_000, 20)
    const answer = await upload({ bytes: bomb, name: 'bomb.png', type: 'image/png' })
    expect(answer.status, answer.text).toBeOneOf([400, 413, 422])
    refusalOf(answer)
    const whole = await sharp({
      create: { width: 16_000, height: 2_000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    const large = await upload({ bytes: whole, name: 'large.png', type: 'image/png' })
    expect(large.status, large.text).toBeOneOf([400, 413, 422])
  })
  test.each([
    ['is no JSON', '{bad'],
    ['is null', 'null'],
    ['is nested 20,000 deep', `{"consent":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_001)}`],
  ])('whose record %s is refused in words (P071)', async (_what, record) => {
    for (const collection of ['media', 'private-files']) {
      const head = `--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${record}\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n`
      const raw = new Uint8Array(Buffer.concat([Buffer.from(head), png, Buffer.from('\r\n--b--\r\n')]))
      const headers = { 'Content-Type': 'multipart/form-data; boundary=b' }
      const answer = await story.call(`/api/${collection}`, { method: 'POST', raw, headers, as: marketer })
      expect(refusalOf(answer)).toBe('400 request/invalid')
    }
  })
  test('files are taken from people we know only, and private ones shown to staff only (P070)', async () => {
    expect(refusalOf(await upload({ bytes: png, name: 'x.png', type: 'image/png' }, {}, 'media', null))).toBe(
      '401 request/unauthenticated',
    )
    const kept = await upload(
      {
        bytes: '%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<<>>\n%%EOF',
        name: 'consent.pdf',
        type: 'application/pdf',
      },
      { title: 'Consent' },
      'private-files',
    )
    expect(kept.status, kept.text).toBe(201)
    const path = `/api/private-files/file/${kept.body.doc.filename as string}`
    expect((await story.call(path)).status).toBeOneOf([401, 403, 404])
    expect((await story.call(`/media/${kept.body.doc.filename as string}`)).status).toBe(404)
    const asStaff = await story.call(path, { as: marketer })
    expect([asStaff.status, asStaff.headers.get('content-disposition')]).toEqual([200, 'attachment'])
    expect(asStaff.headers.get('cache-control')).toContain('no-store')
  })
  test('a picture that no live page shows is not listed to visitors (P070)', async () => {
    expect((await story.call('/api/media?limit=100')).body.totalDocs).toBe(0)
    const { docs } = (await story.call('/api/media?limit=1', { as: marketer })).body
    expect((await story.call(`/api/media/${docs[0].id as string}`)).status).toBe(404)
  })
})

describe('addresses that the server is asked to fetch', () => {
  test('no address is ever fetched for a picture (P073)', async () => {
    let hits = 0
    const canary = createServer((_req, res) => void (hits++, res.end(png)))
    await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(canary.address() as AddressInfo).port}/ok.png`
    for (const body of [
      { filename: 'm.png', url },
      { alt: 'x', url, filename: 'm.png', mimeType: 'image/png' },
      { file: url },
      { alt: 'x', thumbnailURL: url, uploadEdits: { crop: {} } },
    ]) {
      const answer = await story.call('/api/media', { method: 'POST', as: marketer, body })
      expect(answer.status, answer.text).toBeOneOf([400, 403, 422])
      refusalOf(answer)
    }
    const { docs } = (await story.call('/api/media?limit=1', { as: marketer })).body
    await story.call(`/api/media/${docs[0].id as string}`, {
      method: 'PATCH',
      as: marketer,
      body: { url, filename: 'm.png' },
    })
    expect((await story.call(`/api/media/paste-url?src=${encodeURIComponent(url)}`, { as: marketer })).status).toBe(404)
    expect((await story.call('/api/media/paste-url', { method: 'POST', as: marketer, body: { url } })).status).toBe(404)
    expect(hits).toBe(0)
    canary.close()
  })
})

describe('what would run in a reader’s browser', () => {
  const word = (text: string) => ({ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 })
  const body = (...children: object[]) => ({
    root: {
      type: 'root',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      children: [
        {
          type: 'paragraph',
          format: '',
          indent: 0,
          version: 1,
          direction: 'ltr',
          textFormat: 0,
          textStyle: '',
          children,
        },
      ],
    },
  })
  const link = (fields: object, type = 'link') => ({
    type,
    version: 3,
    fields,
    children: [word('here')],
    format: '',
    indent: 0,
    direction: 'ltr',
  })
  const custom = (url: unknown) => link({ linkType: 'custom', newTab: false, url })

  test.each([
    ['a javascript link', body(custom('javascript:alert(1)'))],
    ['one in capitals', body(custom('JaVaScRiPt:alert(1)'))],
    ['one with a tab in it', body(custom('java\tscript:alert(1)'))],
    ['one after a space', body(custom(' javascript:alert(1)'))],
    ['a data link', body(custom('data:text/html,<script>alert(1)</script>'))],
    ['a vbscript link', body(custom('vbscript:msgbox(1)'))],
    ['an address without a scheme', body(custom('//evil.example/x'))],
    ['a link that is an object', body(custom({ toString: 'javascript:alert(1)' }))],
    ['an automatic link', body(link({ linkType: 'custom', url: 'javascript:alert(1)' }, 'autolink'))],
    ['an unknown part', body({ type: 'script', version: 1, text: 'alert(1)' })],
    ['a text with a style', body({ ...word('x'), style: 'background:url(javascript:alert(1))' })],
    ['text in place of a body', '<script>alert(1)</script>'],
  ])('%s is refused in drafts too, with its place (P080)', async (_what, value) => {
    const answer = await story.call('/api/articles', {
      method: 'POST',
      as: marketer,
      body: { title: 'Linked', clinic: story.clinic, body: value },
    })
    expect(answer.status, answer.text).toBeOneOf([201, 400, 422])
    if (answer.status === 201) expect(answer.text).not.toMatch(/javascript:|vbscript:|data:text/i)
    else expect(answer.body.errors[0].path).toMatch(/^body/)
  })
  test('in a block as well (P080)', async () => {
    const block = {
      type: 'block',
      version: 2,
      format: '',
      fields: {
        id: '65f0c0ffee00000000000001',
        blockType: 'callToAction',
        label: 'x',
        url: 'javascript:alert(1)',
        kind: 'book',
      },
    }
    const value = { root: { ...body().root, children: [block] } }
    const answer = await story.call('/api/articles', {
      method: 'POST',
      as: marketer,
      body: { title: 'Blocked', clinic: story.clinic, body: value },
    })
    expect(answer.status, answer.text).toBeOneOf([400, 422])
  })
  test('addresses in fields are of the web, or refused (P081)', async () => {
    for (const [path, data] of [
      ['/api/citations', { type: 'webpage', title: '<img src=x onerror=alert(1)>', URL: 'javascript:alert(1)' }],
      ['/api/articles', { title: 'x', clinic: story.clinic, callToAction: { label: 'x', url: 'javascript:alert(1)' } }],
      ['/api/articles', { title: 'x', clinic: story.clinic, seo: { canonicalUrl: 'javascript:alert(1)' } }],
      ['/api/redirects', { from: '/old', to: 'javascript:alert(1)' }],
      ['/api/redirects', { from: '/old', to: '//evil.example' }],
      ['/api/redirects', { from: '/old', to: '/\\evil.example' }],
      ['/api/clinics', { name: 'x', website: 'javascript:alert(1)' }],
    ] as const) {
      const answer = await story.call(path, {
        method: 'POST',
        as: admin,
        body: data,
      })
      expect(refusalOf(answer), answer.text).toBe('422 data/invalid')
    }
  })
  test('what is written like HTML stays text, wherever HTML is made (P081)', async () => {
    const title = '<img src=x onerror=alert(1)>'
    const made = await story.call('/api/citations', {
      method: 'POST',
      as: marketer,
      body: { type: 'article-journal', title, author: [{ literal: '<script>alert(1)</script>' }] },
    })
    expect(made.status, made.text).toBe(201)
    const { renderHtml } = await import('../../src/rich-text/index.ts')
    const html = renderHtml(textOf(title, { text: '"><script>alert(1)</script>', cite: made.body.doc.id as string }), {
      references: [made.body.doc],
    } as never)
    expect(html).not.toMatch(/<img|<script|onerror=alert\(1\)>/)
    const answered = await story.call('/api/citations')
    expect(answered.headers.get('content-type')).toMatch(/^application\/json/)
    expect(answered.headers.get('x-content-type-options')).toBe('nosniff')
  })
})
