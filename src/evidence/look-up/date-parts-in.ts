import type { PartialDate } from '../csl.ts'
import { checkPartialDate } from '../partial-date.ts'
import { loose } from './loose.ts'

/** Reads `{"date-parts":[[2015,3,4]]}` as far as it is sound; null for `[[null]]`, which stands for no date, and for nonsense. */
export function datePartsIn(value: unknown): PartialDate | null {
  const [first] = loose.list(loose.object(value)['date-parts'])
  const [year, month, day] = loose.list(first).map(loose.number)
  for (const date of [{ year, month, day }, { year, month }, { year }]) {
    const known = Object.fromEntries(Object.entries(date).filter(([, part]) => part)) as PartialDate
    if (known.year && checkPartialDate(known).length === 0) return known
  }
  return null
}
