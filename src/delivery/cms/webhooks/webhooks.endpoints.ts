import type { Endpoint, PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { Problem } from '#platform/problem.ts'
import { record } from '#review/cms/index.ts'
import { replayDelivery, replayFailed } from './replay-deliveries.ts'
import { sendTest } from './send-test.ts'
import { readSecret, rotateSecret } from './webhook-secret.ts'

const gone = () => new Problem('request/not-found', 'There is no such webhook.')

/** A command on a webhook or a delivery of it, for admins alone; what it answers is never kept. */
const command = (path: string, run: (req: PayloadRequest, id: string) => Promise<unknown>): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
    if (permitted(visitorOf(req), 'webhooks', 'update') !== true)
      throw new Problem('request/forbidden', 'Webhooks are for admins.')
    const answer = await inTransaction(req, () => run(req, String(req.routeParams?.id)))
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
})

const held = async (req: PayloadRequest, webhook: string) => {
  const found = await readSecret(req, webhook, new Date())
  if (found === null) throw gone()
  return found
}

const note = (req: PayloadRequest, action: string, subject: string) =>
  record(req, { action, collection: 'webhooks', subject })

/** `POST /api/webhooks/:id/secret`: shows the secret; the trail says to whom. */
const showSecret = command('/:id/secret', async (req, id) => {
  const { previousUntil, secret } = await held(req, id)
  if (secret === null)
    throw new Problem(
      'request/conflict',
      'This secret cannot be read any more, as PAYLOAD_SECRET of the server was changed since. Make a new one.',
    )
  await note(req, 'show-secret', id)
  return { secret, previousUntil }
})

/** `POST /api/webhooks/:id/rotate-secret`: makes a new one, which is read by the route above. */
const newSecret = command('/:id/rotate-secret', async (req, id) => {
  await held(req, id)
  await rotateSecret(req, id, new Date())
  await note(req, 'rotate-secret', id)
  const { previousUntil } = await held(req, id)
  return { previousUntil }
})

/** `POST /api/webhooks/:id/test`: an event that tells of nothing, sent once. */
const test = command('/:id/test', async (req, id) => {
  await held(req, id)
  return { delivery: await sendTest(req, id, new Date()) }
})

/** `POST /api/webhooks/:id/replay`: all that failed goes out again, under the ids that it had. */
const replayAll = command('/:id/replay', async (req, id) => {
  await held(req, id)
  await note(req, 'replay', id)
  return { replayed: await replayFailed(req, id, new Date()) }
})

/** `POST /api/deliveries/:id/replay`: the same for one, delivered or not. */
const replay = command('/:id/replay', async (req, id) => {
  const webhook = await replayDelivery(req, id, new Date())
  if (webhook === null)
    throw new Problem('request/not-found', 'There is no such delivery. It may have been cleared away.')
  await note(req, 'replay', webhook)
  return { replayed: 1 }
})

export const webhookEndpoints: Endpoint[] = [showSecret, newSecret, test, replayAll]
export const deliveryEndpoints: Endpoint[] = [replay]
