import { expect, test } from 'vitest'
import type { Work } from '../../../../src/evidence/csl.ts'
import { csv } from '../../../../src/evidence/formats/csv/index.ts'
import { partsOf } from './parts-of.ts'

const { read, write } = csv
const one = (text: string) => {
  const { works, refused } = read(text)
  expect(refused).toEqual([])
  expect(works).toHaveLength(1)
  return works[0]!
}
const LEE_AND_CHOI = [
  { family: 'Lee', given: 'JH' },
  { family: 'Choi', given: 'TY' },
]

test.each<[string, string, Partial<Work>]>([
  ['commas', 'Title,Year\nA trial,2015', { title: 'A trial', issued: { year: 2015 } }],
  ['semicolons', 'Title;Year\n"A trial; of needles";2015', { title: 'A trial; of needles', issued: { year: 2015 } }],
  ['tabs', 'Title\tYear\nA trial, of needles\t2015', { title: 'A trial, of needles', issued: { year: 2015 } }],
  ['the separator Excel says', 'sep=;\nTitle;Year\nA trial;2015', { title: 'A trial', issued: { year: 2015 } }],
  [
    'a byte order mark, CR LF and blank lines',
    '\uFEFFTITLE,year\r\n\r\nA trial,2015\r\n\r\n',
    { title: 'A trial', issued: { year: 2015 } },
  ],
  [
    'headers in any case with blanks',
    ' title , JOURNAL ABBREVIATION \nA trial,P',
    { title: 'A trial', containerTitleShort: 'P' },
  ],
  ['a title over lines', 'Title,Year\n"A trial\nof needles",2015', { title: 'A trial of needles' }],
  ['quotes within quotes', 'Title\n"The ""needle"" trial"', { title: 'The "needle" trial' }],
  ['quotes where they should not be', 'Title,Year\nThe "needle" trial,2015', { title: 'The "needle" trial' }],
  ['authors by semicolons', 'Title,Authors\nA trial,"Lee, JH; Choi, TY"', { author: LEE_AND_CHOI }],
  ['authors by lines', 'Title,Authors\nA trial,"Lee, JH\nChoi, TY"', { author: LEE_AND_CHOI }],
  ['authors as PubMed has them', 'Title,Authors\nA trial,"Lee JH, Choi TY."', { author: LEE_AND_CHOI }],
  [
    'one author with a comma',
    'Title,Authors\nA trial,"Lee, Jun-Hwan"',
    { author: [{ family: 'Lee', given: 'Jun-Hwan' }] },
  ],
  ['year, month and day', 'Title,Year,Month,Day\nA trial,2015,Mar,4', { issued: { year: 2015, month: 3, day: 4 } }],
  [
    'a date finer than the year',
    'Title,Publication Year,Date\nA trial,2015,2015-03-04',
    { issued: { year: 2015, month: 3, day: 4 } },
  ],
  ['first and last page', 'Title,Page start,Page end\nA trial,172,185', { page: '172-185' }],
  [
    'ISBN and ISSN in one column',
    'Title,ISBN/ISSN\nA trial,978-92-4-008178-9',
    { identifiers: { isbn: '9789240081789' }, ISSN: undefined },
  ],
  ['an apostrophe that keeps a formula still', "Title,Volume\n'=1+1,'-3", { title: '=1+1', volume: '-3' }],
  [
    'a formula as text',
    'Title\n"=HYPERLINK(""https://example.org"",""x"")"',
    { title: '=HYPERLINK("https://example.org","x")' },
  ],
  ['an apostrophe of its own', "Title\n'Twas a trial", { title: "'Twas a trial" }],
  ['no type as an article', 'Title\nA trial', { type: 'article-journal' }],
  [
    'the export of PubMed',
    'PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI\n23269281,"Acupuncture for acute low back pain: a systematic review","Lee JH, Choi TY.","Clin J Pain. 2013 Feb;29(2):172-85. doi: 10.1097/AJP.0b013e31824909f9.",Lee JH,Clin J Pain,2013,2012/12/28,,,10.1097/AJP.0b013e31824909f9',
    {
      author: LEE_AND_CHOI,
      containerTitle: 'Clin J Pain',
      issued: { year: 2013 },
      volume: '29',
      issue: '2',
      page: '172-185',
      identifiers: { doi: '10.1097/ajp.0b013e31824909f9', pmid: '23269281' },
    },
  ],
  [
    'the export of Zotero',
    '"Key","Item Type","Publication Year","Author","Title","Publication Title","ISBN","ISSN","DOI","Url","Abstract Note","Date","Date Added","Access Date","Pages","Issue","Volume","Journal Abbreviation","Language","Type","Extra"\n"AB","journalArticle","2013","Lee, JH; Choi, TY","A trial","Pain","","1741-427X","10.1155/a1","","Secret","2013-02","2024-01-01 10:00:00","2024-05-06 10:00:00","172-185","2","29","P","en","Paper","PMID: 23269281"',
    {
      type: 'article-journal',
      author: LEE_AND_CHOI,
      containerTitle: 'Pain',
      containerTitleShort: 'P',
      ISSN: '1741-427X',
      issued: { year: 2013, month: 2 },
      page: '172-185',
      identifiers: { doi: '10.1155/a1', pmid: '23269281' },
    },
  ],
  [
    'the export of EndNote',
    'Reference Type\tAuthor\tYear\tTitle\tSecondary Title\tPlace Published\tPublisher\tVolume\tNumber\tPages\tAlternate Journal\tDOI\nBook Section\tLee, JH; Choi, TY\t2013\tA chapter\tThe book\tSeoul\tPress\t1\t\t1-9\t\t',
    { type: 'chapter', containerTitle: 'The book', publisherPlace: 'Seoul', author: LEE_AND_CHOI },
  ],
])('reads %s', (_, text, work) => {
  expect(partsOf(one(text).work, work)).toEqual(work)
})

test('never keeps an abstract', () => {
  expect(JSON.stringify(read('Title,Abstract,Abstract Note,Keywords\nA trial,Secret,Secret,Secret'))).not.toContain(
    'Secret',
  )
})

test('a half-good table gives its good rows, and the others by line and reason', () => {
  const { works, refused } = read(
    [
      'Title,Year',
      'One,2015',
      ',2016',
      '',
      '"Two',
      'lines",2017',
      '"never closed,2018',
      'Three,2019',
      'x'.repeat(1_100_000),
      'Four,2020',
    ].join('\n'),
  )
  expect(works.map(({ line, work }) => [line, work.title])).toEqual([
    [2, 'One'],
    [5, 'Two lines'],
    [8, 'Three'],
    [10, 'Four'],
  ])
  expect(refused.map(({ line }) => line).sort()).toEqual([3, 7, 9])
  expect(refused.map(({ reason }) => reason).join(' ')).toMatch(/no title.*never closed|1 MB/)
})

test.each(['A trial,2015\nAnother,2016', 'Name of it,Year of it\nA trial,2015', 'Year,DOI\n2015,10.1155/a'])(
  'a table that names no title in its first line is refused: %j',
  (text) => {
    expect(read(text)).toEqual({ works: [], refused: [{ line: 1, reason: expect.stringMatching(/name the columns/) }] })
  },
)

test('so many broken quotes are not tried without end', () => {
  const { refused } = read(`Title,Year\n${'"a,1\n\n'.repeat(1001)}`)
  expect(refused.length).toBeLessThan(50)
})

test('millions of empty cells are not read, in words', () => {
  const rows = `${','.repeat(999)}\n`.repeat(6000)
  expect(read(`Title,DOI\nA trial,\n${rows}`)).toEqual({
    works: [],
    refused: [{ line: 1, reason: expect.stringMatching(/millions of empty cells/) }],
  })
})

test('no cell is computed by a spreadsheet, and all come back as they were', () => {
  const title = ['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '＝1', "''", "'", '=HYPERLINK("x")']
  const text = write!(title.map((said) => ({ type: 'book', title: said, volume: said })))
  const cells = text
    .split('\r\n')
    .slice(1, -1)
    .flatMap((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
  expect(cells.filter((cell) => /^"?[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([])
  expect(read(text).works.map(({ work }) => [work.title, work.volume])).toEqual(title.map((said) => [said, said]))
})

test('writes a table as RFC 4180 and Excel have it', () => {
  const text = write!([
    {
      type: 'article-journal',
      title: 'A trial, of "needles"',
      author: [{ family: 'Lee', given: 'JH' }, { literal: 'WHO' }],
      issued: { year: 2015, month: 3 },
    },
  ])
  const [header, row, end] = text.split('\r\n')
  expect(header).toMatch(/^\uFEFFType,Title,Authors,Journal,Journal abbreviation,Year,Month,Day,/)
  expect(row).toMatch(/^article-journal,"A trial, of ""needles""","Lee, JH; WHO",,,2015,3,,/)
  expect(end).toBe('')
})
