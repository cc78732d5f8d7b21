import type { PartialDate } from '../csl.ts'
import { readDate } from './read-date.ts'

const PARTS = ['year', 'month', 'day'] as const

/** The first date of several about one event, made finer by those after it that agree with all it says. */
export function refineDate(texts: readonly string[]): PartialDate | null {
  const [first, ...others] = texts.slice(0, 10).flatMap((text) => readDate(text) ?? [])
  if (first === undefined) return null
  return others.reduce((known, date) => (agrees(known, date) ? { ...known, ...date } : known), first)
}

function agrees(known: PartialDate, finer: PartialDate): boolean {
  return PARTS.every((part) => !known[part] || !finer[part] || known[part] === finer[part])
}
