import type { RequestHandler } from 'express'
import { Problem } from '#platform/problem.ts'

/** What keeps the service from serving, in words; empty when nothing does. */
export type Readiness = () => Promise<string[]>

/** `GET /healthz`: the process lives. */
export const answerAlive: RequestHandler = (_req, res) => {
  res.setHeader('Cache-Control', 'no-store')
  res.json({ status: 'ok' })
}

/** Whether answers come from the cache; while it is not known what changed, each read is asked of the database. */
export type CacheState = 'answering' | 'bypassed' | 'off'

/**
 * `GET /readyz`: the database answers and its tables are up to date, else 503. Says as well what the cache does: without it all answers
 * are right, and slower.
 */
export function answerReady(readiness: Readiness, cacheState: () => CacheState = () => 'off'): RequestHandler {
  return async (_req, res) => {
    const hindrances = await readiness()
    if (hindrances.length > 0) throw new Problem('service/unavailable', hindrances.join(' '))
    res.setHeader('Cache-Control', 'no-store')
    res.json({ status: 'ready', cache: cacheState() })
  }
}

type Query = (sql: string) => Promise<{ rows: Record<string, unknown>[] }>

/** Makes the check behind `/readyz`: one query in bounded time, and no migration of ours missing in the database. */
export function createReadiness(query: Query, migrations: readonly string[], timeoutMs = 1_000): Readiness {
  return async () => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('The database is late.')), timeoutMs)
    })
    try {
      const { rows } = await Promise.race([query('select name from payload_migrations'), late])
      const done = new Set(rows.map(({ name }) => name))
      const pending = migrations.filter((name) => !done.has(name))
      return pending.length === 0 ? [] : ['The database is not up to date: run `npm run migrate`.']
    } catch {
      return ['The database does not answer.']
    } finally {
      clearTimeout(timer)
    }
  }
}
