import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { Problem } from '#platform/problem.ts'

/**
 * Asks whoever is signed in for their password once more, as a signature does: refuses a wrong one in words. It counts as a try to
 * sign in, so the account is locked after too many; nothing else of the sign-in is kept, neither a session nor an event of the trail.
 */
export async function confirmPassword(req: PayloadRequest, password: unknown): Promise<void> {
  const email = (req.user as { email?: string } | null)?.email
  if (typeof password !== 'string' || password === '' || email === undefined) throw wrong()
  const trial = await createLocalReq({}, req.payload)
  await initTransaction(trial)
  try {
    await req.payload.login({ collection: 'users', data: { email, password }, req: trial, overrideAccess: true }) // whose it is is known already
  } catch (error) {
    if (isRefused(error)) throw wrong()
    throw error
  } finally {
    await killTransaction(trial)
  }
}

const isRefused = (error: unknown): boolean =>
  ['AuthenticationError', 'LockedAuth', 'ValidationError'].includes((error as Error).name)

const wrong = () =>
  new Problem('review/wrong-password', 'The password is not yours, or was wrong too often. Nothing was decided.', [
    { path: 'password', message: 'Type the password that you sign in with.' },
  ])
