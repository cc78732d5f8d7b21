import type { RawEntry } from './scan-file.ts'

/** What a chapter does not take over from its book under the same name. */
const NOT_TAKEN = new Set(['crossref', 'xdata', 'author', 'doi', 'url', 'pages', 'pmid', 'pmcid', 'eid', 'shorttitle'])

/**
 * An entry with what it lacks taken from the entry its `crossref` names (BibTeXing, section 3): the title of that one is
 * its book. One step only, so that entries which name each other do no harm.
 */
export function inheritFields(entry: RawEntry, byKey: ReadonlyMap<string, RawEntry>): RawEntry {
  const named = entry.fields.get('crossref')?.[0]?.text.trim().toLowerCase()
  if (!named) return entry
  const parent = byKey.get(named)
  if (parent === undefined || parent === entry)
    return {
      ...entry,
      remarks: [...entry.remarks, `The entry “${named.slice(0, 60)}” that it refers to is not in this file.`],
    }
  const fields = new Map(entry.fields)
  for (const [name, value] of parent.fields) {
    const own = name === 'title' ? 'booktitle' : name === 'subtitle' ? 'booksubtitle' : name
    if (!NOT_TAKEN.has(name) && !fields.has(own)) fields.set(own, value)
  }
  return { ...entry, fields }
}
