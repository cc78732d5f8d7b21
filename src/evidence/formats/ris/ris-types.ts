import type { CslType } from '../../csl.ts'

/** The types we write (RIS specification of 2011, appendix; preprints as UNPB). */
export const RIS_TYPES: Record<CslType, string> = {
  'article-journal': 'JOUR',
  report: 'RPRT',
  book: 'BOOK',
  chapter: 'CHAP',
  webpage: 'ELEC',
  article: 'UNPB',
  legislation: 'STAT',
  regulation: 'LEGAL',
  dataset: 'DATA',
}

/** The types we read, in the words of CSL. */
const CSL_WORDS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(RIS_TYPES).map(([csl, ris]) => [ris, csl])),
  ABST: 'article-journal',
  EJOUR: 'article-journal',
  EJOU: 'article-journal',
  INPR: 'article-journal',
  JFULL: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  EBOOK: 'book',
  EDBOOK: 'book',
  SER: 'book',
  ECHAP: 'chapter',
  CHAPTER: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  DICT: 'entry-dictionary',
  ENCYC: 'entry-encyclopedia',
  GOVDOC: 'report',
  GRNT: 'report',
  STAND: 'standard',
  PAT: 'patent',
  PAMP: 'pamphlet',
  MANSCPT: 'manuscript',
  THES: 'thesis',
  BLOG: 'webpage',
  WEB: 'webpage',
  ICOMM: 'webpage',
  BILL: 'legislation',
  CASE: 'legal-case',
  HEAR: 'hearing',
  UNBILL: 'legislation',
  DBASE: 'database',
  AGGR: 'dataset',
  COMP: 'software',
  MPCT: 'motion-picture',
  VIDEO: 'motion-picture',
  ADVS: 'broadcast',
  GEN: 'document',
  PREPRINT: 'preprint',
}

/** The word of CSL for a RIS type; the type itself if nobody knows it. */
export function cslWordOf(ris: string): string {
  const key = ris.trim().toUpperCase()
  return Object.hasOwn(CSL_WORDS, key) ? CSL_WORDS[key]! : ris.trim()
}
