import { readdirSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { startRechecking } from '#checks/cms/index.ts'
import { createAnswerCache } from '#delivery/index.ts'
import {
  createPreviews,
  followChanges,
  readFeed,
  readSitemap,
  pageSlugs,
  startDelivering,
  startKeepingSearch,
  startNotingEnds,
  startPublishing,
} from '#delivery/cms/index.ts'
import {
  createApp,
  createDrain,
  createFront,
  createGates,
  createPayloadApi,
  createReadiness,
  createReplays,
  openTrustedDocuments,
  type AppParts,
  type CacheState,
} from '#delivery/http/index.ts'
import { serveMedia } from '#media/http/index.ts'
import { isUnavailable } from '#platform/database/database-errors.ts'
import type { Env } from '#platform/env.ts'
import { createLogger } from '#platform/logger.ts'
import { startKeepingHeads, startNoticing } from '#review/cms/index.ts'

export type Serving = { url: string; drain: () => Promise<void> }

type Options = Pick<AppParts, 'rateLimits' | 'loginFloorMs'> & {
  /** 0 chooses a free port; the configured one if left out. */
  port?: number
  host?: string
  isDev?: boolean
  /** Without it only the API is served, as tests of the API need. */
  hasAdmin?: boolean
  /** Without it pages are checked at each save only, and nobody is told of reviews due, as most tests of the API want. */
  hasRechecks?: boolean
  /** Without it each read is asked of the database, as most tests want. */
  hasCache?: boolean
  /** Where the heads of the chains are written down; nowhere if left out, as in tests. */
  headFile?: string
}

/** Next, for the admin alone, in this process and on this Payload. */
async function openAdmin(env: Env, isDev: boolean): Promise<RequestHandler> {
  const { default: next } = await import('next')
  const admin = next({ dev: isDev, dir: env.root, port: env.port, hostname: 'localhost' })
  await admin.prepare()
  const handle = admin.getRequestHandler()
  return (req, res) => void handle(req as IncomingMessage, res as ServerResponse)
}

/** The names of our migrations, which are those of their files. */
const migrationsIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : []))

/** So many bytes of answers are kept in this process. */
const CACHE_BYTES = 128 * 1024 * 1024

/** So many connections wait to be taken, in a rush of callers who make one each; Node takes one in each turn of its loop. */
const BACKLOG = 4_096

/** A connection that is idle is kept for longer than proxies keep theirs (60 s is usual), so that none asks on one that was just closed. */
const TIMEOUTS = { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 75_000 }

/** The collections that everybody may read, by the cache in front of them. */
const SHARED = ['citations', 'media', 'redirects', 'claims', 'search']

function openFront(env: Env, payload: Payload, app: RequestListener, changed: () => void) {
  const shared = new Set([...pageSlugs(payload.config), ...SHARED])
  const namedOrigins = [...env.adminOrigins, new URL(env.serverUrl).origin]
  const front = createFront({
    app,
    cache: createAnswerCache({ maxBytes: CACHE_BYTES }),
    follower: { certainty: () => follower.certainty(), followed: () => follower.followed() },
    shared,
    namedOrigins,
  })
  const onChanges: typeof front.onChanges = (changes) => {
    front.onChanges(changes)
    changed()
  }
  const follower = followChanges(payload, { onChanges })
  const state = (): CacheState => (follower.certainty() === 'sure' ? 'answering' : 'bypassed')
  return { listener: front.listener, state, stop: follower.stop }
}

/** What this process does by itself, again and again. */
function startWorkers(env: Env, payload: Payload): { stop: () => Promise<void> }[] {
  const workers = [startRechecking(payload), startPublishing(payload), startNotingEnds(payload), startNoticing(payload)]
  if (env.hasWorker) workers.push(startDelivering(payload, { mayReachPrivate: env.webhookMayReachPrivate }))
  return workers
}

/**
 * The process behind one address: Express in front, Payload's REST and GraphQL in-process, Next for the admin.
 * Payload is open and migrated already. `drain` finishes what is under way and then closes Payload.
 */
export async function serve(env: Env, payload: Payload, options: Options = {}): Promise<Serving> {
  const {
    port = env.port,
    host,
    isDev = false,
    hasAdmin = true,
    hasRechecks = true,
    hasCache = true,
    headFile,
    ...limits
  } = options
  const query = (sql: string, values?: unknown[]) => (payload.db as unknown as PostgresAdapter).pool.query(sql, values)
  const log = createLogger(env.logLevel)
  const api = createPayloadApi(payload)
  const app = createApp({
    api,
    trusted: openTrustedDocuments(env.trustedDocuments, api.graphql),
    gates: createGates(),
    log,
    readiness: createReadiness(query, migrationsIn(payload.db.migrationDir)),
    cacheState: () => front?.state() ?? 'off',
    replays: createReplays(query),
    isUnavailable,
    serverUrl: env.serverUrl,
    isProduction: !isDev,
    trustProxy: env.trustProxy,
    media: serveMedia({ directory: env.media.directory }),
    previews: createPreviews(payload, env.previewSecret),
    site: { sitemap: (asked) => readSitemap(payload, asked), feed: (clinic) => readFeed(payload, clinic) },
    ...(hasAdmin ? { admin: await openAdmin(env, isDev) } : {}),
    ...limits,
  })
  const searched = hasRechecks ? startKeepingSearch(payload) : null
  const workers = hasRechecks ? startWorkers(env, payload) : []
  const front = hasCache ? openFront(env, payload, app, () => searched?.hurry()) : null
  const server = createServer(TIMEOUTS, front?.listener ?? app)
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen({ port, host, backlog: BACKLOG }, resolve),
  )
  const heads = headFile === undefined ? null : startKeepingHeads(payload, { file: headFile, log })
  const stop = async () => {
    await front?.stop()
    for (const worker of [heads, ...workers, searched]) await worker?.stop()
    await payload.destroy()
  }
  const drain = createDrain(server, { stop, log })
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, drain }
}
