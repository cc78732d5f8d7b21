import type { RequestHandler } from 'express'
import { Problem } from '#platform/problem.ts'
import { isMediaFileName, KINDS } from '../index.ts'

const TYPES = new Map<string, string>(Object.values(KINDS).map(({ extension, mime }) => [extension, mime]))

/** What shows a picture needs nothing else: no scripts, no frames, whatever the file might hold. */
const HEADERS = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

const notFound = () => new Problem('request/not-found', 'There is no picture at this address.')

/**
 * Answers GET and HEAD for `/media/<file>` from a folder (mount it at `/media`): the same bytes for ever, typed by the ending
 * that we gave each file for its content. Everything else goes to the error handler as a `Problem`.
 */
export function serveMedia({ directory }: { directory: string }): RequestHandler {
  return (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD')
      return next(new Problem('request/method-not-allowed', 'Pictures can only be fetched here.'))
    }
    const name = req.path.slice(1)
    if (!isMediaFileName(name)) return next(notFound())
    const headers = { ...HEADERS, ETag: `"${name}"`, 'Content-Type': TYPES.get(name.split('.')[1]!)! }
    const options = {
      root: directory,
      dotfiles: 'deny',
      acceptRanges: false,
      lastModified: false,
      cacheControl: false,
      headers,
    } as const
    return res.sendFile(name, options, (fault) => {
      if (!fault || res.headersSent) return
      for (const header of Object.keys(headers)) res.removeHeader(header)
      next((fault as { status?: number }).status === 404 ? notFound() : fault)
    })
  }
}
