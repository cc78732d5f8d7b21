import { isObject } from '#platform/is-object.ts'
import { LIMITS } from './schema.ts'

/** A node of a rich text as it is stored: a type, and what the schema says a node of that type holds. */
export type RichNode = { type: string } & Readonly<Record<string, unknown>>

/** A rich text as it is stored. */
export type RichText = { root: RichNode }

/** Reads one of a value's own fields; nothing inherited, so that no type named "constructor" is ever found. */
export function own(of: unknown, name: string): unknown {
  return isObject(of) && Object.hasOwn(of, name) ? of[name] : undefined
}

/** Tells whether a value is a node: an object that names its type. */
export function isNode(value: unknown): value is RichNode {
  return typeof own(value, 'type') === 'string'
}

/** The root of a stored rich text, or null for anything else. */
export function rootOf(value: unknown): RichNode | null {
  const root = own(value, 'root')
  return isNode(root) ? root : null
}

/** The nodes that stand in a node, each with its place among them; what is no node is passed over. */
export function childrenOf(node: RichNode): { child: RichNode; index: number }[] {
  const children = own(node, 'children')
  if (!Array.isArray(children)) return []
  return children.flatMap((child: unknown, index) => (isNode(child) ? [{ child, index }] : []))
}

const IN_LINE = new Set(['text', 'tab', 'linebreak', 'link', 'inlineBlock'])

/** Whether a node stands in a line of words; what does not parts the line. */
export const isInLine = ({ type }: RichNode): boolean => IN_LINE.has(type)

/** What a block, a cite or a link holds. */
export function fieldsOf(node: RichNode): Readonly<Record<string, unknown>> {
  const fields = own(node, 'fields')
  return isObject(fields) ? fields : {}
}

/** The kind of a block or of an inline block ("image", "cite"); empty for other nodes. */
export function blockTypeOf(node: RichNode): string {
  if (node.type !== 'block' && node.type !== 'inlineBlock') return ''
  const blockType = own(fieldsOf(node), 'blockType')
  return typeof blockType === 'string' ? blockType : ''
}

/** A field's words; empty if it holds none. */
export function wordsIn(fields: unknown, name: string): string {
  const value = own(fields, name)
  return typeof value === 'string' ? value : ''
}

/** All the words of a node and of what stands in it, in order; nothing deeper than the schema allows is read. */
export function textOf(node: RichNode, depth = 0): string {
  if (node.type === 'text' || node.type === 'tab') return wordsIn(node, 'text')
  if (node.type === 'linebreak') return ' '
  if (depth > LIMITS.depth) return ''
  return childrenOf(node)
    .map(({ child }) => textOf(child, depth + 1))
    .join('')
}
