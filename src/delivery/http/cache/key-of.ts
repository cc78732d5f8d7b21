import type { IncomingMessage } from 'node:http'
import { graphqlKey, restKey } from '../../cache/read-key.ts'
import { readGraphQLParams } from '../../guard/graphql-params.ts'
import { urlParts } from '../../guard/url-parts.ts'
import { keepBody, readBody } from '../read-body.ts'
import { BODY_LIMITS } from '../rest-body.ts'

/** Sitemaps and feeds: they take no query. */
const FOR_MACHINES = /^\/(sitemaps|feeds)\//

/** Whether nobody says who they are, and nothing is asked that only one may be told. `named` origins may send cookies. */
export function isForAll({ headers, method, url = '' }: IncomingMessage, named: ReadonlySet<string>): boolean {
  if (!url.startsWith('/api/') && !FOR_MACHINES.test(url)) return false
  if (method !== 'GET' && method !== 'HEAD' && !(method === 'POST' && url.startsWith('/api/graphql'))) return false
  if (headers.authorization !== undefined || headers.cookie !== undefined) return false
  if (headers['x-preview-token'] !== undefined || headers['x-payload-http-method-override'] !== undefined) return false
  return headers.origin === undefined || !named.has(headers.origin)
}

/**
 * The name of what is asked, if it is a read of what everybody may read (`shared`: the collections); null for all else. The body of a
 * question is taken out of the stream and kept for whoever reads it next.
 */
export async function keyOf(req: IncomingMessage, shared: ReadonlySet<string>): Promise<string | null> {
  const parts = urlParts(req.url ?? '')
  if (parts.path === '/api/graphql') return req.method === 'POST' ? keyOfBody(req) : keyOfQuery(parts.query)
  if (req.method === 'POST') return null
  if (FOR_MACHINES.test(parts.path)) return parts.path
  return shared.has(parts.path.split('/', 3)[2] ?? '') ? restKey(parts) : null
}

const keyOfQuery = (query: string): string | null =>
  query.length > BODY_LIMITS.graphql ? null : graphqlKey(readGraphQLParams(query))

async function keyOfBody(req: IncomingMessage): Promise<string | null> {
  const length = Number(req.headers['content-length'] ?? Number.NaN)
  if (!(length <= BODY_LIMITS.graphql) || !/^application\/json\b/i.test(req.headers['content-type'] ?? '')) return null
  const body = await readBody(req, BODY_LIMITS.graphql)
  keepBody(req, body)
  try {
    return graphqlKey(JSON.parse(body.toString('utf8')))
  } catch {
    // What is wrong with it is for the door to say.
    return null
  }
}
