import { PROBLEMS, type Problem, type ProblemCode, type ProblemPlace } from '#platform/problem.ts'

/** A place in the shape of the contract which Payload's admin can read as well: it marks fields by `data.errors`. */
export type ProblemBodyPlace = ProblemPlace & { data?: { errors: ProblemPlace[] } }

/** The one shape of a refusal over REST (RFC 9457, `application/problem+json`). */
export type ProblemBody = {
  type: string
  title: string
  status: number
  code: ProblemCode
  detail: string
  errors: ProblemBodyPlace[]
  requestId: string
  [extra: string]: unknown
}

/** What each status means, in a few words. */
export const TITLES: Record<number, string> = {
  400: 'The request is malformed',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not possible here',
  409: 'In conflict with what is there',
  410: 'Gone',
  412: 'Changed in the meantime',
  413: 'Too large',
  415: 'Wrong kind of content',
  422: 'Not valid',
  428: 'Revision missing',
  429: 'Too many requests',
  500: 'Our fault',
  503: 'Not available right now',
}

export type Refusal = Pick<Problem, 'code' | 'message' | 'errors' | 'extra'>

/** Seconds after which trying again makes sense, where it does: what the refusal says, else two. */
export function retryAfter({ code, extra }: Refusal): number | null {
  if (PROBLEMS[code] !== 503) return null
  return typeof extra.retryAfter === 'number' ? extra.retryAfter : 2
}

/**
 * Writes a refusal as the body of an answer. There is always at least one entry in `errors`, with `path` empty where the
 * whole request is meant, and never a `message` at the top: by these two the admin shows its toast and marks its fields.
 */
export function problemBody(refusal: Refusal, requestId: string): ProblemBody {
  const status = PROBLEMS[refusal.code]
  const places = refusal.errors.length > 0 ? refusal.errors : [{ path: '', message: refusal.message }]
  const { message: _message, errors: _errors, ...extra } = refusal.extra
  return {
    ...extra,
    type: `urn:citewell:problem:${refusal.code}`,
    title: TITLES[status] ?? 'Refused',
    status,
    code: refusal.code,
    detail: refusal.message,
    errors: places.map(({ path, message }) =>
      path === '' ? { path, message } : { path, message, data: { errors: [{ path, message }] } },
    ),
    requestId,
  }
}

/** Tells whether a body was already written by `problemBody`. */
export function isProblemBody(body: unknown): body is ProblemBody {
  const { code, detail, errors } = (body ?? {}) as Record<string, unknown>
  return typeof code === 'string' && code in PROBLEMS && typeof detail === 'string' && Array.isArray(errors)
}
