import type { Work } from '../csl.ts'
import { valueOf, type WorkField } from './differences-between.ts'

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Those of the fields in which the other record says something, so that taking one never empties ours. */
export const fieldsWithValue = (theirs: Work, take: readonly WorkField[]): WorkField[] =>
  take.filter((field) => !isNothing(valueOf(theirs, field)))

/** Our record with the named fields as theirs has them; what theirs does not say stays. Neither record is changed. */
export function mergeWork<Ours extends Work>(ours: Ours, theirs: Work, take: readonly WorkField[]): Ours {
  const merged: Record<string, unknown> = { ...ours }
  for (const field of fieldsWithValue(theirs, take)) {
    const [name, inner] = field.split('.') as [string, string?]
    const value = valueOf(theirs, field)
    merged[name] = inner === undefined ? value : { ...(merged[name] as object | null | undefined), [inner]: value }
  }
  return merged as Ours
}
