import { idOf } from '#platform/record-id.ts'
import { isObject } from '#platform/is-object.ts'
import { blockTypeOf, childrenOf, fieldsOf, own, rootOf, textOf, wordsIn } from './rich-node.ts'
import type { RichNode, RichText } from './rich-node.ts'
import { parseLinkUrl } from './parse-link-url.ts'
import { BLOCKS, INLINE_BLOCKS, type FieldRule, type Fields } from './schema.ts'
import { walkRichText } from './walk-rich-text.ts'

type Json = Record<string, unknown>
type Ids = { given: Set<string>; used: Set<string>; last: number }

const VERSIONS: Readonly<Record<string, number>> = { link: 3, block: 2 }
/** What Word and web pages leave in pasted text and no reader sees. */
const INVISIBLE = /(?![\t\n\r])\p{Cc}/gu

/**
 * Gives a text that passed `checkRichText` its one stored form, which is the one the editor itself would write,
 * so that the same words are the same JSON by whatever way they came: neighbouring texts of one style are joined, what only
 * the editor cares about is set, related records stand by their id, and blocks, links and rows without an id of their own get one.
 * A text without words and without blocks is null.
 */
export function tidyRichText(value: unknown): RichText | null {
  const root = rootOf(value)
  if (!root || isEmpty(value)) return null
  const ids: Ids = { given: new Set(idsIn(value)), used: new Set(), last: 0 }
  return { root: tidyNode(root, ids, 0) as RichNode }
}

/** Tells whether a text holds neither words nor a block, a cite or a table. */
export function isEmpty(value: unknown): boolean {
  const root = rootOf(value)
  if (!root) return true
  if (textOf(root).trim() !== '') return false
  return ![...walkRichText(value)].some(({ node }) => ['block', 'inlineBlock', 'table'].includes(node.type))
}

/** The ids that links, blocks and rows of blocks came with. */
function idsIn(value: unknown): string[] {
  return [...walkRichText(value)].flatMap(({ node }) => {
    const fields = fieldsOf(node)
    const rows = Object.values(fields).flatMap((held) => (Array.isArray(held) ? (held as unknown[]) : []))
    return [node, fields, ...rows].map((holder) => wordsIn(holder, 'id')).filter((id) => id !== '')
  })
}

/** Keeps an id the first time it is met; copies made by copy and paste, and what has none, get the next free one. */
function idFor(ids: Ids, given: unknown): string {
  let id = typeof given === 'string' && given !== '' && !ids.used.has(given) ? given : ''
  while (id === '') {
    ids.last += 1
    if (!ids.given.has(`n${ids.last}`)) id = `n${ids.last}`
  }
  ids.used.add(id)
  return id
}

function tidyNode(node: RichNode, ids: Ids, listDepth: number): Json {
  const base: Json = { type: node.type, version: VERSIONS[node.type] ?? 1 }
  if (node.type === 'linebreak') return base
  if (node.type === 'text' || node.type === 'tab') return tidyText(node, base)
  if (node.type === 'inlineBlock') return { ...base, fields: tidyBlock(node, ids) }
  if (node.type === 'block') return { ...base, format: '', fields: tidyBlock(node, ids) }
  const element: Json = {
    ...base,
    direction: own(node, 'direction') === 'rtl' ? 'rtl' : null,
    format: '',
    indent: node.type === 'listitem' ? Math.max(0, listDepth - 1) : 0,
  }
  const depth = node.type === 'list' ? listDepth + 1 : listDepth
  const children = joinTexts(childrenOf(node).map(({ child }) => tidyNode(child, ids, depth)))
  return { ...element, ...ownFields(node, children, ids), children }
}

function tidyText(node: RichNode, base: Json): Json {
  const text = wordsIn(node, 'text').replace(INVISIBLE, '')
  return {
    ...base,
    text,
    format: own(node, 'format') ?? 0,
    detail: node.type === 'tab' ? 2 : 0,
    mode: 'normal',
    style: '',
  }
}

function joinTexts(children: Json[]): Json[] {
  const joined: Json[] = []
  for (const child of children) {
    const last = joined.at(-1)
    if (child.type === 'text' && child.text === '') continue
    if (child.type === 'text' && last?.type === 'text' && last.format === child.format)
      joined[joined.length - 1] = { ...last, text: `${String(last.text)}${String(child.text)}` }
    else joined.push(child)
  }
  return joined
}

/** What an element holds besides its children; a list counts its items as the editor does, which skips items that only hold a list. */
function ownFields(node: RichNode, children: Json[], ids: Ids): Json {
  switch (node.type) {
    case 'paragraph':
      return { textFormat: children.find(({ type }) => type === 'text')?.format ?? 0, textStyle: '' }
    case 'heading':
      return { tag: own(node, 'tag') }
    case 'list': {
      const isNumbered = own(node, 'listType') === 'number'
      const start = Number(own(node, 'start') ?? 1)
      let value = start
      for (const item of children) {
        item.value = value
        if ((item.children as Json[])[0]?.type !== 'list') value += 1
      }
      return { listType: isNumbered ? 'number' : 'bullet', start, tag: isNumbered ? 'ol' : 'ul' }
    }
    case 'table': {
      const colWidths = own(node, 'colWidths')
      return Array.isArray(colWidths) ? { colWidths } : {}
    }
    case 'tablecell':
      return {
        colSpan: own(node, 'colSpan') ?? 1,
        rowSpan: own(node, 'rowSpan') ?? 1,
        headerState: own(node, 'headerState') ?? 0,
        backgroundColor: null,
      }
    case 'link':
      return { id: idFor(ids, own(node, 'id')), fields: tidyLink(node) }
    default:
      return {}
  }
}

function tidyLink(node: RichNode): Json {
  const { url, doc, ...rest } = fieldsOf(node)
  if (rest.linkType !== 'internal') return { ...rest, url: tidyUrl(url) }
  return { ...rest, doc: { relationTo: own(doc, 'relationTo'), value: idOf(own(doc, 'value')) } }
}

function tidyUrl(url: unknown): unknown {
  const parsed = parseLinkUrl(typeof url === 'string' ? url : '')
  return parsed.ok ? parsed.value : url
}

function tidyBlock(node: RichNode, ids: Ids): Json {
  const rules = node.type === 'block' ? BLOCKS : INLINE_BLOCKS
  return tidyFields(fieldsOf(node), rules[blockTypeOf(node)]?.fields ?? {}, ids)
}

function tidyFields(fields: object, rules: Fields, ids: Ids): Json {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined)
  const tidied = kept.map(([name, value]) => [
    name,
    tidyValue(value, Object.hasOwn(rules, name) ? rules[name] : undefined, ids),
  ])
  return { ...(Object.fromEntries(tidied) as Json), id: idFor(ids, own(fields, 'id')) }
}

function tidyValue(value: unknown, rule: FieldRule | undefined, ids: Ids): unknown {
  if (rule?.kind === 'record') return idOf(value)
  if (rule?.kind === 'url') return tidyUrl(value)
  if (rule?.kind === 'words' && typeof value === 'string') return value.replace(INVISIBLE, '')
  if (rule?.kind === 'rich-text') return isEmpty(value) ? null : { root: tidyNode(rootOf(value)!, ids, 0) }
  if (rule?.kind === 'rows' && Array.isArray(value))
    return value.map((row: unknown) => (isObject(row) ? tidyFields(row, rule.fields, ids) : row))
  return value
}
