import type { Parsed } from '#platform/parsed.ts'
import { parseWebAddress } from '#platform/web-address.ts'

/** Networks a clinic may be found on: the name people know, and the hosts its profiles live on. */
export const SOCIAL_NETWORKS = {
  facebook: { name: 'Facebook', hosts: ['facebook.com', 'fb.com', 'fb.me'] },
  instagram: { name: 'Instagram', hosts: ['instagram.com'] },
  youtube: { name: 'YouTube', hosts: ['youtube.com', 'youtu.be'] },
  tiktok: { name: 'TikTok', hosts: ['tiktok.com'] },
  linkedin: { name: 'LinkedIn', hosts: ['linkedin.com'] },
  x: { name: 'X (Twitter)', hosts: ['x.com', 'twitter.com'] },
  threads: { name: 'Threads', hosts: ['threads.net', 'threads.com'] },
  bluesky: { name: 'Bluesky', hosts: ['bsky.app'] },
  pinterest: { name: 'Pinterest', hosts: ['pinterest.com', 'pinterest.co.uk', 'pinterest.ca', 'pinterest.com.au'] },
  yelp: { name: 'Yelp', hosts: ['yelp.com', 'yelp.co.uk', 'yelp.ca', 'yelp.com.au'] },
  google: { name: 'Google Business Profile', hosts: ['google.com', 'g.page', 'goo.gl', 'g.co'] },
  whatsapp: { name: 'WhatsApp', hosts: ['wa.me', 'whatsapp.com'] },
  other: { name: 'Another network', hosts: [] },
} as const

export type SocialNetwork = keyof typeof SOCIAL_NETWORKS

/** Reads the address of a profile and sees that it lies on the network it is said to lie on. */
export function parseProfileUrl(input: string, network: unknown): Parsed {
  const parsed = parseWebAddress(input)
  if (!parsed.ok || typeof network !== 'string' || !Object.hasOwn(SOCIAL_NETWORKS, network)) return parsed
  const { name, hosts } = SOCIAL_NETWORKS[network as SocialNetwork]
  const host = new URL(parsed.value).hostname.replace(/\.$/, '')
  if (hosts.length === 0 || hosts.some((known) => host === known || host.endsWith(`.${known}`))) return parsed
  return { ok: false, why: `This address is not one of ${name}.` }
}

/** Reads a handle, kept without its @. @example parseHandle('@alderbay') gives alderbay */
export function parseHandle(input: string): Parsed {
  const value = input.trim().replace(/^@+/, '')
  if (/^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99}$/u.test(value)) return { ok: true, value }
  return { ok: false, why: 'A handle is letters, figures, dots and underscores, like alderbay.acupuncture.' }
}
