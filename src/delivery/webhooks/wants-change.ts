import type { Change } from '../changes/change.ts'

/** What a webhook asks to be told of, from when on (ISO); an empty list asks for all. */
export type Wishes = {
  since: string
  events: readonly string[]
  collections: readonly string[]
  clinics: readonly string[]
}

/** Tells whether a webhook is told of a change. What belongs to no clinic is every clinic's. */
export function wantsChange(
  { clinics, collections, events, since }: Wishes,
  { at, clinic, collection, kind }: Change,
): boolean {
  const has = (wished: readonly string[], one: string | null) =>
    wished.length === 0 || one === null || wished.includes(one)
  return at >= since && has(events, kind) && has(collections, collection) && has(clinics, clinic)
}
