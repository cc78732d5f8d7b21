import { Problem } from '#platform/problem.ts'

/** Payload's names for a sign-in that failed; told apart, they would tell who has an account. */
export const SIGN_IN_ERRORS: ReadonlySet<string> = new Set(['AuthenticationError', 'LockedAuth', 'UnverifiedEmail'])

/** The one answer to a sign-in that failed, whatever the reason: an unknown account, a wrong password, a locked account. */
export const wrongCredentials = () =>
  new Problem('account/wrong-credentials', 'The e-mail or the password is not right.')
