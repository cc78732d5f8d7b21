import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.ts'
import { migrate } from '../../src/platform/database/migrate.ts'

/** Payload on a migrated database in a folder of its own, which `close` removes; the database you work with is left alone. */
export async function throwAwayPayload(): Promise<{ payload: Payload; close: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'citewell-bench-'))
  const server = await startEmbeddedPostgres({ directory })
  Object.assign(process.env, {
    DATABASE_URL: server.url,
    MEDIA_DIR: join(directory, 'media'),
    PAYLOAD_SECRET: 'only-for-a-database-that-is-thrown-away',
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
  })
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config.ts'),
  ])
  const payload = await getPayload({ config })
  await migrate(payload)
  const close = async () => {
    await payload.destroy()
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
  return { payload, close }
}
