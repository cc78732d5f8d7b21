import {
  execute,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { createPayloadRequest, type Payload, type PayloadRequest } from 'payload'
import { noteOutage } from '#platform/database/outage.ts'
import { checkGraphQL, type GraphQLKnowledge, type GraphQLPass } from '../../guard/graphql-guard.ts'
import { unavailable } from '../../guard/refusals.ts'
import { asksPublishedOnly, resolveFromPublished } from '../../cms/graphql/index.ts'
import type { DraftQuestions } from '../../cms/preview/previews.ts'
import { openReading, type ReadingParts } from '../../cms/published/index.ts'
import { buildSchema } from './build-schema.ts'
import { createCollectionFinder } from './collections-in.ts'
import { createDocuments } from '../../guard/graphql-documents.ts'

export type GraphQLAnswer = {
  data?: unknown
  errors?: readonly GraphQLError[]
  headers: Headers
  isValid: boolean
  signedIn: boolean
  /** What it was made of, as tags of the cache: collections whose records a question can come to, or the records it came to. */
  madeOf: Iterable<string>
}

/** A question that passed the guard; `isStranger`: whoever asks shows nothing of who they are. With `preview`, it is about a draft. */
export type Asked = {
  url: string
  /** Made when they are looked at: what is answered from published records needs none. */
  headers: () => Headers
  pass: GraphQLPass
  isStranger: boolean
  preview?: DraftQuestions | null
}

export type GraphQLRunner = GraphQLKnowledge & {
  run: (asked: Asked) => Promise<GraphQLAnswer>
  /** What is wrong with a document, as a sentence, if whoever may ask the most asked it; null if nothing is. */
  faultIn: (text: string) => string | null
  /** The schema as text, as it is committed in `src/generated/schema.graphql`. */
  sdl: () => string
}

/**
 * Runs guarded GraphQL requests against Payload's schema, directly: Payload's own handler parses twice, and measures
 * complexity with a rule that is exponential in nested fragments, which is what the guard in front replaces. What a stranger asks of
 * published records alone is answered from these; all else goes through Payload's resolvers.
 */
export function createGraphQLRunner(payload: Payload, parts: ReadingParts): GraphQLRunner {
  let made: ReturnType<typeof make> | null = null
  const built = () => (made ??= make(payload, parts))

  async function answer({ headers, isStranger, pass, preview = null, url }: Asked): Promise<GraphQLAnswer> {
    const { documents, schema } = built()
    const known = documents.validated(pass.request.query, pass.document)
    if (!known.ok) return { errors: known.errors, headers: new Headers(), isValid: false, signedIn: false, madeOf: [] }
    const { variables: variableValues, operationName } = pass.request
    const run = (contextValue: object) =>
      execute({ schema, document: known.document, contextValue, variableValues, operationName })
    if (isStranger && preview === null && known.isPublished) {
      const reading = openReading(parts)
      const result = await run({ reading })
      return { ...result, headers: new Headers(), isValid: true, signedIn: false, madeOf: reading.madeOf }
    }
    const req = preview?.req ?? (await requestOf(payload, url, headers()))
    const set: Record<string, string> = {}
    const result = await run({ req, headers: set, preview })
    const answered = new Headers(req.responseHeaders)
    for (const [name, value] of Object.entries(set)) answered.append(name, value)
    return { ...result, headers: answered, isValid: true, signedIn: Boolean(req.user), madeOf: known.collections }
  }

  function faultIn(query: string): string | null {
    const { documents, lists } = built()
    const verdict = checkGraphQL({ query }, ASKS_THE_MOST, { isList: (field) => lists.has(field) })
    if (!verdict.ok) return verdict.message
    const known = documents.validated(query, verdict.document)
    return known.ok ? null : known.errors.map(({ message }) => message).join(' ')
  }

  return {
    faultIn,
    sdl: () => built().sdl(),
    isList: (field) => built().lists.has(field),
    parsed: (text) => built().documents.parsed(text),
    run: async (asked) => {
      const { result, wasAway } = await noteOutage(() => answer(asked))
      // A change that was made is said to be made, whatever could not be asked after it.
      const isChange = asked.pass.operation.operation === 'mutation' && !result.errors?.length
      if (wasAway && !isChange) throw unavailable()
      return result
    },
  }
}

const requestOf = (payload: Payload, url: string, headers: Headers): Promise<PayloadRequest> =>
  createPayloadRequest({
    canSetHeaders: true,
    config: payload.config,
    request: new Request(url, { method: 'POST', headers }),
  })

const ASKS_THE_MOST = { mayWrite: true, mayReadDrafts: true, mayIntrospect: false }

/** What is made of the schema once, when it is first needed. */
function make(payload: Payload, parts: ReadingParts) {
  const { collections, schema } = buildSchema(payload.config)
  const published = resolveFromPublished(schema, parts, collections)
  let sdl: string | null = null
  return {
    schema,
    sdl: () => (sdl ??= `${printSchema(lexicographicSortSchema(schema))}\n`),
    lists: listFields(schema),
    documents: createDocuments({
      schema,
      collectionsIn: createCollectionFinder(schema, collections),
      isPublished: (document) => asksPublishedOnly(document, schema, published),
    }),
  }
}

/** The names of fields that give lists of records anywhere in the schema; the guard multiplies what stands in them. */
function listFields(schema: GraphQLSchema): Set<string> {
  const isListed = (type: GraphQLOutputType): boolean =>
    isNonNullType(type) ? isListed(type.ofType as GraphQLOutputType) : isListType(type)
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type))
  const fields = types.filter(({ name }) => !name.startsWith('__')).flatMap((type) => Object.values(type.getFields()))
  return new Set(
    fields.filter(({ type }) => isListed(type) && isCompositeType(getNamedType(type))).map(({ name }) => name),
  )
}
