import { Problem } from '#platform/problem.ts'

/** Something failed that is ours to mend; what it was is in the log, under the request id. */
export const fault = () =>
  new Problem('service/fault', 'Something went wrong on our side. Try again; if it stays, tell us the request id.')

/** The database is away or full. */
export const unavailable = () =>
  new Problem('service/unavailable', 'The service is not available right now. Try again in a moment.')

/** No such address, no such record, or none for this visitor: they are not told apart. */
export const nothingThere = () =>
  new Problem('request/not-found', 'There is nothing at this address, or it is not public.')

/** What is asked is for those who are signed in. */
export const signInFirst = () => new Problem('request/unauthenticated', 'Sign in, or send an API key, to do this.')
