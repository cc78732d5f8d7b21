import type { GraphQLRunner } from './run-graphql.ts'
import { serveDocument } from '../serve-document.ts'

/** `GET /api/schema.graphql`: the GraphQL schema as text (SDL), for everybody who writes queries. */
export const serveSchema = ({ sdl }: Pick<GraphQLRunner, 'sdl'>) => serveDocument('text/plain; charset=utf-8', sdl)
