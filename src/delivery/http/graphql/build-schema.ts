import { configToSchema } from '@payloadcms/graphql'
import type { GraphQLObjectType, GraphQLSchema } from 'graphql'
import type { SanitizedConfig } from 'payload'
import { configForSchema } from '#platform/cms/config-for-schema.ts'
import { resolvePreviewed } from '../../cms/graphql/index.ts'
import { inStoredOrder } from './in-stored-order.ts'
import { selectWhatIsAsked } from './select-asked.ts'

export type BuiltSchema = {
  schema: GraphQLSchema
  /** The collection behind each type of record, by the name of the type. */
  collections: ReadonlyMap<string, string>
}

type Made = { collections: Record<string, { graphQL?: { type: GraphQLObjectType } }> }

/** Payload's schema with our questions in it. Which type it gave to which collection it tells only to whoever adds questions. */
export function buildSchema(config: SanitizedConfig): BuiltSchema {
  const collections = new Map<string, string>()
  const { queries } = config.graphQL
  const listening: SanitizedConfig['graphQL'] = {
    ...config.graphQL,
    queries: (graphql, made) => {
      for (const [slug, { graphQL }] of Object.entries((made as unknown as Made).collections))
        if (graphQL) collections.set(graphQL.type.name, slug)
      return queries?.(graphql, made) ?? {}
    },
  }
  const { schema } = configToSchema(configForSchema({ ...config, graphQL: listening }))
  return { schema: resolvePreviewed(inStoredOrder(selectWhatIsAsked(schema)), collections), collections }
}
