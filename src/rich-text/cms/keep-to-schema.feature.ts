import { createServerFeature } from '@payloadcms/richtext-lexical'

/**
 * Brings pasted text to the schema while it is being pasted (underline goes, a first-level heading becomes a second-level one),
 * so that a writer is never stopped at saving by what no button of the editor could remove.
 */
export const keepToSchemaFeature = createServerFeature({
  feature: { ClientFeature: '/src/rich-text/admin/KeepToSchemaFeature.ts#KeepToSchemaFeature' },
  key: 'keepToSchema',
})
