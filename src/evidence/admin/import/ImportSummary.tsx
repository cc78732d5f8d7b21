'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { countOutcomes, type Outcomes } from './batches.ts'
import type { PreviewRow } from './preview-rows.ts'
import { VerdictWords } from './VerdictWords.tsx'

/** So many are listed before a person asks for all. */
const FIRST = 20

type Props = { done: Outcomes; rows: readonly PreviewRow[] }

/** What became of the works, with a link to each record, the reason where one was refused, and what to do next. */
export function ImportSummary({ done, rows }: Props) {
  const { config } = useConfig()
  const [isAll, setIsAll] = useState(false)
  const counts = countOutcomes(done)
  const refusedFirst = rows
    .filter(({ key }) => done[key] !== undefined)
    .sort((a, b) => Number(done[b.key]!.is === 'refused') - Number(done[a.key]!.is === 'refused'))
  const listed = isAll ? refusedFirst.slice(0, 1000) : refusedFirst.slice(0, FIRST)
  return (
    <div className="import-summary">
      <h2 className="import-summary__heading">
        {counts.created === 1 ? '1 citation is new' : `${counts.created} citations are new`}
        {counts['there-already'] > 0 ? `, ${counts['there-already']} were there already` : ''}
        {counts.refused > 0 ? `, ${counts.refused} were refused` : ''}.
      </h2>
      <ul className="import-summary__list">
        {listed.map((row) => (
          <li key={row.key}>
            {done[row.key]!.is === 'refused' ? (
              <strong>
                Line {row.line}, {row.title || 'without a title'}.{' '}
              </strong>
            ) : null}
            <VerdictWords outcome={done[row.key]!} row={row} />
          </li>
        ))}
      </ul>
      {!isAll && refusedFirst.length > FIRST && (
        <button className="import-preview__compare" onClick={() => setIsAll(true)} type="button">
          Show {Math.min(1000, refusedFirst.length)}
        </button>
      )}
      <p>
        Next: open each new record and say what kind of study it is and what it found, then let a reviewer check it
        against the work. Until then pages may cite it, and it counts as unchecked.{' '}
        <a href={`${config.routes.admin}/collections/citations`}>See all citations</a>
      </p>
    </div>
  )
}
