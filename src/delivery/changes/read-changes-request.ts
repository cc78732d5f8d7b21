import { Problem } from '#platform/problem.ts'
import { isRecordId } from '#platform/record-id.ts'

/** What part of the changes somebody wants: those behind `since`, at most `limit`, of a clinic and of what belongs to none. */
export type ChangesRequest = { since: number; limit: number; clinic: string | null }

const USUAL = 100
const MOST = 100

/** Reads the query of `changes`: from the first on if `since` is left out. Refuses (400) what nobody can mean. */
export function readChangesRequest(query: Readonly<Record<string, unknown>>): ChangesRequest {
  const clinic = textOf(query.clinic)
  if (clinic !== null && !isRecordId(clinic))
    throw wrong(
      'clinic',
      'The clinic is named by its id here, which stays when its slug changes: ask clinicBySlug(slug: …) { id }.',
    )
  return {
    since: wholeNumber(query, 'since', 0, 0, Number.MAX_SAFE_INTEGER),
    limit: wholeNumber(query, 'limit', USUAL, 1, MOST),
    clinic,
  }
}

const textOf = (value: unknown): string | null =>
  value === undefined || value === null || value === '' ? null : String(value)

const wrong = (path: string, message: string) => new Problem('query/invalid', message, [{ path, message }])

function wholeNumber(
  query: Readonly<Record<string, unknown>>,
  name: string,
  usual: number,
  least: number,
  most: number,
): number {
  const text = textOf(query[name])
  if (text === null) return usual
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw wrong(
    name,
    name === 'since'
      ? '“since” is the “next” of an earlier answer; leave it out to begin at the beginning.'
      : `“${name}” is a whole number from ${least} to ${most}.`,
  )
}
