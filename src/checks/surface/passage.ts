/**
 * What a piece of a page is to its reader. `name` is what something is called (a title is a sentence, the name of a modality is
 * not); `risk`, `warning-sign` and `tradition` stand in fields made for them and are told as such on the page; `reference` is a
 * line of a list of works.
 */
export const PASSAGE_KINDS = [
  'title',
  'heading',
  'paragraph',
  'list-item',
  'table-cell',
  'quote',
  'caption',
  'alt',
  'link',
  'question',
  'call-to-action',
  'seo',
  'notice',
  'offer',
  'terms',
  'name',
  'credential',
  'risk',
  'warning-sign',
  'tradition',
  'clearance',
  'reference',
] as const
export type PassageKind = (typeof PASSAGE_KINDS)[number]

/** A cite where it stands in a passage: behind the character `at`. Of a bare "[1]" in pasted text nobody knows the work: null. */
export type PlacedCite = { citation: string | null; locator: string; quote: string; at: number }

/**
 * Running text that a visitor reads in one go, and where it stands. Bold, links and line breaks do not part it.
 * Offsets count UTF-16 units of `text`. `stem` is the sentence that a list item completes; `level` that of a heading.
 */
export type Passage = {
  path: string
  kind: PassageKind
  text: string
  stem: string
  cites: readonly PlacedCite[]
  links: readonly { start: number; end: number }[]
  level: number | null
  isAllBold: boolean
}

/** A passage of plain words, as most are; what is not said is empty. */
export function passage(path: string, kind: PassageKind, text: string, more: Partial<Passage> = {}): Passage {
  return { path, kind, text, stem: '', cites: [], links: [], level: null, isAllBold: false, ...more }
}
