import { idOf } from '#platform/record-id.ts'
import { citesOf } from './cites-of.ts'
import { findRecord } from './find-record.ts'
import { locationLines } from './location-lines.ts'
import { referencesOf } from './references-of.ts'
import { blockTypeOf, childrenOf, fieldsOf, isInLine, own, rootOf, wordsIn, type RichNode } from './rich-node.ts'
import { LIMITS } from './schema.ts'

type Fields = Readonly<Record<string, unknown>>

/** What plain text needs to know beyond the text itself; what cannot be found is not shown. */
export type TextContext = {
  /** The number of a cited work on the page; without it works are numbered in order of first cite in this text. */
  numberOf?: (citation: string) => number | undefined
  /** Finds a related record that stands in the text by its id alone. */
  find?: (collection: string, id: string) => Fields | null | undefined
}

type Writer = {
  numberOf: (citation: string) => number | undefined
  find: NonNullable<TextContext['find']>
  depth: number
  /** A disclaimer within a disclaimer is not shown, so that two that name each other come to an end. */
  isInDisclaimer: boolean
}

/**
 * Renders a stored text as plain text: blocks parted by an empty line, list items behind "-" or their number,
 * cells of a table parted by " | ", cites as [n]. Takes any value and never throws.
 */
export function renderText(value: unknown, context: TextContext = {}): string {
  const numbers = new Map(referencesOf(citesOf(value)).map(({ citation, number }) => [citation, number]))
  const find = context.find ?? (() => null)
  return documentText(
    { numberOf: context.numberOf ?? ((id) => numbers.get(id)), find, depth: 0, isInDisclaimer: false },
    value,
  )
}

const paragraphs = (parts: string[]) => parts.filter((part) => part.trim() !== '').join('\n\n')

function documentText(writer: Writer, value: unknown): string {
  const root = rootOf(value)
  return root ? paragraphs(blocksIn(writer, root)) : ''
}

/** The children of a node as blocks; words that stand directly in it are one block. */
function blocksIn(writer: Writer, node: RichNode): string[] {
  const blocks: string[] = []
  let goesOn = false
  for (const { child } of childrenOf(node)) {
    const text = nodeText(writer, child)
    if (isInLine(child) && goesOn) blocks[blocks.length - 1] += text
    else blocks.push(text)
    goesOn = isInLine(child)
  }
  return blocks
}

function nodeText(writer: Writer, node: RichNode): string {
  if (writer.depth > LIMITS.depth * 2) return ''
  writer.depth += 1
  const text = textOfType(writer, node)
  writer.depth -= 1
  return text
}

function textOfType(writer: Writer, node: RichNode): string {
  switch (node.type) {
    case 'text':
    case 'tab':
      return wordsIn(node, 'text')
    case 'linebreak':
      return '\n'
    case 'inlineBlock':
      return citeText(writer, node)
    case 'block':
      return blockText(writer, node)
    case 'list':
      return listText(writer, node)
    case 'table':
      return childrenOf(node)
        .map(({ child }) => nodeText(writer, child))
        .join('\n')
    case 'tablerow':
      return childrenOf(node)
        .map(({ child }) => blocksIn(writer, child).join(' ').replace(/\s+/g, ' ').trim())
        .join(' | ')
    case 'link':
      return blocksIn(writer, node).join('')
    case 'paragraph':
    case 'heading':
    case 'quote':
      return paragraphs(blocksIn(writer, node))
    default:
      return ''
  }
}

function citeText(writer: Writer, node: RichNode): string {
  const citation = blockTypeOf(node) === 'cite' ? idOf(own(fieldsOf(node), 'citation')) : null
  const number = citation === null ? undefined : writer.numberOf(citation)
  return number === undefined ? '' : `[${number}]`
}

function listText(writer: Writer, node: RichNode): string {
  let number = Number(own(node, 'start') ?? 1) || 1
  const items = childrenOf(node).map(({ child }) => {
    const isNestOnly = childrenOf(child).length > 0 && childrenOf(child).every((inner) => inner.child.type === 'list')
    const text = blocksIn(writer, child).join('\n')
    if (isNestOnly) return indented(text, '  ')
    const mark = own(node, 'listType') === 'number' ? `${number}. ` : '- '
    number += 1
    return `${mark}${indented(text, '  ').trimStart()}`
  })
  return items.join('\n')
}

const indented = (text: string, by: string) =>
  text
    .split('\n')
    .map((line) => `${by}${line}`)
    .join('\n')

function blockText(writer: Writer, node: RichNode): string {
  const fields = fieldsOf(node)
  switch (blockTypeOf(node)) {
    case 'image': {
      const media = findRecord(writer, 'media', own(fields, 'media'))
      return wordsIn(fields, 'caption') || wordsIn(media, 'caption') || wordsIn(fields, 'alt') || wordsIn(media, 'alt')
    }
    case 'callout':
      return paragraphs([wordsIn(fields, 'title'), documentText(writer, own(fields, 'text'))])
    case 'faq': {
      const items = own(fields, 'items')
      const pairs = (Array.isArray(items) ? items : []).flatMap((item: unknown) => [
        wordsIn(item, 'question'),
        documentText(writer, own(item, 'answer')),
      ])
      return paragraphs([wordsIn(fields, 'title'), ...pairs])
    }
    case 'disclaimer': {
      if (writer.isInDisclaimer) return ''
      writer.isInDisclaimer = true
      const text = documentText(writer, own(findRecord(writer, 'disclaimers', own(fields, 'disclaimer')), 'text'))
      writer.isInDisclaimer = false
      return text
    }
    case 'callToAction':
      return wordsIn(fields, 'label')
    case 'locationCard': {
      const { lines, phones, email } = locationLines(findRecord(writer, 'locations', own(fields, 'location')))
      return [...lines, ...phones, email].filter((line) => line !== '').join('\n')
    }
    default:
      return ''
  }
}
