/** CSL-JSON, the format of citation processors (Zotero, Pandoc, Crossref) and of our own model. */
import type { Format } from '../format.ts'
import { readCslJson } from './read-csl-json.ts'
import { writeCslJson } from './write-csl-json.ts'

export const cslJson: Format = {
  label: 'CSL-JSON',
  extensions: ['json'],
  mediaType: 'application/vnd.citationstyles.csl+json',
  read: readCslJson,
  write: writeCslJson,
}
