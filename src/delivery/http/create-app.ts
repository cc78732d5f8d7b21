import express, { type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { TrustedDocuments } from '../guard/trusted-documents.ts'
import { adminDoor } from './admin-door.ts'
import { answerCors } from './answer-cors.ts'
import { serveGraphQL } from './graphql/serve-graphql.ts'
import type { Gates } from './gates.ts'
import { answerAlive, answerReady, type CacheState, type Readiness } from './health.ts'
import { logRequests } from './log-requests.ts'
import { createLoginFloor } from './login-floor.ts'
import { noAccountYet } from './no-account-yet.ts'
import { notFound } from './not-found.ts'
import type { Api } from './payload-api.ts'
import { serveRest } from './payload-bridge.ts'
import { limitRate, RATE_LIMITS, type RateLimits } from './rate-limits.ts'
import type { Replays } from './replays.ts'
import { requestIds } from './request-ids.ts'
import { headersForAdmin, headersForData } from './security-headers.ts'
import { answerErrors } from './send-problem.ts'
import type { Previews } from '../cms/preview/previews.ts'
import { servePreview } from './preview/serve-preview.ts'
import { serveDocs } from './docs/serve-docs.ts'
import { serveOpenApi } from './serve-openapi.ts'
import { serveSchema } from './graphql/serve-schema.ts'
import { serveSite, type SiteReader } from './serve-site.ts'

export type AppParts = {
  api: Api
  gates: Gates
  log: Logger
  readiness: Readiness
  cacheState?: () => CacheState
  isUnavailable: (error: unknown) => boolean
  serverUrl: string
  isProduction: boolean
  /** Express' `trust proxy`: a number of hops, addresses, or false. */
  trustProxy?: boolean | number | string | string[]
  replays: Replays
  rateLimits?: Partial<RateLimits>
  loginFloorMs?: number
  /** `/media/*`: pictures. */
  media?: RequestHandler
  trusted?: TrustedDocuments
  /** `/sitemaps/*` and `/feeds/*`. */
  site?: SiteReader
  /** `/preview/*`, and `X-Preview-Token`: drafts for whoever has a link. */
  previews?: Previews
  /** Next: the admin and its scripts. */
  admin?: RequestHandler
}

const SIGN_IN_PATHS = ['login', 'forgot-password', 'reset-password', 'unlock']

/** Express cuts the mount path off `req.url`; Next wants all of it. */
const wholeUrl: RequestHandler = (req, _res, next) => {
  req.url = req.originalUrl
  next()
}

/** The front door, in the order a request meets it. Nothing reads a body before the line that may refuse it. */
export function createApp(parts: AppParts): Express {
  const { api, gates, log, isUnavailable, serverUrl, isProduction } = parts
  const rates = { ...RATE_LIMITS, ...parts.rateLimits }
  const floor = createLoginFloor(parts.loginFloorMs)
  const forData = headersForData({ serverUrl, isProduction })
  const signInPaths = SIGN_IN_PATHS.map((name) => `/api/${api.kinds.accounts}/${name}`)

  const app = express()
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('trust proxy', parts.trustProxy ?? false)
  app.use(requestIds, logRequests(log))
  app.get('/healthz', forData, answerAlive)
  app.use(limitRate(rates.general))
  app.get('/readyz', forData, answerReady(parts.readiness, parts.cacheState))
  app.use(signInPaths, limitRate(rates.signIn, false))
  if (parts.media) app.use('/media', forData, parts.media)
  app.use(['/api', '/sitemaps', '/feeds'], forData, answerCors(api.cors))
  if (parts.site) app.use(serveSite({ site: parts.site, serverUrl }))
  app.all(
    '/api/graphql',
    serveGraphQL({
      api,
      gates,
      serverUrl,
      isProduction,
      isUnavailable,
      log,
      trusted: parts.trusted,
      previews: parts.previews,
    }),
  )
  app.get('/api/schema.graphql', serveSchema(api.graphql))
  app.get('/api/openapi.json', serveOpenApi())
  app.get('/docs', ...serveDocs({ serverUrl, isProduction }))
  if (parts.previews) app.use(servePreview({ serverUrl, isProduction }, parts.previews, gates.strangers))
  app.use('/api', serveRest({ api, gates, serverUrl, floor, replays: parts.replays, previews: parts.previews }))
  const forAdmin = headersForAdmin({ serverUrl, isProduction })
  if (parts.admin) app.get('/admin/create-first-user', forAdmin, noAccountYet)
  if (parts.admin) app.use(['/admin', '/_next'], forAdmin, adminDoor, wholeUrl, parts.admin)
  if (parts.admin) app.get('/', (_req, res) => res.redirect('/admin'))
  app.use(forData, notFound)
  app.use(answerErrors(log, isUnavailable))
  return app
}
