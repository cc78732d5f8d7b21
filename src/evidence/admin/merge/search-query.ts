import { foldText } from '../../same-work/fold-text.ts'

/** The front door counts clauses; so many words find any work. */
const MOST_TERMS = 8

/** The query that finds other records: every word, folded, in the one text a record is searched by. Those merged away are left out. */
export function searchQuery(words: string, without: string): string {
  const query = new URLSearchParams({ limit: '8', depth: '0', sort: '-updatedAt' })
  for (const field of ['title', 'author', 'issued', 'containerTitle']) query.set(`select[${field}]`, 'true')
  query.set('where[and][0][id][not_equals]', without)
  query.set('where[and][1][mergedInto][exists]', 'false')
  foldText(words)
    .split(' ')
    .filter(Boolean)
    .slice(0, MOST_TERMS)
    .forEach((term, index) => query.set(`where[and][${index + 2}][searchKey][contains]`, term))
  return query.toString()
}
