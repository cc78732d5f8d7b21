/**
 * What came of holding a record against the services that know the work. Only `unreachable` is worth another try at once,
 * and none but `verified` says that the record is right.
 */
export const LOOK_UP_STATES = {
  verified: 'The service tells the same',
  mismatch: 'The service tells otherwise',
  'not-found': 'No service knows it',
  unreachable: 'The service could not be reached',
  'never-checked': 'Never asked',
} as const
export type LookUpState = keyof typeof LOOK_UP_STATES
