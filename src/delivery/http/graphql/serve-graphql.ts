import type { Request, RequestHandler, Response as ExpressResponse } from 'express'
import { GraphQLError } from 'graphql'
import { isStaff, type Visitor } from '#accounts/index.ts'
import { Problem, PROBLEMS } from '#platform/problem.ts'
import { checkGraphQL, type GraphQLPass } from '../../guard/graphql-guard.ts'
import type { GraphQLAsker } from '../../guard/graphql-field.ts'
import { readGraphQLParams } from '../../guard/graphql-params.ts'
import { createPersistedQueries } from '../../guard/persisted-queries.ts'
import { problemBody, retryAfter, type Refusal } from '../../guard/problem-body.ts'
import { refusalOf } from '../../guard/refusal-of.ts'
import { notTrusted, type TrustedDocuments } from '../../guard/trusted-documents.ts'
import { urlParts } from '../../guard/url-parts.ts'
import { headersOf } from '../fetch-request.ts'
import type { Previews } from '../../cms/preview/previews.ts'
import type { Gates } from '../gates.ts'
import { grantOf } from '../preview/preview-by-api.ts'
import { deliver, deliverKept } from '../cache/deliver.ts'
import type { Api } from '../payload-api.ts'
import { bringsCredentials } from '../payload-bridge.ts'
import { discardRest, hasBody, readBody } from '../read-body.ts'
import { requestIdOf } from '../request-ids.ts'
import type { GraphQLAnswer } from './run-graphql.ts'
import { BODY_LIMITS, bodyKind, parseJsonBody } from '../rest-body.ts'

type Log = { error: (details: object, message: string) => void }
export type GraphQLDoor = {
  api: Pick<Api, 'graphql' | 'visitor'>
  gates: Gates
  serverUrl: string
  isProduction: boolean
  trusted?: TrustedDocuments | undefined
  previews?: Previews | undefined
  isUnavailable: (error: unknown) => boolean
  log: Log
}

/**
 * Serves `/api/graphql`: POST with JSON, GET for queries. The guard decides first; only what it lets through reaches the
 * schema. Other content types are refused, since a page elsewhere could send them with a visitor's cookie.
 */
export function serveGraphQL(door: GraphQLDoor): RequestHandler {
  const persisted = createPersistedQueries(door.trusted)
  return async (req, res) => {
    try {
      const { body: asked, isTrusted } = persisted.resolve(await requestOf(req, res))
      if (door.trusted?.isOnly && !isTrusted) await refuseStrangers(req, door)
      const pass = await guarded(asked, req, door)
      const isMutation = pass.operation.operation === 'mutation'
      if (isMutation && req.method !== 'POST') throw onlyByPost(res)
      const url = `${new URL(door.serverUrl).origin}/api/graphql`
      const grant = isMutation ? null : grantOf(req, door.previews)
      const isStranger = grant !== null || !bringsCredentials(req)
      const run = async () => {
        const preview = grant && (await door.previews!.questions(grant))
        return door.api.graphql.run({ url, headers: () => headersOf(req), pass, isStranger, preview })
      }
      const { strangers, writes } = door.gates
      const answer = await (isMutation ? writes.run(run) : isStranger ? strangers.run(run) : run())
      if (answer.isValid) persisted.keep(asked)
      for (const cookie of answer.headers.getSetCookie()) res.append('Set-Cookie', cookie)
      if (answer.headers.has('Cache-Control')) res.setHeader('Cache-Control', 'no-store')
      if (bringsCredentials(req) || req.headers['x-preview-token'] !== undefined) {
        res.setHeader('Cache-Control', 'private, no-store')
        res.vary('Cookie').vary('Authorization')
      }
      const refusals = (answer.errors ?? []).map((error) => ({
        error,
        refusal: refusalIn(error, answer.signedIn, door),
      }))
      if (isForAll(req, answer, refusals, isMutation)) {
        const body = JSON.stringify({ data: answer.data ?? null, extensions: { cost: pass.cost } })
        return deliver(res, { contentType: JSON_TYPE, body, madeOf: answer.madeOf })
      }
      send(req, res, {
        status: answer.isValid ? (refusals.some(isAway) ? 503 : 200) : 400,
        ...(answer.isValid ? { data: answer.data ?? null } : {}),
        refusals,
        cost: pass.cost,
      })
    } catch (error) {
      const refusal = refusalOf(error, { signedIn: false, isUnavailable: door.isUnavailable })
      if (PROBLEMS[refusal.code] === 500) door.log.error({ err: error, requestId: requestIdOf(req) }, 'GraphQL failed')
      send(req, res, { status: PROBLEMS[refusal.code], refusals: [{ refusal }] })
    }
  }
}

const JSON_TYPE = 'application/json; charset=utf-8'

/** A question that was answered whole, asked by nobody in particular. */
const isForAll = (req: Request, answer: GraphQLAnswer, refusals: readonly Said[], isMutation: boolean): boolean =>
  answer.isValid &&
  !isMutation &&
  refusals.length === 0 &&
  !bringsCredentials(req) &&
  answer.headers.getSetCookie().length === 0 &&
  // Who answers may know that it will be otherwise in a moment.
  !answer.headers.has('Cache-Control')

const onlyByPost = (res: ExpressResponse) => {
  res.setHeader('Allow', 'POST')
  return new Problem('request/method-not-allowed', 'Changes are sent by POST.')
}

/** The parsed body of a POST, or the same four things out of the query string of a GET. */
async function requestOf(req: Request, res: ExpressResponse): Promise<unknown> {
  if (req.method === 'POST') {
    if (bodyKind(req) !== 'application/json')
      throw new Problem('request/unsupported-type', 'Send the query as application/json.')
    const text = (await readBody(req, BODY_LIMITS.graphql)).toString('utf8')
    if (text.trimStart().startsWith('['))
      throw new Problem('request/invalid', 'Send one request at a time, not a list of them.')
    return parseJsonBody(text)
  }
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, POST')
    throw new Problem('request/method-not-allowed', 'Ask by GET or POST.')
  }
  const { query: search } = urlParts(req.originalUrl)
  if (search.length > BODY_LIMITS.graphql) throw new Problem('request/too-large', 'The query may have 16 KB at most.')
  const { variables, extensions, ...said } = readGraphQLParams(search)
  return {
    ...said,
    ...(variables === undefined ? {} : { variables: parseJsonBody(variables, '“variables”') }),
    ...(extensions === undefined ? {} : { extensions: parseJsonBody(extensions, '“extensions”') }),
  }
}

/** The people of the clinic may ask whatever they like: the admin does. */
async function refuseStrangers(req: Request, { api }: GraphQLDoor): Promise<void> {
  if (!bringsCredentials(req) || !isStaff(await api.visitor(headersOf(req)))) throw notTrusted()
}

/** What a stranger may ask passes at once; only for others is it worth asking who wants more. */
async function guarded(body: unknown, req: Request, door: GraphQLDoor): Promise<GraphQLPass> {
  const stranger = { mayWrite: false, mayReadDrafts: false, mayIntrospect: !door.isProduction }
  let verdict = checkGraphQL(body, stranger, door.api.graphql)
  if (!verdict.ok && bringsCredentials(req))
    verdict = checkGraphQL(body, askerOf(await door.api.visitor(headersOf(req)), door), door.api.graphql)
  if (verdict.ok) return verdict
  throw new Problem(verdict.code, verdict.message, verdict.errors)
}

function askerOf(visitor: Visitor, { isProduction }: GraphQLDoor): GraphQLAsker {
  const signedIn = visitor.id !== null
  const mayReadDrafts = isStaff(visitor) || visitor.actors.includes('read-drafts')
  return { mayWrite: signedIn, mayReadDrafts, mayIntrospect: signedIn || !isProduction }
}

type Said = { refusal: Refusal; error?: GraphQLError }

const isAway = ({ refusal }: Said) => refusal.code === 'service/unavailable'

function refusalIn(error: GraphQLError, signedIn: boolean, door: GraphQLDoor): Refusal {
  const { originalError, message } = error
  // Values of variables that do not fit their types come wrapped in a second error of the same kind.
  if (!originalError || originalError instanceof GraphQLError) return new Problem('query/invalid', message)
  // A required relation to a record that is not public ends here; that is no fault of ours.
  if (message.startsWith('Cannot return null for non-nullable field'))
    return new Problem('request/not-found', 'A record named here does not exist or is not public.')
  const refusal = refusalOf(originalError, { signedIn, isUnavailable: door.isUnavailable })
  if (refusal.code === 'service/fault') door.log.error({ err: originalError }, 'A GraphQL field failed')
  return refusal
}

type Outcome = { status: number; data?: unknown; refusals: Said[]; cost?: number }

function send(req: Request, res: ExpressResponse, { status, data, refusals, cost }: Outcome): void {
  if (status === 503 && deliverKept(res)) return
  const requestId = requestIdOf(req)
  const errors = refusals.map(({ refusal, error }) => {
    const { code, status: statusCode, errors: places } = problemBody(refusal, requestId)
    return {
      message: refusal.message,
      ...(error?.locations ? { locations: error.locations } : {}),
      ...(error?.path ? { path: error.path } : {}),
      extensions: {
        code,
        statusCode,
        requestId,
        errors: places.map(({ path, message }) => ({ path, message })),
        ...refusal.extra,
      },
    }
  })
  const wait = refusals.map(({ refusal }) => retryAfter(refusal)).find((seconds) => seconds !== null)
  if (wait !== undefined) res.setHeader('Retry-After', String(wait))
  if (errors.length > 0) res.setHeader('Cache-Control', 'no-store')
  res.status(status).setHeader('Content-Type', JSON_TYPE)
  res.end(
    JSON.stringify({
      ...(errors.length > 0 ? { errors } : {}),
      ...(data === undefined ? {} : { data }),
      ...(cost === undefined ? {} : { extensions: { cost } }),
    }),
  )
  if (hasBody(req)) discardRest(req)
}
