import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { notify } from '#review/cms/index.ts'
import { noticeOfWebhook } from '../../webhooks/notice-of-webhook.ts'

type Trouble = {
  webhook: string
  /** Since when it fails, as ISO. */
  since: string
  now: Date
  isGone: boolean
  isGivenUp: boolean
}

/** Tells the admins that a webhook is in trouble, of each kind of trouble once until it works again. */
export async function tellAdmins(req: PayloadRequest, { webhook, since, now, ...trouble }: Trouble): Promise<void> {
  const { rows } = await executeIn(
    req,
    sql`select name, array(select id::text from users where role = 'admin' order by id) as admins from webhooks where id = ${webhook}`,
  )
  const { admins, name } = rows[0] as { admins: string[]; name: string }
  const notice = noticeOfWebhook(name, { ...trouble, failsForMs: now.getTime() - Date.parse(since) })
  if (notice === null) return
  const { kind, ...words } = notice
  await notify(req, { to: admins, occasion: `webhook-${kind}:${webhook}:${since}`, ...words })
}
