import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min'
import { isObject } from '#platform/is-object.ts'
import type { CheckedPage } from '../check-context.ts'
import type { Finding } from '../finding.ts'
import { raise } from '../rules/raise.ts'
import type { Passage } from '../surface/passage.ts'
import { foundOf, recordsOf, rowsOf, textOf } from './page-data.ts'
import { spoken } from './page-words.ts'
import { ofPage, placeIn } from './read-page.ts'

type Data = Readonly<Record<string, unknown>>

/** Seven figures and more, as telephone numbers are written. */
const NUMBER = /(?<![\d.])\+?\(?\d[\d ().\u00A0–-]{5,20}\d(?!\d)/g
/** A national number has nine figures and more, an international one fifteen at most. */
const FIGURES = { least: 9, most: 15 }
/** More numbers than this in one passage are a table of figures. */
const MOST = 40
/** Free to call: hotlines of others, which no clinic has to have on record. */
const TOLL_FREE = /^\+1(?:800|888|877|866|855|844|833)|^\+44(?:800|808)|^\+611[38]00/
const ZIP = /\b[A-Z]{2},? (\d{5})(?:-\d{4})?\b/g

/** PAG-007: a telephone number or ZIP code that is typed into a page is the one of a location on record. */
export const keepsContactDetails = ofPage((page, read, context): Finding[] => {
  const locations = locationsOf(page)
  if (locations.length === 0) return []
  const phones = new Set(locations.flatMap(({ phones: rows }) => rowsOf(rows).map((row) => textOf(row, 'number'))))
  const codes = new Set(locations.flatMap((location) => addressOf(location, 'postalCode').slice(0, 5) || []))
  const country = locations.map((location) => addressOf(location, 'country')).find((code) => isSupportedCountry(code))
  return spoken(read).flatMap((passage) => [
    ...(phones.size === 0 ? [] : strangePhones(passage, phones, country)).flatMap(([start, end]) =>
      raise('PAG-007', placeIn(passage, start, end), context, {
        message: `${passage.text.slice(start, end)} is not a telephone number of any location on record.`,
      }),
    ),
    ...(codes.size === 0 ? [] : strangeCodes(passage, codes)).flatMap(([start, end]) =>
      raise('PAG-007', placeIn(passage, start, end), context, {
        message: `${passage.text.slice(start, end)} is not the ZIP code of any location on record.`,
      }),
    ),
  ])
})

/** The page itself, the locations it names, or all that were found beside it. */
function locationsOf(page: CheckedPage): Data[] {
  if (page.collection === 'locations') return [page.data]
  const named = recordsOf(page, 'locations', page.data.locations, 'locations').flatMap(({ data }) =>
    data === null ? [] : [data],
  )
  return [...new Set([...named, ...foundOf(page, 'locations')])]
}

function addressOf({ address }: Data, part: string): string {
  return isObject(address) ? textOf(address, part) : ''
}

type Span = [start: number, end: number]

function strangePhones({ text }: Passage, known: ReadonlySet<string>, country: string | undefined): Span[] {
  const written = [...text.matchAll(NUMBER)].filter(([words]) => {
    const figures = words.replaceAll(/\D/g, '').length
    return figures >= FIGURES.least && figures <= FIGURES.most
  })
  return written.slice(0, MOST).flatMap(({ 0: words, index }): Span[] => {
    const number = parsePhoneNumberFromString(words, { defaultCountry: country as CountryCode, extract: false })
    if (!number?.isValid() || known.has(number.number) || TOLL_FREE.test(number.number)) return []
    return [[index, index + words.length]]
  })
}

function strangeCodes({ text }: Passage, known: ReadonlySet<string>): Span[] {
  return [...text.matchAll(ZIP)].flatMap((match): Span[] => {
    const code = match[1]!
    const start = match.index + match[0].indexOf(code)
    return known.has(code) ? [] : [[start, start + code.length]]
  })
}
