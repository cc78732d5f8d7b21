import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { whyWeakPassword } from '../password.ts'

type Given = { data?: { password?: unknown; email?: unknown } }

const emailOf = (user: unknown): string | null => (user as { email?: string } | null)?.email ?? null

/** Refuses a weak password wherever one is set: on a new account, on a change, and by a reset link. */
export const wantStrongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const { password, email } = (args as Given).data ?? {}
  if (password === undefined || password === null || password === '') return args
  const own = typeof email === 'string' ? email : emailOf(req.user)
  const message = typeof password === 'string' ? whyWeakPassword(password, own) : 'Give the password as text.'
  if (message !== null) throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req })
  return args
}
