import type { Field } from 'payload'

/** Every rich text of a record with its path, found by walking the fields of its collection. */
export function richTextPaths(
  fields: readonly Field[],
  data: unknown,
  prefix = '',
): { path: string; value: unknown }[] {
  if (typeof data !== 'object' || data === null) return []
  return fields.flatMap((field): { path: string; value: unknown }[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => within(tab as never, data, prefix))
    if ('fields' in field && field.type !== 'array') return within(field as never, data, prefix)
    if (!('name' in field) || !field.name) return []
    const value = (data as Record<string, unknown>)[field.name]
    const path = `${prefix}${field.name}`
    if (field.type === 'richText') return value ? [{ path, value }] : []
    if (field.type === 'array' && Array.isArray(value))
      return value.flatMap((row, index) => richTextPaths(field.fields, row, `${path}.${index}.`))
    return []
  })
}

function within({ name, fields }: { name?: string; fields: Field[] }, data: unknown, prefix: string) {
  if (!name) return richTextPaths(fields, data, prefix)
  return richTextPaths(fields, (data as Record<string, unknown>)[name], `${prefix}${name}.`)
}
