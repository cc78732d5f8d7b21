import { handleEndpoints, headersWithCors, type Payload, type PayloadRequest } from 'payload'
import type { Visitor } from '#accounts/index.ts'
import { visitorOf } from '#accounts/cms/index.ts'
import { noteOutage } from '#platform/database/outage.ts'
import { openParts } from '../cms/published/index.ts'
import { answerPublished, type AnswerPublished } from '../cms/rest/index.ts'
import { unavailable } from '../guard/refusals.ts'
import type { RouteKinds } from '../guard/routes.ts'
import { createGraphQLRunner, type GraphQLRunner } from './graphql/run-graphql.ts'

/** What stands behind the front door, as plain functions, so that the door can be tried without a database. */
export type Api = {
  kinds: RouteKinds
  rest: (request: Request) => Promise<Response>
  /** Answers what a stranger reads, if it can be without Payload's endpoints. */
  published: AnswerPublished
  visitor: (headers: Headers) => Promise<Visitor>
  cors: (headers: Headers) => Headers
  graphql: GraphQLRunner
}

/** Payload in this process, without Next: its REST endpoints, its schema, and who a request comes from. */
export function createPayloadApi(payload: Payload): Api {
  const { config } = payload
  const parts = openParts(payload)
  const answer = answerPublished(parts)
  return {
    kinds: kindsOf(payload),
    rest: async (request) => {
      const { result, wasAway } = await noteOutage(() => handleEndpoints({ config, request }))
      // A change that was made is said to be made, whatever could not be asked after it.
      if (wasAway && (request.method === 'GET' || !result.ok)) throw unavailable()
      return result
    },
    published: async (asked, url) => {
      const { result, wasAway } = await noteOutage(() => answer(asked, url))
      if (wasAway) throw unavailable()
      return result
    },
    visitor: async (headers) => {
      const { result, wasAway } = await noteOutage(() => payload.auth({ headers }))
      if (wasAway) throw unavailable()
      return visitorOf({ user: result.user })
    },
    cors: (headers) => headersWithCors({ headers: new Headers(), req: { headers, payload } as PayloadRequest }),
    graphql: createGraphQLRunner(payload, parts),
  }
}

/** The kinds of collections that the routes are made for. */
export function kindsOf({ config }: Pick<Payload, 'config'>): RouteKinds {
  const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  return {
    collections: ours.map(({ slug }) => slug),
    pages: ours.filter(({ versions }) => Boolean(versions?.drafts)).map(({ slug }) => slug),
    uploads: ours.filter(({ upload }) => Boolean(upload)).map(({ slug }) => slug),
    accounts: config.admin.user,
  }
}
