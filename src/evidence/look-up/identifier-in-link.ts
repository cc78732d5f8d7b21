import type { Parsed } from '#platform/parsed.ts'
import { parseDoi } from '../identifiers/doi.ts'
import { parseIsbn } from '../identifiers/isbn.ts'
import { parsePmcid } from '../identifiers/pmcid.ts'
import { parsePmid } from '../identifiers/pmid.ts'
import type { Sought } from './sought.ts'

/** Where a site shows the DOI, for those whose links do not hold it. */
const ON_THE_PAGE = 'Open the page, look for “DOI” near the title, and paste what follows it.'

/** What publishers put behind a DOI in a link: the way the page is shown, never a part of the DOI. */
const VIEWS =
  /(?:\/(?:full|fulltext|full-text|abstract|abs|pdf|pdfdirect|pdfft|epdf|epub|html|meta|summary|references|information|related|media|tables|figures|comments|metrics|citations|suppl_file|pico|evidence|appendices|[a-z]{2})|\.(?:pdf|html?|full|full-text|abstract|xml|epub))$/i

type Rule = { host: RegExp; read: (path: string, query: URLSearchParams) => Parsed<Sought> | null }

const as = (name: Sought['name'], parsed: Parsed): Parsed<Sought> =>
  parsed.ok ? { ok: true, value: { name, value: parsed.value } } : parsed
const asDoi = (text: string) => as('doi', parseDoi(text))

/** Sites whose links name a work in a way of their own. Each way was read off the DOIs that the publisher registers. */
const RULES: readonly Rule[] = [
  {
    host: /(?:^|\.)pubmed\.(?:ncbi\.nlm\.nih\.)?gov$/,
    read: (path, query) => {
      const pmid = /^\/(\d+)/.exec(path)?.[1] ?? query.get('term') ?? ''
      return /^\d+$/.test(pmid) ? as('pmid', parsePmid(pmid)) : null
    },
  },
  {
    host: /(?:^|\.)ncbi\.nlm\.nih\.gov$/,
    read: (path) => {
      const pmid = /^\/(?:m\/)?pubmed\/(\d+)/.exec(path)?.[1]
      if (pmid !== undefined) return as('pmid', parsePmid(pmid))
      const pmcid = /\/articles\/(?:pmid\/(\d+)|(PMC\d+))/i.exec(path)
      if (pmcid?.[1] !== undefined) return as('pmid', parsePmid(pmcid[1]))
      return pmcid ? as('pmcid', parsePmcid(pmcid[2]!)) : null
    },
  },
  {
    host: /(?:^|\.)europepmc\.org$/,
    read: (path) => {
      const pmid = /\/(?:article|abstract)s?\/MED\/(\d+)/i.exec(path)?.[1]
      if (pmid !== undefined) return as('pmid', parsePmid(pmid))
      const pmcid = /\/(PMC\d+)/i.exec(path)?.[1] ?? /\/(?:article|abstract)s?\/PMC\/(\d+)/i.exec(path)?.[1]
      return pmcid === undefined ? null : as('pmcid', parsePmcid(pmcid.replace(/^(?:PMC)?/i, 'PMC')))
    },
  },
  {
    host: /(?:^|\.)nature\.com$/,
    read: (path) => {
      const id = /^\/articles\/([a-z\d][a-z\d.-]+)/i.exec(path)?.[1]
      return id === undefined ? null : asDoi(`10.1038/${id.replace(/\.pdf$/i, '')}`)
    },
  },
  {
    host: /(?:^|\.)bmj\.com$/,
    read: (path) => {
      const id = /^\/content\/\d+\/(bmj\.[a-z]\d+|bmj-\d{4}-\d+)/i.exec(path)?.[1]
      return id === undefined ? null : asDoi(`10.1136/${id}`)
    },
  },
  {
    host: /(?:^|\.)thelancet\.com$/,
    read: (path) => {
      const pii = /\/PII(S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX])/i.exec(path)?.[1]
      return pii === undefined ? null : asDoi(`10.1016/${pii}`)
    },
  },
  {
    host: /(?:^|\.)hindawi\.com$/,
    read: (path) => {
      const place = /^\/journals\/[a-z]+\/(\d{4}\/\d{5,8})/i.exec(path)?.[1]
      return place === undefined ? null : asDoi(`10.1155/${place}`)
    },
  },
  {
    host: /(?:^|\.)who\.int$/,
    read: (path) => {
      const isbn = /\/(97[89]\d{10})(?:\/|$)/.exec(path)?.[1]
      return isbn === undefined ? null : as('isbn', parseIsbn(isbn))
    },
  },
  { host: /(?:^|\.)clinicaltrials\.gov$/, read: () => refused('the registration of a trial, not its publication') },
  { host: /(?:^|\.)crd\.york\.ac\.uk$/, read: () => refused('the registration of a review, not the review') },
]

const refused = (what: string): Parsed<Sought> => ({
  ok: false,
  why: `This link leads to ${what}. Paste the DOI or PubMed number of the paper.`,
})

/** Reads the number of a work out of a link's path or query, and nothing else of it: no link is ever opened. */
export function identifierInLink(link: string): Parsed<Sought> {
  const address = /^https?:\/\//i.test(link) ? link : `https://${link}`
  if (!URL.canParse(address)) return { ok: false, why: `This link cannot be read. ${ON_THE_PAGE}` }
  const url = new URL(address)
  const path = unescaped(url.pathname)
  const rule = RULES.find(({ host }) => host.test(url.hostname))
  const found = rule?.read(path, url.searchParams) ?? doiIn(url, path)
  if (found) return found
  return { ok: false, why: `The link to ${url.hostname} does not hold the number of a work. ${ON_THE_PAGE}` }
}

function doiIn(url: URL, path: string): Parsed<Sought> | null {
  for (const text of [path, ...url.searchParams.values(), unescaped(url.hash)]) {
    const start = /(?<![\d.])10\.\d{4,9}(?:\.\d+)*\/\S+/.exec(text)?.[0]
    if (start === undefined) continue
    const parsed = parseDoi(isDoiOrg(url) ? start : withoutViews(start))
    if (parsed.ok) return as('doi', parsed)
  }
  return null
}

const isDoiOrg = ({ hostname }: URL) => /(?:^|\.)doi\.org$/.test(hostname)

function withoutViews(doi: string): string {
  // Preprint servers add the version to the link (v1), not to the DOI.
  let rest = doi.replace(/[/.,;]+$/, '')
  for (let next = rest.replace(VIEWS, ''); next !== rest; next = rest.replace(VIEWS, '')) rest = next
  return rest.startsWith('10.1101/') ? rest.replace(/v\d{1,2}$/, '') : rest
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
