import type { PartialDate, Work } from '../../csl.ts'
import { DESIGNS } from '../../design.ts'
import { parseCochraneId } from '../../identifiers/cochrane-id.ts'
import { dayOf } from '#platform/day.ts'
import { writeNote } from '../labelled-note.ts'
import { plainText } from '../plain-text.ts'
import { splitPages } from '../read-pages.ts'
import { writeName } from '../write-name.ts'
import { RIS_TYPES } from './ris-types.ts'

type Maybe = string | null | undefined

/** Writes RIS as the specification of 2011 has it: tag, two blanks, hyphen, blank; lines end with CR and LF. */
export function writeRis(works: readonly Work[]): string {
  return works.map((work) => `${recordOf(work).join('\r\n')}\r\nER  - \r\n`).join('\r\n')
}

function recordOf(work: Work): string[] {
  const { doi, pmid, pmcid, isbn, cochraneId, prospero, nct } = work.identifiers ?? {}
  const pages = splitPages(work.page ?? '')
  const lines: [tag: string, value: Maybe][] = [
    ['TY', RIS_TYPES[work.type]],
    ...(work.author ?? []).map((name): [string, string] => ['AU', writeName(name)]),
    ['TI', work.title],
    ['T2', work.containerTitle],
    ['J2', work.containerTitleShort],
    ['PY', work.issued?.year ? String(work.issued.year) : null],
    ['DA', slashed(work.issued)],
    ['VL', work.volume],
    ['IS', work.issue],
    ['SP', pages.first],
    ['EP', pages.last],
    ['M1', work.number],
    ['PB', work.publisher],
    ['CY', work.publisherPlace],
    ['ET', work.edition],
    ['LA', work.language],
    ['DO', doi],
    ...(pmid ? [['AN', pmid] as [string, string], ['DB', 'PubMed'] as [string, string]] : []),
    ['C2', pmcid],
    ['SN', work.ISSN],
    ['SN', isbn],
    ['UR', work.URL],
    ['Y2', dayOf(work.accessedOn)?.replaceAll('-', '/')],
    ['M3', work.design && DESIGNS[work.design].label],
    ['N1', cochraneId && !(doi && parseCochraneId(doi).ok) ? writeNote('cochraneId', cochraneId) : null],
    ['N1', prospero && writeNote('prospero', prospero)],
    ['N1', nct && writeNote('nct', nct)],
    ['N1', work.searchedOn && writeNote('searchedOn', work.searchedOn)],
  ]
  return lines.flatMap(([tag, value]) => (value && plainText(value) !== '' ? [`${tag}  - ${plainText(value)}`] : []))
}

/** `2015/03/04`, `2015/03//`; nothing where only the year is known, which PY says. */
function slashed(date: PartialDate | null | undefined): string | null {
  if (!date?.year || !date.month) return null
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.year}/${two(date.month)}/${date.day ? two(date.day) : '/'}`
}
