import type { GraphQLFieldConfig, GraphQLObjectType } from 'graphql'
import type * as GraphQL from 'graphql'
import type { PayloadRequest } from 'payload'
import { findBySlug } from '../find-by-slug.ts'

type Context = { req: PayloadRequest }
type Asked = { slug: string; clinic?: string | null }

/** `articleBySlug(slug, clinic)` and its like: one page, or null, for each type of page given by its collection. */
export function bySlugQueries(
  graphql: typeof GraphQL,
  types: ReadonlyMap<string, GraphQLObjectType>,
): Record<string, GraphQLFieldConfig<unknown, Context, Asked>> {
  return Object.fromEntries(
    [...types].map(([collection, type]) => [
      `${type.name.charAt(0).toLowerCase()}${type.name.slice(1)}BySlug`,
      {
        type,
        args: {
          slug: { type: new graphql.GraphQLNonNull(graphql.GraphQLString) },
          clinic: {
            type: graphql.GraphQLString,
            description: 'The slug of the clinic, where several have such a page.',
          },
        },
        resolve: (_source, { clinic, slug }, { req }) =>
          findBySlug(req, collection, { slug, clinic: clinic ?? undefined, depth: 0 }),
      },
    ]),
  )
}
