import type { Parsed } from '#platform/parsed.ts'
import { isPublicAddress } from './public-address.ts'

type Options = {
  /** Whether it may lie inside the network of the server, and go without encryption. */
  mayReachPrivate: boolean
}

const LONGEST = 2_000
const EXAMPLE = 'Write the whole web address, like https://www.example.com/api/citewell.'

/** Names that lead to a machine or a network and not to a site (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`). */
const INNER_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa|corp|home|test|invalid|onion)$/i

/**
 * Reads the address that webhooks go to: https, a site of the open Internet, without a name and password, on the usual port or one from
 * 1024 up. Where that site lies is seen when something is sent, at every attempt anew; here only what an address says by itself is.
 */
export function parseReceiver(input: string, { mayReachPrivate }: Options): Parsed {
  const said = input.trim()
  if (said.length > LONGEST) return refused(`A web address has at most ${LONGEST} characters.`)
  if (/[\s\\<>"\p{Cc}]/u.test(said) || !URL.canParse(said)) return refused(EXAMPLE)
  const url = new URL(said)
  const schemes = mayReachPrivate ? ['https:', 'http:'] : ['https:']
  if (!schemes.includes(url.protocol))
    return refused(
      url.protocol === 'http:'
        ? 'Write an address that begins with https://: on the way, an unencrypted one can be read and changed. For one on your own machine, Citewell is started with WEBHOOK_ALLOW_PRIVATE=on.'
        : EXAMPLE,
    )
  if (url.username !== '' || url.password !== '')
    return refused('Leave the name and password out of the address. The receiver knows us by the signature.')
  if (url.hash !== '') return refused('Leave out the part behind “#”: it is never sent.')
  if (mayReachPrivate) return { ok: true, value: url.href }
  const port = Number(url.port || 443)
  if (port !== 443 && port < 1024) return refused('Use port 443, which is the usual one, or a port from 1024 up.')
  if (!leadsOutside(url.hostname))
    return refused('This address leads into a private network. Webhooks go to sites of the open Internet only.')
  return { ok: true, value: url.href }
}

const refused = (why: string): Parsed => ({ ok: false, why })

/** Whether a host, as URL writes it, may be a site of the open Internet by its name or number alone. */
function leadsOutside(host: string): boolean {
  if (host.startsWith('[')) return isPublicAddress(host.slice(1, -1))
  if (/^[\d.]+$/.test(host)) return isPublicAddress(host)
  const name = host.replace(/\.$/, '')
  return name.includes('.') && !INNER_NAME.test(name)
}
