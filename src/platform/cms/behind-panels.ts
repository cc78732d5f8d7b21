import type { Field } from 'payload'

/** The fields of a collection with a panel put behind those that other plugins put first, and before the collection's own. */
export function behindPanels(fields: readonly Field[], panel: Field): Field[] {
  const first = fields.findIndex(({ type }) => type !== 'ui')
  return first < 0 ? [...fields, panel] : fields.toSpliced(first, 0, panel)
}
