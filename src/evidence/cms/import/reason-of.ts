import { APIError, ValidationError } from 'payload'
import { Problem } from '#platform/problem.ts'

/** Why one work was refused, in words for whoever imports it; `null` if it is no fault of the work, so that the import must stop. */
export function reasonOf(error: unknown): string | null {
  if (error instanceof ValidationError)
    return error.data.errors
      .map(({ label, message }) => (typeof label === 'string' ? `${label}: ${message}` : message))
      .join(' ')
  if (error instanceof Problem) return error.status < 500 && error.status !== 403 ? error.message : null
  return error instanceof APIError && error.status === 400 ? error.message : null
}
