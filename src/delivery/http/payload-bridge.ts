import type { Request, RequestHandler, Response as ExpressResponse } from 'express'
import { ANONYMOUS, isStaff } from '#accounts/index.ts'
import { Problem, PROBLEMS } from '#platform/problem.ts'
import { fingerprintOf, parseIdempotencyKey, replayName } from '../guard/idempotency.ts'
import { boundsFor, checkQuery, PUBLIC_BOUNDS } from '../guard/query-bounds.ts'
import { refusalOfBody } from '../guard/refusal-of.ts'
import { askedRecords } from '../guard/asked-records.ts'
import { ANYTHING } from '../cache/answer-cache.ts'
import { isUntold } from '../cache/tags.ts'
import { nothingThere, signInFirst } from '../guard/refusals.ts'
import type { Refusal } from '../guard/problem-body.ts'
import { createRouteFinder, type Route } from '../guard/routes.ts'
import { urlParts } from '../guard/url-parts.ts'
import { deliver, type Said } from './cache/deliver.ts'
import type { Gates } from './gates.ts'
import { queryNames } from '../openapi/query-names.ts'
import { fetchRequest, headersOf, sendResponse } from './fetch-request.ts'
import { sameRefusal, type LoginFloor } from './login-floor.ts'
import type { Previews } from '../cms/preview/previews.ts'
import type { Api } from './payload-api.ts'
import { grantOf, previewedRecord, sendDraft } from './preview/preview-by-api.ts'
import { hasBody, readBody } from './read-body.ts'
import { BODY_LIMITS, bodyKind, readFileBody, readRestBody, type RestBody } from './rest-body.ts'
import type { Replays } from './replays.ts'
import { sendProblem } from './send-problem.ts'

export type Bridge = {
  api: Pick<Api, 'kinds' | 'published' | 'rest' | 'visitor'>
  gates: Gates
  serverUrl: string
  floor: LoginFloor
  replays: Replays
  previews?: Previews | undefined
}

const SIGN_IN_PATTERN = /^\/:accounts\/(login|forgot-password)$/
/** What these answer is a key to the door, and an answer that is kept for replay would be one in the database. */
const NEVER_KEPT = /^\/(:accounts\/[a-z-]+|api-clients\/:id\/key|webhooks\/:id\/secret|:page\/:id\/preview)$/

/** Tells whether a request says who it comes from; whether that is true is for Payload to find out. */
export function bringsCredentials(req: Request): boolean {
  return req.headers.authorization !== undefined || /(^|;\s*)payload-token=/.test(req.headers.cookie ?? '')
}

/** Serves `/api`: finds the route, bounds the query and the body, and lets Payload answer what is left. */
export function serveRest(bridge: Bridge): RequestHandler {
  const findRoute = createRouteFinder(bridge.api.kinds)
  return async (req, res) => {
    const { path: pathname, query: search } = urlParts(req.originalUrl)
    const isAsking = asksByPost(req)
    const method = isAsking || req.method === 'HEAD' ? 'GET' : req.method
    const match = findRoute(method, pathname.slice('/api'.length))
    if (!match.found) return refuseRoute(res, match.allow)
    const isKnown = bringsCredentials(req)
    if (match.route.who === 'signed-in' && !isKnown) throw signInFirst()
    const grant = method === 'GET' ? grantOf(req, bridge.previews) : null
    const startedAt = bridge.floor.start()
    const body = method === 'GET' ? null : await bodyOf(req, match.route, bridge)
    const form = isAsking ? (await readBody(req, BODY_LIMITS.form)).toString('utf8') : ''
    const query = await boundQuery([search, form].filter(Boolean).join('&'), req, match.route, bridge)
    const draft =
      grant && (await bridge.gates.strangers.run(() => previewedRecord(bridge.previews!, grant, match, query)))
    if (draft) return sendDraft(res, draft)
    const url = `${new URL(bridge.serverUrl).origin}${pathname}${query === '' ? '' : `?${query}`}`
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    const asked = isRead && !isKnown && grant === null ? askedRecords(match.route.pattern, match.params, query) : null
    const published = asked && (await bridge.gates.strangers.run(() => bridge.api.published(asked, url)))
    if (published) return deliver(res, { contentType: JSON_TYPE, ...published })
    const headers = headersOf(req)
    headers.delete('content-type')
    if (body?.contentType) headers.set('content-type', body.contentType)
    const request = fetchRequest(res, { url, method, headers, body: body?.body ?? null })
    const isQuestion = /\/access\b/.test(match.route.pattern) || match.route.storesNothing === true
    const isWrite = method !== 'GET' && match.route.who === 'signed-in' && !isQuestion
    const gate = gateFor(bridge, { isKnown, isWrite, method, waitsForOthers: match.route.waitsForOthers === true })
    const run = () => gate.run(() => bridge.api.rest(request))
    const response = await (isWrite ? once(req, match.route, body, bridge, run) : run())
    if (grant) response.headers.set('Cache-Control', 'private, no-store')
    return answer(req, res, response, { bridge, route: match.route, isKnown, startedAt })
  }
}

type Kind = { isKnown: boolean; isWrite: boolean; method: string; waitsForOthers: boolean }

const OPEN: Gates['writes'] = { run: (work) => work() }

function gateFor({ gates }: Bridge, { isKnown, isWrite, method, waitsForOthers }: Kind): Gates['writes'] {
  if (isWrite) return waitsForOthers ? OPEN : gates.writes
  return method === 'GET' && !isKnown ? gates.strangers : OPEN
}

/** The admin's relationship field asks long lists by POST, with the query as its body (@payloadcms/ui Relationship/Input). */
function asksByPost(req: Request): boolean {
  return (
    req.method === 'POST' &&
    req.headers['x-payload-http-method-override'] === 'GET' &&
    bodyKind(req) === 'application/x-www-form-urlencoded'
  )
}

function refuseRoute(res: ExpressResponse, allow: string[]): never {
  if (allow.length === 0) throw nothingThere()
  res.setHeader('Allow', allow.join(', '))
  throw new Problem('request/method-not-allowed', `This address takes ${allow.join(', ')}.`)
}

/** Who sends a file must be somebody, and is asked for it before the file is read: the rest are small enough to wait. */
async function bodyOf(req: Request, route: Route, { api }: Bridge): Promise<RestBody> {
  if (route.method === 'DELETE') {
    if (hasBody(req)) throw new Problem('request/invalid', 'Say what to delete in the address; a body is not read.')
    return { body: null, contentType: null }
  }
  const [collection = ''] = urlParts(req.originalUrl).path.slice('/api/'.length).split('/')
  const isUpload = api.kinds.uploads.includes(collection) && bodyKind(req) === 'multipart/form-data'
  const isFile = isUpload || route.file !== undefined
  if (isFile && (await api.visitor(headersOf(req))) === ANONYMOUS) throw signInFirst()
  return route.file === undefined ? readRestBody(req, isUpload) : readFileBody(req, route.file)
}

/**
 * Most queries pass the public bounds as they are; only for others is it worth asking who wants more. Of what everybody may read it is
 * known what can be asked; the admin asks for things of its own.
 */
async function boundQuery(raw: string, req: Request, route: Route, { api }: Bridge): Promise<string> {
  const names = route.method === 'GET' && route.who === 'anyone' ? queryNames(route) : null
  const forAll = checkQuery(raw, PUBLIC_BOUNDS, names)
  const wantsMore = forAll.code !== null || forAll.narrowed
  const visitor = wantsMore && bringsCredentials(req) ? await api.visitor(headersOf(req)) : ANONYMOUS
  const verdict = visitor === ANONYMOUS ? forAll : checkQuery(raw, boundsFor(visitor), isStaff(visitor) ? null : names)
  if (verdict.code === null) return verdict.query
  throw new Problem(verdict.code, verdict.errors[0]!.message, verdict.errors)
}

/** A POST that brings an `Idempotency-Key` is done once for its caller, however often it is sent. */
async function once(
  req: Request,
  route: Route,
  body: RestBody | null,
  { api, replays }: Bridge,
  run: () => Promise<Response>,
): Promise<Response> {
  const header = req.headers['idempotency-key']
  if (req.method !== 'POST' || header === undefined) return run()
  if (NEVER_KEPT.test(route.pattern))
    throw new Problem(
      'request/invalid',
      'Leave out the Idempotency-Key here: the answer is secret and is not kept to be sent again.',
    )
  const key = parseIdempotencyKey(String(header))
  if (!key.ok) throw new Problem('request/invalid', key.why)
  const visitor = await api.visitor(headersOf(req))
  if (visitor.id === null) return run()
  return replays.once(
    replayName(visitor.id, req.originalUrl, key.value),
    fingerprintOf(body?.body ?? null, key.value),
    run,
  )
}

type Answered = { bridge: Bridge; route: Route; isKnown: boolean; startedAt: number }

async function answer(req: Request, res: ExpressResponse, response: Response, answered: Answered): Promise<void> {
  const { bridge, route, isKnown, startedAt } = answered
  const isSignIn = SIGN_IN_PATTERN.test(route.pattern)
  if (isSignIn && (response.status >= 400 || route.pattern.endsWith('forgot-password')))
    await bridge.floor.hold(startedAt)
  if (isKnown || isSignIn || route.pattern === '/:accounts/me') {
    response.headers.set('Cache-Control', 'private, no-store')
    res.vary('Cookie').vary('Authorization')
  }
  const isForAll = !isKnown && !response.headers.has('Cache-Control')
  if (isForAll && response.status === 200 && route.method === 'GET' && route.who === 'anyone' && isJson(response))
    return deliver(res, await saidBy(req, response, route))
  if (response.status < 400) return sendResponse(res, response)
  const body: unknown = await response.json().catch(() => null)
  for (const cookie of response.headers.getSetCookie()) res.append('Set-Cookie', cookie)
  const refusal = refusalOfBody(response.status, body, { signedIn: isKnown })
  return sendProblem(req, res, said(refusal, answered, isSignIn))
}

const JSON_TYPE = 'application/json; charset=utf-8'

const isJson = ({ headers }: Response) => /^application\/json\b/.test(headers.get('content-type') ?? '')

/** A condition, or an order, by a field of a related record: whatever that record is, the answer depends on it. */
const ACROSS = /\[[^\]]*(\.|%2e)[^\]]*\]|sort=[^&]*(\.|%2e)/i

/** Of a whole page the ids of all that it is made of stand in the answer; of chosen fields they need not. */
const CHOSEN = /(^|&)(select|populate)(\[|%5b)/i

/** An answer of Payload's as it is said to everybody. */
async function saidBy(req: Request, response: Response, { pattern }: Route): Promise<Said> {
  const { path: pathname, query: search } = urlParts(req.originalUrl)
  const [, , collection = ''] = pathname.split('/')
  const body = await response.text()
  const isOne = pattern === '/:collection/:id' && !isUntold(collection)
  const madeOf = [
    ...(isOne ? [] : [collection]),
    ...(search.includes('clinic=') || ACROSS.test(search) || CHOSEN.test(search) ? [ANYTHING] : []),
    ...(body.includes('"usedBy"') ? ['articles'] : []),
  ]
  return { contentType: JSON_TYPE, body, madeOf }
}

/** To whom may not know of it, a record that is not public is not there. */
function said(refusal: Refusal, { route, isKnown }: Answered, isSignIn: boolean): Refusal {
  const status = PROBLEMS[refusal.code]
  if (isSignIn) return sameRefusal(refusal)
  const isHidden = !isKnown && route.method === 'GET' && route.pattern === '/:collection/:id'
  return isHidden && (status === 401 || status === 403) ? nothingThere() : refusal
}
