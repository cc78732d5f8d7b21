'use client'
import { useId, useState } from 'react'
import type { WorkField } from '../../same-work/differences-between.ts'
import type { Outcome } from './batches.ts'
import { MatchComparison } from './MatchComparison.tsx'
import { isToBringIn, type PreviewRow } from './preview-rows.ts'
import { VerdictWords } from './VerdictWords.tsx'

type Props = {
  row: PreviewRow
  isChosen: boolean
  isLocked: boolean
  outcome: Outcome | null
  merged: readonly WorkField[] | null
  onTick: (isOn: boolean) => void
  onMerged: (fields: readonly WorkField[]) => void
}

/** Which work it is, and what was left out or taken for another thing when it was read. */
function WorkWords({ row: { title, authors, work, remarks } }: { row: PreviewRow }) {
  return (
    <>
      {title === '' ? null : <span className="import-preview__title">{title}</span>}
      <span className="import-preview__authors">{work === null ? '' : authors || 'No author named'}</span>
      {remarks.map((remark) => (
        <span className="import-preview__remark" key={remark}>
          {remark}
        </span>
      ))}
    </>
  )
}

/** One work of the list; where it is there already, below it the fields that differ once they are asked for. */
export function PreviewRowLines({ row, isChosen, isLocked, outcome, merged, onTick, onMerged }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const { line, title, year, journal, verdict, differences, known, work } = row
  const name = title || `line ${line}`
  const isComparable = verdict === 'same' && Boolean(known?.id) && work !== null && differences.length > 0
  return (
    <>
      <tr className={`import-preview__row import-preview__row--${verdict}`}>
        <td>
          {isToBringIn(row) && (
            <input
              aria-label={`Bring in ${name}`}
              checked={isChosen}
              disabled={isLocked}
              onChange={(event) => onTick(event.target.checked)}
              type="checkbox"
            />
          )}
        </td>
        <td className="import-preview__line">{line}</td>
        <td>
          <WorkWords row={row} />
        </td>
        <td>{year || (work === null ? '' : '?')}</td>
        <td>{journal}</td>
        <td>
          <VerdictWords outcome={outcome} row={row} />
          {isComparable && (
            <button
              aria-controls={id}
              aria-expanded={isOpen}
              className="import-preview__compare"
              onClick={() => setIsOpen(!isOpen)}
              type="button"
            >
              {differences.length === 1 ? 'Compare 1 field' : `Compare ${differences.length} fields`}
            </button>
          )}
        </td>
      </tr>
      {isComparable && isOpen && (
        <tr id={id}>
          <td aria-hidden="true" />
          <td colSpan={5}>
            <MatchComparison
              differences={differences}
              id={known!.id!}
              merged={merged}
              onMerged={onMerged}
              work={work!}
            />
          </td>
        </tr>
      )}
    </>
  )
}
