import { describe, expect, test } from 'vitest'
import { preparePicture, workingCopyOf } from '#media/cms/prepare-picture.ts'
import { sharp } from '#media/cms/sharp.ts'

const sample = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 120, b: 40 } } })

/** Left half red, right half blue, so that turning shows. */
const halves = () =>
  sample(60, 40).composite([
    { input: { create: { width: 30, height: 40, channels: 3, background: 'red' } }, left: 0, top: 0 },
    { input: { create: { width: 30, height: 40, channels: 3, background: 'blue' } }, left: 30, top: 0 },
  ])

const refusal = (bytes: Uint8Array) =>
  preparePicture(bytes).then(
    () => ({ code: 'taken', message: '' }),
    (problem: { code: string; message: string }) => problem,
  )

describe('a picture drawn anew', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'a %s stays one and gets measures and a blurhash',
    async (kind) => {
      const picture = await preparePicture(await sample().toFormat(kind).toBuffer())
      expect(picture).toMatchObject({ kind, width: 60, height: 40 })
      expect(picture.blurhash.length).toBeGreaterThan(5)
      expect((await sharp(picture.bytes).metadata()).format).toBe(kind === 'avif' ? 'heif' : kind)
    },
  )

  test('keeps no EXIF, no GPS, no profile and no notes', async () => {
    const sent = await sample()
      .withExif({
        IFD0: { Copyright: 'somebody', Make: 'Camera' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><patient/></x:xmpmeta>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer()
    const before = await sharp(sent).metadata()
    expect([before.exif, before.icc, before.xmp].every(Boolean)).toBe(true)
    const { bytes } = await preparePicture(sent)
    const after = await sharp(bytes).metadata()
    expect([after.exif, after.icc, after.xmp, after.iptc]).toEqual([undefined, undefined, undefined, undefined])
    expect(after.space).toBe('srgb')
    expect(bytes.includes('somebody')).toBe(false)
    expect(bytes.includes('patient')).toBe(false)
  })

  test('stands upright though the camera lay on its side', async () => {
    const sent = await sharp(await halves().png().toBuffer())
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const picture = await preparePicture(sent)
    expect(picture).toMatchObject({ width: 40, height: 60 })
    const { data } = await sharp(picture.bytes).raw().toBuffer({ resolveWithObject: true })
    expect(data[0]).toBeGreaterThan(200)
    expect(data[2]).toBeLessThan(80)
    expect((await sharp(picture.bytes).metadata()).orientation).toBeUndefined()
  })

  test('is kept at no more than 2,560 pixels on its longer side', async () => {
    const picture = await preparePicture(await sample(3000, 1500).jpeg().toBuffer())
    expect(picture).toMatchObject({ width: 2560, height: 1280 })
  })

  test('loses what was hidden in its notes', async () => {
    const png = await sample().png().toBuffer()
    const picture = await preparePicture(Buffer.concat([png, Buffer.from('just a few bytes too many')]))
    expect(picture.bytes.includes('too many')).toBe(false)
  })
})

describe('a picture refused', () => {
  test('16,000 × 16,000 pixels in a few hundred kilobytes, without decoding them', async () => {
    const bomb = await sharp({
      create: { width: 16_000, height: 16_000, channels: 3, background: 'white' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 1 })
      .toBuffer()
    const [memory, start] = [process.memoryUsage.rss(), performance.now()]
    expect(await refusal(bomb)).toMatchObject({
      code: 'request/too-large',
      message: expect.stringContaining('256 megapixels'),
    })
    expect(performance.now() - start).toBeLessThan(500)
    expect(process.memoryUsage.rss() - memory).toBeLessThan(50_000_000)
  })

  test('a web page that calls itself a PNG', async () => {
    expect(await refusal(Buffer.from('<!doctype html><script>alert(1)</script>'))).toMatchObject({
      code: 'request/unsupported-type',
      message: expect.stringContaining('web page'),
    })
  })

  test('a picture that is a web page too', async () => {
    const polyglot = Buffer.concat([await sample().jpeg().toBuffer(), Buffer.from('<html><script>alert(1)</script>')])
    expect(await refusal(polyglot)).toMatchObject({
      code: 'request/unsupported-type',
      message: expect.stringContaining('hidden'),
    })
  })

  test('a moving WebP', async () => {
    const frames = Buffer.concat([Buffer.alloc(20 * 20 * 3, 10), Buffer.alloc(20 * 20 * 3, 240)])
    const moving = await sharp(frames, { raw: { width: 20, height: 40, channels: 3, pageHeight: 20 } })
      .webp({ loop: 0 })
      .toBuffer()
    expect(await refusal(moving)).toMatchObject({
      code: 'request/unsupported-type',
      message: expect.stringContaining('moving'),
    })
  })

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('half a %s', async (kind) => {
    const whole = await sharp(await halves().png().toBuffer())
      .resize(600)
      .toFormat(kind)
      .toBuffer()
    expect(await refusal(whole.subarray(0, Math.floor(whole.length / 2)))).toMatchObject({ code: 'data/invalid' })
  })

  test('the first bytes of a PNG and nothing more', async () => {
    const png = await sample().png().toBuffer()
    expect(await refusal(png.subarray(0, 8))).toMatchObject({ code: 'data/invalid' })
  })
})

describe('the copy that sizes are cut from', () => {
  test('is a JPEG, or a PNG where something shines through', async () => {
    const avif = await preparePicture(await sample().avif().toBuffer())
    expect((await workingCopyOf(avif.bytes, avif.kind)).kind).toBe('jpeg')
    const webp = await preparePicture(
      await sharp({ create: { width: 9, height: 9, channels: 4, background: '#f008' } })
        .webp()
        .toBuffer(),
    )
    expect((await workingCopyOf(webp.bytes, webp.kind)).kind).toBe('png')
  })
})
