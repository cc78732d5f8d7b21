import type { Field, Payload, RichTextField } from 'payload'
import type { Way, Ways } from '../../reading/cut-json.ts'

type Named = [name: string, way: Way]

/** However deep somebody asks. */
const NO_BOUND = Number.POSITIVE_INFINITY

const made = new WeakMap<readonly Field[], Ways>()

/** Where fields lead to related records, as Payload follows them by REST; worked out once for each list of fields. */
export function waysOfFields(fields: readonly Field[], payload: Payload): Ways {
  const known = made.get(fields)
  if (known !== undefined) return known
  const ways = new Map(fields.flatMap((field) => waysOf(field, payload)))
  made.set(fields, ways)
  return ways
}

function waysOf(field: Field, payload: Payload): Named[] {
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      const { maxDepth = NO_BOUND, name, relationTo } = field
      return [[name, { to: 'records', collection: typeof relationTo === 'string' ? relationTo : null, maxDepth }]]
    }
    case 'array':
    case 'group':
      return inside('name' in field ? field.name : undefined, field.fields, payload)
    case 'tabs':
      return field.tabs.flatMap((tab) => inside('name' in tab ? tab.name : undefined, tab.fields, payload))
    case 'row':
    case 'collapsible':
      return [...waysOfFields(field.fields, payload)]
    case 'blocks': {
      const fieldsOf = new Map(field.blocks.map((block) => [block.slug, block.fields]))
      return [
        [field.name, { to: 'fields', waysOf: ({ blockType }) => waysIn(fieldsOf.get(String(blockType)), payload) }],
      ]
    }
    case 'richText':
      return [[field.name, { to: 'nodes', waysOf: nodesOf(field, payload) }]]
    default:
      return []
  }
}

/** What has a name is an object of its own; what has none stands beside the others. */
function inside(name: string | undefined, fields: Field[], payload: Payload): Named[] {
  const ways = waysOfFields(fields, payload)
  if (name === undefined) return [...ways]
  return ways.size === 0 ? [] : [[name, { to: 'fields', waysOf: () => ways }]]
}

const waysIn = (fields: Field[] | null | undefined, payload: Payload): Ways | null =>
  fields ? waysOfFields(fields, payload) : null

type Node = Readonly<Record<string, unknown>>
type Editor = {
  editorConfig?: {
    features: { getSubFields: Map<string, (asked: { node: Node; req: { payload: Payload } }) => Field[] | null> }
  }
}

/** Blocks, cites and links have fields, which their features tell (richtext-lexical, hooks.afterRead). */
function nodesOf({ editor }: RichTextField, payload: Payload): (node: Node) => Ways | null {
  const kinds = (editor as Editor | undefined)?.editorConfig?.features.getSubFields
  return (node) => waysIn(kinds?.get(String(node.type))?.({ node, req: { payload } }), payload)
}
