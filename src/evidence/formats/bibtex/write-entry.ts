import type { Work } from '../../csl.ts'
import { IDENTIFIER_NAMES } from '../../identifiers/index.ts'
import { CONTAINER_FIELD, PUBLISHER_FIELD, WRITTEN_TYPES } from './entry-types.ts'
import { escapeLatex, escapeVerbatim } from './escape-latex.ts'
import { writeNames } from './write-names.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const braced = (value: string) => (value === '' ? '' : `{${value}}`)

/** An entry under its key: the classical fields where BibTeX has them, else biblatex's, and our numbers under their own names. */
export function writeEntry(work: Work, key: string): string {
  const { entry, subtype } = WRITTEN_TYPES[work.type]
  const text = (value: string | null | undefined) => braced(escapeLatex(value ?? ''))
  const isArticle = work.type === 'article-journal'
  const fields: [name: string, value: string][] = [
    ['entrysubtype', text(subtype)],
    ['author', braced(writeNames(work.author ?? []))],
    // Braces of its own, since most styles would take the capitals of a title away.
    ['title', braced(text(work.title))],
    [CONTAINER_FIELD[work.type], text(work.containerTitle)],
    ['shortjournal', text(work.containerTitleShort)],
    ...dateFields(work),
    ['volume', text(work.volume)],
    [isArticle ? 'number' : 'issue', text(work.issue)],
    [isArticle ? 'eid' : 'number', text(work.number)],
    ['pages', pagesOf(work.page)],
    ['edition', text(work.edition)],
    [PUBLISHER_FIELD[work.type] ?? 'publisher', text(work.publisher)],
    ['address', text(work.publisherPlace)],
    ['language', text(work.language)],
    ['issn', text(work.ISSN)],
    ...IDENTIFIER_NAMES.map((name): [string, string] => [
      name.toLowerCase(),
      braced(escapeVerbatim(work.identifiers?.[name] ?? '')),
    ]),
    ['url', braced(escapeVerbatim(work.URL ?? ''))],
    ['urldate', text(work.accessedOn?.slice(0, 10))],
  ]
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value}`)
  return `@${entry}{${[key, ...lines].join(',\n')}\n}\n`
}

function dateFields({ issued }: Work): [string, string][] {
  if (!issued?.year) return []
  const month = issued.month ? (MONTHS[issued.month - 1] ?? '') : ''
  return [
    ['year', braced(String(issued.year))],
    ['month', month],
    ['day', month && issued.day ? braced(String(issued.day)) : ''],
  ]
}

/** A range of pages has two hyphens, which LaTeX sets as a dash. */
function pagesOf(page: string | null | undefined): string {
  return braced(
    (page ?? '')
      .split('-')
      .map((part) => escapeLatex(part))
      .join('--'),
  )
}
