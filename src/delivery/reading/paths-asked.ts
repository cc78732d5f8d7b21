/**
 * The ways in which an address may stand in a redirect, the likeliest first: as it was asked, and as its bare path, with and without the
 * last “/”. Servers of websites know their addresses whole, with or without a query.
 */
export function pathsAsked(address: string): string[] {
  const bare = address
    .replace(/^https?:\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '')
  const path = bare.startsWith('/') ? bare : `/${bare}`
  return [...new Set([address, path, path === '/' ? path : `${path}/`])]
}
