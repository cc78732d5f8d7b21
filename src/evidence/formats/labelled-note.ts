import type { IdentifierName } from '../identifiers/index.ts'
import { readDesign } from './read-design.ts'
import type { WorkDraft } from './record-work.ts'

/** What a format has no tag for is written as a note, `PROSPERO: CRD42020149647`, as Zotero does in its field Extra. */
const LABELS = {
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
  isbn: 'ISBN',
  cochraneId: 'Cochrane',
  prospero: 'PROSPERO',
  nct: 'ClinicalTrials.gov',
  design: 'Kind of study',
  searchedOn: 'Searched up to',
  accessedOn: 'Read on',
  URL: 'Link',
  number: 'Number',
} as const
export type NoteName = keyof typeof LABELS

const BY_LABEL = new Map(Object.entries(LABELS).map(([name, label]) => [label.toLowerCase(), name as NoteName]))
BY_LABEL.set('nct', 'nct')

/** One fact as a note. */
export function writeNote(name: NoteName, value: string): string {
  return `${LABELS[name]}: ${value}`
}

/** What notes tell in the form `Label: value`, one a line; any other note is nobody's business but its writer's. */
export function readNotes(notes: readonly string[]) {
  const found: Partial<Record<NoteName, string>> = {}
  for (const note of notes.slice(0, 100))
    for (const part of note.slice(0, 20_000).split(/\n/)) {
      const match = /^\s*([A-Za-z][A-Za-z. ]{1,20}?)\s*:\s*(\S.*)$/.exec(part)
      const name = BY_LABEL.get(match?.[1]?.toLowerCase() ?? '')
      if (name && match) found[name] ??= match[2]!.trim()
    }
  const names: IdentifierName[] = ['doi', 'pmid', 'pmcid', 'isbn', 'cochraneId', 'prospero', 'nct']
  return {
    identifiers: names.flatMap((name) => (found[name] ? [{ name, text: found[name] }] : [])),
    design: found.design ? readDesign(found.design) : null,
    searchedOn: found.searchedOn,
    accessedOn: found.accessedOn,
    number: found.number,
    URL: found.URL ? [found.URL] : [],
  } satisfies WorkDraft
}
