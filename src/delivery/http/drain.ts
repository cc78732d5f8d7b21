import type { Server } from 'node:http'

type Log = { info: (message: string) => void; warn: (message: string) => void }
type Options = { stop: () => Promise<void>; log: Log; withinMs?: number }

/**
 * Makes the orderly end of the process: no new connections, requests under way are finished (those that idle are cut),
 * then `stop` closes what lies behind. After `withinMs` whatever is left is cut. Calling it again returns the same end.
 */
export function createDrain(server: Server, { stop, log, withinMs = 10_000 }: Options): () => Promise<void> {
  let ending: Promise<void> | null = null
  return () => (ending ??= end())

  async function end(): Promise<void> {
    log.info('Finishing what is under way')
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    // A connection that has been answered waits for the next request and would keep the server open.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const limit = setTimeout(() => {
      log.warn('Cut off what was not finished in time')
      server.closeAllConnections()
    }, withinMs)
    try {
      await closed
    } finally {
      clearInterval(idle)
      clearTimeout(limit)
    }
    await stop()
  }
}

/** Runs the drain on SIGTERM and SIGINT and then ends the process; a second signal ends it at once. */
export function drainOnSignal(drain: () => Promise<void>): void {
  let signals = 0
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (++signals > 1) process.exit(1)
      drain().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
}
