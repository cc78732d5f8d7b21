import type { Work } from '../csl.ts'

/** The ISBN of a chapter names its whole book, and a number can be in one record only: it is left out, with a remark. */
export function withoutBookNumber(work: Work): { work: Work; remarks: string[] } {
  const isbn = work.type === 'chapter' ? work.identifiers?.isbn : null
  if (!isbn) return { work, remarks: [] }
  const { isbn: _ofTheBook, ...identifiers } = work.identifiers!
  return {
    work: { ...work, identifiers },
    remarks: [`The ISBN ${isbn} was left out: it names the whole book, not this chapter.`],
  }
}
