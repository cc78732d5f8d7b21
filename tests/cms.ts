import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import type { User } from '../src/generated/payload-types.ts'
import { SECRET, type Role } from './account.ts'
import { createTestDatabase, type Holding } from './database.ts'

export type As = { user: User & { collection: 'users' }; overrideAccess: false }

export type EmptyCms = {
  payload: Payload
  anonymous: { overrideAccess: false }
  mediaDirectory: string
  close: () => Promise<void>
}

export type Cms = EmptyCms & {
  /** Whoever acts, as the Local API takes it; access rules always count. */
  as: (name: Role) => As
}

/** Makes something of the new database before the CMS is opened on it, and gives the address by which to open it. */
type Prepare = (url: string) => Promise<string>

/** Opens the whole CMS on a database of the test file's own, in which nobody has an account. */
export const openEmptyCms = (): Promise<EmptyCms> => open('tables')

/** Opens the whole CMS on a database of the test file's own, with one account of each role. */
export async function openCms(prepare?: Prepare): Promise<Cms> {
  const cms = await open('accounts', prepare)
  const { docs } = await cms.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true, // those whom the database holds from the beginning
  })
  const accounts = new Map(
    docs.map((user): [string, As] => [
      user.role,
      { user: { ...user, collection: 'users' } as As['user'], overrideAccess: false },
    ]),
  )
  return { ...cms, as: (name) => accounts.get(name)! }
}

async function open(holding: Holding, prepare: Prepare = async (url) => url): Promise<EmptyCms> {
  const database = await createTestDatabase(holding)
  const folder = mkdtempSync(join(tmpdir(), 'citewell-media-'))
  Object.assign(process.env, {
    DATABASE_URL: await prepare(database.url),
    MEDIA_DIR: folder,
    LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
    PAYLOAD_SECRET: SECRET,
    NODE_ENV: 'production',
  })
  const { getPayload } = await import('payload')
  const { default: config } = await import('../payload.config.ts')
  const payload = await getPayload({ config })
  return {
    payload,
    anonymous: { overrideAccess: false },
    mediaDirectory: folder,
    close: async () => {
      await payload.destroy()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
