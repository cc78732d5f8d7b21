import type { PayloadRequest } from 'payload'
import { permitted, visitorOf } from '#accounts/cms/index.ts'
import { isStaff, type Governed } from '#accounts/index.ts'
import { Problem } from '#platform/problem.ts'
import { mayDecide } from '../../desk/may-decide.ts'
import type { Queue, QueuedPage, QueueReason } from '../../desk/queue.ts'
import { readQueueRequest } from '../../desk/read-queue-request.ts'
import type { PageState } from '../../pages/page-workflow.ts'
import { settingsOfClinics } from '../pages/clinic-settings.ts'
import { writersOfPages } from '../pages/writers-of.ts'
import { queueClinics, queueRows, queueTotals } from './queue-rows.ts'

type Row = Record<string, unknown>

const REASONS: readonly QueueReason[] = ['withheld', 'in-review', 'review-due', 'asked-for']

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))
const moment = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)

/** What waits for a reviewer, for whoever works in the admin: of pages that they may read, in five statements however many there are. */
export async function loadQueue(req: PayloadRequest): Promise<Queue> {
  if (!req.user) throw new Problem('request/unauthenticated', 'Sign in first.')
  if (!isStaff(visitorOf(req))) throw new Problem('request/forbidden', 'This is for the people of the clinic.')
  const asked = readQueueRequest(req.query as Row)
  const rows = await queueRows(req, asked)
  const totals = await queueTotals(req, asked.clinic)
  const clinics = await queueClinics(req)
  const writers = await writersOfPages(
    req,
    rows.map(({ collection, page }) => ({ collection: String(collection), id: String(page) })),
  )
  const settings = await settingsOfClinics(
    req,
    rows.flatMap(({ clinic }) => text(clinic) ?? []),
  )
  const names = new Map(clinics.map(({ id, name }) => [id, name]))
  const visitor = visitorOf(req)
  const pages = rows.map((row): QueuedPage => {
    const clinic = text(row.clinic)
    return {
      ...queued(row),
      clinic: clinic === null ? null : { id: clinic, name: names.get(clinic) ?? '' },
      mayDecide: mayDecide({
        isReviewer: permitted(visitor, row.collection as Governed, 'decide') !== false,
        by: String(req.user!.id),
        state: row.draft_state as PageState,
        writers: writers.get(`${String(row.collection)}/${String(row.page)}`) ?? [],
        fourEyes: settings(clinic).fourEyes,
      }),
    }
  })
  return { pages, total: Number(rows[0]?.total ?? 0), limit: asked.limit, page: asked.page, totals, clinics }
}

function queued(row: Row): Omit<QueuedPage, 'clinic' | 'mayDecide'> {
  const isInReview = row.draft_state === 'in-review'
  const outSince = moment(row.recalled_at) ?? (row.live === true ? moment(row.withheld_at) : null)
  return {
    collection: String(row.collection),
    id: String(row.page),
    title: text(row.title) ?? '',
    slug: text(row.slug),
    state: row.state as PageState,
    because: REASONS[Number(row.reason)]!,
    submitted:
      isInReview && row.submitted_at
        ? { byName: text(row.by_name), at: moment(row.submitted_at)!, note: text(row.note) }
        : null,
    dueOn: text(row.due_on),
    blockers: Number(row.blockers),
    openClaims: Number(row.open_claims),
    withheld:
      outSince === null ? null : { at: outSince, reason: text(row.recall_reason) ?? text(row.withheld_reason) ?? '' },
  }
}
