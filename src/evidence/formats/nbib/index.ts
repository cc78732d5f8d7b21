/** PubMed's own format, as its button "Cite, Download .nbib" gives it. */
import type { Format } from '../format.ts'
import { readNbib } from './read-nbib.ts'
import { writeNbib } from './write-nbib.ts'

export const nbib: Format = {
  label: 'PubMed (NBIB, MEDLINE)',
  extensions: ['nbib', 'medline', 'txt'],
  mediaType: 'application/nbib',
  read: readNbib,
  write: writeNbib,
}
