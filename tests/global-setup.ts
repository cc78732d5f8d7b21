import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { startTestServer } from './database.ts'

const MIGRATE = 'scripts/migrate.ts'

/** Migrates as a person would, in a process of its own: Node 20 needs a condition that this one was started without. */
async function migrate(url: string): Promise<void> {
  if (!existsSync(MIGRATE)) return
  const env = { ...process.env, NODE_ENV: 'test', DATABASE_URL: url, LOG_LEVEL: 'error' } as NodeJS.ProcessEnv
  const child = spawn(process.execPath, ['-C', 'production', '--import', 'tsx', MIGRATE], { env, stdio: 'inherit' })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`The test database could not be migrated (${MIGRATE} ended with ${code}).`)
}

/** One PostgreSQL for the whole run, its template migrated once; each test file copies it (`createTestDatabase`). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startTestServer(migrate)
  project.provide('databaseServer', url)
  return stop
}
