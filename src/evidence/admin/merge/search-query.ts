/** The front door counts clauses; five words find any work. */
const MOST_TERMS = 5
const FIELDS = ['title', 'author.family', 'author.literal', 'identifiers.doi', 'identifiers.pmid']

/** The query that finds other records by title, author, DOI or PubMed number: every word in one of them. Those merged away are left out. */
export function searchQuery(words: string, without: string): string {
  const query = new URLSearchParams({ limit: '8', depth: '0', sort: '-updatedAt' })
  for (const field of ['title', 'author', 'issued', 'containerTitle']) query.set(`select[${field}]`, 'true')
  query.set('where[and][0][id][not_equals]', without)
  query.set('where[and][1][mergedInto][exists]', 'false')
  words
    .normalize('NFC')
    .split(/[\s,;]+/)
    .filter((term) => term !== '')
    .slice(0, MOST_TERMS)
    .forEach((term, index) => {
      const year = /^\d{4}$/.test(term) ? [['issued.year', 'equals']] : []
      ;[...FIELDS.map((field) => [field, 'contains']), ...year].forEach(([field, operator], at) =>
        query.set(`where[and][${index + 2}][or][${at}][${field}][${operator}]`, term),
      )
    })
  return query.toString()
}
