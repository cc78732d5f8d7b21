import { dayOf } from '#platform/day.ts'
import type { Name, Work } from '../../csl.ts'
import { tidyName } from '../read-name.ts'
import { writeName } from '../write-name.ts'

type Column = { header: string; write?: (work: Work) => string | number | null | undefined; also: string }

/**
 * The columns of a table of works: the header we write and, letters only and in lower case, those of Zotero, EndNote,
 * Scopus and PubMed that we read. A column without `write` is read only.
 */
export const CSV_COLUMNS = {
  type: { header: 'Type', write: ({ type }) => type, also: 'publicationtype documenttype' },
  itemType: { header: 'Item type', also: 'referencetype' },
  title: { header: 'Title', write: ({ title }) => title, also: 'articletitle primarytitle documenttitle name' },
  authors: {
    header: 'Authors',
    write: ({ author }) => author?.map((name) => writeName(withoutSemicolons(name))).join('; '),
    also: 'author authorfullnames creators creator authorlist',
  },
  containerTitle: {
    header: 'Journal',
    write: ({ containerTitle }) => containerTitle,
    also: 'publicationtitle journalbook journaltitle sourcetitle secondarytitle containertitle booktitle source publication',
  },
  containerTitleShort: {
    header: 'Journal abbreviation',
    write: ({ containerTitleShort }) => containerTitleShort,
    also: 'abbreviatedsourcetitle containertitleshort alternatejournal journalshort journalabbr shortjournal',
  },
  year: { header: 'Year', write: ({ issued }) => issued?.year, also: 'publicationyear pubyear yearpublished' },
  month: { header: 'Month', write: ({ issued }) => issued?.month, also: 'publicationmonth' },
  day: { header: 'Day', write: ({ issued }) => issued?.day, also: 'publicationday' },
  date: { header: 'Date', also: 'publicationdate issued published datepublished' },
  volume: { header: 'Volume', write: ({ volume }) => volume, also: 'vol' },
  issue: { header: 'Issue', write: ({ issue }) => issue, also: 'no' },
  page: { header: 'Pages', write: ({ page }) => page, also: 'page pagination pagenumbers' },
  firstPage: { header: 'Start page', also: 'pagestart firstpage' },
  lastPage: { header: 'End page', also: 'pageend lastpage' },
  number: { header: 'Number', write: ({ number }) => number, also: 'artno articlenumber reportnumber' },
  publisher: { header: 'Publisher', write: ({ publisher }) => publisher, also: 'institution' },
  publisherPlace: {
    header: 'Place',
    write: ({ publisherPlace }) => publisherPlace,
    also: 'placepublished publisherplace',
  },
  edition: { header: 'Edition', write: ({ edition }) => edition, also: '' },
  language: { header: 'Language', write: ({ language }) => language, also: 'languageoforiginaldocument' },
  ISSN: { header: 'ISSN', write: ({ ISSN }) => ISSN, also: 'isbnissn issnisbn eissn' },
  isbn: { header: 'ISBN', write: ({ identifiers }) => identifiers?.isbn, also: '' },
  doi: { header: 'DOI', write: ({ identifiers }) => identifiers?.doi, also: 'digitalobjectidentifier' },
  pmid: { header: 'PMID', write: ({ identifiers }) => identifiers?.pmid, also: 'pubmedid pubmed' },
  pmcid: { header: 'PMCID', write: ({ identifiers }) => identifiers?.pmcid, also: 'pmc' },
  cochraneId: {
    header: 'Cochrane number',
    write: ({ identifiers }) => identifiers?.cochraneId,
    also: 'cochraneid cochrane',
  },
  prospero: { header: 'PROSPERO', write: ({ identifiers }) => identifiers?.prospero, also: 'prosperonumber' },
  nct: { header: 'NCT number', write: ({ identifiers }) => identifiers?.nct, also: 'nct clinicaltrialsgov nctid' },
  URL: { header: 'Link', write: ({ URL }) => URL, also: 'url urls website' },
  accessedOn: {
    header: 'Read on',
    write: ({ accessedOn }) => dayOf(accessedOn),
    also: 'accessdate accessed accessedon',
  },
  design: { header: 'Kind of study', write: ({ design }) => design, also: 'design studydesign studytype' },
  searchedOn: { header: 'Searched up to', write: ({ searchedOn }) => dayOf(searchedOn), also: 'searchedon searchdate' },
  extra: { header: 'Extra', also: 'notes note' },
  citation: { header: 'Citation', also: '' },
} as const satisfies Record<string, Column>
export type CsvColumn = keyof typeof CSV_COLUMNS

/** Semicolons separate authors; within a name, where nobody has one, they give way to a blank. */
function withoutSemicolons(name: Name): Name {
  const parts = Object.entries(name).map(([part, text]) => [part, text?.replace(/;/g, ' ')])
  return tidyName(Object.fromEntries(parts)) ?? {}
}

const fold = (header: string) =>
  header
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
const BY_HEADER = new Map(
  (Object.entries(CSV_COLUMNS) as [CsvColumn, Column][]).flatMap(([name, { header, also }]) =>
    [fold(header), ...also.split(' ').filter(Boolean)].map((known): [string, CsvColumn] => [known, name]),
  ),
)

/** The column that a header names, however it is written; null for those we do not read. */
export function columnOf(header: string): CsvColumn | null {
  return BY_HEADER.get(fold(header)) ?? null
}
