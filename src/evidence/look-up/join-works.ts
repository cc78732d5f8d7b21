import type { Work } from '../csl.ts'
import { differencesBetween, valueOf, WORK_FIELDS, type WorkField } from '../same-work/differences-between.ts'
import { mergeWork } from '../same-work/merge-work.ts'
import { ALIKE } from '../same-work/same-work.ts'
import { titleSimilarity } from '../same-work/title-similarity.ts'
import { SERVICES, type Service } from './told.ts'

export type FoundAt = { service: Service; work: Work; remarks: readonly string[] }

/** One work out of several answers, the service whose record is the base, and those answers that are about another work. */
export type JoinedWork = { service: Service; work: Work; remarks: string[]; apart: FoundAt[] }

/** Whose record is the base: who registered the work, before those who describe it. */
const ORDER: readonly Service[] = ['crossref', 'datacite', 'pubmed', 'europe-pmc']

/** Where services write the same thing in ways of their own, so that another wording is no contradiction. */
const OWN_WORDS: readonly WorkField[] = [
  'type',
  'containerTitle',
  'containerTitleShort',
  'ISSN',
  'publisher',
  'publisherPlace',
  'language',
  'URL',
  'design',
]

/** The National Library of Medicine gives journals the short names that printed references use. */
const isNlm = ({ service }: FoundAt) => service === 'pubmed' || service === 'europe-pmc'

/**
 * Makes one work of what several services tell of it: the record of the agency that registered it, what it lacks from the
 * others, the short journal name from PubMed, and every notice. Nothing is overwritten in silence: where they contradict
 * each other the base stays, and a remark says what the other one has. Null if none was found.
 */
export function joinWorks(found: readonly FoundAt[]): JoinedWork | null {
  const [base, ...others] = [...found].sort((a, b) => ORDER.indexOf(a.service) - ORDER.indexOf(b.service))
  if (base === undefined) return null
  let work: Work = base.work
  const remarks = [...base.remarks]
  const joined = [base]
  for (const other of others) {
    if (!isOne(work, other.work)) continue
    const missing = WORK_FIELDS.filter((field) => isNothing(valueOf(work, field)))
    remarks.push(...other.remarks, ...contradictions(work, other, missing))
    work = mergeWork(work, other.work, missing)
    joined.push(other)
  }
  const short = joined.find((one) => isNlm(one) && one.work.containerTitleShort)?.work.containerTitleShort
  const notices = joined.flatMap((one) => one.work.notices ?? [])
  return {
    service: base.service,
    work: { ...work, ...(short && { containerTitleShort: short }), notices },
    remarks: [...new Set(remarks)],
    apart: others.filter((other) => !joined.includes(other)),
  }
}

/** Two answers are about one work if they share a number; where they share none, if nothing but the title could tell. */
function isOne(a: Work, b: Work): boolean {
  const names = ['doi', 'pmid', 'pmcid'] as const
  if (names.some((name) => a.identifiers?.[name] && a.identifiers[name] === b.identifiers?.[name])) return true
  return titleSimilarity(a.title, b.title) >= ALIKE
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

function contradictions(work: Work, other: FoundAt, missing: readonly WorkField[]): string[] {
  return differencesBetween(work, other.work)
    .filter(({ field }) => !OWN_WORDS.includes(field) && !missing.includes(field))
    .filter(({ field }) => field !== 'title' || titleSimilarity(work.title, other.work.title) < ALIKE)
    .filter(({ field }) => field !== 'issued' || work.issued?.year !== other.work.issued?.year)
    .filter(({ field }) => field !== 'author' || work.author?.length !== other.work.author?.length)
    .map(
      ({ field, theirs }) => `${SERVICES[other.service]} has another ${WORDS[field] ?? field}: ${theirs.slice(0, 200)}`,
    )
}

const WORDS: Partial<Record<WorkField, string>> = {
  issued: 'date',
  author: 'list of authors',
  page: 'page or article number',
  'identifiers.doi': 'DOI',
  'identifiers.pmid': 'PubMed number',
  'identifiers.pmcid': 'PMC number',
  'identifiers.isbn': 'ISBN',
  'identifiers.cochraneId': 'Cochrane number',
}
