import { startDelivering } from '../src/delivery/cms/index.ts'
import { pendingMigrations } from '../src/platform/database/migrate.ts'
import { openPayload, run } from './open-payload.ts'

/**
 * `npm run worker`: sends webhooks from a process of its own, until SIGTERM or SIGINT. The server does the same unless it is started
 * with WORKER=off; any number of both may run at once.
 */
await run(async () => {
  const ending = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  const { env, payload, close } = await openPayload()
  try {
    if ((await pendingMigrations(payload)).length > 0)
      throw new Error('The database is not up to date. Run: npm run migrate')
    const delivering = startDelivering(payload, { mayReachPrivate: env.webhookMayReachPrivate })
    console.log('Sending webhooks. End it with SIGTERM or Ctrl+C.')
    await ending
    await delivering.stop()
  } finally {
    await close()
  }
})
