import type { Field, SanitizedConfig } from 'payload'

/** A field that is sent to nobody, or only asked by the admin's own lists, is no part of the public schema. */
const isInner = (field: Field): boolean =>
  ('hidden' in field && field.hidden === true) ||
  (field.custom as { inSchema?: boolean } | undefined)?.inSchema === false

function published(fields: readonly Field[]): Field[] {
  return fields
    .filter((field) => !isInner(field))
    .map((field) => {
      if (field.type === 'tabs')
        return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: published(tab.fields) })) } as Field
      return 'fields' in field ? ({ ...field, fields: published(field.fields) } as Field) : field
    })
}

/** The config as the GraphQL schema is made from it: without inner fields, which Payload would list, although nobody gets them. */
export function configForSchema(config: SanitizedConfig): SanitizedConfig {
  return {
    ...config,
    collections: config.collections.map((collection) => ({ ...collection, fields: published(collection.fields) })),
  } as SanitizedConfig
}
