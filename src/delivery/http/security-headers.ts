import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler, Response } from 'express'
import helmet, { type HelmetOptions } from 'helmet'

type Place = { serverUrl: string; isProduction: boolean }

/** What holds everywhere. Strict transport only where the site is served over https, else a browser locks itself out. */
function common({ serverUrl }: Place): HelmetOptions {
  const { protocol, hostname } = new URL(serverUrl)
  const isSecure = protocol === 'https:'
  const isTrusted = isSecure || hostname === 'localhost' || hostname === '127.0.0.1'
  return {
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    // Browsers print an error when they meet these two on plain http.
    crossOriginOpenerPolicy: isTrusted ? { policy: 'same-origin' } : false,
    originAgentCluster: isTrusted,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'sameorigin' },
  }
}

/** Headers for answers that are data: nothing in them may be run, framed or loaded. */
export function headersForData(place: Place): RequestHandler {
  return helmet({
    ...common(place),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], sandbox: [] },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  }) as RequestHandler
}

/** Headers for a page that is to be read: its one style, named by its hash, and nothing else. */
export function headersForText(place: Place, styleHash: string): RequestHandler {
  return helmet({
    ...common(place),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: [`'sha256-${styleHash}'`],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
      },
    },
  }) as RequestHandler
}

/** Headers for a draft that is looked at: its style and its script by their hashes, our pictures, and only our own pages around it. */
export function headersForPreview(place: Place, { script, style }: { style: string; script: string }): RequestHandler {
  return helmet({
    ...common(place),
    referrerPolicy: { policy: 'no-referrer' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: [`'sha256-${style}'`],
        scriptSrc: [`'sha256-${script}'`],
        imgSrc: ["'self'"],
        frameAncestors: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
      },
    },
  }) as RequestHandler
}

const nonceOf = (_req: IncomingMessage, res: ServerResponse) => `'nonce-${String((res as Response).locals.nonce)}'`

/**
 * Headers for the admin: only scripts that carry this answer's nonce run. Next reads the nonce off the request's own
 * policy header and puts it on each script it writes (next/dist/server/app-render/get-script-nonce-from-header.js).
 */
export function headersForAdmin(place: Place): RequestHandler {
  const development = place.isProduction ? [] : ["'unsafe-eval'"]
  const guard = helmet({
    ...common(place),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonceOf, "'strict-dynamic'", ...development],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'", ...(place.isProduction ? [] : ['ws:', 'wss:'])],
        workerSrc: ["'self'", 'blob:'],
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
      },
    },
  })
  return (req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64')
    guard(req, res, (error?: unknown) => {
      req.headers['content-security-policy'] = String(res.getHeader('content-security-policy'))
      next(error)
    })
  }
}
