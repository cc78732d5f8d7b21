import { InlineToolbarFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { citeBlock } from './cite.block.ts'
import { proseFeatures } from './editor-features.ts'

/** The editor of a text inside a block: prose with links and cites, no headings, tables or further blocks. */
export function innerEditor() {
  return lexicalEditor({ features: [...proseFeatures([], [citeBlock()]), InlineToolbarFeature()] })
}
