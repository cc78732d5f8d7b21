import type { Citation } from '../csl.ts'
import { ama } from './ama.ts'
import { apa } from './apa.ts'
import { merged, textOf, type Run } from './runs.ts'
import { vancouver } from './vancouver.ts'

/** The styles a reference can be printed in; AMA is the one U.S. clinics use. */
export const REFERENCE_STYLES = { ama, vancouver, apa } as const satisfies Record<string, (citation: Citation) => Run[]>
export type ReferenceStyle = keyof typeof REFERENCE_STYLES

/** A reference in pieces, so that HTML can set the italics. Titles are printed as they are recorded, never re-cased. */
export function referenceRuns(citation: Citation, style: ReferenceStyle): Run[] {
  return merged(REFERENCE_STYLES[style](citation))
}

/** A reference as one line of plain text. */
export function formatReference(citation: Citation, style: ReferenceStyle): string {
  return textOf(referenceRuns(citation, style))
}
