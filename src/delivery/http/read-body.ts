import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { Problem } from '#platform/problem.ts'

const tooLarge = (max: number) => new Problem('request/too-large', `The body may have ${inWords(max)} at most.`)

const inWords = (bytes: number) =>
  bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MB` : `${Math.round(bytes / 1024)} KB`

/** Tells whether a request brings a body at all. */
export function hasBody(req: IncomingMessage): boolean {
  return req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0
}

const kept = new WeakMap<IncomingMessage, Buffer>()

/** Keeps a body that was read already for whoever reads it next. */
export const keepBody = (req: IncomingMessage, body: Buffer): void => void kept.set(req, body)

const cutShort = () => new Problem('request/invalid', 'The body ended before it was all there.')

/** Reads a whole body of at most `max` bytes; more is refused by the announced length or while it comes in. */
export async function readBody(req: IncomingMessage, max: number): Promise<Buffer> {
  const known = kept.get(req)
  if (known !== undefined) return known
  if (Number(req.headers['content-length'] ?? 0) > max) throw tooLarge(max)
  if (req.destroyed) throw cutShort()
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const stop = (settle: () => void) => {
      req.off('data', take).off('end', end).off('error', fail).off('close', cut)
      settle()
    }
    const take = (chunk: Buffer) => {
      size += chunk.length
      chunks.push(chunk)
      if (size <= max) return
      req.pause()
      stop(() => reject(tooLarge(max)))
    }
    const end = () => stop(() => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
    const fail = (error: Error) => stop(() => reject(error))
    const cut = () => fail(cutShort())
    req.on('data', take).on('end', end).on('error', fail).on('close', cut)
  })
}

/** How long, and how much, we go on throwing away what an answered caller still sends. */
const LINGER_MS = 2_000
const LINGER_BYTES = 64 * 1024 * 1024

/**
 * Throws away what is left of a body that was refused, so that the caller gets to read the refusal, and cuts the
 * connection if it does not end soon. Nothing is kept in memory.
 */
export function discardRest(req: IncomingMessage): void {
  if (req.complete || req.destroyed) return
  const socket: Socket = req.socket
  let size = 0
  const timer = setTimeout(() => socket.destroy(), LINGER_MS)
  timer.unref()
  req.unpipe()
  req.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > LINGER_BYTES) socket.destroy()
  })
  req.on('error', () => undefined)
  req.on('close', () => clearTimeout(timer))
  req.resume()
}
