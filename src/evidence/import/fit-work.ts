import { parseDay } from '#platform/day.ts'
import { parseLanguage } from '#platform/language.ts'
import type { Parsed } from '#platform/parsed.ts'
import { parseWebAddress } from '#platform/web-address.ts'
import { CSL_TYPES, type Name, type Work } from '../csl.ts'
import { DESIGNS } from '../design.ts'
import { cochraneIdFitsDoi } from '../identifiers/cochrane-id.ts'
import { IDENTIFIER_NAMES, IDENTIFIERS } from '../identifiers/index.ts'
import { parseIssn } from '../identifiers/issn.ts'
import { checkPartialDate } from '../partial-date.ts'

/** A work that a record can hold, with what had to be left out in words; or why none can be made of it. */
export type Fitted = { ok: true; work: Work; remarks: string[] } | { ok: false; why: string }

/** The longest texts that the fields of a record take. */
export const LONGEST = {
  title: 1000,
  containerTitle: 500,
  containerTitleShort: 200,
  volume: 60,
  issue: 60,
  page: 60,
  number: 120,
  publisher: 300,
  publisherPlace: 120,
  edition: 60,
} as const
const LONGEST_NAME = {
  family: 200,
  given: 200,
  nonDroppingParticle: 60,
  droppingParticle: 60,
  suffix: 30,
  literal: 400,
}
const MOST_AUTHORS = 500

/** The parts that have one right form, each with the parser that knows it. */
const PARSED: [
  name: 'ISSN' | 'language' | 'URL' | 'accessedOn' | 'searchedOn',
  called: string,
  parse: (input: string) => Parsed,
][] = [
  ['ISSN', 'ISSN', parseIssn],
  ['language', 'language', parseLanguage],
  ['URL', 'link', parseWebAddress],
  ['accessedOn', 'day it was read', parseDay],
  ['searchedOn', 'day of the search', parseDay],
]

type Remark = (remark: string) => void

const tidy = (value: unknown): string | null => {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  return (
    String(value)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .normalize('NFC')
      .trim() || null
  )
}

const quoted = (text: string) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`

/**
 * Makes of a work that was read what a record can hold. Only a title that is missing or far too long refuses it; any other part
 * that no record takes is left out, and said to be, so that one odd link does not cost a whole reference.
 */
export function fitWork(read: Work): Fitted {
  const remarks: string[] = []
  const remark: Remark = (text) => void remarks.push(text)
  const title = tidy(read.title)
  if (title === null) return { ok: false, why: 'It has no title.' }
  if (title.length > LONGEST.title)
    return { ok: false, why: `Its title has more than ${LONGEST.title} characters. Is this the abstract?` }
  if (!Object.hasOwn(CSL_TYPES, read.type ?? ''))
    return { ok: false, why: 'It does not say what kind of publication it is.' }
  const work: Work = { type: read.type, title, author: authorsOf(read.author, remark), issued: dateOf(read, remark) }
  for (const name of Object.keys(LONGEST) as (keyof typeof LONGEST)[]) {
    const text = tidy(read[name])
    if (name === 'title' || text === null) continue
    if (text.length <= LONGEST[name]) work[name] = text
    else remark(`The ${spaced(name)} ${quoted(text)} was left out: it has more than ${LONGEST[name]} characters.`)
  }
  for (const [name, called, parse] of PARSED) {
    const text = tidy(read[name])
    const parsed = text === null ? null : parse(text)
    if (parsed?.ok) work[name] = parsed.value
    else if (parsed) remark(`The ${called} ${quoted(text!)} was left out. ${parsed.why}`)
  }
  if (typeof read.design === 'string' && Object.hasOwn(DESIGNS, read.design)) work.design = read.design
  if (read.notices?.length) work.notices = read.notices
  work.identifiers = identifiersOf(read, remark)
  return { ok: true, work, remarks }
}

const spaced = (name: string) => name.replaceAll(/([A-Z])/g, ' $1').toLowerCase()

function identifiersOf({ type, identifiers }: Work, remark: Remark): Work['identifiers'] {
  const kept: NonNullable<Work['identifiers']> = {}
  for (const name of IDENTIFIER_NAMES) {
    const text = tidy(identifiers?.[name])
    if (text === null) continue
    const { label, parse } = IDENTIFIERS[name]
    const parsed = parse(text)
    if (!parsed.ok) remark(`The ${label} ${quoted(text)} was left out. ${parsed.why}`)
    else if (name === 'isbn' && type === 'chapter')
      remark(`The ISBN ${parsed.value} was left out: it names the whole book, not this chapter.`)
    else kept[name] = parsed.value
  }
  if (kept.cochraneId && kept.doi && !cochraneIdFitsDoi(kept.cochraneId, kept.doi)) {
    remark(
      `The Cochrane number ${kept.cochraneId} was left out: the DOI ${kept.doi} names another version of the review.`,
    )
    delete kept.cochraneId
  }
  return kept
}

function authorsOf(authors: Work['author'], remark: Remark): Name[] {
  const names = (authors ?? []).flatMap((name) => {
    const parts = Object.entries(LONGEST_NAME).map(([part, most]) => {
      const text = tidy(name[part as keyof Name])
      if (text !== null && text.length > most)
        remark(`A part of the name ${quoted(text)} was left out: it is too long for a name.`)
      return [part, text !== null && text.length <= most ? text : null] as const
    })
    const kept = Object.fromEntries(parts.filter(([, text]) => text !== null)) as Name
    if (kept.family || kept.literal) return [kept]
    return kept.given ? [{ literal: kept.given }] : []
  })
  if (names.length <= MOST_AUTHORS) return names
  remark(`It has ${names.length} authors. The first ${MOST_AUTHORS - 1} are kept, and “et al” for the others.`)
  return [...names.slice(0, MOST_AUTHORS - 1), { literal: 'et al' }]
}

function dateOf({ issued }: Work, remark: Remark): NonNullable<Work['issued']> {
  const { year, month, day } = issued ?? {}
  const whole = { year: year ?? null, month: month ?? null, day: day ?? null }
  const wrong = checkPartialDate(whole)[0]
  if (wrong === undefined) return whole
  const rest = {
    ...whole,
    day: null,
    ...(wrong.path === 'day' ? {} : { month: null }),
    ...(wrong.path === 'year' ? { year: null } : {}),
  }
  remark(`A part of the date was left out. ${wrong.message}`)
  return rest
}
