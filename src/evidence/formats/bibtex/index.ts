/** BibTeX and biblatex files, as LaTeX, JabRef, Zotero and Google Scholar write them. */
import { citeKeys } from '../cite-keys.ts'
import { refuseWholeFile } from '../file-bounds.ts'
import type { Format, Reading } from '../format.ts'
import { recordWork } from '../record-work.ts'
import { readEntry } from './read-entry.ts'
import { inheritFields } from './inherit-fields.ts'
import { collectStrings, resolveValue, type Strings } from './resolve-value.ts'
import { scanFile, type RawEntry } from './scan-file.ts'
import { writeEntry } from './write-entry.ts'

/** Values that are long and that no citation has a place for, or that only say how a thing is printed. */
const UNREAD = new Set(
  'abstract annote annotation file keywords keyword mendeley-tags timestamp bdsk-url-1 bdsk-file-1 note comment review owner'.split(
    ' ',
  ),
)

/** BibTeX (Patashnik 1988) with the fields of biblatex. Each entry is read or refused by itself. */
export const bibtex: Format = {
  label: 'BibTeX',
  extensions: ['bib', 'bibtex'],
  mediaType: 'application/x-bibtex',
  read,
  write: (works) => {
    const keys = citeKeys(works)
    return works.map((work, i) => writeEntry(work, keys[i]!)).join('\n')
  },
}

function read(input: string): Reading {
  const whole = refuseWholeFile(input)
  if (whole !== null) return { works: [], refused: [{ line: 1, reason: whole }] }
  const file = scanFile(input.replace(/\r\n?/g, '\n').replace(UNPRINTED, ''))
  const reading: Reading = { works: [], refused: [...file.refused] }
  const strings = collectStrings(file.strings)
  const byKey = new Map(file.entries.map((entry) => [entry.key.toLowerCase(), entry]))
  for (const entry of file.entries) readOne(inheritFields(entry, byKey), strings, reading)
  if (reading.works.length === 0 && reading.refused.length === 0)
    reading.refused.push({
      line: 1,
      reason: 'There is no entry in this text. One begins with @ and its type, like @article{.',
    })
  reading.refused.sort((one, other) => one.line - other.line)
  return reading
}

const UNPRINTED = /(?![\n\t])\p{Cc}|\p{Cs}|\uFEFF/gu

function readOne(entry: RawEntry, strings: Strings, { works, refused }: Reading): void {
  const { type, key, line, fields } = entry
  const remarks = [...entry.remarks]
  const values = new Map<string, string>()
  const refuse = (why: string) =>
    void refused.push({ line, reason: `The entry ${key || `@${type}`} was not read: ${why}` })
  for (const [name, pieces] of fields) {
    if (UNREAD.has(name)) continue
    const value = resolveValue(pieces, strings)
    if (value.ok) values.set(name, value.value)
    else if (name === 'title') return refuse(`of its title, ${value.why}`)
    else remarks.push(`“${name}” was left out: ${value.why}`)
  }
  const { draft, remarks: onEntry } = readEntry(type, values)
  const record = recordWork(draft)
  if ('reason' in record) return refuse('it has no title. Add title = {…} to it.')
  works.push({ work: record.work, line, remarks: [...new Set([...remarks, ...onEntry, ...record.remarks])] })
}
