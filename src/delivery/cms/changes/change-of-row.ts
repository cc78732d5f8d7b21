import type { Change, ChangeKind } from '../../changes/change.ts'

/** A change, out of a row of the table `changes`. */
export const changeOfRow = (row: Record<string, unknown>): Change => ({
  seq: Number(row.seq),
  at: new Date(row.at as string).toISOString(),
  kind: row.kind as ChangeKind,
  collection: String(row.collection),
  id: String(row.record),
  slug: row.slug as string | null,
  clinic: row.clinic as string | null,
  hash: row.hash as string | null,
})
