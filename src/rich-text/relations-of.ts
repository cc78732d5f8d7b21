import { idOf } from '#platform/record-id.ts'
import { blockTypeOf, fieldsOf, own, wordsIn } from './rich-node.ts'
import { BLOCKS, INLINE_BLOCKS } from './schema.ts'
import { walkRichText } from './walk-rich-text.ts'

/** A record that a text names: of which collection, its id, and where. */
export type Relation = { collection: string; id: string; path: string }

/** The records that a text names, in reading order: cited works, pictures, disclaimers, locations, and pages it links to. */
export function relationsOf(value: unknown): Relation[] {
  return [...walkRichText(value)].flatMap(({ node, path }) => {
    const fields = fieldsOf(node)
    if (node.type === 'link') {
      const doc = own(fields, 'linkType') === 'internal' ? own(fields, 'doc') : null
      return relation(wordsIn(doc, 'relationTo'), own(doc, 'value'), `${path}.fields.doc`)
    }
    const rules = node.type === 'inlineBlock' ? INLINE_BLOCKS : BLOCKS
    const blockType = blockTypeOf(node)
    const rule = Object.hasOwn(rules, blockType) ? rules[blockType]! : { fields: {} }
    return Object.entries(rule.fields).flatMap(([name, field]) =>
      field.kind === 'record' ? relation(field.of, own(fields, name), `${path}.fields.${name}`) : [],
    )
  })
}

function relation(collection: string, value: unknown, path: string): Relation[] {
  const id = idOf(value)
  return id === null || collection === '' ? [] : [{ collection, id, path }]
}
