import type { ClientField } from 'payload'

function holds(fields: readonly ClientField[], name: string): boolean {
  return fields.some((field) => {
    if ('name' in field && field.name) return field.name === name
    if (field.type === 'tabs') return field.tabs.some((tab) => holds(tab.fields, name))
    return 'fields' in field && holds(field.fields, name)
  })
}

/** The label of the tab that holds the field at a path of the page; null if it stands outside all tabs. */
export function tabOf(fields: readonly ClientField[], path: string): string | null {
  const name = path.split('.')[0]!
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    const tab = field.tabs.find((each) => ('name' in each && each.name ? each.name === name : holds(each.fields, name)))
    if (tab) return typeof tab.label === 'string' ? tab.label : null
  }
  return null
}
