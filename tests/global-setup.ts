import { spawn } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { SECRET } from './account.ts'
import { startTestServer } from './database.ts'

/** Runs a script as a person would, in a process of its own: Node 20 needs a condition that this one was started without. */
const fillBy = (script: string) => async (url: string) => {
  const settings = { NODE_ENV: 'test', DATABASE_URL: url, PAYLOAD_SECRET: SECRET, LOG_LEVEL: 'error' }
  const env = { ...process.env, ...settings } as NodeJS.ProcessEnv
  const child = spawn(process.execPath, ['-C', 'production', '--import', 'tsx', script], { env, stdio: 'inherit' })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`A database for tests could not be filled (${script} ended with ${String(code)}).`)
}

/** One PostgreSQL for the whole run, its templates filled once; each test file copies one (`createTestDatabase`). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startTestServer({
    tables: fillBy('scripts/migrate.ts'),
    accounts: fillBy('tests/make-accounts.ts'),
  })
  project.provide('databaseServer', url)
  return stop
}
