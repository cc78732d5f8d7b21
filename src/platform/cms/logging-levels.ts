import type { Config } from 'payload'

const REFUSALS = [
  'APIError',
  'AuthenticationError',
  'Forbidden',
  'LockedAuth',
  'NotFound',
  'Problem',
  'QueryError',
  'ValidationError',
]

/** A refusal is the caller's to mend, not ours: one line, without a stack. Whatever is not named here is our bug. */
export const loggingLevels = Object.fromEntries(REFUSALS.map((name) => [name, 'info'])) as Config['loggingLevels']
