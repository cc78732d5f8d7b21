type Log = { error: (details: object, message: string) => void }

/**
 * Keeps the process alive when a promise fails that nobody waits for: the request it belonged to is answered already, and
 * one visitor's odd question must not end the service for all (Node ends the process by default).
 */
export function outliveStrayRejections(log: Log): void {
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'A promise failed that nobody waited for'))
}
