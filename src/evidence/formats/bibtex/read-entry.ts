import type { PartialDate } from '../../csl.ts'
import { IDENTIFIER_NAMES, type IdentifierName } from '../../identifiers/index.ts'
import { readDate, soundDate } from '../read-date.ts'
import type { WorkDraft } from '../record-work.ts'
import { recordedType } from '../recorded-type.ts'
import { decodeLatex, decodeVerbatim } from './decode-latex.ts'
import { CONTAINER_FIELD, PUBLISHER_FIELD, wordOfType } from './entry-types.ts'
import { readNames } from './read-names.ts'

/** Gives the first of some fields that is filled, or nothing. */
type Get = (...names: string[]) => string

/** What the fields of an entry say of the work, LaTeX and braces gone, and what was unsure or has no place in a citation. */
export function readEntry(entryType: string, values: ReadonlyMap<string, string>) {
  const remarks: string[] = []
  const raw: Get = (...names) => names.map((name) => values.get(name)?.trim()).find((value) => value) ?? ''
  const text: Get = (...names) => {
    const { text: said, unknown } = decodeLatex(raw(...names))
    if (unknown.length > 0)
      remarks.push(`${unknown.slice(0, 5).join(', ')} is LaTeX that was not understood and was kept as it is.`)
    return said
  }
  const names = readNames(raw('author'))
  if (raw('editor', 'editora') !== '')
    remarks.push('The editors were left out: a citation has room for its authors only.')
  const type = typeOf(entryType, raw, text)
  const draft: WorkDraft = {
    type,
    title: joined(text('title'), text('subtitle')),
    author: names.names,
    issued: issuedOf(raw, remarks),
    ...placeOf(type, text),
    edition: text('edition'),
    language: text('langid', 'language'),
    ISSN: [decodeVerbatim(raw('issn'))].filter(Boolean),
    URL: [linkOf(raw)].filter(Boolean),
    accessedOn: decodeVerbatim(raw('urldate', 'lastchecked', 'accessed')),
    identifiers: identifiersOf(raw),
  }
  return { draft, remarks: [...names.remarks, ...remarks] }
}

function typeOf(entryType: string, raw: Get, text: Get): string {
  const word = wordOfType(entryType, text('entrysubtype').toLowerCase())
  if (word !== '') return word
  const eprint = text('eprinttype', 'archiveprefix')
  if (/^(?:arxiv|biorxiv|medrxiv|psyarxiv|preprints?|ssrn|osf)/i.test(eprint)) return 'preprint'
  return raw('journal', 'journaltitle', 'booktitle') === '' && linkOf(raw) !== '' ? 'webpage' : ''
}

/** Where the work stands and who published it, each in the field that its kind of entry has for that. */
function placeOf(type: string, text: Get): Partial<WorkDraft> {
  const container = joined(
    text('journal', 'journaltitle', 'booktitle', 'maintitle'),
    text('journalsubtitle', 'booksubtitle'),
  )
  const kind = recordedType(type, container !== '').type
  const published = text('howpublished')
  const isName = CONTAINER_FIELD[kind] === 'howpublished' && !/https?:/.test(published)
  const isArticle = kind === 'article-journal'
  const [number, issue] = [text('number'), text('issue')]
  return {
    containerTitle: container || (isName ? published : ''),
    containerTitleShort: text('shortjournal', 'journalabbr', 'journal-iso'),
    volume: text('volume'),
    issue: isArticle ? number || issue : issue,
    number: isArticle ? text('eid', 'article-number', 'articleno') : number,
    page: text('pages'),
    publisher: text(PUBLISHER_FIELD[kind] ?? 'publisher', 'publisher', 'institution', 'organization', 'school'),
    publisherPlace: text('address', 'location'),
  }
}

function linkOf(raw: Get): string {
  const published = raw('howpublished')
  return decodeVerbatim(raw('url') || (/https?:/.test(published) ? published.replace(/^.*?(?=https?:)/s, '') : ''))
}

/** `date = {2013-02-04}` as in biblatex, or `year`, `month` and `day`, the month perhaps with its day, as `mar # "~4"`. */
function issuedOf(raw: Get, remarks: string[]): PartialDate | null {
  const plain: Get = (...names) => decodeLatex(raw(...names)).text
  const said = plain('date') || plain('year')
  const date = readDate(said)
  if (date === null && said !== '') remarks.push(`The date “${said.slice(0, 60)}” was left out: it has no year.`)
  if (!date?.year || date.month) return date
  const day = plain('day')
  const month = plain('month')
  if (/^\d{1,2}$/.test(month))
    return soundDate(date.year, Number(month), /^\d{1,2}$/.test(day) ? Number(day) : undefined)
  return readDate([date.year, month, /\d/.test(month) ? '' : day].join(' ')) ?? date
}

function identifiersOf(raw: Get): { name: IdentifierName; text: string }[] {
  const eprint = decodeVerbatim(raw('eprint'))
  const kind = raw('eprinttype', 'archiveprefix').toLowerCase()
  const own = IDENTIFIER_NAMES.flatMap((name) => {
    const said = raw(name.toLowerCase())
    // Several are told by a comma or a blank; a DOI has no blank, and may have a comma.
    const texts = name === 'doi' ? [said] : said.split(/[,;]|\s+(?=97[89]|PMC)/)
    return texts.map((text) => ({ name, text: decodeVerbatim(text) }))
  })
  const told: IdentifierName | null = /^(?:pubmed|pmid|medline)$/.test(kind)
    ? 'pmid'
    : /^pmc(?:id)?$/.test(kind)
      ? 'pmcid'
      : null
  return [...own, ...(told ? [{ name: told, text: eprint }] : [])].filter(({ text }) => text !== '')
}

const joined = (title: string, subtitle: string) =>
  title && subtitle ? `${title}${/[:?!.]$/.test(title) ? '' : ':'} ${subtitle}` : title
