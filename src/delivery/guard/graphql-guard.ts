import { GraphQLError, Lexer, parse, Source, TokenKind, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import type { ProblemPlace } from '#platform/problem.ts'
import { checkField, type GraphQLAsker } from './graphql-field.ts'
import { createMeasurer } from './graphql-measure.ts'
import { fault, readGraphQLRequest, type GraphQLFault, type GraphQLRequest } from './graphql-request.ts'
import { variablesOf } from './graphql-values.ts'

/** The bounds of one GraphQL request: the public contract. */
export const GRAPHQL_LIMITS = {
  bytes: 16 * 1024,
  tokens: 1_000,
  fragments: 10,
  operations: 10,
  depth: 7,
  rootFields: 30,
  aliases: 10,
  directives: 3,
  cost: 5_000,
}
export type GraphQLLimits = typeof GRAPHQL_LIMITS

export type GraphQLPass = {
  ok: true
  request: GraphQLRequest
  document: DocumentNode
  operation: OperationDefinitionNode
  cost: number
  visits: number
}

/** What is known of the schema, and of what was asked of it before. */
export type GraphQLKnowledge = {
  /** Tells whether a field gives a list of records, by its name. */
  isList: (field: string) => boolean
  /** The document of a text that this guard let through before, if it is remembered. */
  parsed?: (text: string) => DocumentNode | undefined
}

/**
 * Decides on a GraphQL request before anything is resolved or validated: its text is lexed once, then each node of it
 * is looked at once, so that no request costs more to refuse than to read.
 */
export function checkGraphQL(
  body: unknown,
  asker: GraphQLAsker,
  known: GraphQLKnowledge,
  limits: GraphQLLimits = GRAPHQL_LIMITS,
): GraphQLPass | GraphQLFault {
  const request = readGraphQLRequest(body)
  if (!request.ok) return request
  if (request.query.length > limits.bytes)
    return fault('request/too-large', `A query may have ${limits.bytes} characters at most.`)
  if (request.query.includes('\0')) return fault('query/invalid', 'The query holds the character NUL.')
  try {
    const document = known.parsed?.(request.query) ?? parseWithin(request.query, limits)
    if (document === null) return tooMuch(`A query may have ${limits.tokens} words and signs at most.`)
    return judge(request, document, asker, known, limits)
  } catch (error) {
    if (error instanceof GraphQLError) return fault('query/invalid', error.message)
    throw error
  }
}

const tooMuch = (message: string) => fault('query/too-large', message)

/** Parses a text, or gives null if it has too many tokens to. */
function parseWithin(query: string, limits: GraphQLLimits): DocumentNode | null {
  const lexer = new Lexer(new Source(query))
  let count = 0
  while (count <= limits.tokens && lexer.advance().kind !== TokenKind.EOF) count++
  return count > limits.tokens ? null : parse(query)
}

function judge(
  request: GraphQLRequest,
  document: DocumentNode,
  asker: GraphQLAsker,
  known: GraphQLKnowledge,
  limits: GraphQLLimits,
): GraphQLPass | GraphQLFault {
  const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition')
  const fragments = document.definitions.filter((node) => node.kind === 'FragmentDefinition')
  if (fragments.length > limits.fragments) return tooMuch(`A query may have ${limits.fragments} fragments at most.`)
  if (operations.length > limits.operations) return tooMuch(`A query may have ${limits.operations} operations at most.`)
  const operation =
    request.operationName === null && operations.length === 1
      ? operations[0]
      : operations.find((each) => each.name?.value === request.operationName)
  if (!operation) return fault('query/invalid', 'Name the operation to run in “operationName”.')
  if (operation.operation === 'subscription') return fault('query/invalid', 'Subscriptions are not offered.')
  if (operation.operation === 'mutation' && !asker.mayWrite)
    return fault('request/unauthenticated', 'Sign in, or send an API key, to change anything.')
  return measure(request, document, operation, asker, known, limits)
}

function measure(
  request: GraphQLRequest,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  asker: GraphQLAsker,
  known: GraphQLKnowledge,
  limits: GraphQLLimits,
): GraphQLPass | GraphQLFault {
  const variables = variablesOf(operation, request.variables)
  const places: ProblemPlace[] = []
  let aliases = 0
  const measurer = createMeasurer(document, variables, {
    isList: known.isList,
    onAliases: (count) => void (aliases = Math.max(aliases, count)),
    onField: (field) => {
      if (places.length < 10) places.push(...checkField(field, variables, asker))
    },
  })
  const { base, perRow, depth, fields } = measurer.ofOperation(operation)
  measurer.ofAllFragments()
  const { visits, cycle, unknown, directives } = measurer.seen
  const cost = base + perRow
  if (cycle) return fault('query/invalid', `The fragment “${cycle}” holds itself.`)
  if (unknown) return fault('query/invalid', `There is no fragment called “${unknown}”.`)
  if (aliases > limits.aliases) return tooMuch(`A selection may have ${limits.aliases} aliases at most.`)
  if (fields > limits.rootFields) return tooMuch(`A query may start from ${limits.rootFields} fields at most.`)
  if (depth > limits.depth) return tooMuch(`A query may be ${limits.depth} levels deep at most; this one has ${depth}.`)
  if (directives > limits.directives)
    return tooMuch(`A field or fragment may have ${limits.directives} directives at most.`)
  if (places.length > 0) return fault('query/invalid', places[0]!.message, places)
  if (cost > limits.cost)
    return fault('query/cost', `This query costs ${cost} of ${limits.cost}. Ask for fewer rows or fewer fields.`)
  return { ok: true, request, document, operation, cost, visits }
}
