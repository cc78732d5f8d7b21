import type { Citation } from '../csl.ts'
import { LAYOUT_OF, type Layout } from './layout.ts'
import { compactAuthors, cutAuthors } from './names.ts'
import { accessedOf, datePartsOf, editionOf, locator, pageRange, reportNumber, volumeIssuePages } from './parts.ts'
import { paragraph, roman, sentence, type Run } from './runs.ts'

/**
 * Vancouver, as the U.S. National Library of Medicine prints it (Citing Medicine, 2nd edition): up to six authors, else six
 * and "et al"; short journal names; shortened page ranges; DOI, PMID and PMCID at the end.
 */
export function vancouver(citation: Citation): Run[] {
  const authors = compactAuthors(cutAuthors(citation.author, 6, 6))
  return paragraph(sentence(roman(authors)), ...BODY[LAYOUT_OF[citation.type]](citation), ...where(citation))
}

const yearOf = (citation: Citation) => datePartsOf(citation.issued)?.year ?? '[date unknown]'

const BODY: Record<Layout, (citation: Citation) => Run[][]> = {
  journal: (citation) => [
    sentence(roman(citation.title)),
    sentence(roman(journalOf(citation))),
    sentence(roman(printedIn(citation))),
  ],
  volume: (citation) => [
    sentence(roman(onlineMark(citation))),
    sentence(roman(editionOf(citation.edition))),
    sentence(roman(published(citation))),
    sentence(roman(reportNumber(citation.number, 'Report No.:'))),
  ],
  part: (citation) => [
    sentence(roman(citation.title)),
    sentence(roman(`In: ${citation.containerTitle || citation.publisher || '[book unknown]'}`)),
    sentence(roman(editionOf(citation.edition))),
    sentence(roman(published(citation))),
    sentence(roman(citation.page ? `p. ${shortPages(citation)}` : '')),
  ],
  page: (citation) => [
    sentence(roman(onlineMark(citation))),
    sentence(roman(citation.number)),
    sentence(roman(published({ ...citation, publisher: citation.publisher || citation.containerTitle }))),
  ],
}

function journalOf(citation: Citation): string {
  const journal = citation.containerTitleShort || citation.containerTitle || citation.publisher || ''
  const mark = citation.type === 'article' ? ' [Preprint]' : isOnline(citation) ? ' [Internet]' : ''
  return journal === '' ? '' : journal + mark
}

function printedIn(citation: Citation): string {
  return volumeIssuePages(yearOf(citation) + citedOn(citation), citation, shortPages(citation))
}

/** `172-85` for 172 to 185: the digits that stay the same are not said twice. */
function shortPages(citation: Citation): string {
  const range = pageRange(citation.page)
  if (range === null) return locator(citation)
  const [first, last] = range
  if (!/^\d+$/.test(first + last) || first.length !== last.length) return range.join('-')
  const same = [...first].findIndex((digit, i) => digit !== last[i])
  return same <= 0 ? range.join('-') : `${first}-${last.slice(same)}`
}

const isOnline = (citation: Citation) => Boolean(citation.URL) && !citation.identifiers?.doi
const onlineMark = (citation: Citation) => (isOnline(citation) ? `${citation.title} [Internet]` : citation.title)

function citedOn(citation: Citation): string {
  const accessed = isOnline(citation) ? accessedOf(citation) : null
  return accessed ? ` [cited ${accessed.year} ${accessed.month!.slice(0, 3)} ${accessed.day}]` : ''
}

function published(citation: Citation): string {
  return [citation.publisher, yearOf(citation) + citedOn(citation)].filter(Boolean).join('; ')
}

function where(citation: Citation): Run[][] {
  const { doi, pmid, pmcid } = citation.identifiers ?? {}
  const pubmed = [pmid && `PMID: ${pmid}`, pmcid && `PMCID: ${pmcid}`].filter(Boolean).join('; ')
  const link = isOnline(citation) ? `Available from: ${citation.URL}` : ''
  return [
    pubmed ? sentence(roman(doi && `doi: ${doi}`)) : roman(doi && `doi: ${doi}`),
    sentence(roman(pubmed)),
    roman(link),
  ]
}
