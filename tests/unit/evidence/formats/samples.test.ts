import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { detectFormat, FORMATS, readFileText, type FormatName } from '../../../../src/evidence/formats/index.ts'

/** One real work, written by hand in each format as its exporters write it. */
const WORK = {
  type: 'article-journal',
  title: 'Acupuncture for Low Back Pain: An Overview of Systematic Reviews',
  author: [
    { family: 'Liu', given: 'Lizhou' },
    { family: 'Skinner', given: 'Margot' },
    { family: 'McDonough', given: 'Suzanne' },
    { family: 'Mabire', given: 'Leon' },
    { family: 'Baxter', given: 'George David' },
  ],
  containerTitle: 'Evidence-Based Complementary and Alternative Medicine',
  containerTitleShort: 'Evid Based Complement Alternat Med',
  issued: { year: 2015, month: 3, day: 4 },
  volume: '2015',
  page: '328196',
  ISSN: '1741-427X',
  language: 'en',
  identifiers: { doi: '10.1155/2015/328196', pmid: '25821485', pmcid: 'PMC4364128' },
}

/** What the file does not say, or says in another way. */
test.each<[string, FormatName, object]>([
  ['liu-2015.json', 'csl-json', {}],
  ['liu-2015.csv', 'csv', {}],
  ['liu-2015.ris', 'ris', { language: undefined, identifiers: { doi: '10.1155/2015/328196', pmid: '25821485' } }],
  [
    'liu-2015.nbib',
    'nbib',
    { ISSN: undefined, containerTitle: 'Evidence-based complementary and alternative medicine : eCAM' },
  ],
  ['liu-2015.bib', 'bibtex', { language: undefined, issued: { year: 2015 }, containerTitleShort: undefined }],
])('%s tells of one work', (file, format, other) => {
  const bytes = readFileSync(new URL(`../../../fixtures/evidence/formats/${file}`, import.meta.url))
  const text = readFileText(bytes)
  expect(text.ok).toBe(true)
  const said = text.ok ? text.value : ''
  expect(detectFormat(said)).toBe(format)
  expect(detectFormat(said, 'wrong-ending.pdf')).toBe(format)
  const { works, refused } = FORMATS[format].read(said)
  expect(refused).toEqual([])
  expect(works).toEqual([{ work: { ...WORK, ...other }, line: format === 'csv' ? 2 : 1, remarks: [] }])
})
