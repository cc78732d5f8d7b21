/** Options of a select, from a table of stored values and their labels. */
export function optionsOf(table: Record<string, string | { label: string }>): { label: string; value: string }[] {
  return Object.entries(table).map(([value, entry]) => ({
    value,
    label: typeof entry === 'string' ? entry : entry.label,
  }))
}
