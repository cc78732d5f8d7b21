import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionAfterErrorHook, CollectionBeforeOperationHook } from 'payload'
import { Problem } from '#platform/problem.ts'
import { SIGN_IN_ERRORS, wrongCredentials } from '../index.ts'

const derive = promisify(pbkdf2)

/** The cost of Payload's own password check (pbkdf2, 25,000 rounds, 512 bytes), so both answers take as long. */
const spendOnePasswordCheck = () => derive('not-a-password', randomBytes(32).toString('hex'), 25_000, 512, 'sha256')

/** Makes a sign-in with an unknown e-mail cost what a known one costs, so that time does not tell who has an account. */
export const spendTheSameTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const email = (args as { data?: { email?: unknown } }).data?.email
  if (typeof email !== 'string') return args
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    overrideAccess: true, // before anybody is signed in; the count is shown to nobody
  })
  if (totalDocs === 0) await spendOnePasswordCheck()
  return args
}

/** Gives a locked account the same answer as an unknown one: the message must not name who exists. */
export const hideLockedAccounts: CollectionAfterErrorHook = ({ error }) => {
  if (!SIGN_IN_ERRORS.has(error.name)) return
  const { status, message, code } = wrongCredentials()
  return { status, response: { errors: [{ message, data: { code } }] } as never }
}

/** What Payload says of a reset link that was used or is over (auth/operations/resetPassword.js, 3.90.1). */
const DEAD_LINK = 'Token is either invalid or has expired.'

/** Tells somebody with a dead reset link what to do next; as it stands they would be asked to sign in, which they cannot. */
export const explainDeadLinks: CollectionAfterErrorHook = ({ error }) => {
  if (error.message !== DEAD_LINK) return
  const message = 'This link was used already or is too old. Ask for a new one on the sign-in page.'
  const { status, code } = new Problem('request/forbidden', message)
  return { status, response: { errors: [{ message, data: { code } }] } as never }
}
