import { getNamedType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import type { PayloadRequest } from 'payload'
import type { DraftQuestions } from '../preview/previews.ts'

type Context = { req: PayloadRequest; preview?: DraftQuestions | null }
type Named = Parameters<DraftQuestions['find']>[1]

/**
 * Lets fields that give one page, by its id or its slug, give its draft to a question that may see it; everything else is answered as to
 * everybody. `types`: the collection behind each type of record.
 */
export function resolvePreviewed(schema: GraphQLSchema, types: ReadonlyMap<string, string>): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field as { resolve?: GraphQLFieldResolver<unknown, Context, Named> }
    if (!resolve) continue
    const type = getNamedType(field.type)
    const collection = isObjectType(type) ? types.get(type.name) : undefined
    field.resolve = async (source, named: Named, context: Context, info): Promise<unknown> => {
      const { preview } = context
      if (!preview) return resolve(source, named, context, info)
      const draft = collection === undefined ? null : await preview.find(collection, named)
      return draft ?? resolve(source, named, { ...context, req: preview.others }, info)
    }
  }
  return schema
}
