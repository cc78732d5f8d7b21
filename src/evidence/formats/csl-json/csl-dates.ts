import type { PartialDate } from '../../csl.ts'
import { readDate, soundDate } from '../read-date.ts'

/**
 * A date of CSL-JSON: `date-parts` nested as it should be or not, numbers or texts in it, an EDTF string, or `raw` and
 * `literal` words. Of a span only what both its ends share, or its first year. Crossref's `[[null]]` is no date.
 */
export function readCslDate(value: unknown): PartialDate | null {
  if (typeof value === 'string' || typeof value === 'number') return readDate(String(value))
  if (typeof value !== 'object' || value === null) return null
  const { 'date-parts': parts, raw, literal, 'date-time': instant } = value as Record<string, unknown>
  if (Array.isArray(parts)) {
    const date = Array.isArray(parts[0]) ? spanOf(parts.slice(0, 2).map(partsOf)) : partsOf(parts)
    if (date) return date
  }
  const text = [raw, literal, instant].find((said) => typeof said === 'string')
  return text === undefined ? null : readDate(text as string)
}

function partsOf(parts: unknown): PartialDate | null {
  if (!Array.isArray(parts)) return null
  const [year, month, day] = parts
    .slice(0, 3)
    .map((part) => (typeof part === 'string' ? Number(part.slice(0, 4)) : part))
  const number = (part: unknown) => (typeof part === 'number' ? part : null)
  return typeof year === 'number' ? soundDate(year, number(month), number(day)) : null
}

function spanOf([first, last]: (PartialDate | null)[]): PartialDate | null {
  if (!first || !last) return first ?? null
  if (first.year !== last.year || first.month !== last.month) return { year: first.year }
  return first.day === last.day ? first : { year: first.year, ...(first.month && { month: first.month }) }
}

/** A date as far as it is known, in the way of CSL; undefined if it is not. */
export function writeCslDate(date: PartialDate | null | undefined): { 'date-parts': number[][] } | undefined {
  if (!date?.year) return undefined
  const parts = [date.year, date.month, date.month && date.day].filter((part) => typeof part === 'number' && part > 0)
  return { 'date-parts': [parts as number[]] }
}
