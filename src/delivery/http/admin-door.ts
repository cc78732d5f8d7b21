import type { Request, RequestHandler, Response } from 'express'
import { Problem } from '#platform/problem.ts'
import { signInFirst } from '../guard/refusals.ts'
import { bringsCredentials } from './payload-bridge.ts'

/** What Next reads of a server action at most (its default); a form with a long article stays far below. */
const LARGEST = 1024 * 1024

/**
 * Stands before Next: pages are fetched, and what is posted is a call of the admin by somebody who says who they are, of a
 * size told beforehand. Whatever else is sent Next would read, and fail at.
 */
export const adminDoor: RequestHandler = (req, res, next) => {
  refuseUnreadable(req)
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  refuseOddPosts(req, res)
  return next()
}

function refuseUnreadable({ originalUrl }: Request): void {
  try {
    decodeURIComponent(originalUrl.split('?')[0]!)
  } catch {
    throw new Problem('request/invalid', 'The address holds a “%” that is not followed by two hexadecimal digits.')
  }
}

function refuseOddPosts(req: Request, res: Response): void {
  if (req.method !== 'POST' || req.headers['next-action'] === undefined) {
    res.setHeader('Allow', 'GET, HEAD')
    throw new Problem('request/method-not-allowed', 'This address takes GET, HEAD.')
  }
  if (!bringsCredentials(req)) throw signInFirst()
  const size = Number(req.headers['content-length'] ?? Number.NaN)
  if (!(size <= LARGEST)) throw new Problem('request/too-large', 'What is sent here may have 1 MB at most.')
}
