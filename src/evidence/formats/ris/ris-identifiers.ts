import type { IdentifierName } from '../../identifiers/index.ts'
import { sortSerials } from '../sort-serials.ts'
import { allValuesOf, valuesOf, type TaggedRecord } from '../tagged-records.ts'

const DOI = /^(?:doi:?\s*|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i
const PMID = /^(?:pmid:?\s*)?\d{1,8}(?:\s*\(?pmid\)?)?$/i
const PMCID = /^(?:pmcid:?\s*)?PMC\d+/i
const PUBMED = /pubmed|medline|nlm|ncbi|national library of medicine/i

/**
 * Where exporters put the numbers of a work. The DOI is in DO, in older files in M3, L3, ID or a note; AN is PubMed's number
 * unless another database is named (DB, DP); C2 is PubMed Central's by EndNote, PubMed's by Scopus: its look decides.
 */
export function identifiersOf(record: TaggedRecord): { name: IdentifierName; text: string }[] {
  const [database] = valuesOf(record, 'DB', 'DP')
  const accession = database === undefined || PUBMED.test(database) ? valuesOf(record, 'AN') : []
  const custom = valuesOf(record, 'C2')
  const named = (name: IdentifierName, texts: string[]) => texts.map((text) => ({ name, text }))
  return [
    ...named('doi', valuesOf(record, 'DO')),
    ...named(
      'doi',
      allValuesOf(record, 'M3', 'L3', 'N1', 'ID').filter((text) => DOI.test(text)),
    ),
    ...named(
      'pmid',
      [...accession, ...custom].filter((text) => PMID.test(text)).map((text) => text.replace(/\D/g, '')),
    ),
    ...named(
      'pmcid',
      [...custom, ...valuesOf(record, 'AN')].filter((text) => PMCID.test(text)),
    ),
    ...named('isbn', sortSerials(valuesOf(record, 'SN')).isbn),
  ]
}
