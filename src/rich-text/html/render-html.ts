import { citesOf } from '../cites-of.ts'
import { headingsOf, levelOf } from '../heading-ids.ts'
import { referencesOf } from '../references-of.ts'
import { childrenOf, isInLine, own, rootOf, type RichNode } from '../rich-node.ts'
import { LIMITS } from '../schema.ts'
import { blockHtml } from './block-html.ts'
import { attributes } from './escape-html.ts'
import { citeHtml, linkHtml, textHtml } from './inline-html.ts'
import { markedLine } from './mark-words.ts'
import { tableHtml } from './table-html.ts'
import type { RenderContext, Writer } from './writer.ts'

/**
 * Renders a stored text as semantic HTML, every word and attribute escaped, so that it can be served as it is.
 * Takes any value and never throws; what the schema does not know is left out. Cites link to `#ref-n`, which
 * `renderReferenceList` writes; a cited work without a number (deleted, not readable) is not shown.
 */
export function renderHtml(value: unknown, context: RenderContext = {}): string {
  const root = rootOf(value)
  if (!root) return ''
  let depth = 0
  const writer: Writer = {
    context,
    headingIds: new Map(headingsOf(value).map(({ path, id }) => [path, id])),
    numberOf: context.numberOf ?? numbersIn(value),
    cited: context.cited ?? new Map(),
    isInDisclaimer: false,
    isInLink: false,
    line: null,
    children: (node, path) => {
      if (depth > LIMITS.depth * 2) return ''
      depth += 1
      const html = childrenHtml(writer, node, path)
      depth -= 1
      return html
    },
    inner: (text, path) => {
      const inner = rootOf(text)
      return inner ? writer.children(inner, `${path}.root`) : ''
    },
  }
  return writer.children(root, 'root')
}

/** What stands in a link goes on with the line; anything else has lines of its own. */
function childrenHtml(writer: Writer, node: RichNode, path: string): string {
  const { line } = writer
  const children = childrenOf(node)
  let isOpen = node.type === 'link'
  if (!isOpen) writer.line = null
  const html = children.map(({ child, index }, place) => {
    if (!isInLine(child)) writer.line = null
    else if (!isOpen)
      writer.line = markedLine(
        writer,
        children.slice(place).map((each) => each.child),
        path,
      )
    isOpen = isInLine(child)
    return nodeHtml(writer, child, `${path}.children.${index}`)
  })
  if (node.type !== 'link') writer.line = line
  return html.join('')
}

/** A break counts as one character of its line. */
function breakHtml({ line }: Writer): string {
  if (line !== null) line.at += 1
  return '<br>'
}

function numbersIn(value: unknown): (citation: string) => number | undefined {
  const numbers = new Map(referencesOf(citesOf(value)).map(({ citation, number }) => [citation, number]))
  return (citation) => numbers.get(citation)
}

function element(
  writer: Writer,
  tag: string,
  node: RichNode,
  path: string,
  more: Record<string, string | number | null> = {},
) {
  const html = writer.children(node, path)
  const dir = own(node, 'direction') === 'rtl' ? 'rtl' : null
  return html === '' ? '' : `<${tag}${attributes({ ...more, dir })}>${html}</${tag}>`
}

function nodeHtml(writer: Writer, node: RichNode, path: string): string {
  switch (node.type) {
    case 'text':
    case 'tab':
      return textHtml(writer, node)
    case 'linebreak':
      return breakHtml(writer)
    case 'link':
      return linkHtml(writer, node, path)
    case 'inlineBlock':
      return citeHtml(writer, node)
    case 'block':
      return blockHtml(writer, node, path)
    case 'paragraph':
      return element(writer, 'p', node, path)
    case 'heading':
      return element(writer, `h${levelOf(node)}`, node, path, { id: writer.headingIds.get(path) ?? null })
    case 'quote':
      return element(writer, 'blockquote', node, path)
    case 'list':
      return listHtml(writer, node, path)
    case 'listitem':
      return element(writer, 'li', node, path)
    case 'table':
      return tableHtml(writer, node, path)
    default:
      return ''
  }
}

/** A list; an item that only holds a deeper list, as Lexical stores it, becomes part of the item before it. */
function listHtml(writer: Writer, node: RichNode, path: string): string {
  const isNumbered = own(node, 'listType') === 'number'
  const start = Number(own(node, 'start'))
  const items: string[] = []
  for (const { child, index } of childrenOf(node)) {
    const at = `${path}.children.${index}`
    const html = nodeHtml(writer, child, at)
    const isNestOnly = childrenOf(child).length > 0 && childrenOf(child).every((inner) => inner.child.type === 'list')
    const before = items.at(-1)
    if (isNestOnly && before?.endsWith('</li>'))
      items[items.length - 1] = `${before.slice(0, -5)}${writer.children(child, at)}</li>`
    else items.push(html)
  }
  const tag = isNumbered ? 'ol' : 'ul'
  const attrs = attributes({ start: isNumbered && Number.isInteger(start) && start !== 1 ? start : null })
  return items.join('') === '' ? '' : `<${tag}${attrs}>${items.join('')}</${tag}>`
}
