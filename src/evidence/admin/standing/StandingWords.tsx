'use client'
import { Pill, useConfig } from '@payloadcms/ui'
import { sayChecked } from '../../standing/say-checked.ts'
import { standingAge, type StandingAge } from '../../standing/standing-age.ts'
import { STANDING_SOURCES } from '../../standing/standing.ts'
import { dayWords, today } from '../day-words.ts'
import { StandingPill } from '../StandingPill.tsx'
import { NoticeList } from './NoticeList.tsx'
import type { StoredStanding } from './standing-of.ts'

const LOOKS: Record<Exclude<StandingAge, 'never'>, 'success' | 'warning' | 'error'> = {
  fresh: 'success',
  due: 'warning',
  stale: 'error',
}

/** What has become of the work, when that was last checked and how old this is, and each notice about it. */
export function StandingWords({ standing }: { standing: StoredStanding }) {
  const { config } = useConfig()
  const { status, needsReview, checkedAt, checkedBy, supersededBy, notices } = standing
  const age = standingAge(checkedAt, today())
  const admin = config.routes.admin === '/' ? '' : config.routes.admin
  return (
    <>
      <p className="standing-panel__line standing-panel__pills">
        <StandingPill status={status} />
        {age === 'never' ? null : (
          <Pill pillStyle={LOOKS[age]} size="small">
            {sayChecked(checkedAt, today())}
          </Pill>
        )}
      </p>
      {checkedAt ? (
        <p className="standing-panel__line">
          Last checked on {dayWords(checkedAt)}
          {checkedBy === 'manual' ? ' by a person' : checkedBy ? ` with ${STANDING_SOURCES[checkedBy]}` : ''}.
          {status === 'current' ? ' No notice is no proof that all is well.' : ''}
        </p>
      ) : (
        <p className="standing-panel__line">Nobody has looked yet whether this work still stands.</p>
      )}
      {needsReview ? (
        <p className="standing-panel__line standing-panel__alert">
          A notice must be read by a person: its kind does not say what became of the work. A reviewer reads it and sets
          the standing by hand.
        </p>
      ) : null}
      {supersededBy ? (
        <p className="standing-panel__line">
          <a href={`${admin}/collections/citations/${supersededBy}`}>Open the work that replaces it</a>
        </p>
      ) : null}
      <NoticeList notices={notices} />
    </>
  )
}
