import { Problem } from '#platform/problem.ts'
import { postgresRefusal } from '../guard/postgres-refusal.ts'

const MOST = 2000

/**
 * What stood in the way of a page, in words for those who write it, each place with what to do. Null if it was no fault of the page: the
 * database was away, or something is wrong with us; then it is worth another try.
 */
export function faultOf(error: unknown): string | null {
  const problem = error instanceof Problem ? error : (postgresRefusal(error) ?? ofPayload(error))
  if (problem === null || problem.status >= 500) return null
  const places = problem.errors.map(({ message }) => message).filter((message) => message !== problem.message)
  return [problem.message, ...places].join(' ').slice(0, MOST)
}

/** Payload's own refusals say what is wrong in `data.errors`. */
function ofPayload(error: unknown): Problem | null {
  const { data, message, status } = error as { data?: { errors?: unknown }; message?: unknown; status?: unknown }
  if (typeof status !== 'number' || status >= 500 || typeof message !== 'string') return null
  const places = Array.isArray(data?.errors) ? (data.errors as { path?: unknown; message?: unknown }[]) : []
  return new Problem(
    'data/invalid',
    message,
    places.map((place) => ({ path: String(place.path ?? ''), message: String(place.message ?? '') })),
  )
}
