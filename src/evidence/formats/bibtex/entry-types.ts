import type { CslType } from '../../csl.ts'

/** The entry types of BibTeX and biblatex in the words that `recordedType` knows. */
const WORDS: Readonly<Record<string, string>> = {
  article: 'article-journal',
  suppperiodical: 'article-journal',
  periodical: 'article-journal',
  mvbook: 'book',
  mvcollection: 'collection',
  reference: 'book',
  mvreference: 'book',
  mvproceedings: 'proceedings',
  booklet: 'book',
  inbook: 'chapter',
  bookinbook: 'chapter',
  suppbook: 'chapter',
  incollection: 'chapter',
  suppcollection: 'chapter',
  inreference: 'entry',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  manual: 'report',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  unpublished: 'manuscript',
  legal: 'legislation',
  jurisdiction: 'legal case',
  misc: '',
}

/** The word for what an entry is: its subtype if that is one of ours, else its type. */
export function wordOfType(entryType: string, subtype: string): string {
  if (Object.hasOwn(SUBTYPES, subtype)) return SUBTYPES[subtype]!
  return Object.hasOwn(WORDS, entryType) ? WORDS[entryType]! : entryType
}

/** What `entrysubtype` says, in our own words, where BibTeX has no type of its own. */
const SUBTYPES: Readonly<Record<string, CslType>> = {
  preprint: 'article',
  regulation: 'regulation',
  legislation: 'legislation',
  webpage: 'webpage',
}

/** The type a kind of work is written under, and the subtype where that alone would not tell it. */
export const WRITTEN_TYPES: Readonly<Record<CslType, { entry: string; subtype?: string }>> = {
  'article-journal': { entry: 'article' },
  report: { entry: 'techreport' },
  book: { entry: 'book' },
  chapter: { entry: 'incollection' },
  webpage: { entry: 'online' },
  article: { entry: 'misc', subtype: 'preprint' },
  legislation: { entry: 'misc', subtype: 'legislation' },
  regulation: { entry: 'misc', subtype: 'regulation' },
  dataset: { entry: 'dataset' },
}

/** The field that says who published a kind of work. */
export const PUBLISHER_FIELD: Readonly<Partial<Record<CslType, string>>> = {
  report: 'institution',
  webpage: 'organization',
}

/** The field that says where a kind of work stands: in a journal, in a book, on a site. */
export const CONTAINER_FIELD: Readonly<Record<CslType, string>> = {
  'article-journal': 'journal',
  article: 'journal',
  chapter: 'booktitle',
  report: 'howpublished',
  book: 'howpublished',
  webpage: 'howpublished',
  legislation: 'howpublished',
  regulation: 'howpublished',
  dataset: 'howpublished',
}
