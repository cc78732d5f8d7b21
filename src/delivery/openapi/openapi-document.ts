import type { Route, RouteKinds } from '../guard/routes.ts'
import { PUBLIC_HEADERS, PROBLEM_SCHEMA, REFUSALS, RESPONSES, SECURITY_SCHEMES } from './components.ts'
import { GRAPHQL_PATH, GRAPHQL_SCHEMAS } from './graphql-door.ts'
import { OPERATIONS, TAGS, type Operation } from './operations.ts'
import { PARAMETERS, type ParameterName } from './parameters.ts'
import type { Json } from './schema-name.ts'
import { webhooksOf } from './webhooks.ts'

/** What is known of the records of a collection: the words for them, their schemas, and whether somebody may write them. */
export type DescribedCollection = {
  slug: string
  words: { one: string; many: string }
  /** The name of the schema of a record; `staff` and `input` are parts of a document by the same name and an ending. */
  schema: string
  /** As everybody reads it; null for what is not public. */
  read: Json | null
  forStaff: Json
  input: Json | null
  takes: { created: boolean; changed: boolean; deleted: boolean }
}

export type DocumentParts = {
  version: string
  routes: readonly Route[]
  kinds: RouteKinds
  collections: readonly DescribedCollection[]
  /** Bodies and answers, by method and pattern, and the schemas that they name. */
  asks: ReadonlyMap<string, Json>
  answers: ReadonlyMap<string, Json>
  /** Bodies of what is sent, by their names. */
  sends: ReadonlyMap<string, Json>
  named: ReadonlyMap<string, Json>
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: Json): Json => ({ 'application/json': { schema } })

/** Routes that are written down for each collection by itself, as what goes in and out differs. */
const BY_COLLECTION = /^\/:(collection(\/count|\/:id)?|page\/by-slug\/:name)$/

type Op = { path: string; method: string; value: Json }

/** The whole document (OpenAPI 3.1), from the routes there are and the fields of the records. */
export function openApiDocument(parts: DocumentParts): Json {
  const paths: Record<string, Record<string, unknown>> = { '/api/graphql': GRAPHQL_PATH }
  for (const { method, path, value } of parts.routes.flatMap((route) => operationsOf(route, parts)))
    paths[path] = { ...paths[path], [method]: value }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Citewell',
      version: parts.version,
      summary: 'What a clinic publishes, with its evidence and its approvals',
      description:
        'Reading needs no key. Every refusal is a problem (RFC 9457) with a code from one closed list. How to pull, with working examples, stands at `/docs`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The server that this document comes from' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    webhooks: webhooksOf(parts.sends),
    components: {
      schemas: schemasOf(parts),
      parameters: PARAMETERS,
      responses: RESPONSES,
      securitySchemes: SECURITY_SCHEMES,
    },
  }
}

function schemasOf({ collections, named }: DocumentParts): Json {
  const ofRecords = collections.flatMap(({ forStaff, input, read, schema, words }) => [
    ...(read === null ? [] : [[schema, { title: words.one, ...read }]]),
    [`${schema}ForStaff`, { title: `${words.one}, as staff reads it`, ...forStaff }],
    ...(input === null
      ? []
      : [[`${schema}Input`, { title: `${words.one}, as it is written`, ...input, required: undefined }]]),
  ])
  const all = {
    Problem: PROBLEM_SCHEMA,
    ...GRAPHQL_SCHEMAS,
    ...Object.fromEntries(named),
    ...Object.fromEntries(ofRecords),
  }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function operationsOf(route: Route, parts: DocumentParts): Op[] {
  const operation = OPERATIONS[`${route.method} ${route.pattern}`]
  if (operation === undefined) throw new Error(`Nobody says what ${route.method} ${route.pattern} does.`)
  if (BY_COLLECTION.test(route.pattern)) return operationsByCollection(route, operation, parts)
  const path = `/api${route.pattern.replaceAll(/:(\w+)/g, '{$1}')}`
  return [{ path, method: route.method.toLowerCase(), value: describe(route, operation, parts, null) }]
}

function operationsByCollection(route: Route, operation: Operation, parts: DocumentParts): Op[] {
  const isOfPages = route.pattern.startsWith('/:page')
  return parts.collections
    .filter(({ slug, takes }) => {
      if (isOfPages && !parts.kinds.pages.includes(slug)) return false
      if (route.method === 'POST') return takes.created
      if (route.method === 'PATCH') return takes.changed
      return route.method !== 'DELETE' || takes.deleted
    })
    .map((collection) => ({
      path: `/api${route.pattern.replace(/:(collection|page)/, collection.slug).replaceAll(/:(\w+)/g, '{$1}')}`,
      method: route.method.toLowerCase(),
      value: describe(route, operation, parts, collection),
    }))
}

function describe(
  route: Route,
  operation: Operation,
  parts: DocumentParts,
  collection: DescribedCollection | null,
): Json {
  const isOpen = route.who === 'anyone' && (collection === null || collection.read !== null)
  const asked = bodyOf(route, parts, collection)
  const isPublicRead = isOpen && route.method === 'GET' && (collection !== null || route.pattern === '/search')
  const isReadOfDrafts = collection !== null && route.method === 'GET' && parts.kinds.pages.includes(collection.slug)
  const status = route.method === 'POST' && route.pattern === '/:collection' ? 201 : 200
  return {
    operationId: nameOf(route, collection),
    summary: collection === null ? operation.summary : `${collection.words.many}: ${lower(operation.summary)}`,
    tags: [operation.tag === 'Reading' && !isOpen ? 'Writing' : operation.tag],
    security: [...(isOpen ? [{}] : []), { key: [] }, { token: [] }, { session: [] }],
    parameters: [
      ...pathParameters(route, parts, collection),
      ...[...(operation.asks ?? []), ...(isReadOfDrafts ? (['draft'] as const) : [])].map((name: ParameterName) => ({
        $ref: `#/components/parameters/${name}`,
      })),
    ],
    ...(asked === null ? {} : { requestBody: asked }),
    responses: {
      [status]: {
        description: operation.summary,
        ...(isPublicRead ? { headers: PUBLIC_HEADERS } : {}),
        content: contentOf(route, operation, parts, collection),
      },
      ...Object.fromEntries(
        refusalsOf(route, operation, isOpen).map((each) => [each, { $ref: `#/components/responses/Refused${each}` }]),
      ),
    },
  }
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

function nameOf({ method, pattern }: Route, collection: DescribedCollection | null): string {
  const words = `${method} ${collection === null ? pattern : pattern.replace(/:(collection|page)/, collection.slug)}`
  return words.toLowerCase().replaceAll(/[^a-z]+([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function refusalsOf({ method, pattern }: Route, { refuses = [] }: Operation, isOpen: boolean): number[] {
  const named = /:(id|name)/.test(pattern) ? [404] : []
  const all = [400, ...(isOpen && method === 'GET' ? [] : [401, 403]), ...named, ...refuses, 429, 503]
  return [...new Set(all)].filter((status) => status in REFUSALS).sort((a, b) => a - b)
}

function pathParameters({ pattern }: Route, { kinds }: DocumentParts, collection: DescribedCollection | null): Json[] {
  const SCHEMAS: Record<string, Json> = {
    id: { type: 'string', format: 'uuid' },
    name: { type: 'string' },
    collection: { type: 'string', enum: [...kinds.collections] },
    page: { type: 'string', enum: [...kinds.pages] },
    upload: { type: 'string', enum: [...kinds.uploads] },
    accounts: { type: 'string', enum: [kinds.accounts] },
  }
  return [...pattern.matchAll(/:(\w+)/g)].flatMap(([, name = '']) =>
    collection !== null && (name === 'collection' || name === 'page')
      ? []
      : [{ name, in: 'path', required: true, schema: SCHEMAS[name]! }],
  )
}

function bodyOf(route: Route, { asks }: DocumentParts, collection: DescribedCollection | null): Json | null {
  if (route.file !== undefined) {
    const kinds = Object.fromEntries(route.file.kinds.map((kind) => [kind, { schema: { type: 'string' } }]))
    return {
      required: true,
      content: {
        ...kinds,
        'multipart/form-data': {
          schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
        },
      },
    }
  }
  if (route.method === 'GET' || route.method === 'DELETE') return null
  if (collection !== null)
    return collection.input === null ? null : { required: true, content: json(inputOf(collection, route)) }
  const schema = asks.get(`${route.method} ${route.pattern}`)
  return schema === undefined ? null : { content: json(schema) }
}

/** What is there already need not be sent again. */
function inputOf({ input, schema }: DescribedCollection, { method }: Route): Json {
  const whole = ref(`${schema}Input`)
  return method === 'POST' && input?.required !== undefined ? { allOf: [whole, { required: input.required }] } : whole
}

function contentOf(
  route: Route,
  operation: Operation,
  { answers }: DocumentParts,
  collection: DescribedCollection | null,
): Json {
  if (operation.answers !== undefined) return { [operation.answers]: { schema: { type: 'string' } } }
  const said = answers.get(`${route.method} ${route.pattern}`)
  if (collection === null || said !== undefined) return json(said ?? { type: 'object' })
  const { read, schema } = collection
  const written = ref(`${schema}ForStaff`)
  const record = read === null ? written : { anyOf: [ref(schema), written] }
  const isMany = route.pattern === '/:collection'
  if (route.method === 'GET') return json(isMany ? listOf(record) : record)
  return json(
    isMany && route.method !== 'POST'
      ? bulkOf(written)
      : { type: 'object', properties: { doc: written, message: { type: 'string' } } },
  )
}

const listOf = (record: Json): Json => ({
  type: 'object',
  properties: {
    docs: { type: 'array', items: record },
    totalDocs: { type: 'integer' },
    limit: { type: 'integer' },
    totalPages: { type: 'integer' },
    page: { type: 'integer' },
    pagingCounter: { type: 'integer' },
    hasPrevPage: { type: 'boolean' },
    hasNextPage: { type: 'boolean' },
    prevPage: { type: ['integer', 'null'] },
    nextPage: { type: ['integer', 'null'] },
  },
  required: ['docs', 'totalDocs', 'hasNextPage'],
})

const bulkOf = (record: Json): Json => ({
  type: 'object',
  properties: {
    docs: { type: 'array', items: record },
    errors: { type: 'array', items: { type: 'object' } },
    message: { type: 'string' },
  },
})
