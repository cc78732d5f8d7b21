import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { ANYTHING, type Answer } from '../../cache/answer-cache.ts'
import { tagsOfAnswer } from '../../cache/tags.ts'

/** What a door has to say to everybody, and what it made it of, as tags of the cache. */
export type Said = { contentType: string; body: string; madeOf: Iterable<string> }

/** Waits for what the doors say to one request, to keep it and to send it. */
export type Fill = {
  revision: number
  until: number
  now: number
  take: (answer: Answer) => void
  /** Sends what was kept of an earlier answer; null where nothing was. */
  sendKept: (() => void) | null
}

const fills = new WeakMap<ServerResponse, Fill>()

export const awaitAnswer = (res: ServerResponse, fill: Fill): void => void fills.set(res, fill)

/** In place of saying that we are away: sends what was kept, if it is a read of what is kept. Tells whether it did. */
export function deliverKept(res: ServerResponse): boolean {
  const fill = fills.get(res)
  if (!fill?.sendKept) return false
  fills.delete(res)
  fill.sendKept()
  return true
}

/** What belongs to one request, or is made anew for each. */
const OF_ONE =
  /^(x-request-id|ratelimit|retry-after|access-control-|vary|date|connection|keep-alive|content-length|cache-control|etag)/i

/** So many keys at most are named to a cache in front of us; an answer made of more of them, or of anything, is purged with everything. */
const MOST_KEYS = 120

/**
 * Sends what everybody may read: by the cache in front, if the request came through it, which keeps it, or else as it is. The
 * answer is the same for all, so nothing of the request may be in it.
 */
export function deliver(res: ServerResponse, { contentType, body, madeOf }: Said): void {
  const fill = fills.get(res)
  fills.delete(res)
  if (fill === undefined) {
    res.setHeader('Content-Type', contentType)
    return void res.end(body)
  }
  const bytes = Buffer.from(body, 'utf8')
  const tags = tagsOfAnswer(body, madeOf)
  const headers: Record<string, string> = { 'Content-Type': contentType }
  for (const [name, value] of Object.entries(res.getHeaders()))
    if (!OF_ONE.test(name) && name !== 'content-type') headers[name] = String(value)
  const isNamed = tags.size <= MOST_KEYS && !tags.has(ANYTHING)
  headers['Surrogate-Key'] = isNamed ? [...tags, 'everything'].join(' ') : 'everything'
  headers['X-Content-Revision'] = String(fill.revision)
  headers['Last-Modified'] = new Date(fill.now).toUTCString()
  fill.take({
    headers,
    body: bytes,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
    tags,
    madeAt: fill.now,
    until: fill.until,
  })
}
