import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { makeSecret } from './webhook-secret.ts'
import { wakeDeliverers } from './wake-deliverers.ts'

/** A new webhook has its secret at once; one that is turned on again is no longer held to be gone, and what waits for it goes out. */
export const giveSecret: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'create') await makeSecret(req, doc.id)
  else if (doc.active && !previousDoc?.active) {
    await executeIn(req, sql`update webhook_states set is_gone = false, failing_since = null where webhook = ${doc.id}`)
    await wakeDeliverers(req)
  }
  return doc
}

/** With a webhook goes the log of what it was sent, and its secret. */
export const forgetWebhook: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await executeIn(req, sql`delete from deliveries where webhook_id = ${id}`)
  await executeIn(req, sql`delete from webhook_states where webhook = ${id}`)
}
