import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { GraphQLRunner } from './run-graphql.ts'

/** `GET /api/schema.graphql`: the GraphQL schema as text (SDL), for everybody who writes queries; 304 if they have it. */
export function serveSchema({ sdl }: Pick<GraphQLRunner, 'sdl'>): RequestHandler {
  let etag: string | null = null
  return (req, res) => {
    etag ??= `"${createHash('sha256').update(sdl()).digest('hex').slice(0, 32)}"`
    res.setHeader('ETag', etag).setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
    if (req.headers['if-none-match'] === etag) return void res.status(304).end()
    res.type('text/plain; charset=utf-8').send(sdl())
  }
}
