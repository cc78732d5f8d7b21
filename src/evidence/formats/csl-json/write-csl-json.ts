import { dayOf } from '#platform/day.ts'
import type { Work } from '../../csl.ts'
import { citeKeys } from '../cite-keys.ts'
import { readDate } from '../read-date.ts'
import { writeCslDate } from './csl-dates.ts'
import { writeCslName } from './csl-names.ts'
import { writeCslNotice } from './csl-notices.ts'

/** Writes CSL-JSON as its input schema 1.0.2 allows: an id and a type each, what is ours under `custom`, nothing empty. */
export function writeCslJson(works: readonly Work[]): string {
  const keys = citeKeys(works)
  return `${JSON.stringify(
    works.map((work, index) => itemOf(work, keys[index]!)),
    null,
    2,
  )}\n`
}

function itemOf(work: Work, id: string): Record<string, unknown> {
  const { doi, pmid, pmcid, isbn } = work.identifiers ?? {}
  return filled({
    id,
    type: work.type,
    title: work.title,
    author: work.author?.map(writeCslName).filter((name) => Object.keys(name).length > 0),
    'container-title': work.containerTitle,
    'container-title-short': work.containerTitleShort,
    issued: writeCslDate(work.issued),
    accessed: writeCslDate(readDate(dayOf(work.accessedOn) ?? '')),
    volume: work.volume,
    issue: work.issue,
    page: work.page,
    number: work.number,
    publisher: work.publisher,
    'publisher-place': work.publisherPlace,
    edition: work.edition,
    language: work.language,
    DOI: doi,
    PMID: pmid,
    PMCID: pmcid,
    ISSN: work.ISSN,
    ISBN: isbn,
    URL: work.URL,
    custom: customOf(work),
  })
}

function customOf(work: Work): Record<string, unknown> {
  const { cochraneId, prospero, nct } = work.identifiers ?? {}
  const notices = work.notices?.map(writeCslNotice)
  return filled({ design: work.design, cochraneId, prospero, nct, searchedOn: dayOf(work.searchedOn), notices })
}

/** Without what is null, empty text, or holds nothing. */
function filled(said: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(said).filter(([, value]) =>
      typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value),
    ),
  )
}
