import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { afterCommit, executeIn, inTransaction } from '#platform/database/transaction.ts'
import type { Notice } from '../../notifications/notices.ts'
import { mailNotices, type MailedNotice } from './mail-notices.ts'

/** Something to tell. `occasion` tells it from whatever else these people are told: of the same nobody hears twice. */
export type Telling = Notice & {
  /** Accounts by id. Those that are gone, or may not read the page's drafts, are left out. */
  to: readonly string[]
  occasion: string
  page?: { collection: string; id: string }
}

/**
 * Tells people something: in the admin, in the request's transaction, and by e-mail once it is committed, where the server can send
 * mail. Mail is sent behind the request's back and never fails or delays it. Gives how many were told now.
 */
export async function notify(req: PayloadRequest, ...tellings: readonly Telling[]): Promise<number> {
  const rows = tellings.flatMap(({ to, occasion, page, title, text }) =>
    [...new Set(to)].map((id) => ({ to: id, occasion, collection: page?.collection, page: page?.id, title, text })),
  )
  if (rows.length === 0) return 0
  return inTransaction(req, async () => {
    const told = await write(req, rows)
    if (told.length > 0) await afterCommit(req, () => mailNotices(req.payload, told))
    return told.length
  })
}

/** In one statement, in one order, so that two who tell the same people at once do not wait for each other in a circle. */
async function write(req: PayloadRequest, rows: readonly object[]): Promise<MailedNotice[]> {
  const { rows: told } = await executeIn(
    req,
    sql`with told as (
        insert into notifications (to_id, occasion, collection, page, title, text, at)
        select u.id, n.occasion, n.collection, n.page, n.title, n.text, ${new Date().toISOString()}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as n("to" uuid, occasion text, collection text, page text, title text, text text)
        join users u on u.id = n."to"
        left join page_reviews r on r.collection = n.collection and r.page = n.page
        where u.role <> 'marketer' or r.clinic is null
          or not exists (select from users_rels k where k.parent_id = u.id and k.path = 'clinics')
          or exists (select from users_rels k where k.parent_id = u.id and k.path = 'clinics' and k.clinics_id::text = r.clinic)
        order by u.id, n.occasion
        on conflict (to_id, occasion) do nothing
        returning to_id, collection, page, title, text)
      select u.email, t.collection, t.page, t.title, t.text from told t join users u on u.id = t.to_id`,
  )
  return told as MailedNotice[]
}
