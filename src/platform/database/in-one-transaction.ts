import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Runs a step in the request's transaction, or in one of its own, committed at the end; an error leaves nothing behind. */
export async function inOneTransaction<Result>(req: PayloadRequest, step: () => Promise<Result>): Promise<Result> {
  const isOurs = await initTransaction(req)
  try {
    const result = await step()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
