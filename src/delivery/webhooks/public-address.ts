import ipaddr from 'ipaddr.js'

const { isValid, parse, parseCIDR } = ipaddr

/** Public by their range, and yet not of the open Internet: Azure's platform answers there on each of its machines. */
const PLATFORMS = new Set(['168.63.129.16'])

/** All that is routed for everybody under IPv6 lies in here (RFC 4291, 2.4); what leads elsewhere by its form lies outside. */
const GLOBAL_V6 = parseCIDR('2000::/3')

/** Within it, what is not: protocol assignments with Teredo (RFC 2928), 6to4 (RFC 3056), documentation (RFC 9637). */
const SPECIAL_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map((range) => parseCIDR(range))

/**
 * Tells whether an address, as a resolver writes it, is one of the open Internet, by the registries of special addresses (RFC 6890):
 * not private, loopback, link-local, shared by carriers, multicast, reserved or a cloud's own, nor any of these in the
 * clothes of IPv6 (mapped, translated, 6to4). What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%') || !isValid(address)) return false
  const parsed = parse(address)
  if (parsed.range() !== 'unicast' || PLATFORMS.has(parsed.toString())) return false
  if (parsed.kind() === 'ipv4') return true
  return parsed.match(GLOBAL_V6) && !SPECIAL_V6.some((range) => parsed.match(range))
}
