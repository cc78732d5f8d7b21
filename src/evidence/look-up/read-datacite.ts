import { dayOf } from '#platform/day.ts'
import type { Name } from '../csl.ts'
import { readDate } from '../formats/read-date.ts'
import { readName } from '../formats/read-name.ts'
import { parseDoi } from '../identifiers/doi.ts'
import type { Notice } from '../standing/standing.ts'
import { loose } from './loose.ts'
import { titleText } from './title-text.ts'
import { toldWork } from './told-work.ts'
import type { Told } from './told.ts'
import { valueOf } from './value-of.ts'

type Attributes = Record<string, unknown>

/** Reads an answer of DataCite's REST API, where data sets, preprints and reports of institutions are registered. */
export function readDatacite(json: unknown): Told {
  const attributes = loose.object(loose.object(loose.object(json).data).attributes)
  const doi = valueOf(parseDoi, loose.text(attributes.doi))
  if (doi === null) return { kind: 'fault', why: 'DataCite sent something that is no record of a work.' }
  const container = loose.object(attributes.container)
  const types = loose.object(attributes.types)
  const [first, last] = [loose.text(container.firstPage), loose.text(container.lastPage)]
  const general = loose.text(types.resourceTypeGeneral)
  return toldWork({
    // "Text" and "Other" say nothing; DataCite's own translation into CSL often says more.
    type: (/^(?:text|other)$/i.test(general ?? '') ? loose.text(types.citeproc) : general) ?? undefined,
    title: titleOf(attributes),
    author: loose.list(attributes.creators).map(nameOf),
    issued: readDate(dateIn(attributes, 'Issued') ?? loose.text(attributes.publicationYear) ?? ''),
    containerTitle: loose.text(container.title) ?? undefined,
    volume: loose.text(container.volume) ?? undefined,
    issue: loose.text(container.issue) ?? undefined,
    page: first === null ? undefined : last === null ? first : `${first}-${last}`,
    publisher: loose.text(attributes.publisher) ?? loose.text(loose.object(attributes.publisher).name) ?? undefined,
    edition: loose.text(attributes.version) ?? undefined,
    language: loose.text(attributes.language) ?? undefined,
    identifiers: [{ name: 'doi', text: doi }],
    notices: noticesOf(attributes, doi),
  })
}

function titleOf({ titles }: Attributes): string {
  const all = loose.list(titles).map(loose.object)
  const main = all.find(({ titleType }) => loose.text(titleType) === null) ?? all[0]
  const title = titleText(loose.text(main?.title) ?? '')
  const subtitle = titleText(loose.text(all.find(({ titleType }) => titleType === 'Subtitle')?.title) ?? '')
  return subtitle === '' || title === '' ? title : `${title}: ${subtitle}`
}

function nameOf(creator: unknown): Name {
  const { name, nameType, givenName, familyName } = loose.object(creator)
  if (nameType === 'Organizational') return { literal: loose.text(name) }
  const family = loose.text(familyName)
  return family === null ? (readName(loose.text(name) ?? '') ?? {}) : { family, given: loose.text(givenName) }
}

const dateIn = ({ dates }: Attributes, kind: string): string | null =>
  loose.text(
    loose
      .list(dates)
      .map(loose.object)
      .find(({ dateType }) => dateType === kind)?.date,
  )

/** DataCite knows no retractions: only that a record was withdrawn, and which newer one takes its place. */
function noticesOf(attributes: Attributes, doi: string): Notice[] {
  const withdrawn = dateIn(attributes, 'Withdrawn')
  const newer = loose.list(attributes.relatedIdentifiers).flatMap((related): Notice[] => {
    const { relationType, relatedIdentifier, relatedIdentifierType } = loose.object(related)
    if (relatedIdentifierType !== 'DOI' || !/^(?:IsPreviousVersionOf|IsObsoletedBy)$/.test(String(relationType)))
      return []
    const next = valueOf(parseDoi, loose.text(relatedIdentifier))
    return next === null || next === doi
      ? []
      : [{ type: 'new-version', source: 'datacite', doi: next, label: 'New version' }]
  })
  return withdrawn === null
    ? newer
    : [{ type: 'withdrawal', source: 'datacite', noticedOn: dayOf(withdrawn), label: 'Withdrawn' }, ...newer]
}
