import { dayOf } from '#platform/day.ts'
import type { Name, Work } from '../../csl.ts'
import { compactName } from '../../format-reference/names.ts'
import { parseCochraneId } from '../../identifiers/cochrane-id.ts'
import { writeNote } from '../labelled-note.ts'
import { plainText } from '../plain-text.ts'
import { readName } from '../read-name.ts'
import { isSameName, writeName } from '../write-name.ts'
import { medlineLanguage } from './nbib-languages.ts'
import { noticesToTell, writeNotice } from './nbib-notices.ts'
import { PUBLICATION_TYPES, publicationTypesOf } from './nbib-types.ts'

type Line = readonly [tag: string, value: string | null | undefined]
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Writes PubMed's format: a tag of four places, hyphen and blank, one line a value, an empty line between records. */
export function writeNbib(works: readonly Work[]): string {
  return works.map((work) => `${linesOf(work).map(written).join('')}`).join('\n')
}

const written = ([tag, value]: Line) =>
  value && plainText(value) !== '' ? `${tag.padEnd(4)}- ${plainText(value)}\n` : ''

function linesOf(work: Work): Line[] {
  const { doi, pmid, pmcid, isbn, nct } = work.identifiers ?? {}
  const isBook = work.type === 'book'
  const isChapter = work.type === 'chapter'
  return [
    ['PMID', pmid],
    [isBook ? 'BTI' : 'TI', `${plainText(work.title)}.`],
    ['BTI', isChapter ? work.containerTitle : null],
    ['IS', work.ISSN],
    ['ISBN', isbn],
    ['VI', work.volume],
    ['IP', work.issue],
    ['DP', dateOf(work)],
    ['CTI', isBook ? work.containerTitle : null],
    ['PG', work.page],
    ['LID', doi && `${doi} [doi]`],
    ...(work.author ?? []).flatMap(authorLines),
    ['EN', work.edition],
    ['LA', work.language && medlineLanguage(work.language)],
    ['SI', nct && `ClinicalTrials.gov/${nct}`],
    ...[...PUBLICATION_TYPES[work.type], ...publicationTypesOf(work.design)].map((kind): Line => ['PT', kind]),
    ['PL', work.publisherPlace],
    ['PB', work.publisher],
    ['TA', work.containerTitleShort],
    ['JT', isBook || isChapter ? null : work.containerTitle],
    ...noticesToTell(work).flatMap((notice): Line[] => [writeNotice(notice) ?? ['', null]]),
    ['PMC', pmcid],
    ['AID', doi && `${doi} [doi]`],
    ...notesOf(work),
  ]
}

function notesOf(work: Work): Line[] {
  const { doi, cochraneId, prospero } = work.identifiers ?? {}
  const accessedOn = dayOf(work.accessedOn)
  return [
    ['GN', work.number && writeNote('number', work.number)],
    ['GN', cochraneId && !(doi && parseCochraneId(doi).ok) ? writeNote('cochraneId', cochraneId) : null],
    ['GN', prospero && writeNote('prospero', prospero)],
    ['GN', work.URL && writeNote('URL', work.URL)],
    ['GN', accessedOn && writeNote('accessedOn', accessedOn)],
    ['GN', work.searchedOn && writeNote('searchedOn', work.searchedOn)],
  ]
}

/** A group by CN; a person by full and by short name, as MEDLINE has both. */
function authorLines(name: Name): Line[] {
  if (name.literal?.trim() === 'et al') return [['AU', 'et al']]
  if (name.literal?.trim()) return [['CN', name.literal]]
  // MEDLINE has no comma before Jr.
  const joined = { ...name, given: [name.given, name.suffix].filter(Boolean).join(' '), suffix: null }
  const full = isSameName(readName(writeName(joined)), name) ? writeName(joined) : writeName(name)
  return [
    ['FAU', full],
    ['AU', compactName(name)],
  ]
}

/** `2015 Mar 4`, as far as it is known. */
function dateOf({ issued }: Work): string | null {
  if (!issued?.year) return null
  const month = issued.month ? MONTHS[issued.month - 1] : undefined
  return [issued.year, month, month && issued.day].filter(Boolean).join(' ')
}
