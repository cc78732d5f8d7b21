import type { Name } from '../../csl.ts'
import type { IdentifierName } from '../../identifiers/index.ts'
import type { Notice } from '../../standing/standing.ts'
import type { Reading } from '../format.ts'
import { readNotes } from '../labelled-note.ts'
import { readName } from '../read-name.ts'
import { readRecords, type FoundRecord } from '../read-records.ts'
import { refineDate } from '../refine-date.ts'
import { allValuesOf, taggedRecords, valuesOf, type TaggedRecord, type TagSyntax } from '../tagged-records.ts'
import { isNoticeRemark, NOTICE_TAGS, readNotice, RETRACTED } from './nbib-notices.ts'
import { designOf, typeOf } from './nbib-types.ts'

/** Tags a record has once, so that a second one begins another; and after an empty line, also one that should come earlier. */
const STARTS = new Set(['PMID', 'OWN', 'STAT', 'TI', 'BTI'])
const AFTER_GAP: Record<string, string[]> = { PMID: ['TI', 'BTI'], TI: ['BTI'], BTI: ['TI'] }
const MOST_NAMES = 501

/** Tags of up to four characters before the hyphen; a value goes on in lines that begin with blanks. */
const SYNTAX: TagSyntax = {
  split: (text) => {
    const match = /^\s{0,3}([A-Za-z\d]{2,4})\s{0,3}-(?:\s+(.*))?$/s.exec(text)
    if (!match || (match[1] !== match[1]!.toUpperCase() && match[1] !== match[1]!.toLowerCase())) return null
    // A value that carries on may have a hyphen in its first words; a tag fills its four places.
    if (/^\s/.test(text) || (text.indexOf('-') < 4 && match[1]!.length < 4 && /[a-z]/.test(match[1]!))) return null
    return { tag: match[1]!.toUpperCase(), value: (match[2] ?? '').trim() }
  },
  begins: (tag, before, isAfterGap) =>
    (STARTS.has(tag) && before.has(tag)) || (isAfterGap && (AFTER_GAP[tag] ?? []).some((known) => before.has(known))),
  ends: () => false,
  carriesOn: (text, afterGap) => /^\s/.test(text) || !afterGap,
  skipped: new Set(['AB', 'OAB', 'MH', 'OT', 'AD', 'COIS', 'CI', 'RN', 'GR']),
}

/** Reads PubMed's own format, as `.nbib` files and the MEDLINE display have it. Abstracts are never kept. */
export function readNbib(text: string): Reading {
  return readRecords(text, findRecords)
}

function* findRecords(text: string): Generator<FoundRecord, void, undefined> {
  for (const part of taggedRecords(text, SYNTAX)) {
    if ('reason' in part) yield part
    else yield part.fault ? { line: part.line, reason: part.fault } : { line: part.line, ...draftOf(part) }
  }
}

function draftOf(record: TaggedRecord) {
  const first = (...tags: string[]) => valuesOf(record, ...tags)[0]
  const kinds = allValuesOf(record, 'PT')
  const [title, bookTitle] = [first('TI'), first('BTI')]
  const type = typeOf(kinds, title, bookTitle)
  const notes = readNotes(allValuesOf(record, 'GN'))
  return {
    draft: {
      type,
      title: (title ?? bookTitle ?? first('TT'))?.replace(/\.$/, ''),
      author: namesOf(record),
      containerTitle: type === 'chapter' ? (bookTitle ?? first('JT')) : first('JT', 'CTI'),
      containerTitleShort: first('TA'),
      issued: refineDate([...valuesOf(record, 'DP'), ...(isYearOnly(first('DP')) ? valuesOf(record, 'DEP') : [])]),
      accessedOn: notes.accessedOn,
      volume: first('VI'),
      issue: first('IP'),
      page: first('PG'),
      number: notes.number,
      publisher: first('PB'),
      // For a journal this is the country it is made in, which no reference prints.
      publisherPlace: first('PB') === undefined ? undefined : first('PL'),
      edition: first('EN'),
      language: first('LA'),
      ISSN: allValuesOf(record, 'IS'),
      URL: notes.URL,
      identifiers: [...identifiersOf(record), ...notes.identifiers],
      design: designOf(kinds) ?? notes.design,
      searchedOn: notes.searchedOn,
      notices: noticesOf(record, kinds),
    },
    remarks: isNoticeRemark(record.tags, kinds),
  }
}

const isYearOnly = (date: string | undefined) => date === undefined || /^\s*\d{4}\s*$/.test(date)

/** Full names where there are any (FAU), short ones else (AU), groups (CN), in the order of the record. */
function namesOf(record: TaggedRecord): Name[] {
  const names: Name[] = []
  let [full, shortOfFull] = [false, false]
  for (const { tag, value } of record.values) {
    if (value === '' || names.length >= MOST_NAMES) continue
    if (tag === 'CN') names.push({ literal: value })
    else if (tag === 'FAU' || (tag === 'AU' && !(full && shortOfFull))) names.push(...[readName(value) ?? []].flat())
    if (tag === 'FAU') [full, shortOfFull] = [true, true]
    else if (tag === 'AU') shortOfFull = false
  }
  return names
}

/** LID and AID hold numbers with their kind in brackets; SI the registrations of trials. */
function identifiersOf(record: TaggedRecord): { name: IdentifierName; text: string }[] {
  const dois = allValuesOf(record, 'LID', 'AID').flatMap((text) => /^(.*\S)\s*\[doi\]$/i.exec(text)?.[1] ?? [])
  const trials = allValuesOf(record, 'SI').flatMap((text) => /^ClinicalTrials\.gov\/(NCT\d+)$/i.exec(text)?.[1] ?? [])
  const named = (name: IdentifierName, texts: string[]) => texts.map((text) => ({ name, text }))
  return [
    ...named('pmid', allValuesOf(record, 'PMID')),
    ...named('pmcid', allValuesOf(record, 'PMC')),
    ...named('doi', dois),
    ...named(
      'isbn',
      allValuesOf(record, 'ISBN').map((text) => text.replace(/\s*\([^()]*\)\s*$/, '')),
    ),
    ...named('nct', trials),
  ]
}

function noticesOf(record: TaggedRecord, kinds: readonly string[]): Notice[] {
  const notices = record.values
    .filter(({ tag, value }) => Object.hasOwn(NOTICE_TAGS, tag) && value !== '')
    .slice(0, 100)
    .map(({ tag, value }) => readNotice(NOTICE_TAGS[tag]!, value))
  const isMarked = kinds.some((kind) => kind.toLowerCase() === 'retracted publication')
  const isNamed = notices.some(({ type }) => type === 'retraction' || type === 'retracted-and-republished')
  return isMarked && !isNamed ? [...notices, RETRACTED] : notices
}
