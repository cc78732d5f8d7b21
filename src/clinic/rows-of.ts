import { isObject } from '#platform/is-object.ts'

/** The rows of a list that came from outside: no list is no rows, and what is no row is an empty one, so that places keep their number. */
export function rowsOf<Row extends object>(list: readonly Row[] | null | undefined): readonly Row[] {
  if (!Array.isArray(list)) return []
  return list.map((row: unknown) => (isObject(row) ? row : {}) as Row)
}
