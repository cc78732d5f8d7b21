import type { RichNode, RichText } from '#rich-text/index.ts'

type More = Record<string, unknown>

/** A record's id as a test names it: `id(1)` is always the same UUID. */
export const id = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`

const element = (type: string, children: readonly unknown[], more: More = {}): RichNode => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
  ...more,
})

export const text = (words: string, format = 0): RichNode => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})
const inline = (parts: readonly (string | RichNode)[]) =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part))

export const br: RichNode = { type: 'linebreak', version: 1 }
export const p = (...parts: (string | RichNode)[]) =>
  element('paragraph', inline(parts), { textFormat: 0, textStyle: '' })
export const h = (level: number, ...parts: (string | RichNode)[]) =>
  element('heading', inline(parts), { tag: `h${level}` })
export const quote = (...parts: (string | RichNode)[]) => element('quote', inline(parts))
export const li = (...parts: (string | RichNode)[]) => element('listitem', inline(parts), { value: 1 })
export const ul = (...items: RichNode[]) => element('list', items, { listType: 'bullet', start: 1, tag: 'ul' })
export const ol = (...items: RichNode[]) => element('list', items, { listType: 'number', start: 1, tag: 'ol' })
export const cell = (words: string | RichNode, headerState = 0, more: More = {}) =>
  element('tablecell', [typeof words === 'string' ? p(words) : words], { headerState, colSpan: 1, rowSpan: 1, ...more })
export const row = (...cells: RichNode[]) => element('tablerow', cells)
export const table = (...rows: RichNode[]) => element('table', rows)
export const link = (url: unknown, ...parts: (string | RichNode)[]) =>
  element('link', inline(parts), { version: 3, id: 'a1', fields: { linkType: 'custom', newTab: false, url } })
export const pageLink = (relationTo: string, value: unknown, ...parts: (string | RichNode)[]) =>
  element('link', inline(parts), {
    version: 3,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
  })
export const block = (blockType: string, fields: More): RichNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { blockType, blockName: '', ...fields },
})
export const cite = (citation: unknown, more: More = {}): RichNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: { blockType: 'cite', citation, ...more },
})
/** A whole text, as it is stored. */
export const doc = (...children: unknown[]): RichText => ({ root: element('root', children) })
