/** The words that a table has for a value; null if it has none. */
export const wordIn = (table: Record<string, string>, value: unknown): string | null =>
  typeof value === 'string' && Object.hasOwn(table, value) ? table[value]! : null
