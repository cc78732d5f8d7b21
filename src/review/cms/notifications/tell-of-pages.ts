import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { executeIn } from '#platform/database/transaction.ts'
import { AUDIENCES, MANY_PAGES, noticeOf, noticeOfMany, type PageEvent } from '../../notifications/notices.ts'
import type { PageAddress } from '../pages/hold-page.ts'
import { notify, type Telling } from './notify.ts'

/** What happened, and what tells it from the next of its kind on the same page: the number of a decision, a moment, a day. */
export type Happening = PageEvent & {
  of: string | number
  /** Whoever did it is not told. */
  by?: string | null
  /** Whoever else is told than `AUDIENCES` says. */
  also?: readonly string[]
}

type Told = PageAddress & { title: string; to: string[] }

/**
 * Tells those who have to do with pages what happened to them, in the request's transaction; to be called once that is written.
 * Of many pages at once each hears in one notice. In two statements, however many pages.
 */
export async function tellOfPages(
  req: PayloadRequest,
  pages: readonly PageAddress[],
  happening: Happening,
): Promise<number> {
  if (pages.length === 0) return 0
  const { of, by = null, also = [], ...event } = happening
  const told = await whomToTell(req, pages, event.kind, [...also], by)
  const byPerson = new Map<string, Told[]>()
  for (const page of told) for (const to of page.to) byPerson.set(to, [...(byPerson.get(to) ?? []), page])
  const tellings = [...byPerson].flatMap(([to, own]): Telling[] =>
    own.length > MANY_PAGES
      ? [
          {
            to: [to],
            occasion: `${event.kind}:many:${of}`,
            ...noticeOfMany(
              event,
              own.map(({ title }) => title),
            ),
          },
        ]
      : own.map(({ collection, id, title }) => ({
          to: [to],
          occasion: `${event.kind}:${collection}/${id}:${of}`,
          page: { collection, id },
          ...noticeOf(event, title),
        })),
  )
  return notify(req, ...tellings)
}

async function whomToTell(
  req: PayloadRequest,
  pages: readonly PageAddress[],
  kind: PageEvent['kind'],
  also: string[],
  by: string | null,
): Promise<Told[]> {
  const audiences = AUDIENCES[kind]
  const has = (audience: (typeof audiences)[number]) => audiences.includes(audience)
  const { rows } = await executeIn(
    req,
    sql`select r.collection, r.page as id, coalesce(r.title, '') as title,
        (select coalesce(jsonb_agg(u.id order by u.id), '[]') from users u where u.id is distinct from ${by}::uuid and (
          u.id = any(${sql.param(also)}::uuid[])
          or ${has('reviewers')} and u.role = 'reviewer'
          or ${has('submitter')} and u.id = r.submitted_by_id
          or ${has('decider')} and u.id = r.decided_by_id
          or ${has('marketers')} and u.role = 'marketer'
          or ${has('writers')} and u.id::text in (${writersOf(kind)}))) as "to"
      from jsonb_to_recordset(${JSON.stringify(pages)}::jsonb) as k(collection text, id text)
      join page_reviews r on r.collection = k.collection and r.page = k.id
      order by r.title, r.page`,
  )
  return rows as Told[]
}

/** Of these, the writers are those of the words that were approved last; else of what was written since. */
const ON_APPROVAL: readonly PageEvent['kind'][] = ['approved', 'published', 'schedule-failed']

const writersOf = (kind: PageEvent['kind']) => sql`select a.actor from audit_events a
  where a.collection = r.collection and a.subject = r.page and a.actor_kind = 'user' and a.action in ('create', 'update', 'restore')
    and a.seq > coalesce((select max(d.trail_seq) from decisions d
      where d.collection = r.collection and d.subject = r.page and d.verdict = 'approved'
        and not (${ON_APPROVAL.includes(kind)} and d.seq is not distinct from r.approval)), 0)`
