import type { Work } from '../../csl.ts'
import { authorsInShort } from '../byline.ts'
import { speaksAgainst } from '../../standing/notices-against.ts'
import type { VersionKind } from '../../import/version-kind.ts'
import type { Difference } from '../../same-work/differences-between.ts'

/** What the import makes, or would make, of one work. */
export type Verdict = 'new' | 'same' | 'version' | 'preprint' | 'refused'

type Matched = {
  line: number
  id?: string | null
  title?: string
  how?: string
  sameAsLine?: number
  differences?: Difference[]
}
type Version = { line: number; id?: string | null; of: Known; kind?: VersionKind; title?: string }

/** What `POST /api/citations/import` answers. `works` is there for a dry run only. */
export type ImportAnswer = {
  format: string
  created: { line: number; id?: string | null; title?: string }[]
  matched: Matched[]
  versions: Version[]
  refused: { line: number; reason: string }[]
  remarks: { line: number; remark: string }[]
  works?: { line: number; verdict: Verdict; work: Work }[]
}

/** A record of ours that a work has to do with; one of the same list has no id yet, and the line it stands on. */
export type Known = { id: string | null; title: string; line?: number }

/** One line of the preview. `key` is its place in the list, which stays when the list is filtered. */
export type PreviewRow = {
  key: number
  line: number
  verdict: Verdict
  work: Work | null
  title: string
  authors: string
  year: string
  journal: string
  remarks: string[]
  reason: string
  known: Known | null
  /** What the work is to the known one, where they are cited apart. */
  kind: VersionKind | null
  how: string
  differences: Difference[]
}

/** Hands out what belongs to a line, one after the other: of a file without line breaks all works stand on line 1. */
function byLine<Part extends { line: number }>(parts: readonly Part[]): (line: number) => Part | undefined {
  const waiting = new Map<number, Part[]>()
  for (const part of parts) waiting.set(part.line, [...(waiting.get(part.line) ?? []), part])
  return (line) => waiting.get(line)?.shift()
}

function knownBy(part: Matched | Version | undefined): Known | null {
  if (part === undefined) return null
  if ('of' in part) return part.of
  return { id: part.id ?? null, title: part.title ?? '', ...(part.sameAsLine ? { line: part.sameAsLine } : {}) }
}

/** The lines of the preview in the order of the file: each work with what would become of it, and each part that is none. */
export function previewRows(answer: ImportAnswer): PreviewRow[] {
  const matchedAt = byLine(answer.matched)
  const versionAt = byLine(answer.versions)
  const refusedAt = byLine(answer.refused)
  const remarksAt = new Map<number, string[]>()
  for (const { line, remark } of answer.remarks) remarksAt.set(line, [...(remarksAt.get(line) ?? []), remark])
  const rows = (answer.works ?? []).map(({ line, verdict, work }): Omit<PreviewRow, 'key'> => {
    const matched = verdict === 'same' ? matchedAt(line) : undefined
    const version = verdict === 'version' || verdict === 'preprint' ? versionAt(line) : undefined
    return {
      line,
      verdict,
      work,
      title: work.title ?? '',
      authors: authorsInShort(work.author),
      year: work.issued?.year ? String(work.issued.year) : '',
      journal: work.containerTitleShort || work.containerTitle || '',
      remarks: remarksAt.get(line) ?? [],
      reason: verdict === 'refused' ? (refusedAt(line)?.reason ?? 'It cannot be kept as it is.') : '',
      known: knownBy(matched ?? version),
      kind: version?.kind ?? null,
      how: matched?.how ?? '',
      differences: matched?.differences ?? [],
    }
  })
  const shown = new Map<number, number>()
  for (const { line, verdict } of rows) if (verdict === 'refused') shown.set(line, (shown.get(line) ?? 0) + 1)
  const unread = answer.refused.flatMap(({ line, reason }): Omit<PreviewRow, 'key'>[] => {
    const before = shown.get(line) ?? 0
    shown.set(line, before - 1)
    return before > 0 ? [] : [unreadRow(line, reason)]
  })
  return [...rows, ...unread].sort((a, b) => a.line - b.line).map((row, key) => ({ key, ...row }))
}

function unreadRow(line: number, reason: string): Omit<PreviewRow, 'key'> {
  const none = { title: '', authors: '', year: '', journal: '', how: '' }
  return {
    ...none,
    line,
    verdict: 'refused',
    work: null,
    remarks: [],
    reason,
    known: null,
    kind: null,
    differences: [],
  }
}

/** Tells whether a line can be brought in: as a record of its own, or for what it tells against a work that is there. */
export const isToBringIn = ({ verdict, work, known }: PreviewRow): boolean => {
  if (work === null || verdict === 'refused') return false
  return verdict !== 'same' || (Boolean(known?.id) && (work.notices ?? []).some(speaksAgainst))
}

/** What each verdict is called above the table. */
export const VERDICTS: Record<Verdict, string> = {
  new: 'New',
  same: 'There already',
  version: 'A version of one we have',
  preprint: 'A preprint, or its article',
  refused: 'Refused',
}

/** How many lines there are of each verdict, in the order of the table of verdicts; those without any are left out. */
export function countByVerdict(rows: readonly PreviewRow[]): { verdict: Verdict; count: number }[] {
  const verdicts = Object.keys(VERDICTS) as Verdict[]
  return verdicts
    .map((verdict) => ({ verdict, count: rows.filter((row) => row.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
}

const HOW: Record<string, string> = {
  doi: 'by its DOI',
  pmid: 'by its PubMed number',
  pmcid: 'by its PMC number',
  isbn: 'by its ISBN',
  cochraneId: 'by its Cochrane number',
  prospero: 'by its protocol',
  nct: 'by its trial number',
  title: 'by title, year and first author',
}

/** How a work was found to be there already, in words; empty if it is not said. */
export const howWords = (how: string): string => HOW[how] ?? ''
