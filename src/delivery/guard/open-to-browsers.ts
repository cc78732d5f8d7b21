/** What a page of any website may do from a visitor's browser: read what is public, and ask by GraphQL. Never with cookies. */
export type BrowserCall = { method: string; path: string; hasCredentials: boolean }

/**
 * Tells whether a script of any origin may read the answer. Public content is the same for everybody, so there is nothing to
 * protect; whatever comes with a cookie or a key, or writes, stays with the origins that the configuration names.
 */
export function isOpenToBrowsers({ method, path, hasCredentials }: BrowserCall): boolean {
  if (hasCredentials) return false
  return method === 'GET' || method === 'HEAD' || (method === 'POST' && path === '/api/graphql')
}
