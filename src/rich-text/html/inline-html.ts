import { idOf } from '#platform/record-id.ts'
import { blockTypeOf, fieldsOf, own, wordsIn, type RichNode } from '../rich-node.ts'
import { TEXT_FORMATS } from '../schema.ts'
import { attributes, escapeHtml } from './escape-html.ts'
import { findRecord } from '../find-record.ts'
import { markWords } from './mark-words.ts'
import { linkAttributes, safeHref } from './safe-href.ts'
import type { Writer } from './writer.ts'

const TAGS = [
  ['superscript', 'sup'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const

/** Words with their styles as semantic tags; those that are marked, in a span. */
export function textHtml(writer: Writer, node: RichNode): string {
  const format = Number(own(node, 'format')) || 0
  const words = wordsIn(node, 'text')
  const styled = (part: string) => styledHtml(part, format)
  return writer.line === null ? styled(words) : markWords(writer.line, words, styled)
}

function styledHtml(text: string, format: number): string {
  const words = escapeHtml(text)
  if (words === '') return ''
  return TAGS.reduce(
    (html, [style, tag]) => ((format & TEXT_FORMATS[style]) === 0 ? html : `<${tag}>${html}</${tag}>`),
    words,
  )
}

/** A link; if its address is not allowed or its page cannot be found, only its words. */
export function linkHtml(writer: Writer, node: RichNode, path: string): string {
  const fields = fieldsOf(node)
  const href =
    own(fields, 'linkType') === 'internal' ? pageHref(writer, own(fields, 'doc')) : safeHref(own(fields, 'url'))
  const wasInLink = writer.isInLink
  writer.isInLink = wasInLink || href !== null
  const words = writer.children(node, path)
  writer.isInLink = wasInLink
  if (href === null || wasInLink) return words
  return `<a${attributes(linkAttributes(href, writer.context.ownOrigins ?? [], own(fields, 'newTab') === true))}>${words}</a>`
}

function pageHref({ context }: Writer, doc: unknown): string | null {
  const collection = wordsIn(doc, 'relationTo')
  const id = idOf(own(doc, 'value'))
  if (id === null || collection === '') return null
  return safeHref(context.hrefOf?.(collection, id, findRecord(context, collection, own(doc, 'value'))))
}

/** A cite as its number, which leads to the reference; the id is where the reference leads back to. */
export function citeHtml(writer: Writer, node: RichNode): string {
  if (blockTypeOf(node) !== 'cite') return ''
  const fields = fieldsOf(node)
  const citation = idOf(own(fields, 'citation'))
  const number = citation === null ? undefined : writer.numberOf(citation)
  if (citation === null || number === undefined) return ''
  const count = (writer.cited.get(citation) ?? 0) + 1
  writer.cited.set(citation, count)
  const id = `cite-${number}-${count}`
  if (writer.isInLink) return `<sup id="${id}">[${number}]</sup>`
  const title = wordsIn(fields, 'locator').trim()
  return `<sup><a${attributes({ href: `#ref-${number}`, id, title: title === '' ? null : title })}>[${number}]</a></sup>`
}
