import { SIGN_IN_ERRORS, wrongCredentials } from '#accounts/index.ts'
import { Problem, PROBLEMS, type ProblemCode, type ProblemPlace } from '#platform/problem.ts'
import { postgresRefusal } from './postgres-refusal.ts'
import { isProblemBody, type Refusal } from './problem-body.ts'
import { fault, nothingThere, signInFirst, unavailable } from './refusals.ts'

/** What must be known to say a failure in words: whether somebody is signed in, and whether the database was away. */
export type Circumstances = { signedIn: boolean; isUnavailable?: (error: unknown) => boolean }

const BY_STATUS: Record<number, ProblemCode> = {
  400: 'request/invalid',
  401: 'request/unauthenticated',
  403: 'request/forbidden',
  404: 'request/not-found',
  405: 'request/method-not-allowed',
  409: 'request/conflict',
  412: 'write/stale',
  413: 'request/too-large',
  415: 'request/unsupported-type',
  422: 'data/invalid',
  423: 'request/conflict',
  428: 'write/revision-missing',
  429: 'request/rate-limited',
  503: 'service/unavailable',
}

/** Names the refusal for anything thrown while a request was served: a Problem, Payload's errors, the database's. */
export function refusalOf(error: unknown, circumstances: Circumstances): Refusal {
  if (error instanceof Problem) return error
  if (circumstances.isUnavailable?.(error)) return unavailable()
  const { name, message, status, data } = (error ?? {}) as Record<string, unknown>
  if (SIGN_IN_ERRORS.has(String(name))) return wrongCredentials()
  const fromDatabase = postgresRefusal(error)
  if (fromDatabase) return fromDatabase
  if (error instanceof SyntaxError && /JSON/.test(error.message))
    return new Problem('request/invalid', 'The body is not valid JSON.')
  if (typeof status !== 'number' || status >= 500) return status === 503 ? unavailable() : fault()
  return fromPayload(status, String(name ?? ''), String(message ?? ''), data, circumstances)
}

/** Names the refusal for a body that Payload answered by itself, `{ errors: [{ name?, message, data? }] }` or `{ message }`. */
export function refusalOfBody(status: number, body: unknown, circumstances: Circumstances): Refusal {
  if (isProblemBody(body)) return new Problem(body.code, body.detail, body.errors, extraOf(body))
  const { errors, message } = (body ?? {}) as { errors?: unknown; message?: unknown }
  const first = (Array.isArray(errors) ? errors[0] : undefined) as Record<string, unknown> | undefined
  const words = String(first?.message ?? message ?? '')
  // Of what fails on our side only our own refusals have words that are fit to be seen.
  if (status >= 500 && !(status === 503 && first?.name === 'Problem')) return status === 503 ? unavailable() : fault()
  return fromPayload(status, String(first?.name ?? ''), words, first?.data, circumstances)
}

function fromPayload(status: number, name: string, words: string, data: unknown, { signedIn }: Circumstances): Refusal {
  const { code, errors, ...details } = (Array.isArray(data) ? {} : (data ?? {})) as Record<string, unknown>
  if (typeof code === 'string' && code in PROBLEMS)
    return new Problem(code as ProblemCode, words, placesOf(errors), details)
  if (name === 'ValidationError' || (status === 400 && Array.isArray(errors)))
    return invalidData(placesOf(errors), words)
  if (name === 'QueryError' || words.startsWith('The following path')) return invalidQuery(placesOf(data))
  if (status === 404) return nothingThere()
  if (status === 403 && !signedIn) return signInFirst()
  if (status === 401) return signInFirst()
  if (status === 403)
    return new Problem('request/forbidden', 'Your account may not do this. Ask an admin of your clinic.')
  if (status === 423)
    return new Problem('request/conflict', 'Somebody else has this open. Try again when they are done.')
  return new Problem(BY_STATUS[status] ?? 'request/invalid', words || 'The request cannot be carried out as it is.')
}

function placesOf(errors: unknown): ProblemPlace[] {
  if (!Array.isArray(errors)) return []
  return errors.slice(0, 100).map((entry) => {
    const { path, field, message } = (entry ?? {}) as Record<string, unknown>
    return { path: String(path ?? field ?? ''), message: String(message ?? 'This is not valid.') }
  })
}

function invalidData(places: ProblemPlace[], words: string): Refusal {
  const [only] = places
  if (places.length === 1 && only) return new Problem('data/invalid', only.message, places)
  return new Problem('data/invalid', places.length > 1 ? `${places.length} fields need putting right.` : words, places)
}

function invalidQuery(places: ProblemPlace[]): Refusal {
  const named = places.map(({ path }) => ({ path, message: 'There is no such field to ask by, or it is not public.' }))
  return new Problem('query/invalid', 'The query names a field that does not exist or is not public.', named)
}

const SHAPE = new Set(['type', 'title', 'status', 'code', 'detail', 'errors', 'requestId'])
const extraOf = (body: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !SHAPE.has(name)))
