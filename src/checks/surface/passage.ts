import { TEXT_KINDS } from '#rich-text/index.ts'

/**
 * What a piece of a page is to its reader. `name` is what something is called (a title is a sentence, the name of a modality is
 * not); `risk`, `warning-sign` and `tradition` stand in fields made for them and are told as such on the page; `reference` is a
 * line of a list of works.
 */
export const PASSAGE_KINDS = [
  'title',
  ...TEXT_KINDS,
  'link',
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

/** A cite where it stands in a passage: behind the character `at`. Of a bare "[1]" in a text from outside nobody knows the work: null. */
export type PlacedCite = { citation: string | null; locator: string; quote: string; at: number }

/**
 * Running text that a visitor reads in one go, and where it stands. Bold, links and line breaks do not part it.
 * Offsets in `cites` and `links` count UTF-16 units of `text`. `base` says where `text` begins in the whole that stands at `path`
 * (a field of several lines is several passages of one path), and is 0 where it is that whole. `stem` is the sentence that a list
 * item completes; `level` that of a heading.
 */
export type Passage = {
  path: string
  base: number
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
  return { path, base: 0, kind, text, stem: '', cites: [], links: [], level: null, isAllBold: false, ...more }
}
