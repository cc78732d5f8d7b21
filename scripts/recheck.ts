import { createLocalReq } from 'payload'
import { recheckProgress, recheckRound } from '../src/checks/cms/index.ts'
import { pendingMigrations } from '../src/platform/database/migrate.ts'
import { openPayload, run } from './open-payload.ts'

const TOLD_EVERY_MS = 1_000

/**
 * `npm run recheck`: one round over all pages whose report does not hold any more, with its progress. The server does the same by
 * itself; both may run at once. SIGTERM and SIGINT end it behind the batch it is at.
 */
await run(async () => {
  const { payload, close } = await openPayload()
  const ending = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => ending.abort())
  try {
    if ((await pendingMigrations(payload)).length > 0)
      throw new Error('The database is not up to date. Run: npm run migrate')
    const { total, waiting, rulePack } = await recheckProgress(await createLocalReq({}, payload))
    console.log(`${waiting} of ${total} pages wait for a check by the rules ${rulePack}.`)
    const began = performance.now()
    let told = began
    const checked = await recheckRound(payload, {
      signal: ending.signal,
      onBatch: (done) => {
        if (performance.now() - told < TOLD_EVERY_MS) return
        told = performance.now()
        console.log(`${done} of ${waiting} checked …`)
      },
    })
    const seconds = (performance.now() - began) / 1000
    const pace = seconds > 0 ? `, ${Math.round(checked / seconds)} a second` : ''
    const left = ending.signal.aborted ? ' Ended on request; the next round goes on.' : ''
    console.log(`${checked} pages checked in ${seconds.toFixed(1)} s${pace}.${left}`)
  } finally {
    await close()
  }
})
