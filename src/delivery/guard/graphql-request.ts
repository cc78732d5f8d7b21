import type { ProblemCode, ProblemPlace } from '#platform/problem.ts'

/** A GraphQL request taken out of a body or a query string. */
export type GraphQLRequest = { query: string; variables: Record<string, unknown>; operationName: string | null }

export type GraphQLFault = { ok: false; code: ProblemCode; message: string; errors: ProblemPlace[] }

export const fault = (code: ProblemCode, message: string, errors: ProblemPlace[] = []): GraphQLFault => ({
  ok: false,
  code,
  message,
  errors,
})

/** Reads `{ query, variables, operationName }` from parsed JSON; lists of requests (batches) are refused. */
export function readGraphQLRequest(body: unknown): ({ ok: true } & GraphQLRequest) | GraphQLFault {
  if (Array.isArray(body)) return fault('request/invalid', 'Send one request at a time, not a list of them.')
  if (typeof body !== 'object' || body === null)
    return fault('request/invalid', 'Send a JSON object with “query”, and “variables” if it has any.')
  const { query, variables, operationName } = body as Record<string, unknown>
  if (typeof query !== 'string' || query.trim() === '')
    return fault('request/invalid', 'The text of the query is missing.', [
      { path: 'query', message: 'Give the query.' },
    ])
  if (variables !== undefined && (typeof variables !== 'object' || Array.isArray(variables)))
    return fault('request/invalid', '“variables” must be a JSON object.')
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return fault('request/invalid', '“operationName” must be a text.')
  return {
    ok: true,
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : null,
  }
}
