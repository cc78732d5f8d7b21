/** Marks a field, or a group with all in it, as validated data that goes live without a reviewer, and says why. */
export function fact(why: string): { surface: false; why: string } {
  return { surface: false, why }
}

/** Options of a select from a table of stored value and label. */
export function optionsOf(labels: Record<string, string>): { label: string; value: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ label, value }))
}
