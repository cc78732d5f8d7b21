'use client'
import { useState } from 'react'
import type { WorkField } from '../../same-work/differences-between.ts'
import type { Outcomes } from './batches.ts'
import { Pager } from './Pager.tsx'
import { PreviewRowLines } from './PreviewRowLines.tsx'
import { isToBringIn, type PreviewRow, type Verdict } from './preview-rows.ts'
import { TickAll } from './TickAll.tsx'
import { VerdictFilter } from './VerdictFilter.tsx'

type Props = {
  rows: readonly PreviewRow[]
  chosen: ReadonlySet<number>
  done: Outcomes
  /** Nothing can be ticked any more: the works are on their way. */
  isLocked: boolean
  onChoose: (chosen: ReadonlySet<number>) => void
}

/** So many lines are in the page at once; ten thousand would freeze it. */
const PAGE = 100

/** What is in the list, line by line, each with what would become of it; filtered by that, and ticked or not. */
export function PreviewTable({ rows, chosen, done, isLocked, onChoose }: Props) {
  const [filter, setFilter] = useState<Verdict | null>(null)
  const [page, setPage] = useState(0)
  // The fields that were taken over into records of ours, by line: kept here, since lines come and go with the page.
  const [merged, setMerged] = useState<Readonly<Record<number, readonly WorkField[]>>>({})
  const filtered = filter === null ? rows : rows.filter(({ verdict }) => verdict === filter)
  const shown = filtered.slice(page * PAGE, (page + 1) * PAGE)

  const tick = (keys: readonly number[], isOn: boolean) => {
    const next = new Set(chosen)
    for (const key of keys)
      if (isOn) next.add(key)
      else next.delete(key)
    onChoose(next)
  }
  return (
    <section aria-label="What is in the list" className="import-preview">
      <VerdictFilter
        chosen={filter}
        onChoose={(verdict) => {
          setFilter(verdict)
          setPage(0)
        }}
        rows={rows}
      />
      <table className="import-preview__table">
        <thead>
          <tr>
            <th scope="col">
              <TickAll chosen={chosen} isLocked={isLocked} keys={keysOf(filtered)} onTick={tick} />
            </th>
            <th scope="col">Line</th>
            <th scope="col">Work</th>
            <th scope="col">Year</th>
            <th scope="col">Journal</th>
            <th scope="col">What becomes of it</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <PreviewRowLines
              isChosen={chosen.has(row.key)}
              isLocked={isLocked}
              key={row.key}
              merged={merged[row.key] ?? null}
              onMerged={(fields) => setMerged((before) => ({ ...before, [row.key]: fields }))}
              onTick={(isOn) => tick([row.key], isOn)}
              outcome={done[row.key] ?? null}
              row={row}
            />
          ))}
        </tbody>
      </table>
      <Pager count={filtered.length} onGo={setPage} page={page} size={PAGE} />
    </section>
  )
}

const keysOf = (rows: readonly PreviewRow[]) => rows.filter(isToBringIn).map(({ key }) => key)
