import type { Request, Response as ExpressResponse } from 'express'
import type { PreviewGrant } from '../../preview/preview-token.ts'
import type { RouteMatch } from '../../guard/routes.ts'
import { parseQueryPairs } from '../../guard/query-pairs.ts'
import { queryTree } from '../../guard/query-tree.ts'
import type { Previews } from '../../cms/preview/previews.ts'

type Match = Extract<RouteMatch, { found: true }>
type Query = Record<string, unknown>

/** What the `X-Preview-Token` of a read grants; null without one. A token that is none, or has ended, is refused in words. */
export function grantOf(req: Request, previews: Previews | undefined): PreviewGrant | null {
  const token = req.headers['x-preview-token']
  if (token === undefined || previews === undefined) return null
  return previews.grantOf(String(token))
}

/** The draft, if this address reads the one page that the token names; null for everything else, which is read as without the token. */
export async function previewedRecord(
  previews: Previews,
  grant: PreviewGrant,
  { params, route }: Match,
  query: string,
): Promise<object | null> {
  const asked = queryOf(query)
  if (route.method !== 'GET') return null
  if (route.pattern === '/:collection/:id')
    return params.collection === grant.collection && params.id === grant.id ? previews.record(grant, asked) : null
  if (route.pattern !== '/:page/by-slug/:name' || params.page !== grant.collection) return null
  const { clinic } = asked
  return previews.recordNamed(grant, { slug: params.name!, clinic: typeof clinic === 'string' ? clinic : null }, asked)
}

/** The query of an address as Payload reads it; it was bounded before. */
function queryOf(query: string): Query {
  const read = parseQueryPairs(query)
  if (!read.ok) return {}
  const tree = queryTree(read.pairs.map(({ inner, name, value }) => ({ keys: [name, ...inner], value })))
  return JSON.parse(JSON.stringify(tree)) as Query
}

/** Sends a draft to whoever has its token, and to nobody else. */
export function sendDraft(res: ExpressResponse, record: object): void {
  res.setHeader('Cache-Control', 'private, no-store')
  res.setHeader('Content-Type', 'application/json; charset=utf-8')
  res.end(JSON.stringify(record))
}
