import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from '../../cache/answer-cache.ts'
import { chooseEncoding, type Encoding } from '../../cache/choose-encoding.ts'

const SMALL = 1024

const COMPRESS: Record<Encoding, (body: Uint8Array) => Promise<Uint8Array>> = {
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
}

/** The encoded bodies of an answer, each made once, when somebody first asks for it. */
const encoded = new WeakMap<Answer, Partial<Record<Encoding, Promise<Uint8Array>>>>()

async function bodyIn(answer: Answer, encoding: Encoding | null): Promise<Uint8Array> {
  if (encoding === null) return answer.body
  const made = encoded.get(answer) ?? {}
  encoded.set(answer, made)
  return (made[encoding] ??= COMPRESS[encoding](answer.body))
}

/** Each encoding is another representation, with a tag of its own (RFC 9110, 8.8.3.3). */
const etagIn = (answer: Answer, encoding: Encoding | null): string =>
  encoding === null ? answer.etag : `${answer.etag.slice(0, -1)}-${encoding}"`

function isHeld(req: IncomingMessage, answer: Answer): boolean {
  const held = req.headers['if-none-match']
  if (held === undefined) return false
  const bare = answer.etag.slice(1, -1)
  return held.split(',').some((each) => {
    const tag = each.trim().replace(/^W\//, '')
    return tag === '*' || tag === answer.etag || tag === `"${bare}-br"` || tag === `"${bare}-gzip"`
  })
}

/**
 * Sends an answer, in the encoding that is asked for, or says (304) that the caller has it already. `extra` are headers of this
 * occasion.
 */
export async function sendAnswer(
  req: IncomingMessage,
  res: ServerResponse,
  answer: Answer,
  extra: Readonly<Record<string, string>>,
): Promise<void> {
  const encoding = answer.body.byteLength < SMALL ? null : chooseEncoding(req.headers['accept-encoding'] as string)
  const headers: Record<string, string | number> = { ...answer.headers, ...extra, ETag: etagIn(answer, encoding) }
  if (isHeld(req, answer)) {
    delete headers['Content-Type']
    res.writeHead(304, headers)
    return void res.end()
  }
  const body = await bodyIn(answer, encoding)
  if (encoding !== null) headers['Content-Encoding'] = encoding
  headers['Content-Length'] = body.byteLength
  res.writeHead(200, headers)
  res.end(req.method === 'HEAD' ? undefined : body)
}
