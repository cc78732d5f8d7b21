import { isRecordId } from '#platform/record-id.ts'

/** Who may knock at a route at all; what they may then do there is decided by the table of roles. */
export type RouteWho = 'anyone' | 'signed-in'

/** A route that takes a file as its body: of which kinds, besides multipart, and of how many bytes. */
export type FileBody = { kinds: readonly string[]; most: number }

export type Route = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  pattern: string
  who: RouteWho
  /** Left out, a body is a record as JSON, or a form of the admin's. */
  file?: FileBody
  /** It waits for servers of others, or for its turn, so it holds none of the places that writes have. */
  waitsForOthers?: true
  /** It is a question whose words are too many for an address: it holds none of those places, and no answer is kept for replay. */
  storesNothing?: true
}

/** Lists of references, by the names their formats go by; browsers and libraries know some of these files as plain text only. */
const REFERENCES: FileBody = {
  kinds: [
    'text/plain',
    'text/csv',
    'application/json',
    'application/vnd.citationstyles.csl+json',
    'application/x-research-info-systems',
    'application/x-bibtex',
    'application/nbib',
  ],
  most: 32 * 1024 * 1024,
}

/** What the routes are made for: the slugs of each kind of collection, and the one people sign in to. */
export type RouteKinds = {
  collections: readonly string[]
  pages: readonly string[]
  uploads: readonly string[]
  accounts: string
}

export type RouteMatch =
  { found: true; route: Route; params: Record<string, string> } | { found: false; allow: string[] }

/**
 * The routes of the REST API, all of them: what Payload has besides (first-register, init, verify, paste-url, jobs,
 * locks, key reveal, reorder, og …) is closed by not standing here. A pattern names a kind of collection or a value:
 * `:collection :page :upload :accounts` from the lists given, `:id` a UUID, `:name` any one segment. Only a name may be encoded:
 * what stands before and behind this finder reads the other segments as they are spelled.
 */
export const ROUTES: readonly Route[] = [
  { method: 'GET', pattern: '/:collection', who: 'anyone' },
  { method: 'POST', pattern: '/:collection', who: 'signed-in' },
  { method: 'PATCH', pattern: '/:collection', who: 'signed-in' },
  { method: 'DELETE', pattern: '/:collection', who: 'signed-in' },
  { method: 'GET', pattern: '/:collection/count', who: 'anyone' },
  { method: 'GET', pattern: '/:collection/:id', who: 'anyone' },
  { method: 'PATCH', pattern: '/:collection/:id', who: 'signed-in' },
  { method: 'DELETE', pattern: '/:collection/:id', who: 'signed-in' },
  { method: 'POST', pattern: '/:collection/:id/duplicate', who: 'signed-in' },
  { method: 'POST', pattern: '/:collection/access', who: 'signed-in' },
  { method: 'POST', pattern: '/:collection/access/:id', who: 'signed-in' },
  { method: 'GET', pattern: '/:page/by-slug/:name', who: 'anyone' },
  { method: 'GET', pattern: '/changes', who: 'anyone' },
  { method: 'GET', pattern: '/search', who: 'anyone' },
  { method: 'GET', pattern: '/:page/versions', who: 'signed-in' },
  { method: 'GET', pattern: '/:page/versions/:id', who: 'signed-in' },
  { method: 'POST', pattern: '/:page/versions/:id', who: 'signed-in' },
  { method: 'GET', pattern: '/:page/:id/obstacles', who: 'signed-in' },
  { method: 'GET', pattern: '/:page/:id/desk', who: 'signed-in' },
  { method: 'GET', pattern: '/page-reviews/queue', who: 'signed-in' },
  { method: 'GET', pattern: '/page-reviews/due', who: 'signed-in' },
  { method: 'POST', pattern: '/claims/near', who: 'signed-in', storesNothing: true },
  { method: 'POST', pattern: '/:page/:id/submit', who: 'signed-in' },
  { method: 'POST', pattern: '/:page/:id/take-back', who: 'signed-in' },
  { method: 'POST', pattern: '/:page/:id/decide', who: 'signed-in' },
  { method: 'POST', pattern: '/:page/:id/recall', who: 'signed-in' },
  { method: 'POST', pattern: '/:page/:id/reinstate', who: 'signed-in' },
  { method: 'POST', pattern: '/claims/:id/decide', who: 'signed-in' },
  { method: 'POST', pattern: '/claims/:id/recall', who: 'signed-in' },
  { method: 'POST', pattern: '/claims/:id/reinstate', who: 'signed-in' },
  { method: 'GET', pattern: '/claims/:id/where-used', who: 'signed-in' },
  { method: 'GET', pattern: '/disclaimers/:id/where-used', who: 'signed-in' },
  { method: 'GET', pattern: '/claims/:id/impact', who: 'signed-in' },
  { method: 'GET', pattern: '/:page/:id/receipt', who: 'signed-in' },
  { method: 'POST', pattern: '/:page/:id/publish', who: 'signed-in' },
  { method: 'POST', pattern: '/:page/:id/cancel-publication', who: 'signed-in' },
  { method: 'POST', pattern: '/:page/:id/withdraw', who: 'signed-in' },
  { method: 'POST', pattern: '/:page/:id/preview', who: 'signed-in' },
  { method: 'GET', pattern: '/:page/:id/checks', who: 'signed-in' },
  { method: 'POST', pattern: '/check', who: 'signed-in', storesNothing: true },
  { method: 'GET', pattern: '/check-reports/progress', who: 'signed-in' },
  { method: 'POST', pattern: '/citations/import', who: 'signed-in', file: REFERENCES, waitsForOthers: true },
  { method: 'GET', pattern: '/citations/export', who: 'signed-in' },
  { method: 'POST', pattern: '/citations/look-up', who: 'signed-in', waitsForOthers: true },
  { method: 'POST', pattern: '/citations/:id/look-up', who: 'signed-in', waitsForOthers: true },
  { method: 'POST', pattern: '/citations/:id/merge', who: 'signed-in' },
  { method: 'POST', pattern: '/citations/:id/verify', who: 'signed-in' },
  { method: 'POST', pattern: '/citations/:id/standing', who: 'signed-in' },
  { method: 'POST', pattern: '/citations/:id/recall', who: 'signed-in' },
  { method: 'POST', pattern: '/citations/:id/reinstate', who: 'signed-in' },
  { method: 'GET', pattern: '/citations/:id/where-used', who: 'signed-in' },
  { method: 'GET', pattern: '/citations/:id/impact', who: 'signed-in' },
  { method: 'POST', pattern: '/notifications/read-all', who: 'signed-in' },
  { method: 'GET', pattern: '/:upload/file/:name', who: 'anyone' },
  { method: 'POST', pattern: '/api-clients/:id/key', who: 'signed-in' },
  { method: 'POST', pattern: '/webhooks/:id/secret', who: 'signed-in' },
  { method: 'POST', pattern: '/webhooks/:id/rotate-secret', who: 'signed-in' },
  { method: 'POST', pattern: '/webhooks/:id/test', who: 'signed-in' },
  { method: 'POST', pattern: '/webhooks/:id/replay', who: 'signed-in' },
  { method: 'POST', pattern: '/deliveries/:id/replay', who: 'signed-in' },
  { method: 'POST', pattern: '/:accounts/login', who: 'anyone' },
  { method: 'POST', pattern: '/:accounts/logout', who: 'anyone' },
  { method: 'GET', pattern: '/:accounts/me', who: 'anyone' },
  { method: 'POST', pattern: '/:accounts/refresh-token', who: 'signed-in' },
  { method: 'POST', pattern: '/:accounts/forgot-password', who: 'anyone' },
  { method: 'POST', pattern: '/:accounts/reset-password', who: 'anyone' },
  { method: 'POST', pattern: '/:accounts/unlock', who: 'signed-in' },
  { method: 'GET', pattern: '/decisions.csv', who: 'signed-in' },
  { method: 'GET', pattern: '/decisions.jsonl', who: 'signed-in' },
  { method: 'GET', pattern: '/audit-events.csv', who: 'signed-in' },
  { method: 'GET', pattern: '/audit-events.jsonl', who: 'signed-in' },
  { method: 'GET', pattern: '/access', who: 'signed-in' },
  // The sign-in page asks for the width of its navigation; whoever has no account is told that there is no preference.
  { method: 'GET', pattern: '/payload-preferences/:name', who: 'anyone' },
  { method: 'POST', pattern: '/payload-preferences/:name', who: 'signed-in' },
  { method: 'DELETE', pattern: '/payload-preferences', who: 'signed-in' },
  { method: 'GET', pattern: '/schema.graphql', who: 'anyone' },
  { method: 'GET', pattern: '/openapi.json', who: 'anyone' },
]

const NAME = /^[^/\\\0]{1,300}$/

/** Makes the finder of routes: which one a method and a path (below `/api`) mean, else what the path does allow. */
export function createRouteFinder(kinds: RouteKinds, routes: readonly Route[] = ROUTES) {
  return (method: string, path: string): RouteMatch => {
    const segments = segmentsOf(path)
    if (!segments) return { found: false, allow: [] }
    const matches = routes.flatMap((route) => {
      const params = paramsOf(route, segments, kinds)
      return params ? [{ route, params }] : []
    })
    const asked = method === 'HEAD' ? 'GET' : method
    const match = matches.find(({ route }) => route.method === asked)
    if (match) return { found: true, ...match }
    return { found: false, allow: [...new Set(matches.map(({ route }) => route.method))] }
  }
}

function segmentsOf(path: string): string[] | null {
  if (!path.startsWith('/') || path.length > 1_000) return null
  try {
    const segments = path.replace(/\/$/, '').slice(1).split('/')
    const names = segments.map(decodeURIComponent)
    return names.every((name) => NAME.test(name) && name !== '.' && name !== '..') ? segments : null
  } catch {
    return null
  }
}

function paramsOf(route: Route, segments: string[], kinds: RouteKinds): Record<string, string> | null {
  const parts = route.pattern.slice(1).split('/')
  if (parts.length !== segments.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of parts.entries()) {
    const segment = part === ':name' ? decodeURIComponent(segments[index]!) : segments[index]!
    if (!fits(part, segment, kinds)) return null
    if (part.startsWith(':')) params[part.slice(1)] = segment
  }
  return params
}

function fits(part: string, segment: string, kinds: RouteKinds): boolean {
  switch (part) {
    case ':collection':
      return kinds.collections.includes(segment)
    case ':page':
      return kinds.pages.includes(segment)
    case ':upload':
      return kinds.uploads.includes(segment)
    case ':accounts':
      return kinds.accounts === segment
    case ':id':
      return isRecordId(segment)
    case ':name':
      return true
    default:
      return part === segment
  }
}
