import { PROBLEMS } from '#platform/problem.ts'
import { GRAPHQL_LIMITS } from '../guard/graphql-guard.ts'
import { PARAMETERS } from './parameters.ts'
import type { Json } from './schema-name.ts'

const text: Json = { type: 'string' }
const open: Json = { type: 'object', additionalProperties: true }

const ASKED: Json = {
  type: 'object',
  properties: {
    query: text,
    id: { type: 'string', description: 'In place of the text: the SHA-256 of a trusted document.' },
    variables: open,
    operationName: { type: ['string', 'null'] },
    extensions: open,
  },
}

const ANSWER: Json = {
  type: 'object',
  properties: {
    data: { type: ['object', 'null'] },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          message: text,
          locations: { type: 'array', items: open },
          path: { type: 'array', items: { type: ['string', 'integer'] } },
          extensions: {
            type: 'object',
            properties: {
              code: { type: 'string', enum: Object.keys(PROBLEMS) },
              statusCode: { type: 'integer' },
              requestId: text,
              errors: { type: 'array', items: open },
            },
            required: ['code', 'statusCode', 'requestId', 'errors'],
          },
        },
        required: ['message', 'extensions'],
      },
    },
    extensions: {
      type: 'object',
      properties: { cost: { type: 'integer', description: `Of the ${GRAPHQL_LIMITS.cost} that are allowed.` } },
    },
  },
}

const answered: Json = {
  description: 'What was asked for',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/GraphQLAnswer' } } },
}
const refused: Json = {
  description: 'It was not run, or not all of it',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/GraphQLAnswer' } } },
}
const inQuery = (name: string, description: string): Json => ({ name, in: 'query', description, schema: text })

export const GRAPHQL_SCHEMAS: Json = { GraphQLQuestion: ASKED, GraphQLAnswer: ANSWER }

/** `/api/graphql`: one door for all questions; what may be asked stands in the schema (SDL). */
export const GRAPHQL_PATH: Json = {
  post: {
    operationId: 'postGraphql',
    summary: 'Ask by GraphQL',
    tags: ['GraphQL'],
    security: [{}, { key: [] }, { token: [] }, { session: [] }],
    parameters: [PARAMETERS.previewToken],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/GraphQLQuestion' } } },
    },
    responses: { 200: answered, default: refused },
  },
  get: {
    operationId: 'getGraphql',
    summary: 'Ask by GraphQL, in the address, for the sake of caches on the way',
    tags: ['GraphQL'],
    security: [{}, { key: [] }],
    parameters: [
      inQuery('query', 'A query, no mutation.'),
      inQuery('id', 'In place of the text: the SHA-256 of a trusted document.'),
      inQuery('variables', 'As JSON.'),
      inQuery('operationName', 'Which of several.'),
      inQuery('extensions', 'As JSON: `persistedQuery`, to ask by the hash of a query that was asked before.'),
      PARAMETERS.previewToken,
    ],
    responses: { 200: answered, default: refused },
  },
}
