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

/** An answer in one encoding: its bytes, and its headers as Node writes them fastest, names and values in turn. */
type Form = { head: readonly string[]; body: Uint8Array }

/** The forms of an answer, each made once, when somebody first asks for it. */
const made = new WeakMap<Answer, Map<Encoding | null, Form | Promise<Form>>>()

function formOf(answer: Answer, encoding: Encoding | null): Form | Promise<Form> {
  const forms = made.get(answer) ?? new Map<Encoding | null, Form | Promise<Form>>()
  made.set(answer, forms)
  const known = forms.get(encoding)
  if (known !== undefined) return known
  const form = encoding === null ? formFrom(answer, answer.body, null) : compressed(answer, encoding, forms)
  forms.set(encoding, form)
  return form
}

async function compressed(
  answer: Answer,
  encoding: Encoding,
  forms: Map<Encoding | null, Form | Promise<Form>>,
): Promise<Form> {
  const form = formFrom(answer, await COMPRESS[encoding](answer.body), encoding)
  forms.set(encoding, form)
  return form
}

const formFrom = (answer: Answer, body: Uint8Array, encoding: Encoding | null): Form => ({
  body,
  head: [
    ...Object.entries(answer.headers).flat(),
    'ETag',
    etagIn(answer, encoding),
    'Content-Length',
    String(body.byteLength),
    ...(encoding === null ? [] : ['Content-Encoding', encoding]),
  ],
})

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

const encodingFor = (req: IncomingMessage, answer: Answer): Encoding | null =>
  answer.body.byteLength < SMALL ? null : chooseEncoding(req.headers['accept-encoding'] as string)

/**
 * Sends an answer, in the encoding that is asked for, or says (304) that the caller has it already. `occasion` are headers of this time,
 * names and values in turn.
 */
export function sendAnswer(
  req: IncomingMessage,
  res: ServerResponse,
  answer: Answer,
  occasion: readonly string[],
): void {
  const encoding = encodingFor(req, answer)
  if (isHeld(req, answer)) {
    const { 'Content-Type': _, ...headers } = answer.headers
    res.writeHead(304, [...Object.entries(headers).flat(), 'ETag', etagIn(answer, encoding), ...occasion])
    return void res.end()
  }
  const write = ({ body, head }: Form) => {
    res.writeHead(200, [...head, ...occasion])
    res.end(req.method === 'HEAD' ? undefined : body)
  }
  const form = formOf(answer, encoding)
  if (form instanceof Promise) form.then(write).catch(() => res.destroy())
  else write(form)
}
