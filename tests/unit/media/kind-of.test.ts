import { describe, expect, test } from 'vitest'
import { holdsAnotherFile, kindOf, kindOfPrivateFile } from '#media/index.ts'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)))

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const noise = (count: number) => Array.from({ length: count }, (_, index) => (index * 97 + 13) % 251)

describe('the kind of a picture', () => {
  test.each([
    ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
    ['png', bytes(PNG, 'IHDR')],
    ['webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
    ['avif', bytes([0, 0, 0, 32], 'ftypavif')],
  ])('%s is told by its first bytes', (kind, file) => {
    expect(kindOf(file)).toEqual({ ok: true, value: kind })
  })

  test.each([
    ['nothing', bytes(''), 'empty'],
    ['GIF', bytes('GIF89a'), 'GIF'],
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">'), 'SVG'],
    [
      'SVG with a prologue',
      bytes([0xef, 0xbb, 0xbf], '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><svg>'),
      'SVG',
    ],
    ['HTML', bytes('\n <!DOCTYPE html><script>alert(1)</script>'), 'web page'],
    ['a script', bytes('<script>alert(1)</script>'), 'web page'],
    ['PHP', bytes('<?php system($_GET[1]);'), 'web page'],
    ['PDF', bytes('%PDF-1.7'), 'PDF'],
    ['HEIC', bytes([0, 0, 0, 24], 'ftypheic'), 'HEIC'],
    ['a film', bytes([0, 0, 0, 24], 'ftypisom'), 'film'],
    ['an AVIF sequence', bytes([0, 0, 0, 24], 'ftypavis'), 'moving'],
    ['TIFF', bytes('II*', [0]), 'TIFF'],
    ['a zip', bytes('PK', [3, 4]), 'not a picture we know'],
    ['a sound in RIFF', bytes('RIFF', [0, 0, 0, 0], 'WAVE'), 'not a picture we know'],
  ])('%s is refused in words', (_, file, words) => {
    const answer = kindOf(file)
    expect(answer).toMatchObject({ ok: false })
    expect(answer.ok ? '' : answer.why).toContain(words)
  })
})

describe('the kind of a private file', () => {
  test('a PDF or a scan is taken, a web page and a WebP are not', () => {
    expect(kindOfPrivateFile(bytes('%PDF-1.4'))).toEqual({ ok: true, value: 'pdf' })
    expect(kindOfPrivateFile(bytes(PNG))).toEqual({ ok: true, value: 'png' })
    expect(kindOfPrivateFile(bytes('<html>')).ok).toBe(false)
    expect(kindOfPrivateFile(bytes('RIFF', [1, 2, 3, 4], 'WEBP')).ok).toBe(false)
  })
})

describe('a file hidden in a picture', () => {
  test.each([
    ['a script in its head', bytes(PNG, '<SCRIPT src=x>', noise(9000))],
    ['a web page after its end', bytes(PNG, noise(90_000), '<!doctype html>')],
    ['a zip after its end', bytes(PNG, noise(9000), 'PK', [5, 6, 0, 0, 0, 0], noise(16))],
    ['PHP in its head', bytes([0xff, 0xd8, 0xff], '<?php echo 1;', noise(10))],
    ['a PDF in its head', bytes([0xff, 0xd8, 0xff], '%PDF-1.4', noise(10))],
  ])('%s is found', (_, file) => expect(holdsAnotherFile(file)).toBe(true))

  test('the notes that photo programs write are not taken for one', () => {
    expect(
      holdsAnotherFile(
        bytes([0xff, 0xd8, 0xff], '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">', noise(9000)),
      ),
    ).toBe(false)
  })
})
