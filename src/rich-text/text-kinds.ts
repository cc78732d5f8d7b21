/** What the words of a rich text can be to their reader. The surface of a page has more kinds; these are among them. */
export const TEXT_KINDS = [
  'heading',
  'paragraph',
  'list-item',
  'table-cell',
  'quote',
  'caption',
  'alt',
  'question',
  'call-to-action',
] as const
export type TextKind = (typeof TEXT_KINDS)[number]
