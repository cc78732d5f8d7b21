import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { RequestHandler } from 'express'
import { chooseEncoding, type Encoding } from '../cache/choose-encoding.ts'

const COMPRESS: Record<Encoding, (body: Buffer) => Buffer> = {
  gzip: (body) => gzipSync(body, { level: 6 }),
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
}

/**
 * Serves a text that stays the same as long as the process lives, to everybody: with a strong tag, 304 for those who have it, and made
 * smaller, once, for those who can read that.
 */
export function serveDocument(contentType: string, text: () => string): RequestHandler {
  let plain: { body: Buffer; tag: string } | null = null
  const encoded = new Map<Encoding, Buffer>()
  return (req, res) => {
    if (plain === null) {
      const body = Buffer.from(text(), 'utf8')
      plain = { body, tag: createHash('sha256').update(body).digest('hex').slice(0, 32) }
    }
    const encoding = chooseEncoding(req.headers['accept-encoding'] as string)
    const tagged = encoding === null ? plain.tag : `${plain.tag}-${encoding}`
    res.setHeader('ETag', `"${tagged}"`).setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
    res.vary('Accept-Encoding')
    const held = String(req.headers['if-none-match'] ?? '')
    if (held.includes(`"${plain.tag}"`) || held.includes(`"${plain.tag}-`)) return void res.status(304).end()
    if (encoding === null) return void res.type(contentType).send(plain.body)
    if (!encoded.has(encoding)) encoded.set(encoding, COMPRESS[encoding](plain.body))
    res.setHeader('Content-Encoding', encoding)
    res.type(contentType).send(encoded.get(encoding))
  }
}
