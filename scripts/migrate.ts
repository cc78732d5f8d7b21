import { migrate } from '../src/platform/database/migrate.ts'
import { openPayload, run } from './open-payload.ts'

/** `npm run migrate`: brings the database forward; exit ≠ 0 names whatever it could not do. */
await run(async () => {
  const { payload, close } = await openPayload()
  try {
    const done = await migrate(payload)
    console.log(done.length === 0 ? 'The database is up to date.' : `Migrated: ${done.join(', ')}`)
  } finally {
    await close()
  }
})
