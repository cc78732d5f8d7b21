import { the, type DemoKey } from './demo-record.ts'

/** A node of the editor's stored JSON; what each kind holds is checked by the rich-text schema, in a test. */
type Node = { type: string; version: number; [field: string]: unknown }
type Inline = string | Node
export type RichText = { root: Node & { children: Node[] } }

const FORMAT = { bold: 1, italic: 2, superscript: 64 } as const

const element = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...more,
})
const words = (text: string, format = 0): Node => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})
const inline = (parts: Inline[]): Node[] => parts.map((part) => (typeof part === 'string' ? words(part) : part))
const heading = (tag: 'h2' | 'h3' | 'h4', parts: Inline[]): Node => element('heading', inline(parts), { tag })
const block = (blockType: string, fields: Record<string, unknown>): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { blockType, blockName: '', ...fields },
})

/** Bold words. */
export const b = (text: string): Node => words(text, FORMAT.bold)
/** Words in italics. */
export const i = (text: string): Node => words(text, FORMAT.italic)
/** Raised words, as in marks that were pasted. */
export const sup = (text: string): Node => words(text, FORMAT.superscript)
/** A line break inside a paragraph. */
export const br: Node = { type: 'linebreak', version: 1 }

/** A link to an address, or to a page of the demo when given its key. */
export function link(text: string, to: string | DemoKey): Node {
  const page = /^key:([a-z-]+)\//.exec(to)
  const fields = page
    ? { linkType: 'internal', newTab: false, doc: { relationTo: page[1], value: to } }
    : { linkType: 'custom', newTab: false, url: to }
  return element('link', [words(text)], { fields, version: 3 })
}

/** The mark that says what a sentence rests on. The quote stays empty unless its words are our own to give. */
export function cite(key: string, where: { locator?: string; quote?: string } = {}): Node {
  return {
    type: 'inlineBlock',
    version: 1,
    fields: {
      blockType: 'cite',
      citation: the('citations', key),
      locator: where.locator ?? '',
      quote: where.quote ?? '',
    },
  }
}

export const h2 = (...parts: Inline[]): Node => heading('h2', parts)
export const h3 = (...parts: Inline[]): Node => heading('h3', parts)
export const h4 = (...parts: Inline[]): Node => heading('h4', parts)
export const p = (...parts: Inline[]): Node => element('paragraph', inline(parts), { textFormat: 0, textStyle: '' })
export const quote = (...parts: Inline[]): Node => element('quote', inline(parts))

const list = (listType: 'bullet' | 'number', items: Inline[][]): Node =>
  element(
    'list',
    items.map((item, index) => element('listitem', inline(item), { value: index + 1 })),
    { listType, start: 1, tag: listType === 'bullet' ? 'ul' : 'ol' },
  )

/** A bulleted list, one argument an item. */
export const ul = (...items: (Inline | Inline[])[]): Node =>
  list(
    'bullet',
    items.map((item) => [item].flat()),
  )
/** A numbered list of steps, each a bold title and the text that belongs to it. */
export const steps = (...items: [title: string, ...text: Inline[]][]): Node =>
  list(
    'number',
    items.map(([title, ...text]) => [b(`${title} `), ...text]),
  )

/** A table whose first row is its heading row; a cell is one inline or several. */
export function table(...rows: (Inline | Inline[])[][]): Node {
  return element(
    'table',
    rows.map((row, index) =>
      element(
        'tablerow',
        row.map((cell) =>
          element('tablecell', [p(...[cell].flat())], {
            headerState: index === 0 ? 1 : 0,
            colSpan: 1,
            rowSpan: 1,
            backgroundColor: null,
          }),
        ),
      ),
    ),
  )
}

/** A picture of the demo; `alt` only where this page needs other words than the picture's own. */
export const image = (key: string, caption = '', alt = ''): Node =>
  block('image', { media: the('media', key), caption, alt })
/** A box that stands out: `tone` is one of the editor's tones. */
export const callout = (tone: 'note' | 'tip' | 'warning', ...body: Node[]): Node =>
  block('callout', { tone, text: document(body) })
/** Questions with their answers. */
export const faq = (...items: [question: string, ...answer: Node[]][]): Node =>
  block('faq', { items: items.map(([question, ...answer]) => ({ question, answer: document(answer) })) })
export const disclaimer = (key: string): Node => block('disclaimer', { disclaimer: the('disclaimers', key) })
export const callToAction = (kind: 'book' | 'call' | 'visit', label: string, url: string): Node =>
  block('callToAction', { kind, label, url })
export const locationCard = (key: string): Node => block('locationCard', { location: the('locations', key) })

const document = (children: Node[]): RichText => ({ root: { ...element('root', children), children } })

/** A whole text, every link, block and cite in it numbered, so that the same words always give the same JSON. */
export function write(...children: Node[]): RichText {
  let count = 0
  const nextId = () => (++count).toString(16).padStart(24, '0')
  const number = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(number)
    if (part === null || typeof part !== 'object') return part
    const node = part as Record<string, unknown>
    const numbered = Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, number(inner)]))
    if (typeof numbered.blockType === 'string' || 'question' in numbered) numbered.id = nextId()
    if (numbered.type === 'link') numbered.id = nextId()
    return numbered
  }
  return number(document(children)) as RichText
}
