import { dayOf } from '#platform/day.ts'
import type { PartialDate } from '../csl.ts'
import { checkPartialDate } from '../partial-date.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i
const LONGEST = 100

/**
 * Reads a date as far as a text tells it for certain, and never more: `2015 Mar 4`, `March 4, 2015`, `2015/03/04/`,
 * `20150304`, `2015-03` (EDTF, ISO 8601). Of a span (`2015 Mar-Apr`, `2020 Winter`, `2015/2016`) only what all of it shares
 * is kept, or its first year; of `04/03/2015`, which two countries read in two ways, the year. Null if there is no year.
 */
export function readDate(input: string): PartialDate | null {
  const text = input
    .slice(0, LONGEST)
    .trim()
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^(?:c|ca\.?|©|published(?: on)?:?|epub:?)\s*(?=\d{4})/i, '')
  return numbersFirst(text) ?? yearFirst(text) ?? monthFirst(text) ?? loneYear(text)
}

/** The number of a month from its English name, short or long, or from its digits; null if it is none. */
export function readMonth(input: string): number | null {
  const text = input.trim()
  if (MONTH.test(text)) return MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= 12 ? number : null
}

/** A date of which a finer part is wrong or missing keeps the coarser ones; null without a sound year. */
export function soundDate(year: number, month?: number | null, day?: number | null): PartialDate | null {
  const tries: PartialDate[] = [
    { year, ...(month && { month, ...(day && { day }) }) },
    { year, ...(month && { month }) },
    { year },
  ]
  return tries.find((date) => checkPartialDate(date).length === 0) ?? null
}

/** `2015-03-04` for one day; null unless it is known. */
export function wholeDay({ year, month, day }: PartialDate): string | null {
  const two = (part: number) => String(part).padStart(2, '0')
  return year && month && day ? dayOf(`${year}-${two(month)}-${two(day)}`) : null
}

/** `2015-03-04`, `20150304`, `2015/03`, `2015///`, with an hour, a season or the mark of an uncertain date after it. */
function numbersFirst(text: string): PartialDate | null {
  if (/^\d{4}$/.test(text)) return soundDate(Number(text))
  const compact = /^(\d{4})(\d{2})(\d{2})?(?:T[\d:.Z+-]*)?$/.exec(text)
  if (compact) return soundDate(Number(compact[1]), Number(compact[2]), Number(compact[3] ?? 0))
  const match = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?:[/T ](?!\d{4})(.*)|[/?~%.]*)$/.exec(text)
  return match ? soundDate(Number(match[1]), Number(match[3]), Number(match[4] ?? 0)) : null
}

/** `2015 Mar 4`, `2015 Mar`, `2015 Mar-Apr`, `2015 Mar 4-10`. */
function yearFirst(text: string): PartialDate | null {
  const match = /^(\d{4})[\s,;-]+([a-z]+\.?)(?:[\s,-]+(.*))?$/i.exec(text)
  if (!match || !MONTH.test(match[2]!)) return null
  const [year, month, rest = ''] = [Number(match[1]), readMonth(match[2]!), match[3]]
  if (rest === '') return soundDate(year, month)
  const day = /^(\d{1,2})(?:st|nd|rd|th)?\.?$/.exec(rest)?.[1]
  if (day) return soundDate(year, month, Number(day))
  // A span of days shares its month, a span of months only the year.
  return soundDate(year, /^\d{1,2} ?- ?\d{1,2}$/.test(rest) ? month : null)
}

/** `4 March 2015`, `March 4, 2015`, `Mar 2015`. */
function monthFirst(text: string): PartialDate | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?:of\s)?([a-z]+\.?)[\s,-]+(\d{4})$/i.exec(text)
  const match = dayFirst ?? /^(?:(\d{1,2}) )?([a-z]+\.?)[\s-]*(\d{1,2})?(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/i.exec(text)
  if (!match || !MONTH.test(match[2]!)) return null
  const [day, year] = dayFirst ? [match[1], match[3]] : [match[3], match[4]]
  return soundDate(Number(year), readMonth(match[2]!), Number(day ?? 0))
}

/** The year of anything else if it names one, or the first of a span. */
function loneYear(text: string): PartialDate | null {
  const years = [...text.matchAll(/(?<![\d.])(1[0-9]\d\d|20\d\d)(?!\d)/g)].map(([year]) => Number(year))
  const isSpan = years.length === 2 && years[0]! <= years[1]!
  return years.length === 1 || isSpan ? soundDate(years[0]!) : null
}
