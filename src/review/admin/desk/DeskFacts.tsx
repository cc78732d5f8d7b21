'use client'
import { Pill, useConfig } from '@payloadcms/ui'
import { PAGE_STATES } from '../../pages/page-workflow.ts'
import type { Desk } from '../../desk/desk.ts'
import { momentWords } from './moment-words.ts'

const LOOKS = {
  draft: 'light-gray',
  'in-review': 'warning',
  'changes-requested': 'light-gray',
  approved: 'success',
  published: 'success',
  withheld: 'error',
  expired: 'error',
} as const

/** The state of a page, whose it is, who wrote and submitted it, and by when somebody should decide. */
export function DeskFacts({ desk: { dueOn, fourEyes, page, state, submitted, writers } }: { desk: Desk }) {
  const { config } = useConfig()
  const isInReview = state === 'in-review'
  return (
    <div className="desk-bar__facts">
      <Pill pillStyle={LOOKS[state]} size="small">
        {PAGE_STATES[state]}
      </Pill>
      {page.clinic ? <span>{page.clinic.name}</span> : null}
      {submitted && isInReview ? (
        <span>
          Submitted by {submitted.byName ?? 'somebody'} on {momentWords(submitted.at)}
        </span>
      ) : null}
      {dueOn && isInReview ? <span>Due on {momentWords(dueOn)}</span> : null}
      {writers.length > 0 ? <span>Written by {writers.join(', ')}</span> : null}
      {fourEyes ? null : <span>This clinic asks for no second pair of eyes</span>}
      <a href={`${config.routes.admin}/collections/${page.collection}/${page.id}`}>Open in the editor</a>
    </div>
  )
}
