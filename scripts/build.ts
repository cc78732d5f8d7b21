import { readEnv } from '../src/platform/env.ts'
import { buildAdmin } from './build-admin.ts'
import { run } from './open-payload.ts'

/** Builds the admin ahead of the first start, as the image does; needs no database and no secret. */
await run(async () => {
  process.env.PAYLOAD_SECRET ??= 'only-for-building-nothing-is-signed'
  await buildAdmin(readEnv().root, console.log)
})
