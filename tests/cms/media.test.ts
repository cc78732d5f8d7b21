import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PASSWORD } from '../account.ts'
import { openCms, type As, type Cms } from '../cms.ts'
import { makePage, publish, refusal, withdraw, type Loose } from '../make.ts'

let cms: Cms
let marketer: As
let token: string
let photo: Buffer
beforeAll(async () => {
  cms = await openCms()
  marketer = cms.as('marketer')
  const signedIn = await cms.payload.login({
    collection: 'users',
    data: { email: 'marketer@test.example', password: PASSWORD },
  })
  token = String(signedIn.token)
  photo = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#aa8866' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'PRIVATEMARK' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 1/1 20/1' } })
    .toBuffer()
})
afterAll(() => cms.close())

type Answer = { status: number; body: Loose; headers: Headers }

/** Calls the REST API in this process, as the marketer unless it says otherwise. */
async function call(
  method: string,
  path: string,
  body?: FormData | object,
  as: 'marketer' | 'anonymous' = 'marketer',
): Promise<Answer> {
  const isForm = body instanceof FormData
  const request = new Request(`http://localhost:3000${path}`, {
    method,
    headers: {
      ...(as === 'marketer' ? { Authorization: `JWT ${token}` } : {}),
      ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
  })
  const { default: config } = await import('../../payload.config.ts')
  const answer = await handleEndpoints({ config, request })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: /^[[{]/.test(text) ? JSON.parse(text) : text }
}

function form(bytes: Uint8Array, data: object, name = 'x.jpg', type = 'image/jpeg'): FormData {
  const made = new FormData()
  made.set('_payload', JSON.stringify(data))
  made.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  return made
}

const upload = async (data: object, bytes: Uint8Array = photo) => {
  const { status, body } = await call('POST', '/api/media', form(bytes, data))
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as Record<string, Loose> & { id: string }
}
const files = () => readdirSync(cms.mediaDirectory).filter((name) => !name.startsWith('.'))
const problem = ({ body }: Answer) => ({
  code: body.errors?.[0]?.data?.code,
  message: body.errors?.[0]?.message as string,
  errors: body.errors?.[0]?.data?.errors,
})

describe('an uploaded picture', () => {
  test('is drawn anew under a name of ours, in all sizes, and takes nothing of what the client says of it', async () => {
    const lies = {
      mimeType: 'text/html',
      isLive: true,
      blurhash: 'x',
      width: 3,
      url: 'http://127.0.0.1/x',
      filename: 'm.png',
      sizes: { cardWebp: { url: 'http://x' } },
    }
    const { status, body } = await call(
      'POST',
      '/api/media',
      form(photo, { alt: 'Treatment room', ...lies }, '../../../etc/x.html', 'text/html'),
    )
    expect(status).toBe(201)
    const { doc } = body
    expect(doc).toMatchObject({ mimeType: 'image/jpeg', isLive: false, width: 1800, height: 1200 })
    expect(doc.filename).toMatch(/^treatment-room-[\da-f]{16}\.jpg$/)
    expect(doc.url).toBe(`/media/${doc.filename}`)
    expect(doc.blurhash).toMatch(/^.{20,}$/)
    expect(Object.keys(doc.sizes)).toHaveLength(12)
    for (const [size, { url, filename, width }] of Object.entries<Loose>(doc.sizes)) {
      expect([size, url]).toEqual([size, `/media/${filename}`])
      expect(files()).toContain(filename)
      const { format, width: drawn } = await sharp(readFileSync(join(cms.mediaDirectory, filename))).metadata()
      expect([size, drawn]).toEqual([size, width])
      expect(size.toLowerCase()).toContain(format === 'heif' ? 'avif' : format)
    }
    for (const name of [doc.filename, ...Object.values<Loose>(doc.sizes).map(({ filename }) => filename)])
      expect(readFileSync(join(cms.mediaDirectory, name)).includes('PRIVATEMARK'), name).toBe(false)
    expect((await sharp(readFileSync(join(cms.mediaDirectory, doc.filename))).metadata()).exif).toBeUndefined()
  })

  test('that lets light through keeps it, but for JPEG, where it is laid on white', async () => {
    const clear = await sharp({ create: { width: 300, height: 300, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer()
    const { sizes } = await upload({ decorative: true }, clear)
    const stored = (size: string) => readFileSync(join(cms.mediaDirectory, sizes[size].filename))
    expect((await sharp(stored('cardJpeg')).stats()).channels.map(({ mean }) => Math.round(mean))).toEqual([
      255, 255, 255,
    ])
    expect((await sharp(stored('cardWebp')).metadata()).hasAlpha).toBe(true)
    expect(sizes.cardJpeg.filesize).toBe(stored('cardJpeg').length)
  })

  test('may be WebP or AVIF', async () => {
    const small = sharp(photo).resize(320)
    expect((await upload({ alt: 'A' }, await small.clone().webp().toBuffer())).mimeType).toBe('image/webp')
    expect((await upload({ alt: 'A' }, await small.clone().avif({ effort: 1 }).toBuffer())).mimeType).toBe('image/avif')
  })
})

describe('refused, in words and without leaving a file', () => {
  test('is whatever is no picture, too large, a link to one, or without words', async () => {
    const before = files()
    const large = await sharp({
      create: { width: 16_000, height: 16_000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    const gif = await sharp(photo).resize(8).gif().toBuffer()
    const attempts: [string, () => Promise<Answer>, number, string][] = [
      [
        'an SVG named PNG',
        () => call('POST', '/api/media', form(Buffer.from('<svg onload="x"/>'), { alt: 'x' }, 'x.png', 'image/png')),
        415,
        'request/unsupported-type',
      ],
      ['a GIF', () => call('POST', '/api/media', form(gif, { alt: 'x' })), 415, 'request/unsupported-type'],
      [
        'a page named JPEG',
        () => call('POST', '/api/media', form(Buffer.from('<!doctype html><script>1</script>'), { alt: 'x' })),
        415,
        'request/unsupported-type',
      ],
      ['a bomb', () => call('POST', '/api/media', form(large, { alt: 'x' })), 413, 'request/too-large'],
      [
        'half a picture',
        () => call('POST', '/api/media', form(photo.subarray(0, photo.length / 2), { alt: 'x' })),
        422,
        'data/invalid',
      ],
      [
        'an address',
        () => call('POST', '/api/media', { alt: 'x', filename: 'm.png', url: 'http://127.0.0.1:1/x.png' }),
        422,
        'data/invalid',
      ],
      ['nothing', () => call('POST', '/api/media', { alt: 'x' }), 422, 'data/invalid'],
    ]
    for (const [what, attempt, status, code] of attempts) {
      const answer = await attempt()
      expect([what, answer.status, problem(answer).code]).toEqual([what, status, code])
      expect(problem(answer).message, what).toMatch(/\.$/)
    }
    const wordless = await call('POST', '/api/media', form(photo, {}))
    expect([wordless.status, wordless.body.errors[0].data.errors]).toMatchObject([400, [{ path: 'alt' }]])
    const patient = await call('POST', '/api/media', form(photo, { alt: 'p', consent: { kind: 'patient-authorised' } }))
    expect(patient.body.errors[0].data.errors).toMatchObject([
      { path: 'consent.document' },
      { path: 'consent.expiresOn' },
    ])
    const stranger = await call('POST', '/api/media', form(photo, { alt: 'x' }), 'anonymous')
    expect([401, 403]).toContain(stranger.status)
    const pasted = await call('GET', '/api/media/paste-url?src=http://127.0.0.1:1/x.png')
    expect(pasted.status).toBeGreaterThanOrEqual(400)
    expect(files()).toEqual(before)
  })

  test('is another file for a picture that is there, and a change of all at once', async () => {
    const { id, filename } = await upload({ alt: 'Stays' })
    const answer = await call('PATCH', `/api/media/${id}`, form(photo, { alt: 'x' }))
    expect([answer.status, problem(answer).code]).toEqual([422, 'data/invalid'])
    expect((await call('GET', `/api/media/${id}`)).body).toMatchObject({ alt: 'Stays', filename })
  })
})

describe('the point a picture is cut round', () => {
  test('moves by data or by the admin’s query, under new names; old names stay served', async () => {
    const { id, filename, sizes } = await upload({ alt: 'Room' })
    const moved = (await call('PATCH', `/api/media/${id}`, { focalX: 10, focalY: 0 })).body.doc
    expect(moved).toMatchObject({ focalX: 10, focalY: 0, width: 1800 })
    expect(moved.filename).not.toBe(filename)
    expect(moved.sizes.cardJpeg.filename).not.toBe(sizes.cardJpeg.filename)
    for (const name of [filename, sizes.cardJpeg.filename, moved.filename, moved.sizes.cardJpeg.filename])
      expect(files()).toContain(name)

    const crop =
      'uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=10&uploadEdits[crop][height]=10&uploadEdits[widthInPixels]=100&uploadEdits[heightInPixels]=100'
    const asked = await call(
      'PATCH',
      `/api/media/${id}?uploadEdits[focalPoint][x]=90&uploadEdits[focalPoint][y]=20&${crop}`,
      { caption: 'c', mimeType: 'text/html', width: 1 },
    )
    expect(asked.body.doc).toMatchObject({
      focalX: 90,
      focalY: 20,
      caption: 'c',
      width: 1800,
      height: 1200,
      mimeType: 'image/jpeg',
    })

    const count = files().length
    const same = (await call('PATCH', `/api/media/${id}`, { focalX: 90, focalY: 20, credit: 'A. Painter' })).body.doc
    expect([same.filename, same.credit, files().length]).toEqual([asked.body.doc.filename, 'A. Painter', count])
  })
})

describe('a picture that a live page shows', () => {
  test('keeps its words and stays; facts move; when the page is withdrawn nobody reads it and it can go, with every file', async () => {
    const { id, filename } = await upload({ alt: 'Frozen words' })
    const page = await makePage(cms.payload, marketer, 'conditions', { image: id })
    expect((await call('GET', `/api/media/${id}`, undefined, 'anonymous')).status).toBe(404)
    await publish(cms.payload, marketer, 'conditions', page.id)
    expect((await call('GET', `/api/media/${id}`, undefined, 'anonymous')).body).toMatchObject({
      id,
      alt: 'Frozen words',
    })

    const words = await call('PATCH', `/api/media/${id}`, { alt: 'Other words' })
    expect([words.status, problem(words)]).toMatchObject([409, { code: 'record/in-use', errors: [{ path: 'alt' }] }])
    const facts = (
      await call('PATCH', `/api/media/${id}`, { focalX: 20, focalY: 20, credit: 'A. Painter', isLive: false })
    ).body.doc
    expect(facts).toMatchObject({ focalX: 20, credit: 'A. Painter', isLive: true, alt: 'Frozen words' })
    const gone = await call('DELETE', `/api/media/${id}`)
    expect([gone.status, problem(gone).code]).toEqual([409, 'record/in-use'])
    const route = await call('GET', `/api/media/file/${facts.filename}`)
    expect([route.status, route.headers.get('location')]).toEqual([302, `/media/${facts.filename}`])

    await withdraw(cms.payload, marketer, 'conditions', page.id)
    expect((await call('GET', `/api/media/${id}`, undefined, 'anonymous')).status).toBe(404)
    const { revision } = (await cms.payload.findByID({
      collection: 'conditions',
      id: page.id,
      draft: true,
      ...marketer,
    })) as unknown as { revision: number }
    await cms.payload.update({
      collection: 'conditions',
      id: page.id,
      data: { image: null, revision } as never,
      ...marketer,
    })
    expect((await call('DELETE', `/api/media/${id}`)).status).toBe(200)
    expect(files().filter((name) => name.startsWith('frozen-words'))).toEqual([])
    expect(filename).toMatch(/^frozen-words/)
  })

  test('moving the focal point of a live picture moves what the live page shows, not its words', async () => {
    const { id } = await upload({ alt: 'Room' })
    const page = await makePage(cms.payload, marketer, 'conditions', { image: id })
    const done = await publish(cms.payload, marketer, 'conditions', page.id)
    await call('PATCH', `/api/media/${id}`, { focalX: 1, focalY: 1 })
    const again = await publish(cms.payload, marketer, 'conditions', page.id)
    expect(again.contentHash).toBe(done.contentHash)
  })
})

describe('a private file', () => {
  const pdf = Buffer.from(
    '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\nxref\n0 1\ntrailer<</Size 1/Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
  )

  test('is named by its content, comes to staff alone, as a file to save, and stays while a consent leans on it', async () => {
    const made = await call(
      'POST',
      '/api/private-files',
      form(pdf, { title: 'Photo consent' }, 'evil.html', 'text/html'),
    )
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    const { id, filename } = made.body.doc
    expect(filename).toMatch(/^photo-consent-[\da-f]{16}\.pdf$/)
    expect(files()).not.toContain(filename)
    const got = await call('GET', `/api/private-files/file/${filename}`)
    expect(got.status).toBe(200)
    expect(got.headers.get('content-disposition')).toBe('attachment')
    expect(got.headers.get('cache-control')).toContain('no-store')
    expect([401, 403, 404]).toContain(
      (await call('GET', `/api/private-files/file/${filename}`, undefined, 'anonymous')).status,
    )

    const picture = await upload({
      alt: 'A patient',
      consent: { kind: 'patient-authorised', document: id, expiresOn: '2030-01-01' },
    })
    const seen = await cms.payload.findByID({ collection: 'media', id: picture.id, depth: 2, overrideAccess: true })
    expect(seen.consent?.document).toMatchObject({ id })
    expect(problem(await call('DELETE', `/api/private-files/${id}`)).code).toBe('record/in-use')
    expect((await call('DELETE', `/api/media/${picture.id}`)).status).toBe(200)
    expect((await call('DELETE', `/api/private-files/${id}`)).status).toBe(200)
    expect((await call('GET', `/api/private-files/file/${filename}`)).status).toBe(404)
  })

  test('is what it says', async () => {
    const said = await call(
      'POST',
      '/api/private-files',
      form(Buffer.from('<html>'), { title: 't' }, 'x.pdf', 'application/pdf'),
    )
    expect([said.status, problem(said).code]).toEqual([415, 'request/unsupported-type'])
  })

  test('that a picture names is not shown to a website with the picture', async () => {
    const made = await call('POST', '/api/private-files', form(pdf, { title: 'Consent of a patient' }))
    const picture = await upload({
      alt: 'A patient',
      consent: { kind: 'patient-authorised', document: made.body.doc.id, expiresOn: '2030-01-01' },
    })
    const page = await makePage(cms.payload, marketer, 'conditions', { image: picture.id })
    await publish(cms.payload, marketer, 'conditions', page.id)
    const seen = await call('GET', `/api/media/${picture.id}?depth=3`, undefined, 'anonymous')
    expect(JSON.stringify(seen.body)).not.toContain(made.body.doc.id)
    await refusal(
      cms.payload.find({
        collection: 'media',
        where: { 'consent.document': { equals: made.body.doc.id } },
        ...cms.anonymous,
      }),
    )
  })
})
