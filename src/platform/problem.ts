/**
 * Every failure a caller can act on has a code from this list, each with its HTTP status;
 * clients switch on the code, never on the words.
 */
export const PROBLEMS = {
  'request/invalid': 400,
  'request/unauthenticated': 401,
  'request/forbidden': 403,
  'request/not-found': 404,
  'request/method-not-allowed': 405,
  'request/conflict': 409,
  'request/too-large': 413,
  'request/unsupported-type': 415,
  'request/rate-limited': 429,
  'data/invalid': 422,
  'query/too-large': 400,
  'query/cost': 400,
  'query/invalid': 400,
  'query/unknown': 400,
  'query/not-trusted': 403,
  'account/wrong-credentials': 401,
  'page/obstacles': 409,
  'page/live': 409,
  'page/not-live': 409,
  'page/moved-on': 409,
  'preview/not-valid': 403,
  'preview/ended': 410,
  'record/in-use': 409,
  'record/moved-on': 409,
  'record/merged': 409,
  'review/own-work': 403,
  'review/not-possible': 409,
  'review/hash-moved': 409,
  'review/wrong-password': 403,
  'look-up/off': 409,
  'write/revision-missing': 428,
  'write/stale': 412,
  'write/key-reused': 422,
  'service/unavailable': 503,
  'service/fault': 500,
} as const

export type ProblemCode = keyof typeof PROBLEMS

/** One place in the caller's input that is wrong, with words for the person who must put it right. */
export type ProblemPlace = { path: string; message: string }

/** A refusal that says what is wrong, where, and what to do; never a word about our internals. */
export class Problem extends Error {
  readonly status: number
  /** Payload shows the words of an error to the caller only if it says they are fit to be seen. */
  readonly isPublic = true

  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly errors: readonly ProblemPlace[] = [],
    readonly extra: Record<string, unknown> = {},
  ) {
    super(message)
    this.name = 'Problem'
    this.status = PROBLEMS[code]
  }
}
