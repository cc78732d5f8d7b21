import { PROBLEMS } from '#platform/problem.ts'
import { problemBody, type ProblemBody } from './problem-body.ts'
import { refusalOf } from './refusal-of.ts'

type Failed = { error: unknown; req: { user?: unknown; headers: { get: (name: string) => string | null } } }

/** Makes Payload's `afterError` hook: while the error itself is still at hand, it is answered in our one shape. */
export function createErrorTranslator(isUnavailable: (error: unknown) => boolean) {
  return ({ error, req }: Failed): { status: number; response: ProblemBody } => {
    const refusal = refusalOf(error, { signedIn: Boolean(req.user), isUnavailable })
    return { status: PROBLEMS[refusal.code], response: problemBody(refusal, req.headers.get('x-request-id') ?? '') }
  }
}
