/** What a question by GET says, as texts; `variables` and `extensions` are JSON that nobody has parsed yet. */
export type GraphQLParams = Partial<Record<(typeof NAMES)[number], string>>

const NAMES = ['query', 'id', 'operationName', 'variables', 'extensions'] as const

/** Reads a question out of a query string. Of a name that stands there twice the first counts; what is empty was not said. */
export function readGraphQLParams(query: string): GraphQLParams {
  const params = new URLSearchParams(query)
  return Object.fromEntries(NAMES.flatMap((name) => (params.get(name) ? [[name, params.get(name)!]] : [])))
}
