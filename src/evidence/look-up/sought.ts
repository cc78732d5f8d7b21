/** The number that services are asked about. A Cochrane number is asked about by its DOI. */
export type Sought = { name: 'doi' | 'pmid' | 'pmcid' | 'isbn'; value: string }
