import type { FormatName } from '../../formats/format.ts'

/** The formats a list can be in, as the import names them, and where people get them from. */
export const FORMAT_WORDS: Record<FormatName, string> = {
  ris: 'RIS (EndNote, Zotero, Mendeley, journal sites)',
  nbib: 'NBIB (PubMed)',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON (Zotero)',
  csv: 'Table (CSV)',
  'reference-list': 'Reference list, as it stands under an article',
}

/** The formats in which citations can be handed out. */
export const EXPORT_FORMATS = ['ris', 'nbib', 'bibtex', 'csl-json', 'csv'] as const satisfies readonly FormatName[]

/** The words for a format the server names; one it has newly learnt is named as it is. */
export const formatWords = (name: string): string =>
  Object.hasOwn(FORMAT_WORDS, name) ? FORMAT_WORDS[name as FormatName] : name
