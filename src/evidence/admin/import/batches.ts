import type { ImportAnswer, PreviewRow } from './preview-rows.ts'

/** So many works are sent at once: few enough to stop soon, many enough for ten thousand. */
export const BATCH = 100

/** What became of one line that was sent. */
export type Outcome =
  | { is: 'created'; id: string | null; title: string }
  | { is: 'there-already'; id: string | null; title: string }
  | { is: 'refused'; reason: string; title: string }

/** Outcomes by the key of the line. */
export type Outcomes = Readonly<Record<number, Outcome>>

/** The next lines to send: those chosen that nothing has become of yet. */
export function nextBatch(rows: readonly PreviewRow[], chosen: ReadonlySet<number>, done: Outcomes): PreviewRow[] {
  const batch: PreviewRow[] = []
  for (const row of rows) {
    if (!chosen.has(row.key) || row.work === null || done[row.key] !== undefined) continue
    batch.push(row)
    if (batch.length === BATCH) break
  }
  return batch
}

/** What became of the lines of a batch. `lines` says on which line of what was sent each of them began. */
export function outcomesOf(batch: readonly PreviewRow[], lines: readonly number[], answer: ImportAnswer): Outcomes {
  const keyAt = new Map(batch.map((row, index) => [lines[index]!, row]))
  const outcomes: Record<number, Outcome> = {}
  const note = <Part extends { line: number }>(
    parts: readonly Part[],
    say: (part: Part, row: PreviewRow) => Outcome,
  ) => {
    for (const part of parts) {
      const row = keyAt.get(part.line)
      if (row !== undefined) outcomes[row.key] ??= say(part, row)
    }
  }
  note([...answer.created, ...answer.versions], ({ id }, row) => ({ is: 'created', id: id ?? null, title: row.title }))
  note(answer.matched, ({ id, title }, row) => ({ is: 'there-already', id: id ?? null, title: title ?? row.title }))
  note(answer.refused, ({ reason }, row) => ({ is: 'refused', reason, title: row.title }))
  for (const row of batch)
    outcomes[row.key] ??= { is: 'refused', reason: 'The server did not say what became of it.', title: row.title }
  return outcomes
}

/** How many lines came to what end. */
export function countOutcomes(done: Outcomes): Record<Outcome['is'], number> {
  const counts = { created: 0, 'there-already': 0, refused: 0 }
  for (const { is } of Object.values(done)) counts[is]++
  return counts
}
