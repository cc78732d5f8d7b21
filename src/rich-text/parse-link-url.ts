import type { Parsed } from '#platform/parsed.ts'
import { LIMITS } from './schema.ts'

const HOW = 'Use an address that begins with https://, mailto:, tel:, / or #.'

/** Control characters and characters without width hide a scheme from the eye, not from a browser. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u
const SCHEME = /^([a-z][a-z0-9+.-]*):/i

const refuse = (why: string): Parsed => ({ ok: false, why: `${why} ${HOW}` })

/**
 * Reads the address of a link: a web address, an e-mail address, a phone number, or a place on this site.
 * Only what every browser reads the same way passes (WHATWG URL): no scheme but http, https, mailto and tel,
 * nothing hidden, no backslash, no `//host`, no name and password.
 * @example parseLinkUrl('https://www.cochrane.org/evidence') parseLinkUrl('/contact#hours') parseLinkUrl('tel:+14045550123')
 */
export function parseLinkUrl(input: string): Parsed {
  const url = input.trim()
  if (url === '') return refuse('The link leads nowhere.')
  if (url.length > LIMITS.url) return refuse('The address of the link is too long.')
  if (HIDDEN.test(url)) return refuse('The address of the link holds hidden characters.')
  if (/[\s\\"<>`]/.test(url))
    return refuse('The address of the link holds a space or another character that no address has.')
  if (url.startsWith('#')) return url.length > 1 ? { ok: true, value: url } : refuse('The link leads nowhere.')
  if (url.startsWith('/'))
    return url.startsWith('//') ? refuse('The address of the link lacks its https:.') : { ok: true, value: url }
  const scheme = SCHEME.exec(url)?.[1]
  if (scheme === undefined) return refuse(`“${shown(url)}” is no whole address.`)
  const lower = scheme.toLowerCase()
  const rest = url.slice(scheme.length + 1)
  if (lower === 'http' || lower === 'https') return parseWeb(`${lower}:${rest}`)
  if (lower === 'mailto') return parseMail(rest)
  if (lower === 'tel') return parseTel(rest)
  return refuse(`Links that begin with “${shown(scheme)}:” are not allowed.`)
}

const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

function parseWeb(url: string): Parsed {
  if (!/^https?:\/\/[^/?#]/.test(url) || !URL.canParse(url)) return refuse(`“${shown(url)}” is no whole address.`)
  const { hostname, username, password } = new URL(url)
  if (hostname === '') return refuse(`“${shown(url)}” is no whole address.`)
  if (username !== '' || password !== '') return refuse('The address of the link must not hold a name or password.')
  return { ok: true, value: url }
}

function parseMail(rest: string): Parsed {
  return /^[^\s@/?#:]+@[^\s@/?#:]+\.[^\s@/?#:]+(\?[^#]*)?$/.test(rest)
    ? { ok: true, value: `mailto:${rest}` }
    : refuse(`“${shown(rest)}” is no e-mail address.`)
}

function parseTel(rest: string): Parsed {
  return /^\+?[0-9().*#-]+(;ext=[0-9]+)?$/.test(rest) && /[0-9]{3}/.test(rest.replace(/[^0-9]/g, ''))
    ? { ok: true, value: `tel:${rest}` }
    : refuse(`“${shown(rest)}” is no phone number; write it without spaces, as in tel:+14045550123.`)
}
