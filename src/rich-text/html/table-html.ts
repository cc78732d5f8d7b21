import { childrenOf, own, type RichNode } from '../rich-node.ts'
import { attributes } from './escape-html.ts'
import type { Writer } from './writer.ts'

/** Lexical's bits of `headerState`: the cell heads its column, or its row. */
const HEADS_COLUMN = 1
const HEADS_ROW = 2

type Placed = { child: RichNode; path: string }

const placed = (node: RichNode, path: string): Placed[] =>
  childrenOf(node).map(({ child, index }) => ({ child, path: `${path}.children.${index}` }))
const stateOf = (cell: RichNode) => Number(own(cell, 'headerState')) || 0
const span = (cell: RichNode, name: 'colSpan' | 'rowSpan') => {
  const count = Number(own(cell, name))
  return Number.isInteger(count) && count > 1 && count <= 200 ? count : null
}

/** A table; its first rows that hold only headings are its head, and heading cells say what they head. */
export function tableHtml(writer: Writer, node: RichNode, path: string): string {
  const rows = placed(node, path).filter(({ child }) => child.type === 'tablerow')
  const firstBody = rows.findIndex(({ child }) => !isHead(child))
  const headLength = firstBody === -1 ? (rows.length > 1 ? rows.length : 0) : firstBody
  const write = (part: Placed[]) => part.map(({ child, path: at }) => rowHtml(writer, child, at)).join('')
  const head = rows.slice(0, headLength)
  const body = rows.slice(headLength)
  if (rows.length === 0) return ''
  return `<table>${head.length > 0 ? `<thead>${write(head)}</thead>` : ''}${body.length > 0 ? `<tbody>${write(body)}</tbody>` : ''}</table>`
}

function isHead(row: RichNode): boolean {
  const cells = childrenOf(row)
  return cells.length > 0 && cells.every(({ child }) => (stateOf(child) & HEADS_COLUMN) !== 0)
}

function rowHtml(writer: Writer, row: RichNode, path: string): string {
  const cells = placed(row, path).filter(({ child }) => child.type === 'tablecell')
  return `<tr>${cells.map(({ child, path: at }) => cellHtml(writer, child, at)).join('')}</tr>`
}

function cellHtml(writer: Writer, cell: RichNode, path: string): string {
  const state = stateOf(cell)
  const scope = (state & HEADS_COLUMN) !== 0 ? 'col' : (state & HEADS_ROW) !== 0 ? 'row' : null
  const tag = scope === null ? 'td' : 'th'
  const spans = attributes({ scope, colspan: span(cell, 'colSpan'), rowspan: span(cell, 'rowSpan') })
  return `<${tag}${spans}>${contentOf(writer, cell, path)}</${tag}>`
}

/** A cell of one paragraph is that paragraph's words; anything more keeps its tags. */
function contentOf(writer: Writer, cell: RichNode, path: string): string {
  const [only, ...more] = placed(cell, path)
  const isPlain = only?.child.type === 'paragraph' && more.length === 0
  return isPlain ? writer.children(only.child, only.path) : writer.children(cell, path)
}
