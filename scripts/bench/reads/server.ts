import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Pool } from 'pg'
import type { Payload, SanitizedConfig } from 'payload'
import { readEnv } from '../../../src/platform/env.ts'

/** What is measured: ours with and without the cache, Payload's own routes, or bytes that are there already. */
export type Way = 'cached' | 'uncached' | 'payload' | 'raw'

export type Told = { url: string } | { cpu: number; statements: number }

/** A process of its own for each way, so that what it works is its own. Told over IPC: `{ key, body }` for `raw`; asked: 'cpu'. */
const way = process.argv[2] as Way
const bytes = new Map<string, Buffer>()
let statements = 0

const keyOf = (req: IncomingMessage, body: string) => `${req.method} ${req.url} ${body}`

async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

const raw: RequestListener = (req, res) => {
  const answer = (body: string) => {
    const found = bytes.get(keyOf(req, body))
    res.writeHead(found ? 200 : 404, { 'Content-Type': 'application/json', 'Content-Length': found?.byteLength ?? 0 })
    res.end(found)
  }
  if (req.method === 'GET') answer('')
  else bodyOf(req).then(answer, () => res.destroy())
}

async function openPayload(): Promise<{ payload: Payload; config: SanitizedConfig }> {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../../payload.config.ts'),
  ])
  const payload = await getPayload({ config })
  const { pool } = payload.db as unknown as { pool: Pool }
  const { query } = pool
  Object.assign(pool, {
    query: (...args: unknown[]) => {
      statements += 1
      return Reflect.apply(query, pool, args) as unknown
    },
  })
  return { payload, config: await config }
}

/** Payload's routes as its Next package exports them, without Next around them, which would cost them more. */
async function payloadRoutes(): Promise<RequestListener> {
  const { config } = await openPayload()
  const { GRAPHQL_POST, REST_GET } = await import('@payloadcms/next/routes')
  const [rest, graphql] = [REST_GET(config), GRAPHQL_POST(config)]
  return (req, res) => {
    const handle = async () => {
      const url = new URL(req.url ?? '/', 'http://localhost')
      const slug = url.pathname.replace('/api/', '').split('/')
      const headers = { 'Content-Type': 'application/json' }
      const answer =
        req.method === 'POST'
          ? await graphql(new Request(url, { method: 'POST', headers, body: await bodyOf(req) }))
          : await rest(new Request(url), { params: Promise.resolve({ slug }) })
      res.writeHead(answer.status, Object.fromEntries(answer.headers))
      res.end(Buffer.from(await answer.arrayBuffer()))
    }
    handle().catch((error: unknown) => {
      console.error(error)
      res.destroy()
    })
  }
}

async function serveWay(): Promise<string> {
  if (way === 'cached' || way === 'uncached') {
    const { payload } = await openPayload()
    const { serve } = await import('../../../src/server.ts')
    const general = { limit: 1e9, windowMs: 60_000 }
    const { url } = await serve(readEnv(), payload, {
      port: 0,
      host: '127.0.0.1',
      hasAdmin: false,
      hasRechecks: false,
      hasCache: way === 'cached',
      rateLimits: { general },
    })
    return url.replace('localhost', '127.0.0.1')
  }
  const server = createServer(way === 'raw' ? raw : await payloadRoutes())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

process.on('message', (message: 'cpu' | { key: string; body: string }) => {
  if (message !== 'cpu') return void bytes.set(message.key, Buffer.from(message.body))
  const { system, user } = process.cpuUsage()
  process.send!({ cpu: (user + system) / 1000, statements } satisfies Told)
})
process.send!({ url: await serveWay() } satisfies Told)
