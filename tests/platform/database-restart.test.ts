import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isUnavailable } from '#platform/database/database-errors.ts'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform/database/embedded-postgres.ts'
import { createPool } from '#platform/database/pool.ts'

const directory = mkdtempSync(join(tmpdir(), 'citewell-restart-'))
const BEGAN = 'SELECT pg_postmaster_start_time()::text AS began'
const INSERT = 'INSERT INTO saved VALUES ($1) RETURNING pg_postmaster_start_time()::text AS began'
let server: EmbeddedPostgres
let pool: ReturnType<typeof createPool>

beforeAll(async () => {
  server = await startEmbeddedPostgres({ directory })
  pool = createPool({ url: server.url })
})

afterAll(async () => {
  await pool.end()
  await server.stop()
  rmSync(directory, { recursive: true, force: true })
})

test.each(['SIGINT', 'SIGKILL'] as const)(
  'after %s to the database under load the process lives, serves again within five seconds, and has every acknowledged row',
  async (signal) => {
    await pool.query('CREATE TABLE IF NOT EXISTS saved (n int)')
    await pool.query('TRUNCATE saved')
    const [{ began } = { began: '' }] = (await pool.query<{ began: string }>(BEGAN)).rows
    const acknowledged: number[] = []
    const failures: unknown[] = []
    const postmaster = Number(readFileSync(join(directory, 'data/postmaster.pid'), 'utf8').split('\n')[0])
    const at = { killed: 0, servedAgain: 0 }
    let next = 0
    const save = async (): Promise<void> => {
      while (at.servedAgain === 0 && (at.killed === 0 || Date.now() - at.killed < 20_000)) {
        const n = (next += 1)
        try {
          const { rows } = await pool.query<{ began: string }>(INSERT, [n])
          acknowledged.push(n)
          if (rows[0]!.began !== began) at.servedAgain = Date.now()
        } catch (error) {
          failures.push(error)
          await sleep(20)
        }
      }
    }
    const savers = Array.from({ length: 10 }, save)
    await sleep(300)
    at.killed = Date.now()
    process.kill(postmaster, signal)
    await Promise.all(savers)
    expect(at.servedAgain).toBeGreaterThan(at.killed)
    expect(failures.every(isUnavailable)).toBe(true)
    const kept = new Set((await pool.query<{ n: number }>('SELECT n FROM saved')).rows.map(({ n }) => n))
    expect(acknowledged.length).toBeGreaterThan(100)
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([])
  },
)
