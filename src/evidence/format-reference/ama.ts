import type { Citation } from '../csl.ts'
import { LAYOUT_OF, type Layout } from './layout.ts'
import { compactAuthors, cutAuthors } from './names.ts'
import { accessedOf, datePartsOf, editionOf, locator, longDate, reportNumber, volumeIssuePages } from './parts.ts'
import { italic, paragraph, roman, sentence, type Run } from './runs.ts'

/** AMA Manual of Style, 11th edition: up to six authors, else three; short journal names; the DOI last, without a full stop. */
export function ama(citation: Citation): Run[] {
  const authors = compactAuthors(cutAuthors(citation.author, 6, 3))
  return paragraph(sentence(roman(authors)), ...BODY[LAYOUT_OF[citation.type]](citation), ...where(citation))
}

const yearOf = (citation: Citation) => datePartsOf(citation.issued)?.year ?? 'n.d.'

const BODY: Record<Layout, (citation: Citation) => Run[][]> = {
  journal: (citation) => [
    sentence(roman(citation.title)),
    sentence(italic(citation.containerTitleShort || citation.containerTitle || citation.publisher)),
    sentence(roman(printedIn(citation))),
  ],
  volume: (citation) => [
    sentence(italic(citation.title)),
    sentence(roman(editionOf(citation.edition))),
    sentence(roman(published(citation))),
    sentence(roman(reportNumber(citation.number, 'Report No.'))),
  ],
  part: (citation) => [
    sentence(roman(citation.title)),
    sentence(roman('In: '), italic(citation.containerTitle || citation.publisher)),
    sentence(roman(editionOf(citation.edition))),
    sentence(roman(citation.page ? `${published(citation)}:${locator(citation)}` : published(citation))),
  ],
  page: (citation) => [
    sentence(roman(citation.title)),
    sentence(roman(citation.number)),
    sentence(roman(citation.containerTitle || citation.publisher)),
    sentence(roman(dateOf(citation))),
  ],
}

function printedIn(citation: Citation): string {
  const pages = locator(citation)
  if (citation.volume || citation.issue || pages) return volumeIssuePages(yearOf(citation), citation, pages)
  return citation.type === 'article' ? `Preprint posted online ${dateOf(citation)}` : dateOf(citation)
}

function published(citation: Citation): string {
  return [citation.publisher, yearOf(citation)].filter(Boolean).join('; ')
}

function dateOf(citation: Citation): string {
  const date = datePartsOf(citation.issued)
  return date ? longDate(date) : 'n.d.'
}

function where(citation: Citation): Run[][] {
  const doi = citation.identifiers?.doi
  if (doi) return [roman(`doi:${doi}`)]
  const accessed = accessedOf(citation)
  return [sentence(roman(accessed && citation.URL ? `Accessed ${longDate(accessed)}` : '')), roman(citation.URL)]
}
