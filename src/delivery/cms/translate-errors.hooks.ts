import type { AfterErrorHook } from 'payload'
import { isUnavailable } from '#platform/database/database-errors.ts'
import { Problem, PROBLEMS } from '#platform/problem.ts'
import { postgresRefusal } from '../guard/postgres-refusal.ts'
import { unavailable } from '../guard/refusals.ts'

/**
 * The one place where Payload learns what our refusals, and the database's, mean: the same code, words and places over
 * REST and GraphQL. Payload's own errors pass as they are; the front door puts them in words.
 */
export const translateErrors: AfterErrorHook = ({ error, graphqlResult }) => {
  const thrown = originalOf(error)
  const refusal = thrown instanceof Problem ? thrown : isUnavailable(thrown) ? unavailable() : postgresRefusal(thrown)
  if (refusal === null) return undefined
  const { code, message, errors, extra } = refusal
  const data = { ...extra, code, errors }
  return {
    status: PROBLEMS[code],
    response: { errors: [{ name: 'Problem', message, data }] } as never,
    ...(graphqlResult
      ? {
          graphqlResult: {
            ...graphqlResult,
            message,
            extensions: { ...data, name: 'Problem', statusCode: PROBLEMS[code] },
          } as never,
        }
      : {}),
  }
}

/** GraphQL wraps what a resolver threw. */
const originalOf = (error: Error): unknown => (error as Error & { originalError?: unknown }).originalError ?? error
