import type { DeskPassage } from '../../../desk/desk.ts'

/** A cell of a table lies in its row, its row in the table. */
const CELL = /^(.+)\.children\.(\d+)\.children\.(\d+)\.children\.\d+$/

/** The table that a passage is a cell of, by its path; null if it is none. */
export const tableOf = ({ path }: Pick<DeskPassage, 'path'>): string | null => CELL.exec(path)?.[1] ?? null

/** The cells of a table as they stand, row by row; a cell that says nothing is there, and empty. What has no place gets a row of its own. */
export function tableRows(passages: readonly DeskPassage[]): DeskPassage[][][] {
  const rows = new Map<string, DeskPassage[][]>()
  for (const passage of passages) {
    const [, , row = passage.path, column = '0'] = CELL.exec(passage.path) ?? []
    const cells = rows.get(row) ?? []
    while (cells.length <= Number(column)) cells.push([])
    cells[Number(column)]!.push(passage)
    rows.set(row, cells)
  }
  const columns = Math.max(0, ...[...rows.values()].map((cells) => cells.length))
  return [...rows.values()].map((cells) => [...cells, ...Array.from({ length: columns - cells.length }, () => [])])
}
