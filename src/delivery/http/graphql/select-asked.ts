import type { GraphQLSchema } from 'graphql'

/**
 * Lets Payload read what a question asks for and nothing else, unless it says otherwise itself: by default it reads whole records,
 * texts and all, and leaves out at the end what nobody asked for.
 */
export function selectWhatIsAsked(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field
    if (resolve === undefined || !field.args.some(({ name }) => name === 'select')) continue
    field.resolve = (source, args: Record<string, unknown>, context, info): unknown =>
      resolve(source, { ...args, select: args.select ?? true }, context, info)
  }
  return schema
}
