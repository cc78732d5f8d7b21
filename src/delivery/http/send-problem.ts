import type { ErrorRequestHandler, Request, Response } from 'express'
import { PROBLEMS } from '#platform/problem.ts'
import { problemBody, retryAfter, type ProblemBody, type Refusal } from '../guard/problem-body.ts'
import { refusalOf } from '../guard/refusal-of.ts'
import { deliverKept } from './cache/deliver.ts'
import { discardRest, hasBody } from './read-body.ts'
import { requestIdOf } from './request-ids.ts'

/** Answers with a refusal as `application/problem+json` (RFC 9457), with Retry-After where trying again makes sense. */
export function sendProblem(req: Request, res: Response, refusal: Refusal): void {
  if (refusal.code === 'service/unavailable' && deliverKept(res)) return
  const wait = retryAfter(refusal)
  if (wait !== null) res.setHeader('Retry-After', String(wait))
  res.status(PROBLEMS[refusal.code])
  res.setHeader('Content-Type', contentTypeFor(isOurs(req)))
  res.setHeader('Cache-Control', 'no-store')
  res.end(JSON.stringify(bodyFor(req, problemBody(refusal, requestIdOf(req)))))
  if (hasBody(req)) discardRest(req)
}

/**
 * Payload's forms read a body only if its type contains "application/json" (@payloadcms/ui/dist/forms/Form), so pages
 * of our own are told so in a parameter; the type stays what the contract says.
 */
function contentTypeFor(isForOurs: boolean): string {
  const type = 'application/problem+json; charset=utf-8'
  return isForOurs ? `${type}; also="application/json"` : type
}

/** The same forms show a `message` at the top alone: to whom a save came too late it must say what to do, once. */
function bodyFor(req: Request, body: ProblemBody): ProblemBody {
  return body.status === 412 && isOurs(req) ? { ...body, message: body.detail } : body
}

function isOurs({ headers }: Request): boolean {
  const { origin } = headers
  return (
    headers['sec-fetch-site'] === 'same-origin' ||
    (typeof origin === 'string' && URL.canParse(origin) && new URL(origin).host === headers.host)
  )
}

type Log = { error: (details: object, message: string) => void }

/** The last line of the app: whatever was thrown is said in words, and what is our own fault is written in the log. */
export function answerErrors(log: Log, isUnavailable: (error: unknown) => boolean): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    const refusal = refusalOf(error, { signedIn: false, isUnavailable })
    if (PROBLEMS[refusal.code] >= 500) log.error({ err: error, requestId: requestIdOf(req) }, 'A request failed')
    if (res.headersSent) return next(error)
    return sendProblem(req, res, refusal)
  }
}
