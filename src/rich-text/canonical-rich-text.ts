import { isObject } from '#platform/is-object.ts'
import { idOf } from '#platform/record-id.ts'
import { visibleText } from '#platform/visible-text.ts'
import { levelOf } from './heading-ids.ts'
import { parseLinkUrl } from './parse-link-url.ts'
import { blockTypeOf, childrenOf, fieldsOf, own, rootOf, wordsIn, type RichNode, isInLine } from './rich-node.ts'
import { BLOCKS, LIMITS, type FieldRule, type Fields } from './schema.ts'
import { visibleRuns, type InLine } from './visible-runs.ts'

/** A part of a text as a visitor reads it; see docs/canonical-form.md. */
export type CanonicalPart = Readonly<Record<string, unknown>> & { is: string }

/**
 * A rich text in the one form that depends on what a visitor reads, and on nothing else: texts that read alike are equal, whatever
 * nodes an editor made of them, and one visible character makes another. What nobody knows is kept whole. Takes any value.
 */
export function canonicalRichText(value: unknown): CanonicalPart[] {
  const root = rootOf(value)
  return root ? partsIn(root, 0) : []
}

/** The parts in a node; words that stand directly in it are a paragraph. */
function partsIn(node: RichNode, depth: number): CanonicalPart[] {
  if (depth > LIMITS.depth * 2) return []
  const parts: CanonicalPart[] = []
  let line: RichNode[] = []
  const endLine = () => {
    parts.push(...lineOf('paragraph', line))
    line = []
  }
  for (const { child } of childrenOf(node)) {
    if (isInLine(child)) line.push(child)
    else {
      endLine()
      parts.push(...partOf(child, depth + 1))
    }
  }
  endLine()
  return parts
}

function lineOf(is: string, nodes: readonly RichNode[], more: object = {}): CanonicalPart[] {
  const line = visibleRuns(nodes)
  return line.length === 0 ? [] : [{ is, ...more, line: line.map(shortOf) }]
}

/** Most words have no style and lead nowhere: they stand as they are. */
const shortOf = (part: InLine): unknown =>
  'text' in part && part.style.length === 0 && part.to === '' ? part.text : part

function partOf(node: RichNode, depth: number): CanonicalPart[] {
  const isRtl = own(node, 'direction') === 'rtl' ? { isRtl: true } : {}
  switch (node.type) {
    case 'paragraph':
      return partsIn(node, depth).map((part) => ({ ...part, ...isRtl }))
    case 'heading':
      return lineOf(
        'heading',
        childrenOf(node).map(({ child }) => child),
        { level: levelOf(node), ...isRtl },
      )
    case 'quote': {
      const parts = partsIn(node, depth)
      return parts.length === 0 ? [] : [{ is: 'quote', ...isRtl, parts }]
    }
    case 'list':
      return listOf(node, depth, isRtl)
    case 'table':
      return [{ is: 'table', rows: childrenOf(node).map(({ child }) => cellsOf(child, depth)) }]
    case 'block':
      return [blockOf(node, depth)]
    default:
      return [{ is: 'unknown', node }]
  }
}

/** An item without words is not shown; one that only holds a deeper list is part of the item before it. */
function listOf(node: RichNode, depth: number, isRtl: object): CanonicalPart[] {
  const items: CanonicalPart[][] = []
  for (const { child } of childrenOf(node)) {
    const parts = partsIn(child, depth + 1)
    const isNestOnly = parts.length > 0 && parts.every(({ is }) => is === 'list')
    if (isNestOnly && items.length > 0) items.at(-1)!.push(...parts)
    else if (parts.length > 0) items.push(parts)
  }
  if (items.length === 0) return []
  const isNumbered = own(node, 'listType') === 'number'
  const start = Number(own(node, 'start') ?? 1)
  return [{ is: 'list', ...(isNumbered ? { isNumbered, start } : {}), ...isRtl, items }]
}

function cellsOf(row: RichNode, depth: number): unknown[] {
  return childrenOf(row).map(({ child }) => {
    const [columns, rows, head] = ['colSpan', 'rowSpan', 'headerState'].map((name) => Number(own(child, name) ?? 0))
    return {
      ...(columns! > 1 ? { columns } : {}),
      ...(rows! > 1 ? { rows } : {}),
      ...(head! > 0 ? { isHead: true } : {}),
      parts: partsIn(child, depth + 1),
    }
  })
}

function blockOf(node: RichNode, depth: number): CanonicalPart {
  const type = blockTypeOf(node)
  if (!Object.hasOwn(BLOCKS, type)) return { is: 'unknown', node }
  return { is: 'block', type, ...fieldsIn(BLOCKS[type]!.fields, fieldsOf(node), depth) }
}

function fieldsIn(rules: Fields, fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, fieldOf(rule, fields, name, depth)]))
}

function fieldOf(rule: FieldRule, fields: object, name: string, depth: number): unknown {
  const value = own(fields, name)
  switch (rule.kind) {
    case 'words':
      return visibleText(wordsIn(fields, name))
    case 'record':
      return idOf(value)
    case 'choice':
      return rule.options.find((option) => option === value) ?? rule.options[0]
    case 'url': {
      const parsed = parseLinkUrl(wordsIn(fields, name))
      return parsed.ok ? parsed.value : wordsIn(fields, name)
    }
    case 'rich-text': {
      const root = rootOf(value)
      return root ? partsIn(root, depth + 1) : []
    }
    case 'rows':
      return (Array.isArray(value) ? value : []).filter(isObject).map((row) => fieldsIn(rule.fields, row, depth + 1))
    default:
      return value
  }
}
