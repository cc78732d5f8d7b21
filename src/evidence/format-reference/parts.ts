import type { Citation, PartialDate } from '../csl.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

type Parts = { year: string; month?: string; day?: string }

/** A date in words, as far as it is known; null without a year. */
export function datePartsOf(date: PartialDate | null | undefined): Parts | null {
  if (!date?.year) return null
  const month = date.month ? MONTHS[date.month - 1] : undefined
  return { year: String(date.year), ...(month && { month }), ...(month && date.day && { day: String(date.day) }) }
}

/** `December 11, 2020`, `December 2020` or `2020`. */
export function longDate({ year, month, day }: Parts): string {
  return [month && (day ? `${month} ${day},` : month), year].filter(Boolean).join(' ')
}

/** The day a page was read, from an ISO day or instant; null if it is not known. */
export function accessedOf(citation: Citation): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(citation.accessedOn ?? '')
  return match ? datePartsOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : null
}

/** The first and last page of a range, or null if `page` is a single page, a list or an article number. */
export function pageRange(page: string | null | undefined): [first: string, last: string] | null {
  const match = /^\s*([A-Za-z]*\d+[A-Za-z]?)\s*[-‐-―−]+\s*([A-Za-z]*\d+[A-Za-z]?)\s*$/.exec(page ?? '')
  return match ? [match[1]!, match[2]!] : null
}

/** Pages with a plain hyphen, `172-185`; an article number as it is; for an article the number where there is no page. */
export function locator(citation: Citation): string {
  const range = pageRange(citation.page)
  return range ? range.join('-') : citation.page?.trim() || citation.number?.trim() || ''
}

/** A year and where a journal printed it: `2013;29(2):172-185`, `2020;(12):CD013814`, `2005:CD001351`, or the year alone. */
export function volumeIssuePages(year: string, { volume, issue }: Citation, pages: string): string {
  const place = `${volume?.trim() ?? ''}${issue?.trim() ? `(${issue.trim()})` : ''}`
  return [[year, place].filter(Boolean).join(';'), pages].filter(Boolean).join(':')
}

/** `2nd ed`, from `2`, `2nd` or words of the publisher's; empty for a first or unnamed edition. */
export function editionOf(edition: string | null | undefined): string {
  const text = edition?.trim().replace(/\s*(?:ed\.?|edition)$/i, '') ?? ''
  if (text === '' || /^(?:1|1st|first)$/i.test(text)) return ''
  if (!/^\d+$/.test(text)) return `${text} ed`
  const number = Number(text)
  const ending = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending} ed`
}

/** The number of a report; a bare number gets the words that make it one. */
export function reportNumber(number: string | null | undefined, words: string): string {
  const text = number?.trim() ?? ''
  return /^\d/.test(text) ? `${words} ${text}` : text
}
