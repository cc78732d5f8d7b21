import type { GraphQLFieldConfig, GraphQLFieldConfigMap, GraphQLObjectType } from 'graphql'
import type * as GraphQL from 'graphql'
import { bySlugQueries } from './by-slug.queries.ts'
import { changesQuery } from './changes.query.ts'
import { redirectQuery } from './redirect.query.ts'
import { searchQuery } from './search.query.ts'

type Made = {
  collections: Record<string, { graphQL?: { type: GraphQLObjectType } }>
  Query: { fields: GraphQLFieldConfigMap<unknown, never> }
}

/** What Payload's schema does not have and a website asks first: a page by its slug, what changed, where an old path leads, what is said where. */
export const deliveryQueries =
  (pages: readonly string[]) =>
  (graphql: typeof GraphQL, { collections, Query }: Made): Record<string, GraphQLFieldConfig<never, never, never>> => {
    const typeOf = (slug: string) => collections[slug]!.graphQL!.type
    return {
      ...bySlugQueries(graphql, new Map(pages.map((slug) => [slug, typeOf(slug)])), Query.fields as never),
      changes: changesQuery(graphql),
      redirect: redirectQuery(graphql, typeOf('redirects')),
      search: searchQuery(graphql, pages),
    } as never
  }
