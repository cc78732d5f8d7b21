import { InlineToolbarFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { citeBlock } from './cite.block.ts'
import { proseFeatures } from './editor-features.ts'

/**
 * A text inside a block: prose with links and cites, no headings, tables or further blocks.
 * It is checked with the text it stands in; Payload's own check, which builds a form for each cite, is not called.
 */
export function innerTextField(name: string): RichTextField {
  return {
    name,
    type: 'richText',
    editor: lexicalEditor({ features: [...proseFeatures([], [citeBlock()]), InlineToolbarFeature()] }),
    validate: () => true,
  }
}
