import { TypeInfo, visit, visitWithTypeInfo, BREAK, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { PublishedFields } from './published-resolvers.ts'

/** What can be said of fields that are answered from published records; drafts, the trash and other languages are for Payload. */
const ARGUMENTS = new Set(['where', 'sort', 'limit', 'page', 'id', 'slug', 'clinic'])

/** Whether a valid document asks for nothing but what published records answer. */
export function asksPublishedOnly(document: DocumentNode, schema: GraphQLSchema, published: PublishedFields): boolean {
  const info = new TypeInfo(schema)
  let isAll = true
  const miss = () => {
    isAll = false
    return BREAK
  }
  visit(
    document,
    visitWithTypeInfo(info, {
      OperationDefinition: ({ operation }) => (operation === 'query' ? undefined : miss()),
      Field: ({ arguments: given = [], name }) => {
        if (name.value === '__typename') return undefined
        if (!published.has(`${info.getParentType()?.name}.${name.value}`)) return miss()
        return given.every((each) => ARGUMENTS.has(each.name.value)) ? undefined : miss()
      },
    }),
  )
  return isAll
}
