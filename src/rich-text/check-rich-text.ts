import { isObject } from '#platform/is-object.ts'
import { checkValue } from './check-value.ts'
import { isNode, own, type RichNode } from './rich-node.ts'
import {
  BLOCKS,
  INLINE_BLOCKS,
  INNER_ROOT_CHILDREN,
  LIMITS,
  LINK_FIELDS,
  NODES,
  REFUSED_FORMATS,
  TEXT_FORMATS,
  type FieldRule,
  type Fields,
} from './schema.ts'

/** A fault of a rich text: where (`root.children.3.children.0.fields.url`) and what, in words for the one who wrote it. */
export type RichTextFault = { path: string; message: string }

type Check = { faults: RichTextFault[]; nodes: number; text: number; depth: number; isInner: boolean }

const ALLOWED_BITS = Object.values(TEXT_FORMATS).reduce((sum, bit) => sum | bit, 0)
const NODE_NAMES: Readonly<Record<string, string>> = {
  linebreak: 'line break',
  inlineBlock: 'cite',
  listitem: 'list item',
  tablerow: 'table row',
  tablecell: 'table cell',
}
/** A name that a client sent is shown only in part and without what cannot be printed. */
const shown = (name: string) => name.slice(0, 60).replace(/[\p{Cc}\p{Surrogate}]/gu, '?')
const nameOf = (type: string) => (Object.hasOwn(NODE_NAMES, type) ? NODE_NAMES[type] : shown(type))

const isFull = (check: Check) => check.faults.length >= LIMITS.findings
const report = (check: Check, path: string, message: string) => {
  if (!isFull(check)) check.faults.push({ path, message })
}

/**
 * Holds a value against the rich-text schema: node types, their places and fields, link addresses, text styles, sizes.
 * Total: takes any JSON and never throws; empty = fine. Null and undefined are fine: no text yet. At most 20 faults are listed.
 */
export function checkRichText(value: unknown): RichTextFault[] {
  const check: Check = { faults: [], nodes: 0, text: 0, depth: 0, isInner: false }
  if (value !== null && value !== undefined) checkDocument(check, value, '')
  return check.faults
}

function checkDocument(check: Check, value: unknown, path: string): void {
  const root = own(value, 'root')
  if (!isObject(value) || !isNode(root) || root.type !== 'root')
    return report(check, path, 'This must be a formatted text as the editor stores it ({ root: … }), not plain text.')
  const unknown = Object.keys(value).find((key) => key !== 'root')
  if (unknown !== undefined) report(check, join(path, unknown), 'A formatted text has no such field.')
  checkNode(check, root, join(path, 'root'))
}

const join = (path: string, step: string | number) =>
  path === '' ? shown(String(step)) : `${path}.${shown(String(step))}`

function checkNode(check: Check, node: RichNode, path: string): void {
  check.nodes += 1
  if (check.nodes === LIMITS.nodes + 1) report(check, path, `The text is too large: at most ${LIMITS.nodes} parts.`)
  if (check.nodes > LIMITS.nodes) return
  if (check.depth > LIMITS.depth)
    return report(check, path, `The text is nested too deeply: at most ${LIMITS.depth} levels.`)
  const rule = NODES[node.type]!
  checkFields(check, node, rule.fields, path, ['type', ...(rule.children ? ['children'] : [])])
  checkTextOf(check, node, path)
  if (rule.children) checkChildren(check, node, rule.children, path)
}

function checkTextOf(check: Check, node: RichNode, path: string): void {
  if (node.type !== 'text' && node.type !== 'tab') return
  if ((own(node, 'text') ?? null) === null) report(check, join(path, 'text'), 'This must be text.')
  const format = own(node, 'format')
  if (typeof format !== 'number' || (format & ~ALLOWED_BITS) === 0) return
  const styles = Object.entries(REFUSED_FORMATS).flatMap(([style, bit]) => ((format & bit) === 0 ? [] : [style]))
  const what = styles.length > 0 ? styles.join(', ') : 'an unknown style'
  report(check, join(path, 'format'), `Text may be bold, italic or superscript; remove ${what}.`)
}

function addText(check: Check, length: number, path: string): void {
  const before = check.text
  check.text += length
  if (before <= LIMITS.allText && check.text > LIMITS.allText)
    report(check, path, `The text is too long: at most ${LIMITS.allText} characters.`)
}

function checkChildren(check: Check, node: RichNode, allowed: readonly string[], path: string): void {
  const children = own(node, 'children')
  if (!Array.isArray(children)) return report(check, join(path, 'children'), 'This must be a list of parts.')
  const here = node.type === 'root' && check.isInner ? INNER_ROOT_CHILDREN : allowed
  check.depth += 1
  for (const [index, child] of children.entries()) {
    if (isFull(check) || check.nodes > LIMITS.nodes || check.text > LIMITS.allText) break
    const at = join(join(path, 'children'), index)
    if (!isNode(child)) report(check, at, 'This is no part of a formatted text.')
    else if (!Object.hasOwn(NODES, child.type) || child.type === 'root')
      report(check, at, `“${nameOf(child.type)}” is not something a text here can hold.`)
    else if (!here.includes(child.type)) report(check, at, misplaced(child.type, node.type))
    else checkNode(check, child, at)
  }
  check.depth -= 1
}

function misplaced(child: string, parent: string): string {
  if (child === 'inlineBlock' && parent === 'link') return 'A cite cannot stand inside a link; put it after the link.'
  return `A ${nameOf(child)} cannot stand here, directly in a ${parent === 'root' ? 'text' : nameOf(parent)}.`
}

const isRequired = (rule: FieldRule) => 'required' in rule && rule.required === true

function checkFields(check: Check, value: object, fields: Fields, path: string, alsoKnown: readonly string[]): void {
  for (const [name, held] of Object.entries(value)) {
    if (held === undefined || alsoKnown.includes(name)) continue
    if (!Object.hasOwn(fields, name)) report(check, join(path, name), 'There is no such field here.')
  }
  for (const [name, rule] of Object.entries(fields)) {
    const held = own(value, name)
    if (held === undefined || held === null || (held === '' && rule.kind !== 'words' && rule.kind !== 'noise')) {
      if (isRequired(rule)) report(check, join(path, name), missing(rule))
      if (rule.kind === 'link-fields' || rule.kind === 'block-fields')
        report(check, join(path, name), 'What stands here is missing.')
    } else checkField(check, held, rule, join(path, name), value)
  }
}

function missing(rule: FieldRule): string {
  if (rule.kind === 'record') return `Choose a record of “${rule.of}”.`
  if (rule.kind === 'url') return 'Say where the link leads.'
  return rule.kind === 'choice'
    ? `Choose one of ${rule.options.map((option) => `“${option}”`).join(', ')}.`
    : 'Write something here.'
}

function checkField(check: Check, value: unknown, rule: FieldRule, path: string, owner: object): void {
  const message = checkValue(value, rule)
  if (message !== null) return report(check, path, message)
  if (rule.kind === 'rich-text') return checkInner(check, value, path)
  if (rule.kind === 'rows') return checkRows(check, value as unknown[], rule, path)
  if (rule.kind === 'link-fields') return checkLink(check, value as object, path)
  if (rule.kind === 'block-fields') return checkBlock(check, value as object, own(owner, 'type'), path)
  if (rule.kind === 'words' && typeof value === 'string') addText(check, value.length, path)
}

/** A text inside a block: the same schema, but only prose. */
function checkInner(check: Check, value: unknown, path: string): void {
  const wasInner = check.isInner
  check.isInner = true
  check.depth += 1
  checkDocument(check, value, path)
  check.depth -= 1
  check.isInner = wasInner
}

function checkRows(check: Check, rows: unknown[], rule: FieldRule & { kind: 'rows' }, path: string): void {
  if (!Array.isArray(rows)) return report(check, path, 'This must be a list.')
  if (rows.length > rule.max) return report(check, path, `Too many: at most ${rule.max}.`)
  rows.forEach((row, index) => {
    if (isObject(row)) checkFields(check, row, { ...rule.fields, id: { kind: 'id' } }, join(path, index), [])
    else report(check, join(path, index), 'This is not what the editor stores here.')
  })
}

function checkLink(check: Check, fields: object, path: string): void {
  checkFields(check, fields, LINK_FIELDS, path, [])
  const isInternal = own(fields, 'linkType') === 'internal'
  if (isInternal && !own(fields, 'doc')) report(check, join(path, 'doc'), 'Choose the page that the link leads to.')
  if (!isInternal && !own(fields, 'url')) report(check, join(path, 'url'), 'Say where the link leads.')
}

function checkBlock(check: Check, fields: object, nodeType: unknown, path: string): void {
  const blocks = nodeType === 'inlineBlock' ? INLINE_BLOCKS : BLOCKS
  const blockType = own(fields, 'blockType')
  if (typeof blockType !== 'string' || !Object.hasOwn(blocks, blockType))
    return report(
      check,
      join(path, 'blockType'),
      `Choose one of ${Object.keys(blocks)
        .map((slug) => `“${slug}”`)
        .join(', ')}.`,
    )
  const common: Fields = { id: { kind: 'id' }, blockName: { kind: 'words', max: 200 } }
  checkFields(check, fields, { ...blocks[blockType]!.fields, ...common }, path, ['blockType'])
}
