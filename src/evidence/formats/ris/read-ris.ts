import type { Name } from '../../csl.ts'
import { readNotes } from '../labelled-note.ts'
import { readDate, wholeDay } from '../read-date.ts'
import { readDesign } from '../read-design.ts'
import type { Reading } from '../format.ts'
import { readName } from '../read-name.ts'
import { readPages } from '../read-pages.ts'
import { readRecords, type FoundRecord } from '../read-records.ts'
import { refineDate } from '../refine-date.ts'
import { sortSerials } from '../sort-serials.ts'
import { allValuesOf, taggedRecords, valuesOf, type TaggedRecord, type TagSyntax } from '../tagged-records.ts'
import { identifiersOf } from './ris-identifiers.ts'
import { cslWordOf } from './ris-types.ts'

const KNOWN = new Set(
  `TY ER A1 A2 A3 A4 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DO DP ED EP ET ID IP IS J1 J2 JA JF JO
   KW L1 L2 L3 L4 LA LB LK M1 M2 M3 N1 N2 NV OP PB PP PY RI RN RP SE SN SP ST T1 T2 T3 TA TI TT U1 U2 U3 U4 U5 UR VL VO Y1 Y2`.split(
    /\s+/,
  ),
)
const MOST_NAMES = 501

/**
 * Takes RIS lines apart as exporters write them: one to three blanks or none before the hyphen, blanks before the tag, tags
 * in lower case if they are known ones (so that "in - depth" carries on an abstract), no final ER, values over lines.
 */
const SYNTAX: TagSyntax = {
  split: (text) => {
    const match = /^\s{0,4}([A-Za-z][A-Za-z\d])\s{0,3}-(?:\s+(.*))?$/s.exec(text)
    if (!match) return null
    const tag = match[1]!.toUpperCase()
    return tag === match[1] || KNOWN.has(tag) ? { tag, value: (match[2] ?? '').trim() } : null
  },
  begins: (tag) => tag === 'TY',
  ends: (tag) => tag === 'ER',
  carriesOn: () => true,
  skipped: new Set(['AB', 'N2', 'KW', 'AD']),
}

/** Reads RIS (specification of 2011) and what reference managers and publishers make of it. Abstracts are never kept. */
export function readRis(text: string): Reading {
  return readRecords(text, findRecords)
}

function* findRecords(text: string): Generator<FoundRecord, void, undefined> {
  let hasRecord = false
  for (const part of taggedRecords(text, SYNTAX)) {
    if ('reason' in part) {
      if (hasRecord || /^\s{0,4}TY\s{0,3}-/im.test(text)) yield part
      else return yield { line: part.line, reason: 'This is no RIS file: no line begins with “TY  - ”.' }
    } else {
      hasRecord = true
      yield part.fault ? { line: part.line, reason: part.fault } : { line: part.line, ...draftOf(part) }
    }
  }
}

function draftOf(record: TaggedRecord) {
  const first = (...tags: string[]) => valuesOf(record, ...tags)[0]
  const names = namesOf(record)
  const notes = readNotes(allValuesOf(record, 'N1'))
  const type = cslWordOf(first('TY') ?? '')
  const read = readDate(first('Y2') ?? '')
  return {
    draft: {
      type,
      title: first('TI', 'T1', 'CT', ...(first('T2') === undefined ? ['BT'] : [])),
      author: names.author,
      ...journalOf(record),
      issued: refineDate(['PY', 'Y1', 'DA'].flatMap((tag) => valuesOf(record, tag))),
      accessedOn: (read && wholeDay(read)) ?? notes.accessedOn,
      volume: first('VL', 'VO'),
      issue: first('IS', 'IP', 'CP'),
      page: readPages(first('SP') ?? '', first('EP') ?? ''),
      number: numberOf(record, type),
      publisher: first('PB'),
      publisherPlace: first('CY', 'PP'),
      edition: first('ET'),
      language: first('LA'),
      ISSN: sortSerials(valuesOf(record, 'SN')).ISSN,
      URL: [...allValuesOf(record, 'UR', 'LK').flatMap((text) => text.split(/\s*;\s*(?=https?:)|\s+/)), ...notes.URL],
      identifiers: [...identifiersOf(record), ...notes.identifiers],
      design: (first('M3') && readDesign(first('M3')!)) || notes.design,
      searchedOn: notes.searchedOn,
    },
    remarks: names.remarks,
  }
}

function namesOf(record: TaggedRecord): { author: Name[]; remarks: string[] } {
  const read = (...tags: string[]) =>
    allValuesOf(record, ...tags)
      .slice(0, MOST_NAMES)
      .flatMap((text) => readName(text) ?? [])
  const author = read('AU', 'A1')
  if (author.length > 0) return { author, remarks: [] }
  const editors = read('ED', 'A2')
  return {
    author: editors,
    remarks: editors.length > 0 ? ['No author is named; the editors stand in their place.'] : [],
  }
}

/** T2 and JF are the full name, J2, JA and J1 the short one; JO is either, so it is the short one beside a full one. */
function journalOf(record: TaggedRecord) {
  const [full] = valuesOf(record, 'JF', 'T2', 'BT')
  const [either] = valuesOf(record, 'JO')
  const [short] = valuesOf(record, 'J2', 'JA', 'J1')
  const isTitle =
    full !== undefined && valuesOf(record, 'TI', 'T1').length === 0 && valuesOf(record, 'T2', 'JF').length === 0
  const name = isTitle ? undefined : full
  return {
    containerTitle: name ?? either,
    containerTitleShort: short ?? (name !== undefined && either !== name ? either : undefined),
  }
}

/** A report's number stands in M1, or in SN if that is neither an ISSN nor an ISBN; some write the issue into M1 again. */
function numberOf(record: TaggedRecord, type: string): string | undefined {
  const [number] = valuesOf(record, 'M1', 'C7')
  if (number === undefined && type === 'report') return sortSerials(valuesOf(record, 'SN')).other[0]
  return number === valuesOf(record, 'IS')[0] ? undefined : number
}
