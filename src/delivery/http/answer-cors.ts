import type { Request, RequestHandler, Response } from 'express'
import { isOpenToBrowsers } from '../guard/open-to-browsers.ts'

/** What a script may read of an answer, and send to get it, from any origin. */
export const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, POST',
  'Access-Control-Allow-Headers': 'Content-Type, If-None-Match, X-Preview-Token, X-Request-Id',
  'Access-Control-Expose-Headers': 'ETag, X-Request-Id, X-Content-Revision, X-Cache, Surrogate-Key, Age, Retry-After',
}

function isOpen(req: Request): boolean {
  const asked = req.method === 'OPTIONS' ? String(req.headers['access-control-request-method'] ?? '') : req.method
  const asksForMore = /authorization|cookie/i.test(String(req.headers['access-control-request-headers'] ?? ''))
  const hasCredentials = Boolean(req.headers.cookie ?? req.headers.authorization) || asksForMore
  return isOpenToBrowsers({ method: asked, path: req.originalUrl.split('?')[0]!, hasCredentials })
}

function allow(res: Response, headers: Iterable<[string, string]>): void {
  for (const [name, value] of headers) res.setHeader(name, value)
}

/**
 * Says on every answer, refusals too, which origins may read it: those that Payload's config names, with cookies;
 * any other only what is public. Preflights end here.
 */
export function answerCors(cors: (headers: Headers) => Headers): RequestHandler {
  return (req, res, next) => {
    const { origin } = req.headers
    if (origin !== undefined) {
      res.vary('Origin')
      const named = cors(new Headers({ origin }))
      allow(res, named.has('Access-Control-Allow-Origin') || !isOpen(req) ? named : Object.entries(OPEN))
    }
    if (req.method === 'OPTIONS') return void res.status(204).end()
    return next()
  }
}
