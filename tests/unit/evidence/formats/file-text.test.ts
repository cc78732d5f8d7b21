import { expect, test } from 'vitest'
import { detectFormat, FORMATS, readFileText } from '../../../../src/evidence/formats/index.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

test.each<[string, Uint8Array]>([
  ['UTF-8', bytes('Müller, 中文')],
  ['UTF-8 with a mark', bytes('\uFEFFMüller, 中文')],
  ['UTF-16 with a mark', bytes('\uFEFFMüller, 中文', 'utf16le')],
  ['UTF-16, big end first, with a mark', swapped('\uFEFFMüller, 中文')],
  ['UTF-16 without a mark', bytes('Müller, and latin text', 'utf16le')],
  ['UTF-16, big end first, without a mark', swapped('Müller, and latin text')],
  ['Windows-1252', bytes('Müller, and latin text', 'latin1')],
])('reads %s', (_, file) => {
  const text = readFileText(file)
  expect(text.ok && text.value.replace(/^\uFEFF/, '')).toMatch(/^Müller, (中文|and latin text)$/)
})

test('one broken byte in a UTF-8 file does not spoil its accents', () => {
  const text = readFileText(new Uint8Array([...bytes('Müller é ü ö'), 0xff, ...bytes(' é')]))
  expect(text).toEqual({ ok: true, value: 'Müller é ü ö\uFFFD é' })
})

test.each<[string, Uint8Array, RegExp]>([
  ['a PDF', bytes('%PDF-1.7\nTY  - JOUR'), /PDF.*RIS/],
  ['a Word or Excel file', bytes('PK\u0003\u0004rest'), /Word, Excel or ZIP.*CSV/],
  ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /old Word/],
  ['RTF', bytes('{\\rtf1 TY  - JOUR}'), /RTF/],
  ['a web page', bytes('<!DOCTYPE html><html>'), /web page/],
  ['a web page after blanks', bytes('\n\n<html lang="en">'), /web page/],
  ['XML', bytes('<?xml version="1.0"?><PubmedArticleSet>'), /XML/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /picture/],
  ['a compressed file', new Uint8Array([0x1f, 0x8b, 8, 0]), /compressed/],
  ['a database', bytes('SQLite format 3\0'), /database/],
  ['bytes that are no text', new Uint8Array(5000).map((_, i) => (i * 7) % 32), /not a text file/],
  ['nothing', new Uint8Array(), /nothing in this file/],
  ['blanks', bytes(' \n \uFEFF'), /nothing in this file/],
  ['33 MB', new Uint8Array(33 * 1024 * 1024), /at most 32 MB/],
])('refuses %s, and says what to do', (_, file, why) => {
  expect(readFileText(file)).toEqual({ ok: false, why: expect.stringMatching(why) })
})

test('some NULs in a text are let pass, and no reader keeps them', () => {
  const text = readFileText(
    bytes(`TY  - JOUR\nTI  - A\0 trial of needles for pain in the lower back${' and more'.repeat(20)}\nER  - `),
  )
  expect(text.ok && FORMATS.ris.read(text.value).works[0]?.work.title).toMatch(/^A trial of needles/)
})

test.each([
  ['TY  - JOUR\nTI  - A', '', 'ris'],
  ['Provider: X\n\n ty - JOUR', '', 'ris'],
  ['\uFEFFTY  - JOUR', 'library.txt', 'ris'],
  ['PMID- 1\nTI  - A', '', 'nbib'],
  ['\nOWN - NLM\nTI  - A', '', 'nbib'],
  ['@article{a,\n title={A}}', '', 'bibtex'],
  ['% made by hand\n\n@ARTICLE (a, title={A})', '', 'bibtex'],
  ['[{"title":"A"}]', '', 'csl-json'],
  [' {"title":"A"}', '', 'csl-json'],
  ['[]', '', 'csl-json'],
  ['Title,Authors,Year\nA,B,2015', '', 'csv'],
  ['"Key";"Item Type";"Title"', '', 'csv'],
  ['sep=;\nTitle;DOI', '', 'csv'],
  ['1. Lee JH. Acupuncture. Clin J Pain. 2013;29(2):172-185.', '', 'reference-list'],
  ['[1] Lee JH. Acupuncture. Clin J Pain. 2013;29(2):172-185.', '', 'reference-list'],
  ['{1} Lee JH', 'refs.txt', 'reference-list'],
  ['Lee JH, Title of it, 2013', 'refs.csv', 'csv'],
  ['nothing that tells', 'REFS.BIB', 'bibtex'],
  ['nothing that tells', 'refs.docx', 'reference-list'],
  ['PMID- 1\nTI  - A', 'refs.bib', 'nbib'],
])('%j in a file named “%s” is %s', (text, fileName, format) => {
  expect(detectFormat(text, fileName)).toBe(format)
})
