import type { RichTextField } from 'payload'
import { pageEditor } from './page-editor.ts'
import { isRichText, keepToSchema } from './rich-text.hooks.ts'

type Options = { name: string; label?: string; required?: boolean; description?: string }

/** A formatted text of a page: the one editor, and the one schema held on every way in (REST, GraphQL, import, drafts). */
export function richTextField({ name, label, required, description }: Options): RichTextField {
  return {
    name,
    type: 'richText',
    ...(label === undefined ? {} : { label }),
    ...(required === undefined ? {} : { required }),
    ...(description === undefined ? {} : { admin: { description } }),
    editor: pageEditor(),
    hooks: { beforeValidate: [keepToSchema] },
    validate: isRichText,
  }
}
