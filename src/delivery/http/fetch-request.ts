import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

/** Headers that are about the connection, that change what a request is, or that Next takes for its own. */
const NOT_PASSED = new Set([
  ...'connection keep-alive transfer-encoding content-length upgrade expect te trailer proxy-connection'.split(' '),
  ...'x-payload-http-method-override x-http-method-override x-method-override x-middleware-subrequest'.split(' '),
])

/** The headers of a request as Payload may see them. */
export function headersOf(req: ExpressRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (NOT_PASSED.has(name) || value === undefined) continue
    headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

type Parts = { url: string; method: string; headers: Headers; body: string | Buffer | null }

/** Makes the fetch Request that Payload takes; it is aborted when the caller hangs up. */
export function fetchRequest(res: ExpressResponse, { url, method, headers, body }: Parts): Request {
  const hungUp = new AbortController()
  res.on('close', () => {
    if (!res.writableFinished) hungUp.abort()
  })
  const init: RequestInit = { method, headers, body: body as BodyInit | null, signal: hungUp.signal }
  return new Request(url, init)
}

/** Sends a fetch Response as the answer, its headers and cookies included. */
export async function sendResponse(res: ExpressResponse, response: Response): Promise<void> {
  res.status(response.status)
  for (const [name, value] of response.headers)
    if (name !== 'set-cookie' && !NOT_PASSED.has(name)) res.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies)
  if (response.body === null) return void res.end()
  return pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), res)
}
