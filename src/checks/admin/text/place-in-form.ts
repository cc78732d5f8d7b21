import type { ClientField } from 'payload'

/** Where a person finds a field: the tab it is under, if any, and its name with those of the groups and rows around it. */
export type PlaceInForm = { tab: string | null; label: string }

/** Reads the place of a path off the fields of a form, such as `faq.0.answer`: “Questions and answers 1, Answer”. Inside a text the text's own name is all. */
export function placeInForm(fields: readonly ClientField[], path: string): PlaceInForm {
  const labels: string[] = []
  let tab: string | null = null
  let inside: readonly ClientField[] = fields
  for (const name of path.split('.')) {
    if (/^\d+$/.test(name) && labels.length > 0) {
      labels[labels.length - 1] += ` ${Number(name) + 1}`
      continue
    }
    const found = findField(inside, name)
    if (!found) break
    tab ??= found.tab
    if (found.label !== '') labels.push(found.label)
    inside = found.fields
  }
  return { tab, label: labels.join(', ') }
}

type Found = { tab: string | null; label: string; fields: readonly ClientField[] }

function findField(fields: readonly ClientField[], name: string): Found | null {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const label = wordsOf(tab.label)
        if ('name' in tab && tab.name) {
          if (tab.name === name) return { tab: label, label: '', fields: tab.fields }
          continue
        }
        const found = findField(tab.fields, name)
        if (found) return { ...found, tab: label }
      }
    } else if ('name' in field && field.name) {
      if (field.name === name) return { tab: null, label: nameOf(field), fields: fieldsIn(field) }
    } else {
      const found = findField(fieldsIn(field), name)
      if (found) return found
    }
  }
  return null
}

const fieldsIn = (field: ClientField): readonly ClientField[] => ('fields' in field ? field.fields : [])
const wordsOf = (label: unknown): string | null => (typeof label === 'string' ? label : null)
const nameOf = (field: ClientField & { name?: string }): string =>
  wordsOf('label' in field ? field.label : null) ?? field.name ?? ''
