import { existsSync } from 'node:fs'
import type { Payload } from 'payload'
import { readEnv, type Env } from '../src/platform/env.ts'
import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres.ts'

export type Opened = { env: Env; payload: Payload; close: () => Promise<void> }

/** Settles what the whole process will read from its environment, once: the database that is there, and the secret that was kept. */
export async function openDatabase(
  log: (line: string) => void = () => {},
): Promise<{ env: Env; stop: () => Promise<void> }> {
  if (existsSync('.env')) process.loadEnvFile?.('.env')
  const env = readEnv()
  process.env.PAYLOAD_SECRET = env.secret
  if (env.database.url !== null) return { env, stop: async () => {} }
  const embedded = await startEmbeddedPostgres({ directory: env.database.embeddedDirectory, log })
  process.env.DATABASE_URL = embedded.url
  return { env, stop: () => embedded.stop() }
}

/** Opens the database (the embedded one unless `DATABASE_URL` names another) and Payload on it, for a command. */
export async function openPayload(log?: (line: string) => void): Promise<Opened> {
  const { env, stop } = await openDatabase(log)
  // Payload and Next behave by this name; only `npm run dev` wants reloading.
  Object.assign(process.env, {
    NODE_ENV: process.argv.includes('--dev') ? 'development' : 'production',
    DISABLE_PAYLOAD_HMR: 'true',
  })
  try {
    const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('../payload.config.ts')])
    const payload = await getPayload({ config })
    const close = async () => {
      await payload.destroy()
      await stop()
    }
    return { env, payload, close }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Runs a command: its words go to the screen, its failure is one sentence and a non-zero exit, and nothing is left running. */
export async function run(command: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await command(process.argv.slice(2))
    process.exit(0)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}
