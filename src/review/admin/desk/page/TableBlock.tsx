import type { ReactNode } from 'react'
import type { DeskPassage } from '../../../desk/desk.ts'
import { tableRows } from './table-rows.ts'

type Props = { passages: readonly DeskPassage[]; show: (passage: DeskPassage) => ReactNode }

/** A table as a visitor reads it, row by row. */
export function TableBlock({ passages, show }: Props) {
  return (
    <div className="desk-page__cells">
      <table className="desk-page__table">
        <tbody>
          {tableRows(passages).map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- a row is named by its place
            <tr key={row}>
              {cells.map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- a cell, too
                <td key={column}>{cell.map(show)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
