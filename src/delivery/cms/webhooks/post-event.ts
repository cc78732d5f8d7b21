import { lookup } from 'node:dns/promises'
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { excerptOf } from '../../webhooks/excerpt-of.ts'
import { faultWords } from '../../webhooks/fault-words.ts'
import type { Answer } from '../../webhooks/judge-answer.ts'
import { isPublicAddress } from '../../webhooks/public-address.ts'
import { readRetryAfter } from '../../webhooks/read-retry-after.ts'
import { parseReceiver } from '../../webhooks/receiver-address.ts'

export type Post = { url: string; headers: Record<string, string>; body: string }

/** Sends an event and gives what came of it; rejects only when `signal` ends it. */
export type PostEvent = (post: Post, signal: AbortSignal) => Promise<Answer>

type Address = { address: string; family: number }
type Options = {
  mayReachPrivate: boolean
  /** All addresses of a name. */
  resolve?: (host: string) => Promise<Address[]>
  timeoutMs?: number
}

const TIMEOUT_MS = 15_000
/** More of an answer is never read. */
const MOST_BYTES = 4_096

const INSIDE =
  'The name of the website leads into a private network. Webhooks go to sites of the open Internet only, unless WEBHOOK_ALLOW_PRIVATE is on.'

const resolveAll = (host: string): Promise<Address[]> => lookup(host, { all: true })

/**
 * Makes what posts events. A name is resolved first, all its addresses must be public, and the connection then goes to these and no
 * others, so that a name that is resolved anew in between leads nowhere else. Redirects are not followed; a receiver costs one
 * timeout at most, however slowly it speaks.
 */
export function createPost({ mayReachPrivate, resolve = resolveAll, timeoutMs = TIMEOUT_MS }: Options): PostEvent {
  return async (post, signal) => {
    const read = parseReceiver(post.url, { mayReachPrivate })
    if (!read.ok) return { came: false, fault: read.why }
    const url = new URL(read.value)
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    try {
      const addresses = await within(limit, addressesOf(url, resolve))
      if (!mayReachPrivate && !addresses.every(({ address }) => isPublicAddress(address)))
        return { came: false, fault: INSIDE }
      return await send(post, url, addresses, limit)
    } catch (error) {
      signal.throwIfAborted()
      if (limit.aborted) return { came: false, fault: `It did not answer within ${timeoutMs / 1_000} seconds.` }
      return { came: false, fault: faultWords((error as NodeJS.ErrnoException).code) }
    }
  }
}

async function addressesOf({ hostname }: URL, resolve: (host: string) => Promise<Address[]>): Promise<Address[]> {
  const host = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  const addresses = family === 0 ? await resolve(host) : [{ address: host, family }]
  if (addresses.length === 0) throw Object.assign(new Error('No address'), { code: 'ENOTFOUND' })
  return addresses
}

/** What cannot be called off is at least not waited for any longer. */
function within<T>(limit: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(limit.reason as Error)
    if (limit.aborted) return end()
    limit.addEventListener('abort', end, { once: true })
    work.then(resolve, reject).finally(() => limit.removeEventListener('abort', end))
  })
}

function send({ body, headers }: Post, url: URL, addresses: Address[], signal: AbortSignal): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const toThese: LookupFunction = (_host, { all }, found) =>
    all ? found(null, addresses) : found(null, addresses[0]!.address, addresses[0]!.family)
  const options: RequestOptions & { servername?: string } = {
    hostname: host,
    port: url.port || undefined,
    path: `${url.pathname}${url.search}`,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    agent: false,
    lookup: toThese,
    signal,
    ...(isIP(host) === 0 ? { servername: host } : {}),
  }
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps(options) : requestHttp(options)
    let hasCome = false
    request.on('response', (response) => {
      hasCome = true
      void readAnswer(response).then(resolve, reject)
    })
    // A change of the protocol is no receipt, and nothing we speak.
    request.on('upgrade', (response, socket) => {
      socket.destroy()
      resolve({ came: true, status: response.statusCode ?? 0, retryAfterMs: null, excerpt: '' })
    })
    const fail = (error: Error) => {
      if (!hasCome) reject(error)
    }
    request.on('error', fail)
    request.on('close', () => fail(Object.assign(new Error('No answer'), { code: 'ECONNRESET' })))
    request.end(body)
  })
}

/** Once there is a status the answer counts, even if the rest of it comes too slowly, breaks off, or is too long. */
function readAnswer(response: IncomingMessage): Promise<Answer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    let length = 0
    const done = () => {
      response.destroy()
      resolve({
        came: true,
        status: response.statusCode ?? 0,
        retryAfterMs: readRetryAfter(response.headers['retry-after'], new Date()),
        excerpt: excerptOf(Buffer.concat(parts).subarray(0, MOST_BYTES)),
      })
    }
    response.on('data', (part: Buffer) => {
      parts.push(part)
      length += part.length
      if (length >= MOST_BYTES) done()
    })
    for (const end of ['end', 'error', 'close'] as const) response.on(end, done)
  })
}
