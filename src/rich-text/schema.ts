/**
 * The one rich-text schema: which nodes may stand where, and what each may hold.
 * Names and shapes are those that Payload's Lexical editor stores (@payloadcms/richtext-lexical 3.90, lexical 0.50).
 */

/** The styles a text may carry, as bits of its `format`. */
export const TEXT_FORMATS = { bold: 1, italic: 2, superscript: 64 } as const

/** Styles that other editors know and that may come in with pasted text. */
export const REFUSED_FORMATS = {
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  highlight: 128,
  'small letters': 256,
  'capital letters': 512,
  capitalised: 1024,
} as const

export const HEADING_TAGS = ['h2', 'h3', 'h4'] as const
export const LIST_TYPES = ['bullet', 'number'] as const
export const CALLOUT_TONES = ['note', 'tip', 'warning'] as const
export const ACTION_KINDS = ['book', 'call', 'visit'] as const
/** The pages a link inside the text may lead to. */
export const LINKED_PAGES = ['articles', 'conditions', 'modalities', 'clinics', 'locations', 'people'] as const

/** A list item's indent and a node's depth stay under 40, so that nothing here or in a browser runs out of stack. */
export const LIMITS = { depth: 40, nodes: 20_000, text: 20_000, allText: 500_000, url: 2048, findings: 20 } as const

/** What one field of a node or block may hold. */
export type FieldRule =
  | { kind: 'words'; max: number; required?: true }
  | { kind: 'choice'; options: readonly (string | number)[]; required?: true }
  | { kind: 'integer'; min: number; max: number }
  | { kind: 'numbers' }
  | { kind: 'yes-no' }
  | { kind: 'id' }
  | { kind: 'url'; required?: true }
  | { kind: 'record'; of: string; required?: true }
  | { kind: 'page' }
  | { kind: 'rich-text' }
  | { kind: 'rows'; max: number; fields: Fields }
  | { kind: 'link-fields' }
  | { kind: 'block-fields' }
  /** Set by the editor and of no meaning to a reader: any short value passes, and tidying gives it its one form. */
  | { kind: 'noise' }

export type Fields = Readonly<Record<string, FieldRule>>

type NodeRule = { fields: Fields; children?: readonly string[] }

const NOISE: FieldRule = { kind: 'noise' }
const WHOLE = (min: number, max: number): FieldRule => ({ kind: 'integer', min, max })
const BASE: Fields = { version: WHOLE(1, 99) }
const ELEMENT: Fields = {
  ...BASE,
  direction: { kind: 'choice', options: ['ltr', 'rtl'] },
  format: NOISE,
  indent: WHOLE(0, LIMITS.depth),
  textFormat: NOISE,
  textStyle: NOISE,
}
const TEXT: Fields = { ...BASE, text: { kind: 'words', max: LIMITS.text }, detail: NOISE, mode: NOISE, style: NOISE }
const FORMAT: FieldRule = { kind: 'integer', min: 0, max: 2047 }

const INLINE = ['text', 'linebreak', 'tab', 'link', 'inlineBlock']
const PROSE = ['paragraph', 'heading', 'list', 'quote']

/** Every node by its type: its own fields and the types that may stand in it. */
export const NODES: Readonly<Record<string, NodeRule>> = {
  root: { fields: ELEMENT, children: [...PROSE, 'table', 'block'] },
  paragraph: { fields: ELEMENT, children: INLINE },
  heading: { fields: { ...ELEMENT, tag: { kind: 'choice', options: HEADING_TAGS, required: true } }, children: INLINE },
  quote: { fields: ELEMENT, children: [...INLINE, 'paragraph', 'list'] },
  list: {
    fields: {
      ...ELEMENT,
      listType: { kind: 'choice', options: LIST_TYPES, required: true },
      start: WHOLE(0, 100_000),
      tag: { kind: 'choice', options: ['ul', 'ol'] },
    },
    children: ['listitem'],
  },
  listitem: {
    fields: { ...ELEMENT, value: WHOLE(0, 200_000), checked: NOISE },
    children: [...INLINE, 'paragraph', 'list'],
  },
  table: {
    fields: {
      ...ELEMENT,
      colWidths: { kind: 'numbers' },
      frozenColumnCount: NOISE,
      frozenRowCount: NOISE,
      rowStriping: NOISE,
    },
    children: ['tablerow'],
  },
  tablerow: { fields: { ...ELEMENT, height: NOISE }, children: ['tablecell'] },
  tablecell: {
    fields: {
      ...ELEMENT,
      colSpan: WHOLE(1, 50),
      rowSpan: WHOLE(1, 200),
      headerState: WHOLE(0, 3),
      backgroundColor: NOISE,
      width: NOISE,
      verticalAlign: NOISE,
    },
    children: [...PROSE, 'block'],
  },
  link: {
    fields: { ...ELEMENT, id: { kind: 'id' }, fields: { kind: 'link-fields' } },
    children: ['text', 'linebreak', 'tab'],
  },
  text: { fields: { ...TEXT, format: FORMAT } },
  tab: { fields: { ...TEXT, format: FORMAT } },
  linebreak: { fields: BASE },
  block: { fields: { ...BASE, format: NOISE, fields: { kind: 'block-fields' } } },
  inlineBlock: { fields: { ...BASE, fields: { kind: 'block-fields' } } },
}

/** What a callout's text or an answer may hold: prose, without headings, tables and further blocks. */
export const INNER_ROOT_CHILDREN: readonly string[] = ['paragraph', 'list']

export const LINK_FIELDS: Fields = {
  linkType: { kind: 'choice', options: ['custom', 'internal'], required: true },
  newTab: { kind: 'yes-no' },
  url: { kind: 'url' },
  doc: { kind: 'page' },
}

type BlockRule = { label: string; fields: Fields }

/** The blocks that stand between paragraphs. */
export const BLOCKS: Readonly<Record<string, BlockRule>> = {
  image: {
    label: 'picture',
    fields: {
      media: { kind: 'record', of: 'media', required: true },
      caption: { kind: 'words', max: 500 },
      alt: { kind: 'words', max: 500 },
    },
  },
  callout: {
    label: 'callout',
    fields: {
      tone: { kind: 'choice', options: CALLOUT_TONES, required: true },
      title: { kind: 'words', max: 200 },
      text: { kind: 'rich-text' },
    },
  },
  faq: {
    label: 'list of questions',
    fields: {
      title: { kind: 'words', max: 200 },
      items: {
        kind: 'rows',
        max: 100,
        fields: { question: { kind: 'words', max: 500, required: true }, answer: { kind: 'rich-text' } },
      },
    },
  },
  disclaimer: {
    label: 'disclaimer',
    fields: { disclaimer: { kind: 'record', of: 'disclaimers', required: true } },
  },
  callToAction: {
    label: 'call to action',
    fields: {
      label: { kind: 'words', max: 80, required: true },
      url: { kind: 'url', required: true },
      kind: { kind: 'choice', options: ACTION_KINDS, required: true },
    },
  },
  locationCard: {
    label: 'location card',
    fields: { location: { kind: 'record', of: 'locations', required: true } },
  },
}

/** The marks that stand inside a sentence. */
export const INLINE_BLOCKS: Readonly<Record<string, BlockRule>> = {
  cite: {
    label: 'cite',
    fields: {
      citation: { kind: 'record', of: 'citations', required: true },
      locator: { kind: 'words', max: 200 },
      quote: { kind: 'words', max: 5000 },
    },
  },
}
