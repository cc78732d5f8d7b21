import { openPayload } from '../../scripts/open-payload.ts'
import { drainOnSignal, outliveStrayRejections } from '../../src/delivery/http/index.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { serve } from '../../src/server.ts'
import { accountOf } from '../account.ts'

/**
 * What `npm start` does, without the admin and the demo: database, migrations, API, drain. With `--accounts` it makes an admin
 * and a marketer. Prints one line of JSON once it serves.
 */
const { env, payload, close } = await openPayload()
outliveStrayRejections(payload.logger)
const migrated = await migrate(payload)
if (process.argv.includes('--accounts'))
  for (const role of ['admin', 'marketer'] as const)
    await payload.create({
      collection: 'users',
      data: accountOf(role),
      overrideAccess: true, // the first accounts of an empty database
    })
const serving = await serve(env, payload, { hasAdmin: false, host: '127.0.0.1' })
drainOnSignal(async () => {
  await serving.drain()
  await close()
})
process.stdout.write(`${JSON.stringify({ serves: serving.url, databaseUrl: process.env.DATABASE_URL, migrated })}\n`)
