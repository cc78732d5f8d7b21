import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

/** Gives each request an id (the caller's own if it is plain), told back in `X-Request-Id` and written in the log. */
export const requestIds: RequestHandler = (req, res, next) => {
  const given = req.headers['x-request-id']
  const id = typeof given === 'string' && /^[A-Za-z0-9_-]{8,64}$/.test(given) ? given : randomUUID()
  req.headers['x-request-id'] = id
  res.setHeader('X-Request-Id', id)
  next()
}

/** The id that `requestIds` gave. */
export function requestIdOf(req: { headers: Record<string, unknown> }): string {
  return String(req.headers['x-request-id'] ?? '')
}
