import { isObject } from '#platform/is-object.ts'
import { blockTypeOf, childrenOf, fieldsOf, own, rootOf, type RichNode } from './rich-node.ts'
import { BLOCKS, LIMITS } from './schema.ts'

/** A node on the way through a text: where it stands and in what. `path` reads `root.children.3.children.0`. */
export type Visit = { node: RichNode; path: string; ancestors: readonly RichNode[] }

/**
 * Goes through every node of a rich text in reading order, into the texts inside callouts and answers too.
 * Takes any value and never throws; what is no node is passed over, and nothing deeper than the schema allows is entered.
 */
export function* walkRichText(value: unknown): Generator<Visit> {
  const root = rootOf(value)
  if (root) yield* walkNode(root, 'root', [])
}

function* walkNode(node: RichNode, path: string, ancestors: readonly RichNode[]): Generator<Visit> {
  if (ancestors.length > LIMITS.depth * 2) return
  yield { node, path, ancestors }
  const inside = [...ancestors, node]
  for (const { child, index } of childrenOf(node)) yield* walkNode(child, `${path}.children.${index}`, inside)
  for (const inner of innerTexts(node)) {
    const root = rootOf(inner.value)
    if (root) yield* walkNode(root, `${path}.${inner.path}.root`, inside)
  }
}

/** The rich texts that a block holds (a callout's text, the answers of an FAQ), in order, with their place in the block. */
export function innerTexts(node: RichNode): { value: unknown; path: string }[] {
  const rule = node.type === 'block' ? ruleOf(blockTypeOf(node)) : undefined
  if (!rule) return []
  const fields = fieldsOf(node)
  return Object.entries(rule.fields).flatMap(([name, field]) => {
    const value = own(fields, name)
    if (field.kind === 'rich-text') return [{ value, path: `fields.${name}` }]
    if (field.kind !== 'rows' || !Array.isArray(value)) return []
    const inner = Object.keys(field.fields).filter((key) => field.fields[key]!.kind === 'rich-text')
    return value.flatMap((row: unknown, index) =>
      isObject(row) ? inner.map((key) => ({ value: own(row, key), path: `fields.${name}.${index}.${key}` })) : [],
    )
  })
}

const ruleOf = (blockType: string) => (Object.hasOwn(BLOCKS, blockType) ? BLOCKS[blockType] : undefined)
