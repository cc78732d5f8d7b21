'use client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { countOutcomes, type Outcome, type Outcomes } from './batches.ts'
import type { PreviewRow } from './preview-rows.ts'
import { VerdictWords } from './VerdictWords.tsx'

/** So many are listed before a person asks for all. */
const FIRST = 20
const MOST = 1000

type Props = { done: Outcomes; rows: readonly PreviewRow[] }

const records = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** The lines that came to an end, and those that were refused before they could be sent; what was refused comes first. */
function endedRows({ done, rows }: Props): { row: PreviewRow; outcome: Outcome | null }[] {
  const ended = rows
    .filter(({ key, verdict }) => done[key] !== undefined || verdict === 'refused')
    .map((row) => ({ row, outcome: done[row.key] ?? null }))
  const isRefused = ({ outcome }: { outcome: Outcome | null }) => outcome === null || outcome.is === 'refused'
  return [...ended.filter(isRefused), ...ended.filter((each) => !isRefused(each))]
}

/** What became of the works, with a link to each record, the reason where one was refused, and what to do next. */
export function ImportSummary(props: Props) {
  const { config } = useConfig()
  const [isAll, setIsAll] = useState(false)
  const counts = countOutcomes(props.done)
  const ended = endedRows(props)
  const refused = counts.refused + ended.filter(({ outcome }) => outcome === null).length
  const listed = ended.slice(0, isAll ? MOST : FIRST)
  return (
    <div className="import-summary">
      <h2 className="import-summary__heading">
        {records(counts.created, 'citation is new', 'citations are new')}
        {counts['there-already'] > 0 && `, ${records(counts['there-already'], 'was', 'were')} there already`}
        {refused > 0 && `, ${records(refused, 'was refused', 'were refused')}`}.
      </h2>
      <ul className="import-summary__list">
        {listed.map(({ row, outcome }) => (
          <li key={row.key}>
            {outcome === null || outcome.is === 'refused' ? (
              <strong>
                Line {row.line}
                {row.title === '' ? '' : `, ${row.title}`}
              </strong>
            ) : null}
            <VerdictWords outcome={outcome} row={row} />
          </li>
        ))}
      </ul>
      {!isAll && ended.length > FIRST && (
        <button className="import-preview__compare" onClick={() => setIsAll(true)} type="button">
          Show {ended.length > MOST ? `the first ${MOST}` : `all ${ended.length}`}
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
