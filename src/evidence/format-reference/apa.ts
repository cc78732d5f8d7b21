import type { Citation } from '../csl.ts'
import { doiLink } from '../identifiers/doi.ts'
import { LAYOUT_OF, type Layout } from './layout.ts'
import { cutAuthors, spacedName } from './names.ts'
import { accessedOf, datePartsOf, editionOf, locator, longDate, pageRange, reportNumber } from './parts.ts'
import { italic, paragraph, roman, sentence, type Run } from './runs.ts'

/** APA Publication Manual, 7th edition: up to 20 authors, else 19 and the last; full journal names; the DOI as a link. */
export function apa(citation: Citation): Run[] {
  const { head, rest } = BODY[LAYOUT_OF[citation.type]](citation)
  const authors = sentence(roman(authorsOf(citation)))
  const date = sentence(roman(dateOf(citation)))
  return paragraph(...(authors.length > 0 ? [authors, date, head] : [head, date]), ...rest, where(citation))
}

const BODY: Record<Layout, (citation: Citation) => { head: Run[]; rest: Run[][] }> = {
  journal: (citation) => ({
    head: sentence(roman(citation.title), roman(citation.type === 'article' ? ' [Preprint]' : '')),
    rest: [sentence(printedIn(citation))],
  }),
  volume: (citation) => ({
    head: sentence(italic(citation.title), roman(inBrackets([editionOf(citation.edition), numberOf(citation)]))),
    rest: [sentence(roman(publisherOf(citation)))],
  }),
  part: (citation) => ({
    head: sentence(roman(citation.title)),
    rest: [
      sentence(
        roman('In '),
        italic(citation.containerTitle || citation.publisher),
        roman(inBrackets([editionOf(citation.edition), citation.page ? pagesOf(citation) : ''])),
      ),
      sentence(roman(citation.containerTitle ? publisherOf(citation) : '')),
    ],
  }),
  page: (citation) => ({
    head: sentence(italic(citation.title), roman(inBrackets([citation.number]))),
    rest: [sentence(roman(citation.containerTitle || publisherOf(citation)))],
  }),
}

function authorsOf(citation: Citation): string {
  const all = cutAuthors(citation.author, Infinity, Infinity)
  const names = all.names.map(spacedName)
  if (all.more) return names.length > 0 ? `${names.slice(0, 19).join(', ')}, et al` : ''
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}

/** Only the year for what is in print; for a web page the day too, since pages change. */
function dateOf(citation: Citation): string {
  const date = datePartsOf(citation.issued)
  if (date === null) return '(n.d.)'
  if (LAYOUT_OF[citation.type] !== 'page' || !date.month) return `(${date.year})`
  return `(${date.year}, ${[date.month, date.day].filter(Boolean).join(' ')})`
}

function printedIn(citation: Citation): Run[] {
  const journal = citation.containerTitle || citation.containerTitleShort || citation.publisher
  const volume = citation.volume?.trim()
  const issue = citation.issue?.trim() ? `(${citation.issue.trim()})` : ''
  const place = [...italic(volume), ...roman(issue)]
  const pages = locatorOf(citation)
  return [italic(journal), place, roman(pages)]
    .filter((runs) => runs.length > 0)
    .flatMap((runs, i) => (i === 0 ? runs : [{ text: ', ' }, ...runs]))
}

/** Pages with an en dash; an article number, known by a letter in front or by its length, after the word Article. */
function locatorOf(citation: Citation): string {
  const range = pageRange(citation.page)
  if (range) return range.join('–')
  const text = locator(citation)
  const isArticleNumber = /^(?:[A-Za-z]+\d|\d{5,}$)/.test(text) || !citation.page?.trim()
  return text !== '' && isArticleNumber ? `Article ${text}` : text
}

function pagesOf(citation: Citation): string {
  const range = pageRange(citation.page)
  return range ? `pp. ${range.join('–')}` : `p. ${citation.page!.trim()}`
}

function inBrackets(parts: (string | null | undefined)[]): string {
  const said = parts.filter(Boolean).map((part) => part!.replace(/ ed$/, ' ed.'))
  return said.length > 0 ? ` (${said.join(citationSeparator(said))})` : ''
}

/** Edition and page are parted by a comma, edition and report number by a semicolon. */
function citationSeparator(said: readonly string[]): string {
  return /^pp?\. /.test(said.at(-1)!) ? ', ' : '; '
}

const numberOf = (citation: Citation) => reportNumber(citation.number, 'Report No.')

/** The publisher, unless it is the author and has been named. */
function publisherOf({ publisher, author }: Citation): string {
  return author?.length === 1 && author[0]!.literal?.trim() === publisher?.trim() ? '' : (publisher ?? '')
}

function where(citation: Citation): Run[] {
  const doi = citation.identifiers?.doi
  if (doi) return roman(doiLink(doi))
  const accessed = accessedOf(citation)
  return roman(accessed && citation.URL ? `Retrieved ${longDate(accessed)}, from ${citation.URL}` : citation.URL)
}
