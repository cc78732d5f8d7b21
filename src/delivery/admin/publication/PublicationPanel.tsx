'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { PageComments, standingWords } from '#review/admin/index.ts'
import { NextStep } from './NextStep.tsx'
import { ObstacleGroups } from './ObstacleGroups.tsx'
import { readStanding, type ReadStanding } from './page-standings.ts'
import { useKnownPage } from './use-known-page.ts'
import { usePage } from './use-page.ts'
import './publication.css'

const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Where the page is and who has it; `now` is when that was read. */
function Where({ read: { standing } }: { read: ReadStanding }) {
  const [now] = useState(() => new Date().toISOString())
  const { line, more } = standingWords(standing, { now, timeZone: standing.timeZone ?? zoneHere() })
  return (
    <div className="publication-panel__where-it-is">
      <p className={`publication-panel__line publication-panel__line--${standing.state}`}>{line}</p>
      {more.map((words) => (
        <p className="publication-panel__note" key={words}>
          {words}
        </p>
      ))}
    </div>
  )
}

/** Tells a writer whose page was saved by somebody else meanwhile, before they lose a race. */
function MovedOn({ revision }: { revision: number }) {
  const mine = useFormFields(([fields]) => Number(fields.revision?.value ?? revision))
  if (mine >= revision) return null
  return (
    <p className="publication-panel__alert" role="alert">
      Somebody saved this page after you opened it. Copy what you have typed if you need it, then reload the page.
    </p>
  )
}

function Read({ read }: { read: ReadStanding }) {
  const { obstacles, standing } = read
  const isDone = standing.state === 'published'
  return (
    <>
      <Where key={standing.state} read={read} />
      <MovedOn revision={standing.revision} />
      <PageComments />
      <ObstacleGroups obstacles={obstacles} />
      {obstacles.length === 0 && !isDone ? <p className="publication-panel__note">Nothing is in the way.</p> : null}
      <NextStep />
    </>
  )
}

/** Beside the text: where the page is, who has it, what stands in its way with its fix, and the one thing that comes next. */
export function PublicationPanel() {
  const { hasPublishedDoc, isTrashed, lastUpdateTime, versionCount } = useDocumentInfo()
  const { address } = usePage()
  const { isLost, read } = useKnownPage(address)

  useEffect(() => {
    if (address !== null && !isTrashed) void readStanding(address)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each save makes it old
  }, [address, isTrashed, versionCount, lastUpdateTime])

  if (isTrashed) return null
  return (
    <section aria-label="Review and publication" className="field-type publication-panel">
      <h3 className="publication-panel__heading">Review and publication</h3>
      {address === null ? (
        <p className="publication-panel__note">A draft that is not saved yet. Save it to see what it still needs.</p>
      ) : null}
      {address !== null && read === null ? (
        <p className="publication-panel__note" role={isLost ? 'alert' : undefined}>
          {isLost ? 'The server could not be reached. Save again, or reload the page.' : 'Looking …'}
        </p>
      ) : null}
      {read ? <Read read={read} /> : null}
      {hasPublishedDoc && read?.standing.live?.isReadable ? (
        <p className="publication-panel__note">
          <a href={address!} rel="noreferrer" target="_blank">
            See what websites read
          </a>
        </p>
      ) : null}
    </section>
  )
}
