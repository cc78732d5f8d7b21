'use client'
import { countByVerdict, VERDICTS, type PreviewRow, type Verdict } from './preview-rows.ts'

type Props = { rows: readonly PreviewRow[]; chosen: Verdict | null; onChoose: (verdict: Verdict | null) => void }

/** How many lines there are of each kind; a press shows these alone. */
export function VerdictFilter({ rows, chosen, onChoose }: Props) {
  const counts = countByVerdict(rows)
  if (counts.length < 2) return null
  const all = { verdict: null, count: rows.length, words: 'All' }
  return (
    <fieldset className="verdict-filter">
      <legend className="verdict-filter__name">Show</legend>
      {[all, ...counts.map((each) => ({ ...each, words: VERDICTS[each.verdict] }))].map(({ verdict, count, words }) => (
        <button
          aria-pressed={chosen === verdict}
          className="verdict-filter__choice"
          key={words}
          onClick={() => onChoose(verdict)}
          type="button"
        >
          {words} <span className="verdict-filter__count">{count}</span>
        </button>
      ))}
    </fieldset>
  )
}
