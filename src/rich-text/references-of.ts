import type { Cite } from './cites-of.ts'

/** A cited work with its number on the page and its cites in reading order. */
export type Reference = { number: number; citation: string; cites: Cite[] }

/** Numbers the cited works from 1 in order of first cite. For a page of several texts, pass the cites of all in reading order. */
export function referencesOf(cites: readonly Cite[]): Reference[] {
  const references = new Map<string, Reference>()
  for (const cite of cites) {
    const known = references.get(cite.citation)
    if (known) known.cites.push(cite)
    else references.set(cite.citation, { number: references.size + 1, citation: cite.citation, cites: [cite] })
  }
  return [...references.values()]
}
