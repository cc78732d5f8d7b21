/** The ways to write works down, one line a format: how it is read and written, what its files are called. */
import { bibtex } from './bibtex/index.ts'
import { cslJson } from './csl-json/index.ts'
import { csv } from './csv/index.ts'
import type { Format, FormatName } from './format.ts'
import { nbib } from './nbib/index.ts'
import { referenceList } from './reference-list/index.ts'
import { ris } from './ris/index.ts'

export { detectFormat } from './detect-format.ts'
export type { Format, FormatName, Reading, ReadWork, RefusedPart } from './format.ts'
export { readFileText } from './read-file-text.ts'

export const FORMATS: Record<FormatName, Format> = {
  ris,
  nbib,
  bibtex,
  'csl-json': cslJson,
  csv,
  'reference-list': referenceList,
}
