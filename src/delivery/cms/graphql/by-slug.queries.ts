import type { GraphQLFieldConfig, GraphQLFieldConfigMap, GraphQLObjectType } from 'graphql'
import type * as GraphQL from 'graphql'
import type { PayloadRequest } from 'payload'
import { findBySlug } from '../find-by-slug.ts'

type Context = { req: PayloadRequest }
type Asked = { slug: string; clinic?: string | null }

/**
 * `articleBySlug(slug, clinic)` and its like: one page, or null, for each type of page given by its collection. The page is found by its
 * slug and then read as `Article(id)` reads it, so that the same is asked of the database and no more.
 */
export function bySlugQueries(
  graphql: typeof GraphQL,
  types: ReadonlyMap<string, GraphQLObjectType>,
  queries: GraphQLFieldConfigMap<unknown, Context>,
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
            description: 'The slug or the id of the clinic, where several have such a page.',
          },
        },
        resolve: async (source, { clinic, slug }, context, info): Promise<unknown> => {
          const select = { slug: true }
          const page = await findBySlug(context.req, collection, {
            slug,
            clinic: clinic ?? undefined,
            depth: 0,
            select,
          })
          if (page === null) return null
          return queries[type.name]!.resolve!(source, { id: (page as { id: string }).id, select: true }, context, info)
        },
      },
    ]),
  )
}
