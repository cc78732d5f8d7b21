'use client'
import { Pill, useConfig } from '@payloadcms/ui'
import type { QueuedPage } from '../../../desk/queue.ts'
import { PAGE_STATES } from '../../../pages/page-workflow.ts'
import { momentWords } from '../moment-words.ts'

const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** A page in the queue: which, in what state, by when, how much is at stake, and from whom. */
export function QueueRow({ page, today }: { page: QueuedPage; today: string }) {
  const { config, getEntityConfig } = useConfig()
  const { because, blockers, clinic, collection, dueOn, id, mayDecide, openClaims, state, submitted, title, withheld } =
    page
  const label = getEntityConfig({ collectionSlug: collection })?.labels?.singular
  // What was taken out is due at once; the day named is that of its next review.
  const due = withheld ? null : dueOn
  const isLate = due !== null && due.slice(0, 10) < today
  return (
    <tr>
      <th scope="row">
        <a href={`${config.routes.admin}/review/${collection}/${id}`}>{title || 'Without a title'}</a>
        <span className="review-queue__more">
          {[typeof label === 'string' ? label : null, clinic?.name ?? 'Of no one clinic'].filter(Boolean).join(' · ')}
        </span>
      </th>
      <td>
        <Pill pillStyle={withheld ? 'error' : state === 'in-review' ? 'warning' : 'light-gray'} size="small">
          {withheld ? 'Taken out' : because === 'review-due' ? 'Live, its review is due' : PAGE_STATES[state]}
        </Pill>
        {withheld ? (
          <span className="review-queue__more">
            {momentWords(withheld.at)}: {withheld.reason}
          </span>
        ) : null}
        {because === 'in-review' && !mayDecide.ok ? <span className="review-queue__more">{mayDecide.why}</span> : null}
      </td>
      <td data-label={due === null ? undefined : 'Due'}>
        {momentWords(due)}
        {isLate ? <strong className="review-queue__late"> Late</strong> : null}
      </td>
      <td>
        {blockers > 0 ? <strong>{counted(blockers, 'blocker', 'blockers')}</strong> : 'No blockers'}
        <span className="review-queue__more">
          {openClaims > 0
            ? `${counted(openClaims, 'claim waits', 'claims wait')} for a verdict`
            : 'Every claim is decided'}
        </span>
      </td>
      <td data-label={submitted ? 'Submitted by' : undefined}>
        {submitted ? (
          <>
            {submitted.byName ?? 'Somebody'}, {momentWords(submitted.at)}
            {submitted.note ? <span className="review-queue__more">“{submitted.note}”</span> : null}
          </>
        ) : null}
      </td>
    </tr>
  )
}
