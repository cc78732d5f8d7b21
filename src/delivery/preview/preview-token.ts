import { createHmac, timingSafeEqual } from 'node:crypto'
import { isRecordId } from '#platform/record-id.ts'

/** What a link to a draft lets whoever has it do: read one page as it is written now, until then, as long as its maker may. */
export type PreviewGrant = {
  collection: string
  id: string
  /** The account that made the link. */
  by: string
  /** The moment from which it lets nobody in; whole seconds since 1970. */
  until: number
}

export type ReadToken = { ok: true; value: PreviewGrant } | { ok: false; code: PreviewRefusal; why: string }
export type PreviewRefusal = 'preview/not-valid' | 'preview/ended'

/** The form of the token; another one gets another number. */
const VERSION = 'p1'
/** What our signatures are over, besides the token: no other signature made with the same secret is one of these. */
const PURPOSE = 'citewell preview\n'
const LONGEST = 400

const NOT_VALID = 'This link is not right, or the server no longer knows it. Ask for a new one.'
const ENDED = 'This link has ended. Ask whoever sent it for a new one.'

/** Writes the token of a link: what it grants, in the open, and an HMAC-SHA256 (RFC 2104) over all of it. */
export function makePreviewToken({ by, collection, id, until }: PreviewGrant, secret: string): string {
  const said = Buffer.from([collection, id, by, until.toString(36)].join('/'), 'utf8').toString('base64url')
  const signed = `${VERSION}.${said}`
  return `${signed}.${signatureOf(signed, secret)}`
}

/**
 * Reads a token at a moment (milliseconds since 1970). What was not signed by us, exactly as it stands, is refused without a look at
 * what it says; a token that has ended says so. Takes any text and never throws.
 */
export function readPreviewToken(token: string, secret: string, now: number): ReadToken {
  const at = token.lastIndexOf('.')
  if (token.length > LONGEST || at < 0) return { ok: false, code: 'preview/not-valid', why: NOT_VALID }
  const signed = token.slice(0, at)
  if (!isSame(token.slice(at + 1), signatureOf(signed, secret)) || !signed.startsWith(`${VERSION}.`))
    return { ok: false, code: 'preview/not-valid', why: NOT_VALID }
  const [collection = '', id = '', by = '', end = ''] = Buffer.from(signed.slice(VERSION.length + 1), 'base64url')
    .toString('utf8')
    .split('/')
  const until = Number.parseInt(end, 36)
  if (collection === '' || !isRecordId(id) || !isRecordId(by) || !Number.isSafeInteger(until))
    return { ok: false, code: 'preview/not-valid', why: NOT_VALID }
  if (until * 1000 <= now) return { ok: false, code: 'preview/ended', why: ENDED }
  return { ok: true, value: { collection, id, by, until } }
}

const signatureOf = (signed: string, secret: string): string =>
  createHmac('sha256', secret).update(PURPOSE).update(signed).digest('base64url')

/** Compares two texts in a time that does not tell where they differ. As texts, so that one signature has one spelling. */
function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given, 'utf8'), Buffer.from(right, 'utf8')]
  return one.length === other.length && timingSafeEqual(one, other)
}
