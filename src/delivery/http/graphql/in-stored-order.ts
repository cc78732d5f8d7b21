import { isListType, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql'
import { idOf } from '#platform/record-id.ts'

/**
 * Gives related records in the order in which they were put there, which says something of authors and of works that are cited: Payload
 * gives them in the order in which it happened to read them (`fieldToSchemaMap`, 3.90.1).
 */
export function inStoredOrder(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const { name, resolve } = field
      const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
      if (!resolve || !isList) continue
      field.resolve = async (source: Record<string, unknown> | undefined, args, context, info) => {
        const [stored, found]: [unknown, unknown] = [source?.[name], await resolve(source, args, context, info)]
        if (!Array.isArray(stored) || !Array.isArray(found)) return found
        const places = new Map(stored.map((each, place) => [idOf(each), place]))
        return found.toSorted((one, other) => (places.get(idOf(one)) ?? 0) - (places.get(idOf(other)) ?? 0))
      }
    }
  }
  return schema
}
