import { announcesReferences, isReferenceLine, mayBeReference } from './reference-line.ts'
import type { Passage, PassageKind } from './passage.ts'

/** What a line of references can have been taken for. */
const LINES: readonly PassageKind[] = ['paragraph', 'list-item', 'table-cell', 'quote']

/** The passages, those among them that are lines of a list of works as references: no rule of wording reads a title. */
export function markReferences(passages: readonly Passage[]): Passage[] {
  let isInList = false
  return passages.map((passage) => {
    const { kind, text, isAllBold } = passage
    const isHeading = kind === 'heading' || (isAllBold && text.length < 60)
    if (announcesReferences(text)) {
      isInList = true
      return passage
    }
    if (isHeading) isInList = false
    if (!LINES.includes(kind)) return passage
    const isReference = isReferenceLine(text) || (isInList && mayBeReference(text))
    return isReference ? { ...passage, kind: 'reference', stem: '' } : passage
  })
}
