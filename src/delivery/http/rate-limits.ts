import type { Request, RequestHandler, Response } from 'express'
import { rateLimit } from 'express-rate-limit'
import { Problem } from '#platform/problem.ts'
import { sendProblem } from './send-problem.ts'

export type RateLimit = { limit: number; windowMs: number }
export type RateLimits = { general: RateLimit; signIn: RateLimit }

/**
 * By address, never by anything in the body, which an attacker chooses (Strapi CVE-2025-64526). A website that builds
 * a thousand pages asks fast and often, so the general limit only stops floods; signing in is what must be slow.
 */
export const RATE_LIMITS: RateLimits = {
  general: { limit: 30_000, windowMs: 60_000 },
  signIn: { limit: 20, windowMs: 60_000 },
}

/** Refuses an address that asks more often than the limit: 429 with Retry-After. Sign-ins that succeed do not count. */
export function limitRate({ limit, windowMs }: RateLimit, countsSuccess = true): RequestHandler {
  return rateLimit({
    limit,
    windowMs,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    skipSuccessfulRequests: !countsSuccess,
    // Its checks print to the console whatever a visitor sends in X-Forwarded-For; `trust proxy` is ours to set.
    validate: false,
    handler: (req: Request, res: Response) =>
      sendProblem(
        req,
        res,
        new Problem(
          'request/rate-limited',
          'Too many requests from your address. Wait as long as Retry-After says, then try again.',
        ),
      ),
  })
}
