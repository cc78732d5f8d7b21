import { configToSchema } from '@payloadcms/graphql'
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
  validate,
  type DocumentNode,
  type GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { createPayloadRequest, type Payload } from 'payload'
import { configForSchema } from '#platform/cms/config-for-schema.ts'
import { noteOutage } from '#platform/database/outage.ts'
import type { GraphQLPass } from '../guard/graphql-guard.ts'
import { unavailable } from '../guard/refusals.ts'
import { selectWhatIsAsked } from './select-asked.ts'
import { createCollectionFinder } from './collections-in.ts'

export type GraphQLAnswer = {
  data?: unknown
  errors?: readonly GraphQLError[]
  headers: Headers
  isValid: boolean
  signedIn: boolean
  /** The collections whose records a question can come to. */
  collections: readonly string[]
}

export type GraphQLRunner = {
  isList: (field: string) => boolean
  run: (url: string, headers: Headers, pass: GraphQLPass) => Promise<GraphQLAnswer>
  /** The schema as text, as it is committed in `src/generated/schema.graphql`. */
  sdl: () => string
}

/** Documents found valid are remembered by their text: websites ask the same few hundred queries. */
const REMEMBERED = 500

/**
 * Runs guarded GraphQL requests against Payload's schema, directly: Payload's own handler parses twice, and measures
 * complexity with a rule that is exponential in nested fragments, which is what the guard in front replaces.
 */
export function createGraphQLRunner(payload: Payload): GraphQLRunner {
  let schema: GraphQLSchema | null = null
  let lists: Set<string> | null = null
  let sdl: string | null = null
  const valid = new Map<string, Valid>()
  let finder: ((document: DocumentNode) => string[]) | null = null
  const collectionsIn = (document: DocumentNode) => (finder ??= createCollectionFinder(schemaNow(), payload))(document)
  const schemaNow = () => (schema ??= selectWhatIsAsked(configToSchema(configForSchema(payload.config)).schema))

  function validated(query: string, document: DocumentNode): readonly GraphQLError[] {
    if (valid.has(query)) return []
    const errors = validate(schemaNow(), document, undefined, { maxErrors: 10 })
    if (errors.length > 0) return errors
    if (valid.size >= REMEMBERED) valid.delete(valid.keys().next().value!)
    valid.set(query, { document, collections: collectionsIn(document) })
    return []
  }

  async function answer(url: string, headers: Headers, { request, document }: GraphQLPass): Promise<GraphQLAnswer> {
    const errors = validated(request.query, document)
    if (errors.length > 0) return { errors, headers: new Headers(), isValid: false, signedIn: false, collections: [] }
    const req = await createPayloadRequest({
      canSetHeaders: true,
      config: payload.config,
      request: new Request(url, { method: 'POST', headers }),
    })
    const set: Record<string, string> = {}
    const { collections, document: known } = valid.get(request.query)!
    const result = await execute({
      schema: schemaNow(),
      document: known,
      contextValue: { req, headers: set },
      variableValues: request.variables,
      operationName: request.operationName,
    })
    const answered = new Headers(req.responseHeaders)
    for (const [name, value] of Object.entries(set)) answered.append(name, value)
    return { ...result, headers: answered, isValid: true, signedIn: Boolean(req.user), collections }
  }

  return {
    sdl: () => (sdl ??= `${printSchema(lexicographicSortSchema(schemaNow()))}\n`),
    isList: (field) => (lists ??= listFields(schemaNow())).has(field),
    run: async (url, headers, pass) => {
      const { result, wasAway } = await noteOutage(() => answer(url, headers, pass))
      // A change that was made is said to be made, whatever could not be asked after it.
      const isChange = pass.operation.operation === 'mutation' && !result.errors?.length
      if (wasAway && !isChange) throw unavailable()
      return result
    },
  }
}

type Valid = { document: DocumentNode; collections: readonly string[] }

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
