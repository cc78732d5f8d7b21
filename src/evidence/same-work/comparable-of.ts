import type { Work } from '../csl.ts'
import type { Comparable } from './same-work.ts'
import { workKeys } from './work-keys.ts'

/** A work as it is held against records: its first author by the key, which is all that the database is asked for. */
export function comparableOf(work: Work): Comparable {
  const { authorKey } = workKeys(work)
  return { ...work, author: authorKey === null ? [] : [{ literal: authorKey }] }
}
