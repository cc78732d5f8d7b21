import { PROBLEMS } from '#platform/problem.ts'
import type { Json } from './schema-name.ts'

const text: Json = { type: 'string' }

/** The one shape of a refusal (RFC 9457), with the closed list of its codes. */
export const PROBLEM_SCHEMA: Json = {
  type: 'object',
  description:
    'Every refusal has this shape. Switch on `code`, never on the words. Some codes add fields of their own.',
  properties: {
    type: { type: 'string', format: 'uri' },
    title: text,
    status: { type: 'integer', enum: [...new Set(Object.values(PROBLEMS))].sort() },
    code: { type: 'string', enum: Object.keys(PROBLEMS) },
    detail: { ...text, description: 'For the person who must act: what is wrong and what to do.' },
    errors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          path: { ...text, description: 'Empty where the whole request is meant.' },
          message: text,
          data: { type: 'object' },
        },
        required: ['path', 'message'],
      },
    },
    requestId: text,
  },
  required: ['type', 'title', 'status', 'code', 'detail', 'errors', 'requestId'],
}

/** Refusals that every route may answer with, by their status. */
export const REFUSALS: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood, or asks too much',
  401: 'Sign in, or send a key',
  403: 'You may not',
  404: 'It is not there, or not for you',
  409: 'In conflict with what is there',
  410: 'The link to the draft has ended',
  412: 'It has changed since you read it',
  413: 'Too large',
  415: 'Another kind of content than is taken',
  422: 'Values that do not hold, each with its path',
  428: 'Say which revision you read',
  429: 'Too many requests; wait as long as Retry-After says',
  503: 'Not available right now; wait as long as Retry-After says',
}

const problem = (description: string, headers: Json = {}): Json => ({
  description,
  ...(Object.keys(headers).length > 0 ? { headers } : {}),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

const RETRY: Json = { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } }

export const RESPONSES: Json = Object.fromEntries(
  Object.entries(REFUSALS).map(([status, words]) => [
    `Refused${status}`,
    problem(words, status === '429' || status === '503' ? RETRY : {}),
  ]),
)

/** What answers to everybody carry. */
export const PUBLIC_HEADERS: Json = {
  ETag: { description: 'A strong tag; send it as If-None-Match.', schema: text },
  'Cache-Control': { description: 'Never past the moment at which something in it may end.', schema: text },
  'Surrogate-Key': {
    description: 'The ids of the records in it, and the collections that were searched.',
    schema: text,
  },
  'X-Content-Revision': { description: 'The `seq` of the last change that it knows of.', schema: text },
}

/** How somebody says who they are; nobody needs to for what is public. */
export const SECURITY_SCHEMES: Json = {
  key: { type: 'apiKey', in: 'header', name: 'Authorization', description: 'A client: `api-clients API-Key <key>`.' },
  token: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: 'Somebody signed in: `JWT <token>`, as `POST /api/users/login` gives it.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'payload-token',
    description: 'Somebody signed in to the admin, in a browser.',
  },
}
