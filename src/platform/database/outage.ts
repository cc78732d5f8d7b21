import { AsyncLocalStorage } from 'node:async_hooks'
import { isUnavailable } from './database-errors.ts'

const noted = new AsyncLocalStorage<{ wasAway: boolean }>()

/**
 * Does `work` and tells whether the database was away at any moment of it. Payload takes a person for a stranger when it cannot
 * look them up (payload/auth/strategies/jwt) and swallows what fails while a version is saved (payload/versions/saveVersion), so
 * the outcome alone does not tell.
 */
export async function noteOutage<T>(work: () => Promise<T>): Promise<{ result: T; wasAway: boolean }> {
  const note = { wasAway: false }
  const result = await noted.run(note, work)
  return { result, wasAway: note.wasAway }
}

/** Passes a database call on, and notes if it fails because the database is away. */
export function watched<T>(call: T): T {
  if (call instanceof Promise)
    call.catch((error: unknown) => {
      const note = noted.getStore()
      if (note && isUnavailable(error)) note.wasAway = true
    })
  return call
}
