import { isObject } from '#platform/is-object.ts'
import { blockTypeOf, fieldsOf, own, wordsIn, type RichNode } from '../rich-node.ts'
import { ACTION_KINDS, CALLOUT_TONES } from '../schema.ts'
import { attributes, escapeHtml } from './escape-html.ts'
import { findRecord } from '../find-record.ts'
import { locationHtml } from './location-html.ts'
import { linkAttributes, safeHref } from './safe-href.ts'
import type { Writer } from './writer.ts'

type Fields = Readonly<Record<string, unknown>>
type BlockHtml = (writer: Writer, fields: Fields, path: string) => string

const oneOf = (value: unknown, options: readonly string[]) =>
  options.includes(String(value)) ? String(value) : options[0]!
const size = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : null

const image: BlockHtml = ({ context }, fields) => {
  const media = findRecord(context, 'media', own(fields, 'media'))
  const src = safeHref(own(media, 'url'))
  const caption = wordsIn(fields, 'caption').trim() || wordsIn(media, 'caption').trim()
  if (src === null) return ''
  const alt = wordsIn(fields, 'alt').trim() || wordsIn(media, 'alt').trim()
  const img = attributes({
    src,
    alt,
    width: size(own(media, 'width')),
    height: size(own(media, 'height')),
    loading: 'lazy',
  })
  return `<figure><img${img}>${caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`
}

const callout: BlockHtml = (writer, fields, path) => {
  const title = wordsIn(fields, 'title').trim()
  const body = writer.inner(own(fields, 'text'), `${path}.fields.text`)
  if (title === '' && body === '') return ''
  const heading = title === '' ? '' : `<p><strong>${escapeHtml(title)}</strong></p>`
  return `<aside class="callout callout-${oneOf(own(fields, 'tone'), CALLOUT_TONES)}">${heading}${body}</aside>`
}

const faq: BlockHtml = (writer, fields, path) => {
  const items = own(fields, 'items')
  const pairs = (Array.isArray(items) ? items : []).map((item: unknown, index) => {
    const question = wordsIn(item, 'question').trim()
    const answer = isObject(item) ? writer.inner(own(item, 'answer'), `${path}.fields.items.${index}.answer`) : ''
    return question === '' && answer === '' ? '' : `<dt>${escapeHtml(question)}</dt><dd>${answer}</dd>`
  })
  const title = wordsIn(fields, 'title').trim()
  const list = pairs.join('')
  if (list === '' && title === '') return ''
  const heading = title === '' ? '' : `<p><strong>${escapeHtml(title)}</strong></p>`
  return `<section class="faq">${heading}${list === '' ? '' : `<dl>${list}</dl>`}</section>`
}

const disclaimer: BlockHtml = (writer, fields, path) => {
  if (writer.isInDisclaimer) return ''
  const record = findRecord(writer.context, 'disclaimers', own(fields, 'disclaimer'))
  writer.isInDisclaimer = true
  const body = writer.inner(own(record, 'text'), `${path}.fields.disclaimer.text`)
  writer.isInDisclaimer = false
  return body === '' ? '' : `<aside class="disclaimer">${body}</aside>`
}

const callToAction: BlockHtml = ({ context }, fields) => {
  const label = wordsIn(fields, 'label').trim()
  const href = safeHref(own(fields, 'url'))
  if (label === '') return ''
  const words = escapeHtml(label)
  const kind = oneOf(own(fields, 'kind'), ACTION_KINDS)
  const link = href === null ? words : `<a${attributes(linkAttributes(href, context.ownOrigins ?? []))}>${words}</a>`
  return `<p class="call-to-action call-to-action-${kind}">${link}</p>`
}

const locationCard: BlockHtml = ({ context }, fields) =>
  locationHtml(findRecord(context, 'locations', own(fields, 'location')), context.ownOrigins ?? [])

const BLOCK_HTML: Readonly<Record<string, BlockHtml>> = { image, callout, faq, disclaimer, callToAction, locationCard }

/** A block by its kind; an unknown kind, or one whose record is gone, leaves nothing. */
export function blockHtml(writer: Writer, node: RichNode, path: string): string {
  const blockType = blockTypeOf(node)
  return Object.hasOwn(BLOCK_HTML, blockType) ? BLOCK_HTML[blockType]!(writer, fieldsOf(node), path) : ''
}
